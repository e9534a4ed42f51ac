import KommuneLocale
import KommuneModel

/// Reads `reading`, what a project declares about one of its files.
extension MapReader {
  /// What is declared; nothing declared where a value is flawed, which has been told.
  func declaration() -> FileDeclaration {
    guard let map = map("reading", keys: FileDeclaration.Key.allCases.map(\.rawValue)) else { return FileDeclaration() }
    let declared = map.declaredKeys()
    if let (first, second) = declared.contradiction {
      map.flaws.add(.contradicts(second.rawValue, first.rawValue), at: map.value(second.rawValue) ?? map.node)
    }
    return declared
  }

  private func declaredKeys() -> FileDeclaration {
    FileDeclaration(
      delimiter: choice("delimiter", FileDeclaration.delimiters.map(\.name), FileDeclaration.delimiter(named:)),
      encoding: choice("encoding", TextEncoding.allCases.map(\.rawValue), TextEncoding.init(name:)),
      decimalMark: choice("decimalMark", [".", ","], DecimalMark.init(text:)),
      thousandsMark: choice("thousandsMark", ThousandsMark.allCases.map(\.rawValue), ThousandsMark.init(text:)),
      headerRows: count("headerRows", from: 1), headings: headings(), stubColumns: count("stubColumns", from: 0),
      contents: text("contents"), missingMarks: missingMarks(), sheet: text("sheet"), language: text("language"))
  }

  /// One of a few words.
  private func choice<Value>(_ key: String, _ allowed: [String], _ convert: (String) -> Value?) -> Value? {
    converted(key, flaw: { .notAllowed($0, key: key, allowed: allowed) }, convert)
  }

  /// A small whole number.
  private func count(_ key: String, from least: Int) -> Int? {
    converted(key, flaw: { .badCount($0, key: key, least: least) }) { text in
      guard let count = Int(text), (least...Self.mostRows).contains(count) else { return nil }
      return count
    }
  }

  /// What each row of headings tells, each once.
  private func headings() -> [String] {
    let names = convertedList("headings", flaw: { .badIdentifier($0) }, { $0 })
    noteRepeated(names.map { ($0.value, $0.node) })
    if let node = value("headings"), case .list(let items) = node.content, items.isEmpty {
      flaws.add(.wrongShape(key: "headings", expected: .list, found: .nothing), at: node)
    }
    return names.map(\.value)
  }

  /// Texts for missing values, each with the standard mark of its reason.
  private func missingMarks() -> [String: MissingReason] {
    guard let node = value("missingMarks") else { return [:] }
    guard case .map(let entries) = node.content else {
      flaws.add(.wrongShape(key: "missingMarks", expected: .map, found: node.shape), at: node)
      return [:]
    }
    var marks: [String: MissingReason] = [:]
    for entry in entries {
      if FileDeclaration.looksLikeNumber(entry.key) { flaws.add(.numberAsMark(entry.key), line: entry.line, column: entry.column) }
      guard let text = text(of: entry.value, key: entry.key) else { continue }
      guard let reason = FileDeclaration.reason(of: text) else {
        flaws.add(.notAllowed(text, key: entry.key, allowed: FileDeclaration.reasonMarks.map(\.mark)), at: entry.value)
        continue
      }
      marks[entry.key] = reason
    }
    return marks
  }

  /// More rows of headings, or columns of row names, than any table has.
  private static var mostRows: Int { 100 }
}
