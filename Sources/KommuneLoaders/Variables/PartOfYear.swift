import KommuneModel

/// A part of a year in words, as spreadsheets have it over their columns: `jan 2015`, `1. kvartal 2015`, `1.kv. 2015`, `uke 7 2015`, and with the year
/// first `2015 kv 1`.
///
/// A day before the month makes a date of it (`1. januar 2015`): that is when a figure of the year was counted, and no month.
struct PartOfYear {
  /// The words before the part.
  let words: Substring
  /// The part and the year, as printed.
  let text: String
  /// What they say.
  let period: Period

  /// The part of a year that a text ends with; nothing for most texts.
  init?(endOf text: String) {
    guard PartOfYear.mayHoldYear(text) else { return nil }
    let tokens = text.split(separator: " ")
    if let part = PartOfYear(tokens, of: text) {
      self = part
      return
    }
    guard tokens.count > 1, let last = tokens.last, last.utf8.count == 4, let year = Heading.period(String(last))?.year else { return nil }
    let before = tokens.dropLast()
    for count in [2, 1] where before.count >= count {
      let part = before.suffix(count).map { $0.lowercased() }
      let isAlone = before.count == 1
      guard
        let (frequency, number) =
          count == 2
          ? PartOfYear.pair(part[0], part[1]) : PartOfYear.single(part[0]) ?? (isAlone ? PartOfYear.lone(part[0]) : nil),
        let period = Period(year: year, frequency: frequency, part: number)
      else { continue }
      let rest = before.dropLast(count)
      if frequency == .month, let day = rest.last, PartOfYear.isDay(day) { return nil }
      let start = before[before.endIndex - count].startIndex
      words = text[..<start]
      self.text = String(text[start...])
      self.period = period
      return
    }
    return nil
  }

  /// Whether a text has a space and four digits together, as few headings have.
  private static func mayHoldYear(_ text: String) -> Bool {
    var digits = 0
    var hasYear = false
    var hasSpace = false
    for byte in text.utf8 {
      digits = byte &- 0x30 < 10 ? digits + 1 : 0
      hasYear = hasYear || digits == 4
      hasSpace = hasSpace || byte == 0x20
    }
    return hasYear && hasSpace
  }

  /// The part of a year that follows it, to the end of the text.
  private init?(_ tokens: [Substring], of text: String) {
    for count in [2, 1] where tokens.count > count {
      let place = tokens.count - count - 1
      let part = tokens[(place + 1)...].map { $0.lowercased() }
      guard tokens[place].utf8.count == 4, let year = Heading.period(String(tokens[place]))?.year,
        let (frequency, number) = count == 2
          ? PartOfYear.pair(part[0], part[1]) : PartOfYear.single(part[0]) ?? (place == 0 ? PartOfYear.lone(part[0]) : nil),
        let period = Period(year: year, frequency: frequency, part: number)
      else { continue }
      words = text[..<tokens[place].startIndex]
      self.text = String(text[tokens[place].startIndex...])
      self.period = period
      return
    }
    return nil
  }

  /// `1. kvartal`, `1 kv`, `første halvår`, `II kvartal`, `uke 7`
  private static func pair(_ first: String, _ second: String) -> (Period.Frequency, Int)? {
    if let frequency = frequencies[bare(second)], let number = ordinal(bare(first)) { return (frequency, number) }
    if let frequency = frequencies[bare(first)], let number = Int(second) { return (frequency, number) }
    return nil
  }

  /// `jan`, `januar`, `1.kv.`, `kv1`, `K1`
  private static func single(_ word: String) -> (Period.Frequency, Int)? {
    if let month = months[bare(word)] { return (.month, month) }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    if let number = Int(digits), let frequency = frequencies[bare(String(word.dropFirst(digits.count).drop { $0 == "." }))] {
      return (frequency, number)
    }
    let letters = word.prefix { $0.isLetter }
    if let number = Int(word.dropFirst(letters.count).drop { $0 == "." }), let frequency = frequencies[String(letters)] {
      return (frequency, number)
    }
    if word.first == "k" || word.first == "q", word.utf8.count == 2, let number = Int(word.dropFirst()) { return (.quarter, number) }
    return nil
  }

