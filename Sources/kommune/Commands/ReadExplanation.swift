import KommuneLoaders
import KommuneLocale
import KommuneModel

/// How a file was read: what was decided about it, what each column was taken for, and what it holds.
struct ReadExplanation {
  private let loaded: Loaded
  private let format: String

  init(_ loaded: Loaded, format: String) {
    self.loaded = loaded
    self.format = format
  }

  private var cube: Cube { loaded.cube }
  private var metadata: CubeMetadata { loaded.cube.metadata }

  /// What is true of the whole file.
  private var facts: [ReadingFact] {
    var facts = [fact("file", ReadingPhrases.file, cube.source.name), fact("format", ReadingPhrases.format, format)]
    if let table = cube.source.table { facts.append(fact("table", ReadingPhrases.table, table)) }
    if let title = cube.source.title { facts.append(fact("title", ReadingPhrases.title, title)) }
    if let publisher = metadata.publisher { facts.append(fact("publisher", ReadingPhrases.publisher, publisher)) }
    if let updated = metadata.updated { facts.append(fact("updated", ReadingPhrases.updated, updated)) }
    return facts + cube.source.dialect
  }

  private func fact(_ key: String, _ label: Phrase, _ value: String) -> ReadingFact {
    ReadingFact(key, value, ReadingPhrases.line(label, Phrase(verbatim: ProblemPhrases.printable(Self.inOneLine(value), limit: 200))))
  }

