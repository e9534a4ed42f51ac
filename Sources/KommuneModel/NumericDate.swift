/// A date in digits, as spreadsheets have it over their columns: `31.12.2015`, `1.1.2015`, `2015-12-31`.
public struct NumericDate: Sendable, Hashable {
  /// The year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// Reads a date; nothing for other texts.
  public init?(_ text: String) {
    guard (8...10).contains(text.utf8.count) else { return nil }
    let isISO = text.utf8.contains(0x2D)
    let parts = text.split(separator: isISO ? "-" : ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
    let (year, month, day) = isISO ? (parts[0], parts[1], parts[2]) : (parts[2], parts[1], parts[0])
    guard year.utf8.count == 4, (1...2).contains(month.utf8.count), (1...2).contains(day.utf8.count), let year = Int(year),
      let month = Int(month), let day = Int(day), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }
}

extension Category {
  /// The date that the file wrote a period as: of which day its figures are.
  public var date: NumericDate? { code.flatMap { NumericDate($0) } }
}
