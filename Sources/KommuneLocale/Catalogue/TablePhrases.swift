/// Phrases of tables: the meanings of marks, the parts of a source line, the labels of columns that a file needs.
public enum TablePhrases {
  /// `.`
  public static let notPossible = Phrase(
    nb: "Tall kan ikke forekomme", nn: "Tal kan ikkje førekome", sv: "Uppgift kan inte förekomma", en: "Category not applicable")
  /// `..`
  public static let notAvailable = Phrase(
    nb: "Oppgave mangler", nn: "Oppgåve manglar", sv: "Uppgift saknas", en: "Data not available")
  /// `...`
  public static let notYetAvailable = Phrase(
    nb: "Oppgave mangler foreløpig", nn: "Oppgåve manglar førebels", sv: "Uppgift saknas tills vidare", en: "Data not yet available")
  /// `:`
  public static let confidential = Phrase(
    nb: "Vises ikke av konfidensialitetshensyn", nn: "Blir ikkje vist av omsyn til konfidensialitet", sv: "Visas inte av sekretesskäl",
    en: "Withheld for confidentiality")
  /// `.` where SSB prints a zero for a code that was not in use.
  public static let outsideValidity = Phrase(
    nb: "Kommunen fantes ikke i perioden", nn: "Kommunen fanst ikkje i perioden", sv: "Kommunen fanns inte under perioden",
    en: "The municipality did not exist in the period")
  /// `..` where a part of a sum has no figure.
  public static let partMissing = Phrase(
    nb: "Ikke summert fordi minst én del mangler", nn: "Ikkje summert fordi minst éin del manglar",
    sv: "Inte summerad eftersom minst en del saknas", en: "Not summed because at least one part is missing")
  /// `..` where a figure cannot be computed.
  public static let notComputable = Phrase(
    nb: "Kan ikke beregnes", nn: "Kan ikkje bereknast", sv: "Kan inte beräknas", en: "Cannot be calculated")
  /// `..` where the cell of a file was no number.
  public static let unreadable = Phrase(
    nb: "Kunne ikke leses som tall", nn: "Kunne ikkje lesast som tal", sv: "Kunde inte läsas som tal", en: "Could not be read as a number")
  /// `–`
  public static let notAsked = Phrase(nb: "Ikke spurt", nn: "Ikkje spurd", sv: "Inte tillfrågad", en: "Not asked")
  /// `□`
  public static let notDelivered = Phrase(nb: "Ikke levert", nn: "Ikkje levert", sv: "Inte lämnad", en: "Not delivered")
  /// `*`
  public static let provisional = Phrase(nb: "Foreløpig tall", nn: "Førebels tal", sv: "Preliminär uppgift", en: "Provisional figure")
  /// `e`
  public static let estimated = Phrase(nb: "Anslag", nn: "Overslag", sv: "Uppskattning", en: "Estimate")
  /// `|`
  public static let afterBreak = Phrase(
    nb: "Brudd i tidsserien", nn: "Brot i tidsserien", sv: "Brott i tidsserien", en: "Break in the series")
}
