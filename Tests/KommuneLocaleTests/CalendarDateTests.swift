import Foundation
import KommuneLocale
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2018-03-14", "2016-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `a date reads back as it was written`(text: String) {
    #expect(CalendarDate(iso: text)?.iso == text)
  }

  @Test(arguments: [
    "2018-02-29", "1900-02-29", "2018-13-01", "2018-00-10", "2018-04-31", "2018-4-3", "18-04-03", "2018-04-03T00:00", "", "2018/04/03",
    "+018-04-03", "２０１８-04-03",
  ])
  func `a text that is no day is no date`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func `days, weekdays and weeks are those of Foundation's ISO 8601 calendar, for 1895 to 2105`() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for day in stride(from: -27_393, through: 49_300, by: 1) {
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday, .weekOfYear], from: Date(timeIntervalSince1970: Double(day) * 86_400))
      let date = try #require(CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0))
      let isoWeekday = ((parts.weekday ?? 0) + 5) % 7 + 1
      guard date.daysSince1970 == day, date.weekday == isoWeekday, date.isoWeek == parts.weekOfYear else {
        Issue.record("\(date.iso) is day \(date.daysSince1970), weekday \(date.weekday), week \(date.isoWeek)")
        return
      }
    }
  }

  /// Weeks at the turn of the year, as the examples of ISO 8601 give them; the last two from the steering group's minutes.
  @Test(arguments: [
    ("2005-01-01", 53), ("2005-01-02", 53), ("2005-12-31", 52), ("2007-01-01", 1), ("2007-12-31", 1), ("2008-12-29", 1),
    ("2009-12-31", 53), ("2010-01-03", 53), ("2018-09-28", 39), ("2018-10-22", 43),
  ])
  func `a week belongs to the year of its Thursday`(text: String, week: Int) {
    #expect(CalendarDate(iso: text)?.isoWeek == week)
  }

  @Test func `dates are in order of time`() throws {
    let texts = ["2017-12-31", "2018-01-01", "2018-01-02", "2018-02-01", "2019-01-01"]
    let dates = texts.compactMap { CalendarDate(iso: $0) }
    #expect(dates.shuffled(seed: 7).sorted() == dates)
    #expect(zip(dates, dates.dropFirst()).allSatisfy { $0.daysSince1970 < $1.daysSince1970 })
  }
}

extension Array {
  /// The elements in an order that depends on the seed alone.
  fileprivate func shuffled(seed: UInt64) -> [Element] {
    var generator = SplitMix64(seed: seed)
    return shuffled(using: &generator)
  }
}
