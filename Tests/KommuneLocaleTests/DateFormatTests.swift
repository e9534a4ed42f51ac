import Foundation
import KommuneLocale
import Testing

@Suite struct DateFormatTests {
  @Test(arguments: [
    (Language.nb, "14. mars 2018", "14.03.2018"), (.nn, "14. mars 2018", "14.03.2018"), (.sv, "14 mars 2018", "2018-03-14"),
    (.en, "14 March 2018", "2018-03-14"),
  ])
  func `a date is long in text and short in tables`(language: Language, long: String, short: String) throws {
    let date = try #require(CalendarDate(year: 2018, month: 3, day: 14))
    #expect(DateFormat.long.string(date, in: language) == long)
    #expect(DateFormat.short.string(date, in: language) == short)
  }

  @Test func `a one-digit day has no zero in text and one in tables`() throws {
    let date = try #require(CalendarDate(year: 2018, month: 9, day: 7))
    #expect(DateFormat.long.string(date, in: .nn) == "7. september 2018")
    #expect(DateFormat.short.string(date, in: .nb) == "07.09.2018")
  }

  @Test(arguments: Language.allCases)
  func `months are named as Unicode CLDR names them`(language: Language) {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: language.rawValue)
    #expect(DateFormat.months.map { $0[language] } == formatter.monthSymbols)
  }

  @Test func `a week is named in the language`() throws {
    let date = try #require(CalendarDate(year: 2018, month: 9, day: 28))
    #expect(Language.allCases.map { DateFormat.week(of: date, in: $0) } == ["uke 39", "veke 39", "vecka 39", "week 39"])
  }
}