  /// `H1`, `T1`, `M01`, `U01`, `W01`, `v.1`, which say nothing among other words.
  private static func lone(_ word: String) -> (Period.Frequency, Int)? {
    guard let frequency = word.first.flatMap({ letters[$0] }), case let digits = word.dropFirst().drop(while: { $0 == "." }),
      (1...2).contains(digits.utf8.count), let number = Int(digits)
    else { return nil }
    return (frequency, number)
  }

  /// `1`, `II`, `første`
  private static func ordinal(_ word: String) -> Int? {
    Int(word) ?? ["i", "ii", "iii", "iv"].firstIndex(of: word).map { $0 + 1 } ?? ordinals[word]
  }

  /// Whether a text ends with a word for a part of a year, `5. kvartal` or `uke 54`; a date, `1. januar`, is none.
  static func isNamed(atEndOf text: String) -> Bool {
    var words = text.split(separator: " ")
    if words.count > 1, let last = words.last, Int(last) != nil { words.removeLast() }
    guard let last = words.last?.lowercased() else { return false }
    if months[bare(last)] != nil { return !(words.dropLast().last.map(isDay) ?? false) }
    return frequencies[bare(String(last.drop { $0.isNumber || $0 == "." }))] != nil
  }

  /// Whether a word is the name of a month.
  static func isMonth(_ word: String) -> Bool { months[bare(word.lowercased())] != nil }

  /// Whether a word or a letter stands for a part of a year: `kvartal`, `kv`, `K`, `desember`, `IV`.
  static func isUnit(_ word: String) -> Bool {
    let word = bare(word.lowercased())
    return frequencies[word] != nil || months[word] != nil
      || ["k", "q", "h", "t", "m", "u", "w", "p", "i", "ii", "iii", "iv"].contains(word)
  }

  private static func isDay(_ word: Substring) -> Bool {
    let digits = word.last == "." ? word.dropLast() : word
    return Int(digits).map { (1...31).contains($0) } ?? false
  }

  /// A word without the points of an abbreviation.
  private static func bare(_ word: String) -> String {
    var word = word[...]
    while word.last == "." { word.removeLast() }
    return String(word)
  }

  private static let frequencies: [String: Period.Frequency] = [
    "kvartal": .quarter, "kv": .quarter, "kvt": .quarter, "quarter": .quarter, "ársfjórðungur": .quarter, "neljännes": .quarter,
    "halvår": .half, "tertial": .tertial, "uke": .week, "veke": .week, "vecka": .week, "week": .week,
  ]

  private static let letters: [Character: Period.Frequency] = ["h": .half, "t": .tertial, "m": .month, "u": .week, "w": .week, "v": .week]

  private static let ordinals: [String: Int] = [
    "første": 1, "fyrste": 1, "första": 1, "first": 1, "andre": 2, "annet": 2, "anna": 2, "andra": 2, "second": 2, "tredje": 3,
    "third": 3, "fjerde": 4, "fjärde": 4, "fourth": 4,
  ]

  /// The months in bokmål, nynorsk, Swedish and English, whole and by three letters; in Danish, Finnish and Icelandic whole.
  private static let months: [String: Int] = {
    let names = [
      ["januar", "januari", "january"], ["februar", "februari", "february"], ["mars", "march"], ["april"], ["mai", "maj", "may"],
      ["juni", "june"], ["juli", "july"], ["august", "augusti"], ["september"], ["oktober", "october"], ["november"],
      ["desember", "december"],
    ]
    let numbered = names.enumerated().flatMap { month, names in
      names.flatMap { [($0, month + 1), (String($0.prefix(3)), month + 1)] }
    }
    let whole = [
      "sept": 9, "marts": 3, "tammikuu": 1, "helmikuu": 2, "maaliskuu": 3, "huhtikuu": 4, "toukokuu": 5, "kesäkuu": 6, "heinäkuu": 7,
      "elokuu": 8, "syyskuu": 9, "lokakuu": 10, "marraskuu": 11, "joulukuu": 12, "janúar": 1, "febrúar": 2, "apríl": 4, "maí": 5,
      "júní": 6, "júlí": 7, "ágúst": 8, "október": 10, "nóvember": 11,
    ]
    return Dictionary(numbered, uniquingKeysWith: { first, _ in first }).merging(whole) { first, _ in first }
  }()
}
