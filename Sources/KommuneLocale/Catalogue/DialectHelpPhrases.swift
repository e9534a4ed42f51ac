/// The help of the options that declare how a file is read, and of those of `read` and `check` about its output and its last vintage.
extension HelpPhrases {
  /// `--thousands-mark`.
  public static let thousandsMark = Phrase(
    nb: "Det som skiller tusener: space, punktum, komma eller none.", nn: "Det som skil tusen: space, punktum, komma eller none.",
    sv: "Det som skiljer tusental: space, punkt, komma eller none.", en: "What groups the thousands: space, a point, a comma or none.")
  /// `--header-rows`.
  public static let headerRows = Phrase(
    nb: "Hvor mange rader med overskrifter krysstabellen har.", nn: "Kor mange rader med overskrifter krysstabellen har.",
    sv: "Hur många rubrikrader korstabellen har.", en: "How many rows of headings the cross table has.")
  /// `--headings`.
  public static let crossHeadings = Phrase(
    nb: "Hva hver rad med overskrifter sier, ovenfra, med komma mellom: kjønn,contents,år.",
    nn: "Kva kvar rad med overskrifter seier, ovanfrå, med komma mellom: kjønn,contents,år.",
    sv: "Vad varje rubrikrad säger, uppifrån, med komma emellan: kön,contents,år.",
    en: "What each row of headings tells, from the top, with commas between: sex,contents,year.")
  /// `--stub-columns`.
  public static let stubColumns = Phrase(
    nb: "Hvor mange kolonner til venstre som navngir raden.", nn: "Kor mange kolonnar til venstre som namngir rada.",
    sv: "Hur många kolumner till vänster som namnger raden.", en: "How many columns at the left name the row.")
  /// `--contents`.
  public static let contents = Phrase(
    nb: "Hva tallene teller, når ingen overskrift sier det.", nn: "Kva tala tel, når inga overskrift seier det.",
    sv: "Vad siffrorna räknar, när ingen rubrik säger det.", en: "What the figures count, when no heading says it.")
  /// `--missing-mark`.
  public static let missingMark = Phrase(
    nb: "En tekst som betyr at tallet mangler, og standardtegnet for hvorfor: n.a.=.. (kan gjentas).",
    nn: "Ein tekst som tyder at talet manglar, og standardteiknet for kvifor: n.a.=.. (kan takast opp att).",
    sv: "En text som betyder att siffran saknas, och standardtecknet för varför: n.a.=.. (kan upprepas).",
    en: "A text that means that the figure is missing, and the standard mark for why: n.a.=.. (may be repeated).")
  /// `--sheet`.
  public static let sheet = Phrase(
    nb: "Arket i en regnearkfil. Uten det: det første med tall.", nn: "Arket i ei reknearkfil. Utan det: det første med tal.",
    sv: "Bladet i en kalkylfil. Utan det: det första med siffror.", en: "The sheet of a workbook. Without it: the first with figures.")
  /// `--label-language`.
  public static let labelLanguage = Phrase(
    nb: "Språket for navn og merknader i en fil som har flere: sv.", nn: "Språket for namn og merknader i ei fil som har fleire: sv.",
    sv: "Språket för namn och anmärkningar i en fil som har flera: sv.",
    en: "The language of labels and notes in a file that has several: sv.")
  /// `--format` of `read`.
  public static let readFormat = Phrase(
    nb: "Formen: tidy (én rad per celle), spreadsheet (det samme for regneark) eller json-stat.",
    nn: "Forma: tidy (éi rad per celle), spreadsheet (det same for rekneark) eller json-stat.",
    sv: "Formen: tidy (en rad per cell), spreadsheet (detsamma för kalkylblad) eller json-stat.",
    en: "The form: tidy (one row per cell), spreadsheet (the same for spreadsheets) or json-stat.")
  /// `--output` of `read`.
  public static let outputFile = Phrase(
    nb: "Filen som tabellen skal skrives til. Uten den: standard ut.", nn: "Fila som tabellen skal skrivast til. Utan ho: standard ut.",
    sv: "Filen som tabellen ska skrivas till. Utan den: standard ut.", en: "The file to write the table to. Without it: standard output.")
  /// `--previous` of `check`.
  public static let previous = Phrase(
    nb: "Forrige årgang: en fil, eller for et prosjekt en mappe med filer av samme navn.",
    nn: "Førre årgang: ei fil, eller for eit prosjekt ei mappe med filer av same namn.",
    sv: "Förra årgången: en fil, eller för ett projekt en mapp med filer av samma namn.",
    en: "The last vintage: a file, or for a project a folder of files of the same names.")
  /// `--explain` of `read`.
  public static let explainRead = Phrase(
    nb: "Si i stedet for tabellen hvordan filen ble lest: tegnsett, skilletegn, hodelinjer, og hva hver kolonne ble tatt for.",
    nn: "Sei i staden for tabellen korleis fila blei lesen: teiknsett, skiljeteikn, hovudlinjer, og kva kvar kolonne blei teken for.",
    sv: "Säg i stället för tabellen hur filen lästes: teckenkodning, skiljetecken, rubrikrader, och vad varje kolumn togs för.",
    en: "Say instead of the table how the file was read: encoding, delimiter, header rows, and what each column was taken for.")
}

