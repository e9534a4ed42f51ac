import KommuneModel

/// The periods that `TIMEVAL` gives: `TLIST(Q1),"20061","20062"` or `TLIST(A1,"1994"-"1996")`.
struct PXTime {
  /// The periods in the statement's order; nothing for one that cannot be read.
  let periods: [Period?]
  /// How the year is divided, when the program knows the scale.
  let frequency: Period.Frequency?

  /// Reads the right-hand side of a `TIMEVAL` statement.
  init(_ statement: PXStatement) {
    let scale = statement.pieces.lazy.compactMap { piece -> String? in
      if case .word(let word) = piece, word.uppercased() != "TLIST" { word.uppercased() } else { nil }
    }.first
    let frequency: Period.Frequency? =
      switch scale?.first {
      case "A": .year
      case "H": .half
      case "T": .tertial
      case "Q": .quarter
      case "M": .month
      case "W": .week
      default: nil
      }
    self.frequency = frequency
    let isRange = statement.pieces.contains(.sign(UInt8(ascii: "-")))
    let texts = statement.texts
    guard let frequency else {
      periods = []
      return
    }
    if isRange, texts.count == 2, let first = PXTime.period(texts[0], frequency), let last = PXTime.period(texts[1], frequency) {
      periods = PXTime.range(from: first, to: last)
    } else {
      periods = texts.map { PXTime.period($0, frequency) }
    }
  }

  /// A period in the short form of `TIMEVAL`, "20061" or "200601", or in the long one, "2006K1".
  static func period(_ text: String, _ frequency: Period.Frequency) -> Period? {
    if let period = Period(text), period.frequency == frequency { return period }
    guard frequency != .year, text.utf8.count >= 5, let year = Int(text.prefix(4)), let part = Int(text.dropFirst(4)), part > 0 else {
      return nil
    }
    return Period(text.prefix(4)) == nil ? nil : Period(year: year, frequency: frequency, part: part)
  }

  /// A period in words or with marks: `2. kvartal 2014`, `februar 2014`, `02/2014`, `1.1.2015`.
  static func periodInWords(_ text: String, _ frequency: Period.Frequency) -> Period? {
    let part = PartOfYear(endOf: text).flatMap { $0.words.isEmpty ? $0.period : nil }
    let year = frequency == .year ? NumericDate(text).map { Period(year: $0.year) } : nil
    guard let period = part ?? NumericDate.month(text) ?? year, period.frequency == frequency else { return nil }
    return period
  }

  /// Whether a text that cannot be read as a period has no year, or that of a period: `2015 (prov)` of 2015.
  static func mayMean(_ text: String, _ period: Period?) -> Bool {
    let years = text.split { !$0.isNumber }.filter { $0.utf8.count == 4 }.compactMap { Heading.period(String($0))?.year }
    return years.isEmpty || period.map { years.contains($0.year) } ?? false
  }

  /// Every period from one to another. A range is at most a thousand years, so it cannot be long.
  private static func range(from first: Period, to last: Period) -> [Period?] {
    guard first <= last, last.year - first.year <= 1000 else { return [] }
    return (first.year...last.year).flatMap { year in
      (1...first.frequency.partsOfYear).compactMap { Period(year: year, frequency: first.frequency, part: $0) }
    }.filter { first <= $0 && $0 <= last }
  }
}
