/// How different a figure is: ranks, scores, means and differences in words.
public enum ContrastPhrases {
  /// The law of a rank interval of counted shares and rates.
  public static let rankByChance = Phrase(
    nb: "tallenes egen tilfeldighet", nn: "det tilfeldige i tala sjølve", sv: "siffrornas egen slump", en: "the figures' own chance")
  /// The law of a rank interval of amounts.
  public static let rankByField = Phrase(
    nb: "trekning av feltet på nytt", nn: "ny trekning av feltet", sv: "ny dragning av fältet", en: "the field drawn anew")

  /// Between which ranks a figure lies.
  public static func ranks(_ best: Int, _ worst: Int, level: String, method: Phrase) -> Phrase {
    Phrase(
      nb: "plass \(best)–\(worst) (\(level), \(method.nb))", nn: "plass \(best)–\(worst) (\(level), \(method.nn))",
      sv: "plats \(best)–\(worst) (\(level), \(method.sv))", en: "rank \(best)–\(worst) (\(level), \(method.en))")
  }

  /// The share of the others below.
  public static func percentile(_ text: String) -> Phrase {
    Phrase(nb: "persentil \(text)", nn: "persentil \(text)", sv: "percentil \(text)", en: "percentile \(text)")
  }

  /// How far from the median.
  public static func robustScore(_ text: String) -> Phrase {
    Phrase(
      nb: "robust skår \(text)", nn: "robust skår \(text)", sv: "robust z-värde \(text)", en: "robust score \(text)")
  }

  /// The mean of four years.
  public static func fourYearMean(_ text: String) -> Phrase {
    Phrase(
      nb: "fireårssnitt \(text)", nn: "fireårssnitt \(text)", sv: "fyraårsmedel \(text)", en: "four-year mean \(text)")
  }

  /// Whom a figure is compared with.
  public static func against(_ name: String) -> Phrase {
    Phrase(nb: "mot \(name)", nn: "mot \(name)", sv: "mot \(name)", en: "against \(name)")
  }

  /// The interval of a difference.
  public static func interval(_ lower: String, _ upper: String) -> Phrase {
    Phrase(
      nb: "fra \(lower) til \(upper)", nn: "frå \(lower) til \(upper)", sv: "från \(lower) till \(upper)", en: "from \(lower) to \(upper)")
  }

  /// A difference that no law of chance is known for.
  public static let notTested = Phrase(
    nb: "ikke prøvd mot tilfeldigheter", nn: "ikkje prøvd mot det tilfeldige", sv: "inte prövad mot slumpen",
    en: "not tested against chance")

  /// The word for a traffic light's colour.
  public static func light(_ colour: Int) -> Phrase {
    [
      Phrase(nb: "grønt", nn: "grønt", sv: "grönt", en: "green"), Phrase(nb: "gult", nn: "gult", sv: "gult", en: "yellow"),
      Phrase(nb: "rødt", nn: "raudt", sv: "rött", en: "red"),
    ][colour]
  }

  /// How clear and unclear differences are told apart, below the table.
  public static func rule(level: String, comparisons: Int) -> Phrase {
    Phrase(
      nb: "En forskjell er klar når intervallet utelukker null; nivå \(level), feilsannsynligheten delt på \(comparisons) "
        + "sammenligninger (Bonferroni). Ellers er den en uklar forskjell.",
      nn: "Ein skilnad er klar når intervallet utelukkar null; nivå \(level), feilsannsynet delt på \(comparisons) "
        + "samanlikningar (Bonferroni). Elles er han ein uklar skilnad.",
      sv: "En skillnad är klar när intervallet utesluter noll; nivå \(level), felsannolikheten delad med \(comparisons) "
        + "jämförelser (Bonferroni). Annars är den en oklar skillnad.",
      en: "A difference is clear when its interval excludes zero; level \(level), the error rate divided by \(comparisons) "
        + "comparisons (Bonferroni). Otherwise it is unclear.")
  }

  /// The laws behind the intervals.
  public static func methods(_ methods: [String]) -> Phrase {
    let list = methods.joined(separator: ", ")
    return Phrase(nb: "Intervaller: \(list).", nn: "Intervall: \(list).", sv: "Intervall: \(list).", en: "Intervals: \(list).")
  }

  /// Behind an indicator whose definition has not been checked.
  public static let unverified = Phrase(
    nb: "definisjonen er ikke kontrollert", nn: "definisjonen er ikkje kontrollert", sv: "definitionen är inte kontrollerad",
    en: "definition not checked")
}