  /// A text of several lines as one.
  private static func inOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy { $0 == " " } }.joined(separator: " ")
  }

  // MARK: Lines

  /// The explanation for people, one statement a line.
  func lines(in language: Language) -> [String] {
    // What each column was taken for is told column by column below.
    facts.filter { cube.source.columns.isEmpty || !["rowNames", "figures"].contains($0.key) }.map { $0.words[language] }
      + columnLines(in: language) + dimensionLines(in: language)
      + (loaded.texts == nil ? [ReadingPhrases.line(ReadingPhrases.missingMarks, marks(areMissing: true))[language]] : [])
      + (hasOtherMarks ? [ReadingPhrases.line(ReadingPhrases.otherMarks, marks(areMissing: false))[language]] : [])
      + unitLines(in: language)
      + metadata.notes.map { ReadingPhrases.line(ReadingPhrases.note, Phrase(verbatim: note($0)))[language] }
  }

  /// The columns; neighbours of one kind for one reason are one line.
  private func columnLines(in language: Language) -> [String] {
    var lines: [String] = []
    var rest = cube.source.columns[...]
    while let first = rest.first {
      let run = rest.prefix { $0.kind == first.kind && $0.role == first.role && ($0.why == first.why || first.kind == .figures) }
      rest = rest.dropFirst(run.count)
      let last = run.last ?? first
      let numbers = first.number == last.number ? "\(first.number)" : "\(first.number)–\(last.number)"
      let names = ReadingPhrases.quoted(first.name) + (first.number == last.number ? "" : " … " + ReadingPhrases.quoted(last.name))
      var kind = ReadingPhrases.name(of: first.kind)[language]
      if let role = first.role { kind += " (\(ReadingPhrases.name(of: role)[language]))" }
      lines.append("\(ReadingPhrases.column[language]) \(numbers) \(names): \(kind); \(first.why[language])")
    }
    return lines
  }

  private func dimensionLines(in language: Language) -> [String] {
    guard loaded.texts == nil else { return [] }
    return cube.dimensions.map { dimension in
      let label = Phrase { "\(ReadingPhrases.dimension[$0]) \(ReadingPhrases.quoted(dimension.name))" }
      let ends = [dimension.categories.first, dimension.count > 1 ? dimension.categories.last : nil].compactMap(\.self)
      let names = ends.map { ReadingPhrases.quoted(text($0)) }.joined(separator: " … ")
      return ReadingPhrases.line(label, Phrase { "\(ReadingPhrases.name(of: dimension.role)[$0]), \(dimension.count): \(names)" })[language]
    }
  }

  private func text(_ category: Category) -> String {
    guard let code = category.code, code != category.label else { return category.label }
    return code + " " + category.label
  }

  /// The base figures of each unit; those of one unit are one line.
  private func unitLines(in language: Language) -> [String] {
    units.map { unit, labels in
      let ends = labels.count > 3 ? [labels[0], labels[labels.count - 1]] : labels
      var names = ends.map(ReadingPhrases.quoted).joined(separator: labels.count > 3 ? " … " : ", ")
      if labels.count > 3 { names += " (\(labels.count))" }
      return ReadingPhrases.line(ReadingPhrases.units, Phrase(verbatim: names + ": " + ProblemPhrases.printable(unit)))[language]
    }
  }

  /// The units with the base figures that have them, in the file's order.
  private var units: [(unit: String, labels: [String])] {
    guard let contents = cube.dimension(.contents), metadata.contents.count == contents.count else { return [] }
    var units: [(unit: String, labels: [String])] = []
    var places: [String: Int] = [:]
    for (category, facts) in zip(contents.categories, metadata.contents) {
      guard let unit = facts.unit else { continue }
      if let place = places[unit] {
        units[place].labels.append(category.label)
      } else {
        places[unit] = units.count
        units.append((unit, [category.label]))
      }
    }
    return units
  }

  private func note(_ note: CubeNote) -> String {
    let text = ProblemPhrases.printable(Self.inOneLine(note.text), limit: 400)
    switch note.scope {
    case .table: return text
    case .dimension(let index): return ReadingPhrases.quoted(cube.dimensions[index].name) + " " + text
    case .category(let index, let category):
      return ReadingPhrases.quoted(self.text(cube.dimensions[index].categories[category])) + " " + text
    case .cells(let pattern):
      let names = zip(pattern, cube.dimensions).compactMap { place, dimension in place.map { self.text(dimension.categories[$0]) } }
      return ReadingPhrases.quoted(names.joined(separator: ", ")) + " " + text
    }
  }

  // MARK: Marks

  private var hasOtherMarks: Bool { loaded.marksSeen.contains { !$0.meaning.isMissing } }

  private func marks(areMissing: Bool) -> Phrase {
    let seen = loaded.marksSeen.filter { $0.meaning.isMissing == areMissing }
    guard !seen.isEmpty else { return ReadingPhrases.none }
    return ReadingPhrases.list(seen.map { ReadingPhrases.mark($0.mark, $0.meaning.words, count: $0.count) })
  }

  // MARK: JSON

  /// The explanation as data.
  func json() -> String {
    var json = JSONText(brokenDepth: 2)
    json.object { json in
      json.integer("version", 1)
      json.object("facts") { json in
        for fact in facts { json.string(fact.key, fact.value) }
      }
      json.array("columns") { json in
        for column in cube.source.columns {
          json.object { json in
            json.integer("number", column.number)
            json.string("name", column.name)
            json.string("kind", column.kind.rawValue)
            if let role = column.role { json.string("role", role.rawValue) } else { json.null("role") }
            json.string("why", column.why[.en])
          }
        }
      }
      writeDimensions(&json)
      json.array("units") { json in
        for (unit, labels) in units {
          json.object { json in
            json.string("unit", unit)
            json.array("contents") { json in for label in labels { json.string(nil, label) } }
          }
        }
      }
      writeMarks(&json)
      json.array("notes") { json in
        for note in metadata.notes { json.string(nil, self.note(note)) }
      }
    }
    return json.text + "\n"
  }

  private func writeDimensions(_ json: inout JSONText) {
    json.array("dimensions") { json in
      guard loaded.texts == nil else { return }
      for (index, dimension) in cube.dimensions.enumerated() {
        json.object { json in
          json.string("name", dimension.name)
          json.string("role", dimension.role.rawValue)
          json.integer("count", dimension.count)
          json.string("first", dimension.categories.first?.key ?? "")
          json.string("last", dimension.categories.last?.key ?? "")
          json.boolean("implied", loaded.impliedDimensions.contains(index))
        }
      }
    }
  }

  private func writeMarks(_ json: inout JSONText) {
    json.array("marks") { json in
      for seen in loaded.marksSeen {
        json.object { json in
          json.string("mark", seen.mark)
          json.string("meaning", seen.meaning.name)
          json.integer("count", seen.count)
        }
      }
    }
  }
}

extension ReadingPhrases {
  /// What a kind of column is called.
  fileprivate static func name(of kind: ColumnReading.Kind) -> Phrase {
    switch kind {
    case .rowName: rowName
    case .code: code
    case .figures: figures
    case .remark: remarkColumn
    case .text: text
    }
  }
}

extension MarkSeen.Meaning {
  fileprivate var isMissing: Bool { if case .missing = self { true } else { false } }

  fileprivate var words: Phrase {
    switch self {
    case .missing(.empty): ReadingPhrases.emptyCell
    case .missing(.unreadable): ReadingPhrases.unreadableCell
    case .missing(let reason): reason.meaning
    case .zero: ReadingPhrases.zero
    case .provisional: ReadingPhrases.provisional
    case .besideNumber: ReadingPhrases.markBesideNumber
    }
  }

  fileprivate var name: String {
    switch self {
    case .missing(let reason): String(describing: reason)
    case .zero: "zero"
    case .provisional: "provisional"
    case .besideNumber: "besideNumber"
    }
  }
}
