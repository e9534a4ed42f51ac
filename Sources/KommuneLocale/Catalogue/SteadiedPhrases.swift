/// Rates of small kommuner against chance: headings, columns and notes of `kommune compare --funnel` and `--shrink`.
public enum SteadiedPhrases {
  /// Heads a funnel.
  public static func funnel(_ indicator: Phrase) -> Phrase {
    Phrase(nb: "Trakt: \(indicator.nb)", nn: "Trakt: \(indicator.nn)", sv: "Tratt: \(indicator.sv)", en: "Funnel: \(indicator.en)")
  }
  /// The column of the outer or inner limits.
  public static func limits(_ level: String) -> Phrase {
    Phrase(nb: "grenser \(level)", nn: "grenser \(level)", sv: "gränser \(level)", en: "limits \(level)")
  }
  /// The column of the denominator.
  public static let among = Phrase(nb: "blant", nn: "blant", sv: "bland", en: "among")
  /// Within the inner limits.
  public static let within = Phrase(
    nb: "innenfor tilfeldigheten", nn: "innanfor det tilfeldige", sv: "inom slumpen", en: "within chance")
  /// Between the limits.
  public static let between = Phrase(
    nb: "mellom grensene", nn: "mellom grensene", sv: "mellan gränserna", en: "between the limits")
  /// Outside both.
  public static let outside = Phrase(
    nb: "mer enn tilfeldig", nn: "meir enn tilfeldig", sv: "mer än slump", en: "more than chance")
  /// Below a funnel.
  public static func funnelNote(common: String, kommuner: Int, outside: Int, isShare: Bool) -> Phrase {
    Phrase(
      nb:
        "Rundt landets \(common): eksakte \(isShare ? "binomiske grenser" : "Poisson-grenser"), interpolert (Spiegelhalter 2005). "
        + "\(outside) av \(kommuner) kommuner ligger utenfor de ytre; 1 av 500 ville gjort det ved tilfeldighet.",
      nn:
        "Rundt \(common) for landet: eksakte \(isShare ? "binomiske grenser" : "Poisson-grenser"), interpolerte (Spiegelhalter 2005). "
        + "\(outside) av \(kommuner) kommunar ligg utanfor dei ytre; 1 av 500 ville ha gjort det ved eit slump.",
      sv:
        "Runt landets \(common): exakta \(isShare ? "binomialgränser" : "Poissongränser"), interpolerade (Spiegelhalter 2005). "
        + "\(outside) av \(kommuner) kommuner ligger utanför de yttre; 1 av 500 skulle göra det av en slump.",
      en:
        "Around the country's \(common): exact \(isShare ? "binomial" : "Poisson") limits, interpolated (Spiegelhalter 2005). "
        + "\(outside) of \(kommuner) kommuner lie outside the outer ones; 1 in 500 would do so by chance.")
  }

  /// Heads steadied rates.
  public static func steadied(_ indicator: Phrase) -> Phrase {
    Phrase(
      nb: "Utjevnet mot landet: \(indicator.nb)", nn: "Jamna ut mot landet: \(indicator.nn)", sv: "Utjämnat mot landet: \(indicator.sv)",
      en: "Steadied by the country: \(indicator.en)")
  }
  /// The rate as it is.
  public static let observed = Phrase(nb: "observert", nn: "observert", sv: "observerat", en: "observed")
  /// The rate after shrinkage.
  public static let estimate = Phrase(nb: "utjevnet", nn: "utjamna", sv: "utjämnat", en: "steadied")
  /// How much of the observed rate is left.
  public static let reliability = Phrase(nb: "egen vekt", nn: "eiga vekt", sv: "egen vikt", en: "own weight")
  /// The law for rates.
  public static let gammaPoisson = Phrase(
    nb: "empirisk Bayes, gamma–Poisson", nn: "empirisk Bayes, gamma–Poisson", sv: "empirisk Bayes, gamma–Poisson",
    en: "empirical Bayes, gamma–Poisson")
  /// The law for shares.
  public static let betaBinomial = Phrase(
    nb: "empirisk Bayes, beta-binomisk", nn: "empirisk Bayes, beta-binomisk", sv: "empirisk Bayes, betabinomial",
    en: "empirical Bayes, beta–binomial")
  /// Below steadied rates.
  public static func steadiedNote(common: String, spread: String, kommuner: Int, method: Phrase) -> Phrase {
    Phrase(
      nb: "Landet \(common), spredning mellom kommuner \(spread) når tilfeldigheten er trukket fra; \(kommuner) kommuner, \(method.nb).",
      nn: "Landet \(common), spreiing mellom kommunar \(spread) når det tilfeldige er trekt frå; \(kommuner) kommunar, \(method.nn).",
      sv: "Landet \(common), spridning mellan kommuner \(spread) när slumpen är fråndragen; \(kommuner) kommuner, \(method.sv).",
      en: "The country \(common), spread between kommuner \(spread) once chance is taken out; \(kommuner) kommuner, \(method.en).")
  }

  /// Where chance explains all differences.
  public static let noSpread = Phrase(
    nb:
      "Tilfeldigheter forklarer alle forskjellene mellom kommunene; utjevnet får alle landets tall, og noe intervall gir ikke metoden da.",
    nn:
      "Det tilfeldige forklarer alle skilnadene mellom kommunane; utjamna får alle talet for landet, og noko intervall gir ikkje metoden då.",
    sv: "Slumpen förklarar alla skillnader mellan kommunerna; utjämnat får alla landets siffra, och något intervall ger metoden inte då.",
    en:
      "Chance explains all differences between kommuner; steadied, everyone gets the country's figure, and the method has no interval then."
  )

  /// None of the indicators has counts.
  public static func noCounts(_ indicators: [String]) -> Phrase {
    func text(_ language: Language) -> String { listing(indicators.map { "«\($0)»" }, in: language) }
    return Phrase(
      nb: "--funnel og --shrink krever en andel eller rate av talte personer eller ting. Fant \(text(.nb)).",
      nn: "--funnel og --shrink krev ein del eller rate av talde personar eller ting. Fann \(text(.nn)).",
      sv: "--funnel och --shrink kräver en andel eller kvot av räknade personer eller saker. Fann \(text(.sv)).",
      en: "--funnel and --shrink need a share or rate of counted people or things. Found \(text(.en)).")
  }
}
