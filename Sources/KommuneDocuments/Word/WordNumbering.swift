/// The numbering of chapters, the bullets of lists, and each numbered list by itself, so that it begins at 1.
struct WordNumbering {
  static let chapters = 1
  static let bullets = 2
  static let firstOrdered = 3
  /// How far each level of a list is set in, in twips.
  static let indent = 440

  let listCount: Int

  /// The whole of `numbering.xml`, without its declaration.
  var xml: String {
    var text = "<w:numbering \(WordParts.namespaces)>"
    text +=
      "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
      + "<w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Heading1\"/><w:lvlText w:val=\"%1\"/><w:lvlJc w:val=\"left\"/>"
      + "<w:pPr><w:ind w:left=\"560\" w:hanging=\"560\"/></w:pPr><w:rPr><w:b w:val=\"0\"/><w:color w:val=\"\(WordColours.soft)\"/></w:rPr>"
      + "</w:lvl></w:abstractNum>"
    text += list(1, "bullet", levels: ["•", "–", "•"], run: "<w:color w:val=\"\(WordColours.strong)\"/>")
    text += list(2, "decimal", levels: ["%1.", "%2.", "%3."], run: "<w:b/><w:color w:val=\"\(WordColours.strong)\"/>")
    for (number, abstract) in [(Self.chapters, 0), (Self.bullets, 1)] {
      text += "<w:num w:numId=\"\(number)\"><w:abstractNumId w:val=\"\(abstract)\"/></w:num>"
    }
    for index in 0..<listCount {
      text += "<w:num w:numId=\"\(Self.firstOrdered + index)\"><w:abstractNumId w:val=\"2\"/>"
      text += (0..<3).map { "<w:lvlOverride w:ilvl=\"\($0)\"><w:startOverride w:val=\"1\"/></w:lvlOverride>" }.joined() + "</w:num>"
    }
    return text + "</w:numbering>"
  }

  private func list(_ id: Int, _ format: String, levels: [String], run: String) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
      + levels.enumerated().map { level, text in
        "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/>"
          + "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"\(Self.indent * (level + 1))\" w:hanging=\"\(Self.indent)\"/></w:pPr>"
          + "<w:rPr>\(run)</w:rPr></w:lvl>"
      }.joined() + "</w:abstractNum>"
  }
}