extension UsagePhrases {
  /// Two options that cannot both hold.
  public static func contradiction(_ first: String, _ second: String) -> Phrase {
    Phrase(
      nb: "«\(first)» og «\(second)» må ikke si imot hverandre.", nn: "«\(first)» og «\(second)» må ikkje seie imot kvarandre.",
      sv: "«\(first)» och «\(second)» får inte säga emot varandra.", en: "«\(first)» and «\(second)» must not contradict each other.")
  }

  /// Two options of which only one may stand.
  public static func notTogether(_ first: String, _ second: String) -> Phrase {
    Phrase(
      nb: "«\(first)» og «\(second)» kan ikke brukes sammen.", nn: "«\(first)» og «\(second)» kan ikkje brukast saman.",
      sv: "«\(first)» och «\(second)» kan inte användas tillsammans.", en: "«\(first)» and «\(second)» cannot be used together.")
  }
}

extension ProgramPhrases {
  /// The last vintage of a project must be a folder.
  public static func vintageMustBeFolder(_ path: String) -> Phrase {
    let path = ProblemPhrases.printable(path, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "Forrige årgang av et prosjekt må være en mappe. \(path) er en fil.",
      nn: "Førre årgang av eit prosjekt må vere ei mappe. \(path) er ei fil.",
      sv: "Förra årgången av ett projekt måste vara en mapp. \(path) är en fil.",
      en: "The last vintage of a project must be a folder. \(path) is a file.")
  }

  /// The folder must hold files with the names of the project's.
  public static func vintageMustHoldSameNames(_ path: String) -> Phrase {
    let path = ProblemPhrases.printable(path, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "Mappen med forrige årgang må ha filer med samme navn som prosjektets. Fant ingen i \(path).",
      nn: "Mappa med førre årgang må ha filer med same namn som dei i prosjektet. Fann ingen i \(path).",
      sv: "Mappen med förra årgången måste ha filer med samma namn som projektets. Fann inga i \(path).",
      en: "The folder of the last vintage must hold files with the names of the project's. Found none in \(path).")
  }

  /// A file without figures, which JSON-stat has no form for.
  public static func noFiguresForJSONStat(_ path: String) -> Phrase {
    let path = ProblemPhrases.printable(path, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "JSON-stat må ha tall. \(path) har bare tekster; skriv den med «--format tidy».",
      nn: "JSON-stat må ha tal. \(path) har berre tekstar; skriv ho med «--format tidy».",
      sv: "JSON-stat måste ha siffror. \(path) har bara texter; skriv den med «--format tidy».",
      en: "JSON-stat must have figures. \(path) has only texts; write it with «--format tidy».")
  }
}
