import KommuneModel

extension NumericDate {
  /// `2015-01`, `01/2015` and `1/2015`; nothing for other texts.
  static func month(_ text: String) -> Period? {
    guard (6...7).contains(text.utf8.count) else { return nil }
    let isTurned = text.utf8.contains(0x2F)
    let parts = text.split(separator: isTurned ? "/" : "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = isTurned ? parts.last : parts.first, let month = isTurned ? parts.first : parts.last,
      month.utf8.count == 2 || isTurned && month.utf8.count == 1
    else { return nil }
    return Period(digits: year + (month.utf8.count == 1 ? "0" : "") + month, frequency: .month)
  }

  /// Whether `2015-01` among texts are months: two of one year, one after the other, or one that cannot be the last of several years. `2010-11` and
  /// `2011-12` may be school years, `2003-07` and `2007-11` terms of a council, which nothing in them tells. And whether `01/2015` are: not as long as
  /// none is beyond the fourth, for they may be quarters or thirds of a year.
  static func areMonths(_ texts: [String]) -> Bool {
    if texts.contains(where: { end(of: $0).utf8.contains(0x2F) }) {
      return texts.contains { (month(end(of: $0))?.part ?? 0) > Period.Frequency.quarter.partsOfYear }
    }
    let months = texts.compactMap { month(end(of: $0)) }
    if months.contains(where: { (10...89).contains($0.year % 100) && $0.part <= $0.year % 100 - 1 }) { return true }
    let places = Set(months.map { $0.year * 12 + $0.part })
    let years = Set(months.map(\.year))
    return years.count < places.count || places.contains { places.contains($0 + 1) }
  }

  /// Whether all dates that texts end with are one day of different years.
  static func areOneDay(_ texts: [String]) -> Bool {
    let dates = texts.compactMap { NumericDate(end(of: $0)) }
    return dates.dropFirst().allSatisfy { $0.month == dates[0].month && $0.day == dates[0].day }
  }

  /// The place of the word that is a period before other words: 0 in `2014 Menn`, 1 in `Personer 2014K1 Menn`; nothing where there is none.
  static func placeOfPeriod(inside text: String) -> Int? {
    text.split(separator: " ").dropLast().firstIndex { $0.utf8.count >= 4 && Heading.period(String($0)) != nil }
  }

  /// Whether a text is a date, years such as `2010-11`, `2010/11` and `2010-2012`, or a month before its year: `01/2014`.
  static func isTime(_ text: String) -> Bool {
    guard NumericDate(text) == nil else { return true }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, (1...2).contains(parts[0].utf8.count), Int(parts[0]) != nil, parts[1].utf8.count == 4,
      Heading.period(String(parts[1])) != nil
    {
      return true
    }
    guard Heading.period(String(text.prefix(4))) != nil, let mark = text.dropFirst(4).first, "-/–".contains(mark) else { return false }
    let rest = text.dropFirst(5)
    return [2, 4].contains(rest.utf8.count) && rest.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether a word is a year with something that may be a part of it, in a form that nobody reads: `2014-1`, `K1/2014`, `2014.01`, `1/1/2014`,
  /// `2014kv1`, `Jan-14`, `1/14`.
  static func isUnreadTime(_ word: String) -> Bool {
    var runs: [Substring] = []
    var rest = word[...]
    while let first = rest.first {
      let run = first.isNumber ? rest.prefix { $0.isNumber } : first.isLetter ? rest.prefix { $0.isLetter } : rest.prefix(1)
      if !first.isNumber, !first.isLetter {
        guard "-./:–".contains(first) else { return false }
      } else {
        runs.append(run)
      }
      rest = rest.dropFirst(run.count)
    }
    guard (2...3).contains(runs.count), runs.allSatisfy({ $0.first?.isNumber == true || PartOfYear.isUnit(String($0)) }) else {
      return false
    }
    let numbers = runs.filter { $0.first?.isNumber == true }
    let years = numbers.filter { $0.utf8.count == 4 && Heading.period(String($0)) != nil }
    guard numbers.allSatisfy({ $0.utf8.count <= 2 || $0.utf8.count == 4 }) else { return false }
    if years.count == 1 { return true }
    let isShort = runs.count == 2 && runs[1].utf8.count == 2 && numbers.last == runs[1]
    return years.isEmpty && isShort && (numbers.count == 1 ? PartOfYear.isMonth(String(runs[0])) : word.contains("/"))
  }

  /// The last word of a text.
  static func end(of text: String) -> String {
    guard let space = text.utf8.lastIndex(of: 0x20) else { return text }
    return text.utf8.last == 0x20 ? text.split(separator: " ").last.map(String.init) ?? text : String(text[text.index(after: space)...])
  }
}
