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

  /// `--funnel`.
  public static let funnel = Phrase(
    nb: "Vis andeler og rater mot grensene som tilfeldigheten alene ville holdt dem innenfor (trakt).",
    nn: "Vis delar og rater mot grensene som det tilfeldige aleine ville ha halde dei innanfor (trakt).",
    sv: "Visa andelar och kvoter mot gränserna som slumpen ensam skulle hålla dem inom (tratt).",
    en: "Show shares and rates against the limits that chance alone would keep them in (funnel).")
  /// `--shrink`.
  public static let shrink = Phrase(
    nb: "Vis andeler og rater utjevnet mot landets, så mye som hver kommunes litenhet tilsier (empirisk Bayes).",
    nn: "Vis delar og rater jamna ut mot landet, så mykje som kvar kommune er liten til (empirisk Bayes).",
    sv: "Visa andelar och kvoter utjämnade mot landets, så mycket som varje kommuns litenhet motiverar (empirisk Bayes).",
    en: "Show shares and rates drawn towards the country's, by as much as each kommune's smallness calls for (empirical Bayes).")
  /// `--effect`.
  public static let effect = Phrase(
    nb:
      "Vis virkningen fra et år, ÅR eller ÅR:FØRSTE-SISTE: forskjell i forskjeller og syntetisk kontroll. "
      + "Uten --merge for alle som oppsto ved sammenslåing det året.",
    nn:
      "Vis verknaden frå eit år, ÅR eller ÅR:FØRSTE-SISTE: skilnad i skilnader og syntetisk kontroll. "
      + "Utan --merge for alle som vart til ved samanslåing det året.",
    sv:
      "Visa effekten från ett år, ÅR eller ÅR:FÖRSTA-SISTA: skillnad i skillnader och syntetisk kontroll. "
      + "Utan --merge för alla som bildades genom sammanslagning det året.",
    en:
      "Show the effect from a year, YEAR or YEAR:FIRST-LAST: difference in differences and synthetic control. "
      + "Without --merge for all that arose by a merger in that year.")
  /// `--merge` of `compare`.
  public static let merge = Phrase(
    nb: "Kommunene som slås sammen, med komma mellom; kan gjentas for å se flere sammenslåinger ved siden av hverandre.",
    nn: "Kommunane som blir slåtte saman, med komma mellom; kan takast opp att for å sjå fleire samanslåingar ved sida av kvarandre.",
    sv: "Kommunerna som slås samman, med komma emellan; kan upprepas för att se flera sammanslagningar bredvid varandra.",
    en: "The kommuner that merge, separated by commas; may be repeated to see several mergers beside each other.")
  /// `--estimator`.
  public static let estimator = Phrase(
    nb: "Hvordan gruppetall lages: ratio-of-sums, plain-sum, mean-of-ratios, median, leave-own-out eller population-ratio.",
    nn: "Korleis gruppetal blir laga: ratio-of-sums, plain-sum, mean-of-ratios, median, leave-own-out eller population-ratio.",
    sv: "Hur grupptal görs: ratio-of-sums, plain-sum, mean-of-ratios, median, leave-own-out eller population-ratio.",
    en: "How group figures are made: ratio-of-sums, plain-sum, mean-of-ratios, median, leave-own-out or population-ratio.")

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
