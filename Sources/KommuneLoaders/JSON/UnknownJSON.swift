import KommuneLocale

/// Says what a JSON file is that holds no figures, so that whoever gave it knows what to do.
enum UnknownJSON {
  /// How many names of the file are shown.
  private static let shownNames = 8

  /// The failure for a file without a dataset, told by the members of its outermost object.
  static func failure(_ scanner: JSONScanner) throws(LoadFailure) -> LoadFailure {
    var scanner = scanner
    var names: [String] = []
    var type: String?
    let isList = try scanner.peek() == .array
    if isList {
      // What a list holds is told by its first element.
      var isFirst = true
      try scanner.readArray { (scanner) throws(LoadFailure) in
        if isFirst, try scanner.peek() == .object { try read(&scanner, &names, &type) } else { try scanner.skipValue() }
        isFirst = false
      }
    } else {
      try read(&scanner, &names, &type)
    }
    let expected = meaning(names, type: type, isList: isList)
    let found = type.map { "type: " + $0 } ?? names.prefix(shownNames).joined(separator: ", ") + (names.count > shownNames ? ", …" : "")
    return LoadFailure(.notStatistics, file: scanner.file, expected: expected, found: found)
  }

  private static func read(_ scanner: inout JSONScanner, _ names: inout [String], _ type: inout String?) throws(LoadFailure) {
    guard try scanner.peek() == .object else { return }
    try scanner.readObject { (name, scanner) throws(LoadFailure) in
      let text = try scanner.string(of: name)
      if names.count <= shownNames { names.append(text) }
      if text == "type", try scanner.peek() == .string { type = try scanner.readString() } else { try scanner.skipValue() }
    }
  }

  private static func meaning(_ names: [String], type: String?, isList: Bool) -> Phrase {
    switch type {
    case "Topology", "FeatureCollection", "Feature", "GeometryCollection": return FileShapePhrases.boundariesAreForMaps
    default: break
    }
    func has(_ all: String...) -> Bool { all.allSatisfy(names.contains) }
    if has("title", "variables") || has("variables", "id") { return FileShapePhrases.descriptionHasNoFigures }
    if has("query", "response") || has("selection") { return FileShapePhrases.requestHasNoFigures }
    if isList { return FileShapePhrases.jsonMustBeKnown }
    if has("error") || has("errors") || has("status", "title") { return FileShapePhrases.answerIsError }
    return FileShapePhrases.jsonMustBeKnown
  }
}
