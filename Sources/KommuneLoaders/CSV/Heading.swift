import KommuneModel

/// The heading of a value column, cut into what is counted and when: `Personer 2015`, `Folketallet 2015K1`, `2015`.
struct Heading {
  /// The words before the period, empty when the heading is a period alone.
  let words: String
  /// The period at the end, as printed.
  let periodText: String?
  /// The period at the end.
  let period: Period?

  /// How the periods of a file's headings are written.
  enum Form {
    /// `2015`, `2015K1`, `2015M01`
    case plain
    /// `20151`: a year and a quarter, in old files.
    case oldQuarters
    /// `201501`: a year and a month, in old files.
    case oldMonths
    /// `jan 2015`, `1. kvartal 2015`: a part of a year in words.
    case words
    /// `2015-01`: a year and a month by ISO 8601.
    case isoMonths
    /// `31.12.2015`, `2015-12-31`: the same day of every year, on which the figures of that year were counted.
    case dates

    /// The form of a file's headings, or of a column's labels: numbers are told by the last of them, words and marks by any, for a whole year may
    /// stand beside its parts.
    init(of headings: [String]) {
      let last = NumericDate.end(of: headings.last ?? "")
      if Heading.period(last, form: .oldQuarters) != nil {
        self = .oldQuarters
      } else if Heading.period(last, form: .oldMonths) != nil {
        self = .oldMonths
      } else if headings.contains(where: { NumericDate.month(NumericDate.end(of: $0)) != nil }), NumericDate.areMonths(headings) {
        self = .isoMonths
      } else if headings.contains(where: { NumericDate(NumericDate.end(of: $0)) != nil }), NumericDate.areOneDay(headings) {
        self = .dates
      } else {
        self = headings.contains { PartOfYear(endOf: $0) != nil } ? .words : .plain
      }
    }
  }

  init(_ text: String, form: Form = .plain) {
    if form == .words, let part = PartOfYear(endOf: text) {
      period = part.period
      periodText = part.text
      words = Heading.trimmed(part.words)
      return
    }
    let last = text.split(separator: " ").last.map(String.init) ?? text
    if let period = Heading.period(last, form: form) {
      self.period = period
      periodText = last
      words = Heading.words(text.dropLast(last.count), before: last)
    } else {
      period = nil
      periodText = nil
      words = text
    }
  }

  /// A period in a form that a file's headings or labels share.
  static func period(_ text: String, form: Form) -> Period? {
    let period: Period?
    switch form {
    case .plain: return self.period(text)
    case .words:
      guard let part = PartOfYear(endOf: text) else { return self.period(text) }
      return part.words.isEmpty ? part.period : nil
    case .oldQuarters: period = Period(digits: text, frequency: .quarter)
    case .oldMonths: period = Period(digits: text, frequency: .month)
    case .isoMonths: period = NumericDate.month(text) ?? self.period(text)
    case .dates: period = NumericDate(text).map { Period(year: $0.year) } ?? self.period(text)
    }
    return period.flatMap { years.contains($0.year) ? $0 : nil }
  }

  /// The years that statistics are published for.
  private static let years = 1600...2199

  /// A period in a year that statistics are published for; others are more likely a number. Eurostat writes `2015-Q1`, and `2015-S1` for half a year.
  static func period(_ text: String) -> Period? {
    guard let period = Period(text) ?? marked(text), years.contains(period.year) else { return nil }
    return period
  }

  /// The period of `2015-Q1`, `2015-S1`, `2015-M01` and `2015-W01`, and of `2015S1`.
  private static func marked(_ text: String) -> Period? {
    guard (6...8).contains(text.utf8.count), text.utf8.dropFirst(4).contains(where: { $0 == 0x2D || $0 == 0x53 }) else { return nil }
    let rest = text.dropFirst(4)
    let part = rest.first == "-" ? rest.dropFirst() : rest
    guard let letter = part.first, "QSMW".contains(letter) else { return nil }
    return Period(text.prefix(4) + (letter == "S" ? "H" : String(letter)) + part.dropFirst())
  }

  /// The words before the period; `2024 - 2024` and `A - a 2024 - 2024` give the period as code and text.
  private static func words(_ text: Substring, before period: String) -> String {
    let words = trimmed(text)
    for ending in [" \(period) -", "\(period) -"] where words.hasSuffix(ending) { return trimmed(words.dropLast(ending.count)) }
    return words
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
