/// What the page around the gallery's pictures says.
public enum GalleryPhrases {
  /// The page's title.
  public static let title = Phrase(nb: "Galleri", nn: "Galleri", sv: "Galleri", en: "Gallery")
  /// What the page is.
  public static let lead = Phrase(
    nb:
      "Hver figur og tabell som kommune kan lage, i hver form et tall og et navn kan ha. Til venstre slik siden viser den, til høyre slik en telefon viser den.",
    nn:
      "Kvar figur og tabell som kommune kan lage, i kvar form eit tal og eit namn kan ha. Til venstre slik sida viser han, til høgre slik ein telefon viser han.",
    sv:
      "Varje diagram och tabell som kommune kan göra, i varje form ett tal och ett namn kan ha. Till vänster som sidan visar det, till höger som en telefon visar det.",
    en:
      "Every chart and table that kommune can make, in every form that a number and a name can have. On the left as a page shows it, on the right as a phone does."
  )
  /// At the page's end.
  public static let madeWith = Phrase(
    nb: "Laget med kommune gallery.", nn: "Laga med kommune gallery.", sv: "Gjort med kommune gallery.", en: "Made with kommune gallery.")
  /// The heading of the charts.
  public static let charts = Phrase(nb: "Figurer", nn: "Figurar", sv: "Diagram", en: "Charts")
  /// The heading of the tables.
  public static let tables = Phrase(nb: "Tabeller", nn: "Tabellar", sv: "Tabeller", en: "Tables")
  /// The heading of the colours.
  public static let colours = Phrase(nb: "Farger", nn: "Fargar", sv: "Färger", en: "Colours")
  /// What the table of colours shows.
  public static let coloursCaption = Phrase(
    nb: "Fargene i temaet og kontrasten mot papiret", nn: "Fargane i temaet og kontrasten mot papiret",
    sv: "Temats färger och kontrasten mot papperet", en: "The colours of the theme and their contrast with the paper")
  /// The heading of a colour's role.
  public static let role = Phrase(nb: "Rolle", nn: "Rolle", sv: "Roll", en: "Role")
  /// The heading of a colour.
  public static let colour = Phrase(nb: "Farge", nn: "Farge", sv: "Färg", en: "Colour")
  /// The heading of the contrast.
  public static let contrast = Phrase(nb: "Kontrast", nn: "Kontrast", sv: "Kontrast", en: "Contrast")
  /// The heading of the least contrast.
  public static let leastContrast = Phrase(nb: "Minste kontrast", nn: "Minste kontrast", sv: "Minsta kontrast", en: "Least contrast")
  /// The label of the links between the forms of a kind.
  public static func forms(of kind: String) -> Phrase {
    Phrase(nb: "Former av \(kind)", nn: "Former av \(kind)", sv: "Former av \(kind)", en: "Forms of \(kind)")
  }
  /// Why a form of a kind is not there.
  public static func notApplicable(_ form: String) -> Phrase {
    Phrase(
      nb: "Formen «\(form)» finnes ikke for denne figuren.", nn: "Forma «\(form)» finst ikkje for denne figuren.",
      sv: "Formen ”\(form)” finns inte för detta diagram.", en: "The form “\(form)” does not exist for this chart.")
  }

  /// The heading of the sentence that tells a chart in words.
  public static let inWords = Phrase(nb: "Figuren i ord", nn: "Figuren i ord", sv: "Diagrammet i ord", en: "The chart in words")

  /// The help of the command.
  public static let help = Phrase(
    nb: "Skriv en side med hver figur og tabell i hver form", nn: "Skriv ei side med kvar figur og tabell i kvar form",
    sv: "Skriv en sida med varje diagram och tabell i varje form", en: "Write a page with every chart and table in every form")
  /// The help of the option `--theme`.
  public static let themeHelp = Phrase(
    nb: "En fil med farger og skrift, en «nøkkel: verdi» per linje.", nn: "Ei fil med fargar og skrift, ein «nøkkel: verdi» per linje.",
    sv: "En fil med färger och typsnitt, en ”nyckel: värde” per rad.", en: "A file of colours and fonts, one “key: value” a line.")
  /// Said when the page is written.
  public static func wrote(_ path: String) -> Phrase {
    Phrase(
      nb: "Skrev galleriet til \(path)", nn: "Skreiv galleriet til \(path)", sv: "Skrev galleriet till \(path)",
      en: "Wrote the gallery to \(path)")
  }
  /// Said when the page cannot be written.
  public static func notWritten(_ path: String, because reason: Phrase) -> Phrase {
    let path = ProblemPhrases.printable(path, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "Kan ikke skrive galleriet i \(path): \(reason.nb). Det som stod der fra før, er urørt.",
      nn: "Kan ikkje skrive galleriet i \(path): \(reason.nn). Det som stod der frå før, er urørt.",
      sv: "Kan inte skriva galleriet i \(path): \(reason.sv). Det som stod där tidigare är orört.",
      en: "Cannot write the gallery in \(path): \(reason.en). What was there before is untouched.")
  }
  /// Said when the folder holds other things than a gallery.
  public static func folderIsNotAGallery(_ path: String) -> Phrase {
    Phrase(
      nb: "Galleriet erstatter hele mappen, og \(path) inneholder noe annet enn et galleri. Velg en ny mappe.",
      nn: "Galleriet tek plassen til heile mappa, og \(path) inneheld noko anna enn eit galleri. Vel ei ny mappe.",
      sv: "Galleriet ersätter hela mappen, och \(path) innehåller något annat än ett galleri. Välj en ny mapp.",
      en: "The gallery replaces the whole folder, and \(path) holds something else than a gallery. Choose a new folder.")
  }
}
