import KommuneLocale

/// A time as JSON-stat wants it: ISO 8601.
struct JSONStatDate {
  /// The time: "2006-02-09T15:20:00".
  let text: String

  /// Reads ISO 8601, or PX's `20060209 15:20`. Nothing for other texts.
  init?(_ text: String?) {
    guard let text else { return nil }
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count, bytes[range].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    if bytes.count == 14, let date = number(0..<8), bytes[8] == 0x20, let hour = number(9..<11), bytes[11] == 0x3A,
      let minute = number(12..<14),
      JSONStatDate.isTime(hour, minute, 0), CalendarDate(year: date / 10000, month: date / 100 % 100, day: date % 100) != nil
    {
      let parts = text.split(separator: " ")
      let day = parts[0]
      self.text = "\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.suffix(2))T\(parts[1]):00"
      return
    }
    guard bytes.count >= 10, let year = number(0..<4), bytes[4] == 0x2D, let month = number(5..<7), bytes[7] == 0x2D,
      let day = number(8..<10),
      CalendarDate(year: year, month: month, day: day) != nil
    else { return nil }
    guard bytes.count > 10 else {
      self.text = text
      return
    }
    guard bytes[10] == 0x54, let hour = number(11..<13), bytes.count >= 19, bytes[13] == 0x3A, let minute = number(14..<16),
      bytes[16] == 0x3A,
      let second = number(17..<19), JSONStatDate.isTime(hour, minute, second), bytes.count == 19 || (bytes.count == 20 && bytes[19] == 0x5A)
    else { return nil }
    self.text = text
  }

  private static func isTime(_ hour: Int, _ minute: Int, _ second: Int) -> Bool {
    (0..<24).contains(hour) && (0..<60).contains(minute) && (0..<60).contains(second)
  }
}
