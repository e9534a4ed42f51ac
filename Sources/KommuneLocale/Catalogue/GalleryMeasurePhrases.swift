/// What the gallery's figures measure: subtitles, axes, categories and states.
public enum GalleryMeasurePhrases {
  /// The merged kommune.
  public static let merged = Phrase(nb: "Nye Ålesund", nn: "Nye Ålesund", sv: "Nya Ålesund", en: "New Ålesund")
  /// Gross operating expenditure per inhabitant.
  public static let expenditure = Phrase(
    nb: "Brutto driftsutgifter per innbygger. 2015. Kroner", nn: "Brutto driftsutgifter per innbyggjar. 2015. Kroner",
    sv: "Bruttodriftsutgifter per invånare. 2015. Kronor", en: "Gross operating expenditure per inhabitant. 2015. NOK")
  /// The same, short, for an axis.
  public static let kronerPerInhabitant = Phrase(
    nb: "Kroner per innbygger", nn: "Kroner per innbyggjar", sv: "Kronor per invånare", en: "NOK per inhabitant")
  /// Property management per inhabitant.
  public static let propertyPerInhabitant = Phrase(
    nb: "Eiendomsforvaltning per innbygger, kroner", nn: "Eigedomsforvalting per innbyggjar, kroner",
    sv: "Fastighetsförvaltning per invånare, kronor", en: "Property management per inhabitant, NOK")
  /// Expenditure per inhabitant as the label of a row.
  public static let expenditurePerInhabitant = Phrase(
    nb: "Driftsutgifter per innbygger, kroner", nn: "Driftsutgifter per innbyggjar, kroner",
    sv: "Driftsutgifter per invånare, kronor", en: "Operating expenditure per inhabitant, NOK")
  /// Change of population.
  public static let change = Phrase(
    nb: "Endring i folketall. 1. januar 2005–2019. Prosent", nn: "Endring i folketal. 1. januar 2005–2019. Prosent",
    sv: "Förändring av folkmängd. 1 januari 2005–2019. Procent", en: "Change in population. 1 January 2005–2019. Per cent")
  /// Change of population as the label of a row.
  public static let changePercent = Phrase(
    nb: "Endring i folketall, prosent", nn: "Endring i folketal, prosent", sv: "Förändring av folkmängd, procent",
    en: "Change in population, per cent")
  /// Change of population in persons.
  public static let changePersons = Phrase(
    nb: "Endring i folketall. Personer", nn: "Endring i folketal. Personar", sv: "Förändring av folkmängd. Personer",
    en: "Change in population. Persons")
  /// Change year by year.
  public static let yearlyChange = Phrase(
    nb: "Endring i folketall fra året før. Prosent", nn: "Endring i folketal frå året før. Prosent",
    sv: "Förändring av folkmängd från föregående år. Procent", en: "Change in population from the year before. Per cent")
  /// Population.
  public static let people = Phrase(
    nb: "Folketall 1. januar. Personer", nn: "Folketal 1. januar. Personar", sv: "Folkmängd 1 januari. Personer",
    en: "Population 1 January. Persons")
  /// Population as an index.
  public static let index = Phrase(
    nb: "Folketall 1. januar. 2005 = 100", nn: "Folketal 1. januar. 2005 = 100", sv: "Folkmängd 1 januari. 2005 = 100",
    en: "Population 1 January. 2005 = 100")
  /// Population by age.
  public static let ages = Phrase(
    nb: "Folketall etter alder. Personer", nn: "Folketal etter alder. Personar", sv: "Folkmängd efter ålder. Personer",
    en: "Population by age. Persons")
  /// Shares by age.
  public static let ageShares = Phrase(
    nb: "Folketall etter alder 1. januar 2019. Prosent", nn: "Folketal etter alder 1. januar 2019. Prosent",
    sv: "Folkmängd efter ålder 1 januari 2019. Procent", en: "Population by age, 1 January 2019. Per cent")
  /// People of 80 and over.
  public static let eighty = Phrase(
    nb: "Andel 80 år og over, etter folketall. 2019. Prosent", nn: "Del 80 år og over, etter folketal. 2019. Prosent",
    sv: "Andel 80 år och över, efter folkmängd. 2019. Procent", en: "Share aged 80 and over, by population. 2019. Per cent")
  /// Selected figures.
  public static let selected = Phrase(
    nb: "Utvalgte nøkkeltall", nn: "Utvalde nøkkeltal", sv: "Utvalda nyckeltal", en: "Selected indicators")
  /// Inhabitants.
  public static let inhabitants = Phrase(nb: "Innbyggere", nn: "Innbyggjarar", sv: "Invånare", en: "Inhabitants")
  /// Inhabitants on a logarithmic axis.
  public static let inhabitantsLogarithmic = Phrase(
    nb: "Innbyggere (logaritmisk)", nn: "Innbyggjarar (logaritmisk)", sv: "Invånare (logaritmisk)", en: "Inhabitants (logarithmic)")
  /// A share in per cent.
  public static let percent = Phrase(nb: "Prosent", nn: "Prosent", sv: "Procent", en: "Per cent")
  /// The whole.
  public static let together = Phrase(nb: "Til sammen", nn: "Til saman", sv: "Sammanlagt", en: "Together")
  /// Digital tools.
  public static let tools = Phrase(
    nb: "Digitale verktøy etter kommune", nn: "Digitale verktøy etter kommune", sv: "Digitala verktyg efter kommun",
    en: "Digital tools by municipality")
  /// The tools' names.
  public static let toolNames = [
    Phrase(nb: "Fagsystem for barnevern", nn: "Fagsystem for barnevern", sv: "System för barnavård", en: "Child welfare system"),
    Phrase(
      nb: "Elektronisk pasientjournal", nn: "Elektronisk pasientjournal", sv: "Elektronisk patientjournal", en: "Electronic patient record"),
    Phrase(nb: "Arkiv og saksbehandling", nn: "Arkiv og saksbehandling", sv: "Arkiv och ärendehantering", en: "Archive and casework"),
    Phrase(nb: "Læringsplattform", nn: "Læringsplattform", sv: "Lärplattform", en: "Learning platform"),
  ]
  /// In use.
  public static let inUse = Phrase(nb: "i bruk", nn: "i bruk", sv: "används", en: "in use")
  /// Partly in use.
  public static let partly = Phrase(nb: "delvis", nn: "delvis", sv: "delvis", en: "partly")
  /// Not in use.
  public static let unused = Phrase(nb: "ikke i bruk", nn: "ikkje i bruk", sv: "används inte", en: "not in use")
  /// A plan.
  public static let plan = Phrase(
    nb: "Arbeidsområde K2 Velferd og sysselsetting. 2018", nn: "Arbeidsområde K2 Velferd og sysselsetjing. 2018",
    sv: "Arbetsområde K2 Välfärd och sysselsättning. 2018", en: "Working area K2 Welfare and employment. 2018")
  /// The plan's tasks.
  public static let tasks = [
    Phrase(
      nb: "Tekst og tall til kapittel 3 og 4", nn: "Tekst og tal til kapittel 3 og 4", sv: "Text och siffror till kapitel 3 och 4",
      en: "Text and figures for chapters 3 and 4"),
    Phrase(
      nb: "Ledere for gruppene meldes inn", nn: "Leiarar for gruppene blir melde inn", sv: "Gruppernas ledare anmäls",
      en: "Leaders of the groups are named"),
    Phrase(nb: "Gruppene starter", nn: "Gruppene startar", sv: "Grupperna startar", en: "The groups begin"),
    Phrase(nb: "Felles oppstart", nn: "Felles oppstart", sv: "Gemensam start", en: "Common start"),
    Phrase(nb: "Arbeid i gruppene", nn: "Arbeid i gruppene", sv: "Arbete i grupperna", en: "Work in the groups"),
    Phrase(nb: "Leveranse", nn: "Leveranse", sv: "Leverans", en: "Delivery"),
  ]
  /// A KOSTRA-gruppe.
  public static func kostragruppe(_ number: Int) -> Phrase {
    Phrase(nb: "KOSTRA-gruppe \(number)", nn: "KOSTRA-gruppe \(number)", sv: "KOSTRA-grupp \(number)", en: "KOSTRA group \(number)")
  }
  /// An invented coast.
  public static let coast = Phrase(
    nb: "Oppdiktet kyst. Kroner per innbygger", nn: "Oppdikta kyst. Kroner per innbyggjar", sv: "Påhittad kust. Kronor per invånare",
    en: "An invented coast. NOK per inhabitant")
  /// Classes of a map, rising.
  public static let classes = [
    Phrase(nb: "under 65 000", nn: "under 65 000", sv: "under 65 000", en: "below 65,000"),
    Phrase(nb: "65 000–75 000", nn: "65 000–75 000", sv: "65 000–75 000", en: "65,000–75,000"),
    Phrase(nb: "75 000–85 000", nn: "75 000–85 000", sv: "75 000–85 000", en: "75,000–85,000"),
    Phrase(nb: "85 000 og over", nn: "85 000 og over", sv: "85 000 och över", en: "85,000 and over"),
  ]
  /// A merger's word at a line's break.
  public static let merger = Phrase(nb: "sammenslåing", nn: "samanslåing", sv: "sammanslagning", en: "merger")
  /// A split's word at a line's break.
  public static let split = Phrase(nb: "deling", nn: "deling", sv: "delning", en: "split")
  /// Each part.
  public static let eachKommune = Phrase(nb: "Hver kommune", nn: "Kvar kommune", sv: "Varje kommun", en: "Each municipality")
  /// The limits of a funnel are only drawn.
  public static let limitsNote = Phrase(
    nb: "Grensene er oppdiktet.", nn: "Grensene er oppdikta.", sv: "Gränserna är påhittade.", en: "The limits are invented.")
  /// Confidential.
  public static let confidential = Phrase(nb: "vises ikke", nn: "blir ikkje vist", sv: "visas inte", en: "not shown")
}
