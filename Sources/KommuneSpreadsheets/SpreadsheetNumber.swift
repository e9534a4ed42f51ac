import KommuneLocale

/// A number as a spreadsheet shows it.
enum SpreadsheetNumber {
  /// The number with at most 15 significant digits, the precision of a spreadsheet.
  ///
  /// A file stores 12.3 as `12.300000000000001`; the fifteen digits that the spreadsheet shows are what somebody typed.
  static func text(_ value: Double) -> String { roundedMachineNumber(value, significantDigits: 15) }
}

extension SpreadsheetNumber {
  /// A whole number with zeros before it, as a format of zeros shows it: `301` is 0301 under `0000`; nothing for other numbers.
  static func padded(_ number: String, toDigits count: Int) -> String? {
    guard number.utf8.count < count, number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return String(repeating: "0", count: count - number.utf8.count) + number
  }
}

/// A date as a spreadsheet counts it: days since the turn of 1900, or 1904.
enum SpreadsheetDate {
  /// The date of a day number, with the time where it has one, or the time alone; nothing outside the years that a spreadsheet has.
  ///
  ///     text(43901, from1904: false)   // "2020-03-11"
  ///
  /// Day 60 is 29 February 1900, which never was: Lotus had it, and Excel keeps it. Days before it count from 31 December 1899.
  static func text(_ day: Double, from1904: Bool) -> String? {
    guard day >= 0, day < 2_958_466 else { return nil }
    let whole = Int(day)
    // Less than a day is a time of day, or how long something took.
    if day > 0, whole == 0 {
      let minutes = Int(day * 1440 + 0.5)
      return "\(padded(minutes / 60)):\(padded(minutes % 60))"
    }
    guard from1904 || (whole != 60 && whole > 0) else { return nil }
    // Days since 1970 of 1 January 1904, of 31 December 1899, and of the day before it.
    let first = from1904 ? -24107 : whole < 60 ? -25568 : -25569
    let date = civil(daysSince1970: first + whole)
    let seconds = Int((day - Double(whole)) * 86400 + 0.5)
    guard seconds > 0, seconds < 86400 else { return date }
    return "\(date)T\(padded(seconds / 3600)):\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
  }

  /// The date of a day in the proleptic Gregorian calendar.
  ///
  /// Source: Hinnant (2014), *chrono-Compatible Low-Level Date Algorithms*, `civil_from_days`.
  private static func civil(daysSince1970 days: Int) -> String {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
