/// The words of a column's label, by which it tells what it counts where no register does.
struct LabelWords {
  private let text: String
  private let words: [Substring]

  init(_ label: String) {
    text = label.lowercased()
    words = text.split { !($0.isLetter || $0.isNumber || $0 == "%") }
  }

  /// Whether any word of the list is among them.
  func contain(_ list: List) -> Bool {
    words.contains { word in
      list.words.contains(String(word)) || list.beginnings.contains { word.utf8.starts(with: $0.utf8) }
        || list.endings.contains { word.utf8.reversed().starts(with: $0.utf8.reversed()) }
    } || list.phrases.contains { text.contains($0) }
  }

  /// Words in the languages that files come in.
  struct List {
    /// Whole words.
    var words: Set<String> = []
    /// How a word may begin: "prosent" of "prosentandel".
    var beginnings: [String] = []
    /// How a word may end: "grad" of "dekningsgrad".
    var endings: [String] = []
    /// Several words together.
    var phrases: [String] = []

    static let percentages = List(
      words: hundredths.words.union(shares.words), beginnings: hundredths.beginnings + shares.beginnings,
      endings: hundredths.endings + shares.endings, phrases: hundredths.phrases)
    static let hundredths = List(
      words: ["pst", "%"], beginnings: ["prosent", "procent", "percent"], endings: ["prosent", "procent"], phrases: ["per cent", "%"])
    static let shares = List(words: ["share", "proportion"], beginnings: ["andel"], endings: ["andel", "andelen"])
    static let ratios = List(
      words: ["per", "pr", "snitt", "average", "mean", "promille", "forholdstall", "ratio", "alder", "differanse"],
      beginnings: [
        "gjennomsnitt", "median", "medel", "genomsnitt", "indeks", "index", "rate", "sats", "karakter", "pris", "endring", "change",
        "förändring", "kvot",
      ], endings: ["grad", "rate", "poeng", "alder"])
    static let unbounded = List(
      words: ["mindreforbruk", "merforbruk", "underskudd", "overskudd", "growth", "debt", "net"],
      beginnings: [
        "endring", "vekst", "inflasjon", "inflation", "inflaatio", "resultat", "gjeld", "balanse", "avvik", "netto", "change", "result",
        "förändring", "tillväxt", "skuld",
        "fond", "premieavvik", "arbeidskapital", "dekning", "reserve", "prosentpoeng", "procentenhet",
      ], endings: ["dekning", "resultat", "gjeld", "grad", "endring", "vekst"],
      phrases: [
        "percentage point", "av landsgjennomsnitt", "av landet", "av gjennomsnitt", "av snitt", "av medel", "av riksgenomsnitt",
        "av genomsnitt", "of the average", "of the national average", "of the mean",
      ])
    static let money = List(
      words: ["utgift", "kroner", "kr", "beløp", "avskrivninger", "avskrivingar", "expenditure", "costs", "revenue"],
      beginnings: ["kostnader"],
      endings: ["utgifter", "kostnader", "kostnad", "inntekter", "inntekt"])
  }
}
