import KommuneLocale
import KommuneModel

/// The sections of a PX grouping or value set: `[name]` and lines `number=text` or `word=text`.
struct PXSections {
  /// One section.
  struct Section {
    let name: String
    let line: Int
    /// The lines with a number, in the file's order.
    var entries: [(number: Int, text: String, line: Int)] = []
    /// The lines with a word, such as `Name`.
    var words: [String: String] = [:]

    /// The texts by their numbers' order.
    var texts: [String] { entries.sorted { $0.number < $1.number }.map(\.text) }
  }

  /// How many lines a file may have; the largest groupings have some thousands.
  static let mostLines = 200_000

  private(set) var sections: [Section] = []
  let page: PXCodePage

  /// Reads a file; a number that stands twice in a section is a failure.
  init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) throws(LoadFailure) {
    page = PXCodePage.decide(bytes[...], claim: nil)?.page ?? .windows1252
    var lineNumber = 0
    var numbers: Set<Int> = []
    var start = 0
    while start <= bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let raw = bytes[start..<end]
      start = end + 1
      lineNumber += 1
      guard lineNumber <= PXSections.mostLines else {
        throw LoadFailure(.limit, file: file, line: lineNumber, expected: PXPhrases.mostLines(PXSections.mostLines))
      }
      let line = PXSections.trimmed(page.decode(raw.filter { $0 != 0x0D && $0 != 0x1A }))
      if line.isEmpty { continue }
      if line.first == "[", line.last == "]" {
        sections.append(Section(name: String(line.dropFirst().dropLast()), line: lineNumber))
        numbers = []
        continue
      }
      guard let equals = line.firstIndex(of: "="), !sections.isEmpty else {
        throw LoadFailure(
          .syntax, file: file, line: lineNumber, column: 1, expected: PXPhrases.sectionOrEntry, found: String(line.prefix(80)))
      }
      let key = PXSections.trimmed(String(line[..<equals]))
      let text = PXSections.trimmed(String(line[line.index(after: equals)...]))
      if let number = Int(key) {
        guard numbers.insert(number).inserted else {
          throw LoadFailure(.header, file: file, line: lineNumber, column: 1, expected: PXPhrases.numberOnce, found: key)
        }
        sections[sections.count - 1].entries.append((number, text, lineNumber))
      } else {
        sections[sections.count - 1].words[key.lowercased()] = text
      }
    }
  }

  /// The first section of a name, in any letter case.
  subscript(name: String) -> Section? { sections.first { $0.name.lowercased() == name.lowercased() } }

  private static func trimmed(_ text: String) -> String { ColumnName.trimmed(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text) }

  /// Whether a file begins with one of these sections.
  static func begins(_ head: UnsafeRawBufferPointer, with names: [String]) -> Bool {
    var bytes = head[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let first = String(decoding: bytes.drop { PXScanner.isSpace($0) }.prefix(40), as: UTF8.self).lowercased()
    return names.contains { first.hasPrefix("[\($0.lowercased())]") }
  }
}
