extension LabelWords.List {
  static let percentages = hundredths.with(shares)
  static let hundredths = Self(
    words: ["pst", "%"], beginnings: ["prosent", "procent", "percent"], endings: ["prosent", "procent"], phrases: ["per cent", "%"])
  static let shares = Self(
    words: ["share", "proportion"], endings: ["andel", "andelen", "andeler", "andelar", "andelene", "andelane", "andelarna"],
    otherEndings: ["handel", "handelen"])

  /// How something is measured, wherever the word stands.
  static let ratios = Self(
    words: ["per", "pr", "snitt", "average", "mean", "promille", "forholdstall", "ratio", "differanse"],
    beginnings: [
      "gjennomsnitt", "median", "medel", "genomsnitt", "indeks", "index", "rate", "endring", "change", "förändring", "kvot",
    ])
  /// What cannot be added where it is what is counted, and can be what something else is divided by.
  static let qualities = Self(
    words: ["alder"], beginnings: ["sats", "karakter", "pris"], endings: ["grad", "rate", "poeng", "alder"])

  /// What may lie anywhere although it begins with a share.
  static let differences = Self(
    beginnings: ["prosentpoeng", "procentenhet"],
    phrases: [
      "percentage point", "av landsgjennomsnitt", "av landet", "av gjennomsnitt", "av snitt", "av medel", "av riksgenomsnitt",
      "av genomsnitt", "of the average", "of the national average", "of the mean",
    ])
  static let unbounded = Self(
    words: ["mindreforbruk", "merforbruk", "growth", "debt", "net", "increase", "decrease"],
    beginnings: [
      "endring", "vekst", "inflasjon", "inflation", "inflaatio", "resultat", "gjeld", "balanse", "avvik", "netto", "change", "result",
      "förändring", "tillväxt", "skuld", "fond", "premieavvik", "arbeidskapital", "dekning", "reserve", "utvikling", "utveckling",
      "egenkapital", "eigenkapital", "budsjett", "budget",
    ],
    endings: [
      "dekning", "resultat", "gjeld", "gjeldsprosent", "grad", "endring", "vekst", "utvikling", "utveckling", "overskudd", "overskot",
      "överskott", "underskudd", "underskot", "underskott", "forpliktelse", "forpliktelser", "forplikting", "forpliktingar", "økning",
      "auke", "ökning", "nedgang",
    ])
  static let money = Self(
    words: ["utgift", "kroner", "kr", "beløp", "avskrivninger", "avskrivingar", "expenditure", "costs", "revenue"],
    beginnings: ["kostnader"],
    endings: ["utgifter", "kostnader", "kostnad", "inntekter", "inntekt"])

  static let kroner = Self(words: ["kroner", "kr", "kronor", "nok"])
  static let multiples = Self(
    words: ["1000", "000", "tusen", "thousand", "thousands", "mrd", "tkr", "mkr", "tnok", "mnok"],
    beginnings: ["mill", "milj"])

  /// What a whole population is called.
  static let people = Self(
    words: [
      "folketall", "folketal", "folkemengde", "folkemengd", "folkmängd", "innbyggere", "innbyggarar", "innbyggjarar", "invånare",
      "befolkning", "personer", "personar", "population", "persons", "inhabitants",
    ])
  static let endOfYear = Self(phrases: ["31.12", "31. des", "31 des", "31 dec", "utgangen", "utgången", "årsslutt", "ultimo"])
  /// What may stand beside such a word without making it another.
  static let besidePeople = Self(
    words: ["antall", "antal", "tal", "talet", "på", "number", "of", "i", "alt", "ialt", "total", "totalt", "samlet", "samla"])
}
