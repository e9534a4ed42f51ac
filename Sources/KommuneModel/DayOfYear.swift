import KommuneLocale

/// A day of any year, such as 31 December.
public struct DayOfYear: Sendable, Hashable {
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Creates a day.
  public init(month: Int, day: Int) {
    self.month = month
    self.day = day
  }

  /// The day of a date: `31.12.2015`, `2015-12-31`; nothing for other texts.
  public init?(date text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let date =
      parts.count == 3 && parts[2].utf8.count == 4
      ? Int(parts[2]).flatMap { year in Int(parts[1]).flatMap { month in Int(parts[0]).flatMap { (year, month, $0) } } }
        .flatMap { CalendarDate(year: $0.0, month: $0.1, day: $0.2) }
      : CalendarDate(iso: text)
    guard let date else { return nil }
    self.init(month: date.month, day: date.day)
  }
}

extension Category {
  /// The day that a year's figures are of, where the file wrote the period as a date.
  public var dayOfYear: DayOfYear? { code.flatMap { DayOfYear(date: $0) } }
}
