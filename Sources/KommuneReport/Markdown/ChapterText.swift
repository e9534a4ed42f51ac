import KommuneModel

/// A chapter's Markdown, cut where an exhibit is to be shown.
///
/// A line that holds only `{{show NAME}}` shows an exhibit, `{{findings}}` alone on a line the findings. Inside the text
/// `{{claim NAME}}` becomes what an exhibit says in words made from its figures, `{{see NAME}}` becomes a reference such as "tabell 3" (`{{See NAME}}` where a sentence begins) and `{{value INDICATOR REGION PERIOD}}` a computed number.
struct ChapterText {
  enum Block: Hashable {
    /// Markdown between exhibits, with the line it begins on.
    case markdown(String, line: Int)
    /// An exhibit, with the line it is asked for on.
    case exhibit(String, line: Int)
    /// The findings.
    case findings
  }

  let path: String
  let blocks: [Block]

  init(_ text: String, path: String) {
    self.path = path
    var blocks: [Block] = []
    var pending: [Substring] = []
    var firstLine = 1
    func flush() {
      let joined = pending.joined(separator: "\n")
      if joined.contains(where: { !$0.isWhitespace }) { blocks.append(.markdown(joined, line: firstLine)) }
      pending = []
    }
    for (index, line) in LinkedText.withoutMarks(text).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let words = Self.placeholder(alone: line)
      if let words, words.count == 2, words[0] == "show" {
        flush()
        blocks.append(.exhibit(words[1], line: index + 1))
        firstLine = index + 2
      } else if words == ["findings"] {
        flush()
        blocks.append(.findings)
        firstLine = index + 2
      } else {
        pending.append(line)
      }
    }
    flush()
    self.blocks = blocks
  }

  /// The words of a line that is nothing but one placeholder.
  private static func placeholder(alone line: Substring) -> [String]? {
    let trimmed = line.drop(while: \.isWhitespace)
    let end = trimmed.lastIndex(where: { !$0.isWhitespace }).map { trimmed.index(after: $0) } ?? trimmed.startIndex
    let core = trimmed[..<end]
    guard core.hasPrefix("{{"), core.hasSuffix("}}"), core.count > 4 else { return nil }
    let inner = core.dropFirst(2).dropLast(2)
    guard !inner.contains("{") else { return nil }
    return inner.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Replaces each `{{…}}` inside a text by what `replace` makes of its words; the line counts from the block's first.
  static func replacingPlaceholders<Failure: Error>(
    in text: String, firstLine: Int, _ replace: (_ words: [String], _ line: Int) throws(Failure) -> String
  ) throws(Failure) -> String {
    var result = ""
    var rest = text[...]
    var line = firstLine
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      let before = rest[..<open.lowerBound]
      line += before.count { $0 == "\n" }
      result += before
      let inner = rest[open.upperBound..<close.lowerBound]
      result += try replace(inner.split(whereSeparator: \.isWhitespace).map(String.init), line)
      line += inner.count { $0 == "\n" }
      rest = rest[close.upperBound...]
    }
    return result + rest
  }
}
