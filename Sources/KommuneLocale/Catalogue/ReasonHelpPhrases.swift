/// The help on the options that say how and why kommuner differ.
public enum ReasonHelpPhrases {
  /// `--differences`.
  public static let differences = Phrase(
    nb: "Vis hvor ulike tallene er: plassintervall, robust skår, fireårssnitt og klare og uklare forskjeller.",
    nn: "Vis kor ulike tala er: plassintervall, robust skår, fireårssnitt og klare og uklare skilnader.",
    sv: "Visa hur olika siffrorna är: platsintervall, robust z-värde, fyraårsmedel samt klara och oklara skillnader.",
    en: "Show how different the figures are: rank intervals, robust scores, four-year means, clear and unclear differences.")

  /// `--harmonise`.
  public static let harmonise = Phrase(
    nb: "Vis hva det koster å gi alle delene laveste, felles, høyeste og gruppenes nivå, og hva felles gebyrer betyr for en husstand.",
    nn: "Vis kva det kostar å gi alle delane lågaste, felles, høgaste og nivået til gruppene, og kva felles gebyr betyr for ein husstand.",
    sv:
      "Visa vad det kostar att ge alla delar lägsta, gemensam, högsta och gruppernas nivå, och vad gemensamma avgifter betyder "
      + "för ett hushåll.",
    en: "Show what it costs to give all parts the lowest, common, highest and the groups' level, and what common fees mean for a household."
  )
  /// `--gap`.
  public static let gap = Phrase(
    nb: "Del forskjellen i kroner per innbygger på behov, dekning og enhetskostnad: UTGIFTER/BRUKERE/MÅLGRUPPE, tre grunnlagstall.",
    nn: "Del skilnaden i kroner per innbyggjar på behov, dekning og einingskostnad: UTGIFTER/BRUKARAR/MÅLGRUPPE, tre grunnlagstal.",
    sv: "Dela skillnaden i kronor per invånare på behov, täckning och enhetskostnad: UTGIFTER/BRUKARE/MÅLGRUPP, tre grunduppgifter.",
    en: "Split the gap in kroner per inhabitant into need, coverage and unit cost: SPENDING/USERS/TARGET, three base figures.")
  /// `--needs`.
  public static let needs = Phrase(
    nb: "Korriger for utgiftsbehov med kostnadsnøklene i denne filen.", nn: "Korriger for utgiftsbehov med kostnadsnøklane i denne fila.",
    sv: "Korrigera för kostnadsbehov med kostnadsnycklarna i den här filen.", en: "Correct for need with the cost weights of this file.")
  /// `--scale`.
  public static let scale = Phrase(
    nb: "Vis hva kommuner av den nye størrelsen bruker i dag, med prediksjonsintervall.",
    nn: "Vis kva kommunar av den nye storleiken bruker i dag, med prediksjonsintervall.",
    sv: "Visa vad kommuner av den nya storleken använder i dag, med prediktionsintervall.",
    en: "Show what kommuner of the new size spend today, with a prediction interval.")

  /// `grants`.
  public static let grants = Phrase(
    nb: "Vis tilskuddene som en sammenslåing gir, år for år.", nn: "Vis tilskota som ei samanslåing gir, år for år.",
    sv: "Visa bidragen som en sammanslagning ger, år för år.", en: "Show the grants that a merger brings, year by year.")
  /// `--basic-grant`.
  public static let basicGrant = Phrase(
    nb: "Basistilskuddet til én kommune, 1 000 kr.", nn: "Basistilskotet til éin kommune, 1 000 kr.",
    sv: "Basbidraget till en kommun, 1 000 kr.", en: "The basic grant of one kommune, 1 000 kr.")
  /// `--regional-loss`.
  public static let regionalLoss = Phrase(
    nb: "Netto tap av regionalpolitiske tilskudd, 1 000 kr.", nn: "Netto tap av regionalpolitiske tilskot, 1 000 kr.",
    sv: "Nettoförlust av regionalpolitiska bidrag, 1 000 kr.", en: "Net loss of regional grants, 1 000 kr.")
  /// `--population`.
  public static let population = Phrase(
    nb: "Folketallet i den nye kommunen.", nn: "Folketalet i den nye kommunen.", sv: "Den nya kommunens folkmängd.",
    en: "The new kommune's population.")
  /// `--year`.
  public static let year = Phrase(
    nb: "Året for sammenslåingen.", nn: "Året for samanslåinga.", sv: "Året för sammanslagningen.", en: "The year of the merger.")
  /// `--taper`.
  public static let taper = Phrase(
    nb: "Andelene av tilskuddet i nedtrappingsårene, for eksempel 0.8,0.6,0.4,0.2,0; uten valget like trinn.",
    nn: "Delane av tilskotet i nedtrappingsåra, til dømes 0.8,0.6,0.4,0.2,0; utan valet like steg.",
    sv: "Andelarna av bidraget under nedtrappningsåren, till exempel 0.8,0.6,0.4,0.2,0; annars lika steg.",
    en: "The shares of the grant in the tapering years, such as 0.8,0.6,0.4,0.2,0; equal steps by default.")
  /// `--like`.
  public static let like = Phrase(
    nb: "Hvordan neighbours:N finner like kommuner: euclidean, mahalanobis, ward:K eller kmeans:K (K grupper, ellers 16).",
    nn: "Korleis neighbours:N finn like kommunar: euclidean, mahalanobis, ward:K eller kmeans:K (K grupper, elles 16).",
    sv: "Hur neighbours:N hittar lika kommuner: euclidean, mahalanobis, ward:K eller kmeans:K (K grupper, annars 16).",
    en: "How neighbours:N finds like kommuner: euclidean, mahalanobis, ward:K or kmeans:K (K groups, 16 by default).")
}
