/// A day in the Gregorian calendar, without time or zone.
///
/// Dates come from the project file and the data, never from the clock, so that a report is the same on any day.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// The year, such as 2018.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Creates a date, or nothing when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.daysInMonth(month, of: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2018-03-14`, or nothing when the text is no such date.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The date as `2018-03-14`.
  public var iso: String { "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))" }

  /// Days since 1 January 1970 in the proleptic Gregorian calendar.
  ///
  /// Source: Hinnant (2014), *chrono-Compatible Low-Level Date Algorithms*, `days_from_civil`.
  public var daysSince1970: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day of the week, 1 Monday to 7 Sunday.
  public var weekday: Int { ((daysSince1970 + 3) % 7 + 7) % 7 + 1 }

  /// The week number by ISO 8601: the week that holds the year's first Thursday is week 1.
  public var isoWeek: Int {
    let thursday = daysSince1970 - weekday + 4
    var weekYear = year
    if month == 1, day <= 3, thursday < Self.firstDay(of: year) { weekYear -= 1 }
    if month == 12, day >= 29, thursday >= Self.firstDay(of: year + 1) { weekYear += 1 }
    return (thursday - Self.firstDay(of: weekYear)) / 7 + 1
  }

  /// Whether `left` is the earlier day.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func firstDay(of year: Int) -> Int {
    // 1 January exists in every year, and the arithmetic does not need the initializer's check.
    let before = year - 1
    return before * 365 + before / 4 - before / 100 + before / 400 - 719_162
  }

  private static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
