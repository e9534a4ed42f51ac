/// The words of a column's label, by which it tells what it counts where no register does.
///
/// "per 31.12.2019" is a date and says nothing of the kind; such words are left out, and so is the number of a table before its title.
struct LabelWords {
  private let text: String
  private let words: [Substring]

  init(_ label: some StringProtocol) {
    text = label.lowercased()
    var all = LabelWords.split(text[...])
    if let first = all.first, first.utf8.count == 5, Int(first) != nil { all.removeFirst() }
    words = all.contains { $0 == "per" || $0 == "pr" } ? LabelDate.withoutDates(after: ["per", "pr"], in: all) : all
  }

  /// The runs of letters, digits and percent signs. A file may have a million columns: what is ASCII is told by its bytes.
  private static func split(_ text: Substring) -> [Substring] {
    var words: [Substring] = []
    var start: String.Index?
    for place in text.unicodeScalars.indices {
      if isOfWord(text.unicodeScalars[place]) {
        start = start ?? place
      } else if let begin = start {
        words.append(text[begin..<place])
        start = nil
      }
    }
    if let start { words.append(text[start...]) }
    return words
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "%" }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.properties.generalCategory == .nonspacingMark
  }

  /// Whether any word of the list is among them.
  func contain(_ list: List) -> Bool { words.contains(where: list.holds) || list.isWithin(text) }

  /// Whether it is a mean, a rate, an index or a price. What follows "etter" is how it is divided: "Befolkning etter kjønn og alder".
  var nameRatio: Bool {
    if contain(.ratios) { return true }
    return words.prefix { !LabelWords.divisions.contains(String($0)) }.contains(where: List.qualities.holds)
  }

  /// Whether it may lie below nothing or above the whole.
  ///
  /// What a share is among says nothing of the share: "Andel husholdninger med gjeld". Only the words beside it, and what stands behind a
  /// comma or in brackets, may: "Andel langsiktig gjeld av inntekten", "Andel elever, endring siste år".
  var nameUnbounded: Bool {
    guard let first = words.first, List.shares.holds(first) || LabelWords.nynorskShare.contains(String(first)) else {
      return contain(.differences) || contain(.unbounded)
    }
    let shared = words.dropFirst().prefix { !LabelWords.prepositions.contains(String($0)) }
    if contain(.differences) || shared.contains(where: List.unbounded.holds) { return true }
    guard let end = text.unicodeScalars[first.endIndex...].firstIndex(where: LabelWords.clauseMarks.contains) else { return false }
    return LabelWords.split(text[end...]).contains(where: List.unbounded.holds)
  }

  /// Whether it begins with "del", which is "andel" in nynorsk.
  var beginWithPart: Bool { words.first.map { LabelWords.nynorskShare.contains(String($0)) } ?? false }

  /// Whether it says nothing but that it counts people: "Folketall", "Antall personer", "Befolkning per 1. januar 2015". Not "Personer (1 000)".
  var nameHeadcount: Bool {
    guard words.contains(where: List.people.holds) else { return false }
    let subject = words.prefix { !LabelWords.divisions.contains(String($0)) }
    return LabelDate.withoutDates(after: nil, in: Array(subject)).allSatisfy { List.people.holds($0) || List.besidePeople.holds($0) }
  }

  /// Whether it says kroner and no thousands or millions of them: "Beløp (kr)".
  var nameKroner: Bool { contain(.kroner) && !contain(.multiples) }

  private static let clauseMarks: [Unicode.Scalar] = [",", "(", ":", "–", "—"]
  private static let divisions: Set<String> = ["etter", "efter", "by"]
  private static let nynorskShare: Set<String> = ["del", "delen"]
  private static let prepositions: Set<String> = [
    "av", "med", "i", "på", "som", "til", "for", "under", "over", "uten", "utan", "blant", "hos", "fra", "frå", "innen", "innan", "bland",
    "från", "of", "with", "in", "on", "without", "among", "who",
  ]
}

extension LabelWords {
  /// Words in the languages that files come in.
  struct List: Sendable {
    /// Whole words.
    let words: Set<Substring>
    /// How a word may begin: "prosent" of "prosentandel".
    let beginnings: [String]
    /// How a word may end: "grad" of "dekningsgrad".
    let endings: [String]
    /// How words end that only look like it: "handel" ends in "andel".
    let otherEndings: [String]
    /// Several words together.
    private let phrases: [[UInt8]]

    init(
      words: Set<Substring> = [], beginnings: [String] = [], endings: [String] = [], otherEndings: [String] = [], phrases: [String] = []
    ) {
      self.words = words
      self.beginnings = beginnings
      self.endings = endings
      self.otherEndings = otherEndings
      self.phrases = phrases.map { Array($0.utf8) }
    }

    /// The words of both.
    func with(_ other: List) -> List {
      List(
        words: words.union(other.words), beginnings: beginnings + other.beginnings, endings: endings + other.endings,
        otherEndings: otherEndings + other.otherEndings, phrases: (phrases + other.phrases).map { String(decoding: $0, as: UTF8.self) })
    }

    /// Whether a word is of the list.
    func holds(_ word: Substring) -> Bool {
      words.contains(word) || beginnings.contains { word.utf8.starts(with: $0.utf8) }
        || endings.contains { List.ends(word, with: $0) } && !otherEndings.contains { List.ends(word, with: $0) }
    }

    /// Whether a text holds one of the phrases.
    func isWithin(_ text: String) -> Bool {
      guard !phrases.isEmpty else { return false }
      let isFound = text.utf8.withContiguousStorageIfAvailable { bytes in
        phrases.contains { phrase in
          bytes.count >= phrase.count
            && (0...bytes.count - phrase.count).contains { bytes[$0] == phrase[0] && bytes[$0...].starts(with: phrase) }
        }
      }
      return isFound ?? phrases.contains { text.contains(String(decoding: $0, as: UTF8.self)) }
    }

    private static func ends(_ word: Substring, with ending: String) -> Bool {
      word.utf8.count >= ending.utf8.count && word.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
  }
}
