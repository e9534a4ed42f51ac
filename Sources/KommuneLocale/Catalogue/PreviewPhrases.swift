/// What the preview says, in the page and on the terminal.
public enum PreviewPhrases {
  // MARK: The page

  /// The page's title before the report's own is known.
  public static let title = Phrase(nb: "Forhåndsvisning", nn: "Førehandsvising", sv: "Förhandsvisning", en: "Preview")
  /// Names the frame with the report.
  public static let report = Phrase(nb: "Rapporten", nn: "Rapporten", sv: "Rapporten", en: "The report")
  /// Stands over what is wrong in the project.
  public static let cannotMake = Phrase(
    nb: "Rapporten kan ikke lages av det som står i prosjektet nå", nn: "Rapporten kan ikkje lagast av det som står i prosjektet no",
    sv: "Rapporten kan inte göras av det som står i projektet nu", en: "The report cannot be made from what is in the project now")
  /// Says that the report below is the last that could be made.
  public static let oldReportStands = Phrase(
    nb: "Siste rapport som lot seg lage, står under. Den nye kommer når feilen er rettet.",
    nn: "Den siste rapporten som let seg lage, står under. Den nye kjem når feilen er retta.",
    sv: "Den senaste rapporten som kunde göras står nedanför. Den nya kommer när felet är rättat.",
    en: "The last report that could be made is below. The new one comes when the flaw is mended.")
  /// The page has no contact with the program.
  public static let lost = Phrase(
    nb: "kommune preview svarer ikke. Siden prøver igjen.", nn: "kommune preview svarer ikkje. Sida prøver igjen.",
    sv: "kommune preview svarar inte. Sidan försöker igen.", en: "kommune preview does not answer. The page tries again.")
  /// Scripts are off in the browser.
  public static let needsScript = Phrase(
    nb: "Uten skript må siden lastes på nytt for hånd.", nn: "Utan skript må sida lastast på nytt for hand.",
    sv: "Utan skript måste sidan laddas om för hand.", en: "Without scripts, the page must be loaded anew by hand.")

  // MARK: The command line

  /// What the command does.
  public static let help = Phrase(
    nb: "Vis rapporten i nettleseren på denne maskinen, og på nytt når noe i prosjektet endres.",
    nn: "Vis rapporten i nettlesaren på denne maskina, og på nytt når noko i prosjektet blir endra.",
    sv: "Visa rapporten i webbläsaren på den här datorn, och på nytt när något i projektet ändras.",
    en: "Show the report in the browser of this machine, and anew when something in the project changes.")
  /// Explains `--port`.
  public static let portHelp = Phrase(
    nb: "Porten siden har på 127.0.0.1; 0 tar en som er ledig.", nn: "Porten sida har på 127.0.0.1; 0 tek ein som er ledig.",
    sv: "Porten som sidan har på 127.0.0.1; 0 tar en som är ledig.", en: "The port of the page on 127.0.0.1; 0 takes one that is free.")
  /// Where the preview is, and how it ends.
  public static func servesAt(_ address: String) -> Phrase {
    Phrase(
      nb: "Rapporten vises på \(address). Avslutt med Ctrl-C.", nn: "Rapporten er vist på \(address). Avslutt med Ctrl-C.",
      sv: "Rapporten visas på \(address). Avsluta med Ctrl-C.", en: "The report is shown at \(address). End with Ctrl-C.")
  }
  /// The report has been made anew.
  public static let madeAnew = Phrase(
    nb: "Rapporten er laget på nytt.", nn: "Rapporten er laga på nytt.", sv: "Rapporten är gjord på nytt.",
    en: "The report has been made anew.")
  /// Another program has the port.
  public static func portTaken(_ port: Int) -> Phrase {
    Phrase(
      nb: "Port \(port) er opptatt av et annet program. Velg en annen med --port, eller --port 0 for en som er ledig.",
      nn: "Port \(port) er oppteken av eit anna program. Vel ein annan med --port, eller --port 0 for ein som er ledig.",
      sv: "Port \(port) är upptagen av ett annat program. Välj en annan med --port, eller --port 0 för en som är ledig.",
      en: "Port \(port) is taken by another program. Choose another with --port, or --port 0 for one that is free.")
  }
  /// The port cannot be listened on.
  public static func cannotListen(_ port: Int, because reason: Phrase) -> Phrase {
    Phrase {
      let place = "127.0.0.1:\(port)"
      return switch $0 {
      case .nb: "Kan ikke vise rapporten på \(place): \(reason.nb)."
      case .nn: "Kan ikkje vise rapporten på \(place): \(reason.nn)."
      case .sv: "Kan inte visa rapporten på \(place): \(reason.sv)."
      case .en: "Cannot show the report at \(place): \(reason.en)."
      }
    }
  }
  /// This program was built without the preview.
  public static let notBuilt = Phrase(
    nb:
      "Forhåndsvisningen er ikke bygd inn i dette programmet. Bygg det slik i kildekodens mappe: swift build -c release --product kommune --traits Preview. «make preview» bygger og viser i ett.",
    nn:
      "Førehandsvisinga er ikkje bygd inn i dette programmet. Bygg det slik i mappa med kjeldekoden: swift build -c release --product kommune --traits Preview. «make preview» byggjer og viser i eitt.",
    sv:
      "Förhandsvisningen är inte inbyggd i det här programmet. Bygg det så här i källkodens mapp: swift build -c release --product kommune --traits Preview. ”make preview” bygger och visar i ett.",
    en:
      "The preview is not built into this program. Build it like this in the folder of the sources: swift build -c release --product kommune --traits Preview. “make preview” builds and shows in one."
  )
}
