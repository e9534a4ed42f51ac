import KommuneLoaders

extension Workbook {
  /// The comments at a sheet's cells, each behind its place: "B5: foreløpig". They are told and not read as data.
  func comments(of sheet: Sheet) throws(LoadFailure) -> [String] {
    let folder = sheet.part.lastIndex(of: "/").map { String(sheet.part[...$0]) } ?? ""
    let relations = try relations("\(folder)_rels/\(sheet.part.dropFirst(folder.count)).rels")
    guard let target = relations.first(where: { $0.type.hasSuffix("/comments") })?.target else { return [] }
    let name = Workbook.resolve(target, in: folder)
    guard let part = try archive.part(name) else { return [] }
    let reader = CommentReader()
    try XMLPart.read(part, named: name, file: file, by: reader)
    return reader.comments
  }
}

/// Reads the comments of a sheet as plain texts.
private final class CommentReader: XMLPartReader {
  private(set) var comments: [String] = []
  private var place = ""
  private var text = ""

  func begin(_ element: String, _ attributes: XMLAttributes) {
    guard element == "comment" else { return }
    place = attributes["ref"] ?? ""
    text = ""
  }

  func end(_ element: String, text: String) {
    switch element {
    case "t": self.text += text
    case "comment": comments.append("\(place): \(ColumnName.trimmed(self.text))")
    default: break
    }
  }

  func wantsText(of element: String) -> Bool { element == "t" }
}
