import KommuneLocale

/// Names of sheets: at most 31 characters, without `[]:*?/\`, without an apostrophe at the ends, and each once.
struct SheetNames {
  private var taken: Set<String> = []

  /// "Tabell 3", or the table's own name where it has no number.
  mutating func name(of sheet: Workbook.Sheet, in language: Language) -> String {
    free(sheet.number.map { "\(CommonPhrases.table[language]) \($0)" } ?? sheet.table.name)
  }

  /// The name made fit, with a number behind it where it is taken. Case makes no difference to a spreadsheet.
  mutating func free(_ name: String) -> String {
    let fit = Self.fit(name)
    var candidate = fit
    var count = 1
    while taken.contains(candidate.lowercased()) {
      count += 1
      candidate = Self.shortened(fit, to: 31 - " (\(count))".utf16.count) + " (\(count))"
    }
    taken.insert(candidate.lowercased())
    return candidate
  }

  private static func fit(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "[", "]", ":", "*", "?", "/", "\\": result.append("-")
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}": break
      default: result.append(scalar)
      }
    }
    var text = shortened(String(result), to: 31)
    while text.first == "'" || text.first == " " { text.removeFirst() }
    while text.last == "'" || text.last == " " { text.removeLast() }
    // "History" is reserved by Excel.
    return text.isEmpty ? "x" : text.lowercased() == "history" ? text + "-" : text
  }

  private static func shortened(_ text: String, to length: Int) -> String {
    var text = text
    while text.utf16.count > length { text.removeLast() }
    return text
  }
}
