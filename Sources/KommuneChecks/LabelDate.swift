/// The dates among the words of a label: "1. januar 2015", "31.12.", "2019", "3. kvartal".
enum LabelDate {
  /// The words without dates, and without the word before them.
  ///
  /// - Parameter prepositions: Words one of which must stand before a date; a date anywhere when nothing is given.
  static func withoutDates(after prepositions: Set<String>?, in words: [Substring]) -> [Substring] {
    var rest: [Substring] = []
    var place = 0
    while place < words.count {
      let start = prepositions.map { $0.contains(String(words[place])) ? place + 1 : nil } ?? place
      if let start, case let length = length(at: start, in: words), length > 0 {
        place = start + length
      } else {
        rest.append(words[place])
        place += 1
      }
    }
    return rest
  }

  /// How many words from a place on are a date; none where there is no date.
  private static func length(at place: Int, in words: [Substring]) -> Int {
    guard place < words.count else { return 0 }
    let next = place + 1 < words.count ? words[place + 1] : nil
    if months.contains(String(words[place])) || marks.contains(String(words[place])) { return 1 + year(at: place + 1, in: words) }
    if isYear(words[place]) {
      // "per 2000 innbyggere" is no date.
      if words[place] == "2000", next?.first?.isLetter == true { return 0 }
      return next.flatMap(number).map { (1...12).contains($0) } == true ? min(3, words.count - place) : 1
    }
    guard let day = number(words[place]), let next else { return 0 }
    if parts.contains(String(next)), (1...4).contains(day) { return 2 + year(at: place + 2, in: words) }
    let isMonth = months.contains(String(next)) || number(next).map { (1...12).contains($0) } == true
    return (1...31).contains(day) && isMonth ? 2 + year(at: place + 2, in: words) : 0
  }

  private static func year(at place: Int, in words: [Substring]) -> Int { place < words.count && isYear(words[place]) ? 1 : 0 }

  private static func isYear(_ word: Substring) -> Bool { word.utf8.count == 4 && Int(word).map { (1900...2100).contains($0) } == true }

  /// A number of one or two digits: the "000" of "10 000" is none.
  private static func number(_ word: Substring) -> Int? { word.utf8.count <= 2 ? Int(word) : nil }

  private static let months: Set<String> = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember", "januari",
    "februari", "maj", "augusti", "december", "january", "february", "march", "may", "june", "july", "october",
  ]
  private static let parts: Set<String> = ["kvartal", "tertial", "halvår", "quarter"]
  private static let marks: Set<String> = ["utgangen", "årsslutt", "årsskiftet"]
}
