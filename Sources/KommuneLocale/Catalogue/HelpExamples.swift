/// The examples with which help begins, and the tables that end the manual.
extension HelpPhrases {
  /// A command line and what it is for.
  public struct Example: Sendable {
    /// The command line.
    public let line: String
    /// What it is for.
    public let purpose: Phrase

    init(_ line: String, _ purpose: Phrase) {
      self.line = line
      self.purpose = purpose
    }
  }

  /// The examples of a command; those of the program for an empty name.
  public static func examples(of command: String) -> [Example] { examplesByCommand[command] ?? examplesByCommand[""] ?? [] }

  private static let examplesByCommand: [String: [Example]] = [
    "": [
      Example(
        "kommune report Data/nye-aalesund",
        Phrase(
          nb: "hele kunnskapsgrunnlaget", nn: "heile kunnskapsgrunnlaget", sv: "hela kunskapsunderlaget", en: "the whole knowledge base")),
      Example(
        "kommune read folketall.csv",
        Phrase(nb: "en fil som ryddig tabell", nn: "ei fil som ryddig tabell", sv: "en fil som ordnad tabell", en: "a file as a tidy table")
      ),
      Example(
        "kommune check folketall.csv",
        Phrase(nb: "alt som er galt i den", nn: "alt som er gale i ho", sv: "allt som är fel i den", en: "all that is wrong in it")),
      Example(
        "kommune codes 1534 --at 2018",
        Phrase(nb: "hvem var 1534 i 2018?", nn: "kven var 1534 i 2018?", sv: "vem var 1534 år 2018?", en: "who was 1534 in 2018?")),
    ],
    "init": [
      Example(
        "kommune init min-kommune",
        Phrase(nb: "et prosjekt på bokmål", nn: "eit prosjekt på bokmål", sv: "ett projekt på bokmål", en: "a project in bokmål")),
      Example(
        "kommune init min-kommune --language nn",
        Phrase(nb: "ett på nynorsk", nn: "eitt på nynorsk", sv: "ett på nynorska", en: "one in nynorsk")),
    ],
    "read": [
      Example(
        "kommune read folketall.csv",
        Phrase(nb: "én rad per celle", nn: "éi rad per celle", sv: "en rad per cell", en: "one row per cell")),
      Example(
        "kommune read folketall.csv --json",
        Phrase(nb: "det samme som JSON", nn: "det same som JSON", sv: "detsamma som JSON", en: "the same as JSON")),
      Example(
        "kommune read folketall.csv --explain",
        Phrase(nb: "hvordan den ble lest", nn: "korleis ho blei lesen", sv: "hur den lästes", en: "how it was read")),
      Example(
        "kommune read folketall.csv --format spreadsheet -o folketall-ark.csv",
        Phrase(nb: "for regneark", nn: "for rekneark", sv: "för kalkylblad", en: "for spreadsheets")),
      Example(
        "kommune read kryss.csv --headings kjønn,contents,år",
        Phrase(
          nb: "en krysstabell med tre rader overskrifter", nn: "ein krysstabell med tre rader overskrifter",
          sv: "en korstabell med tre rubrikrader", en: "a cross table with three rows of headings")),
      Example(
        "curl -s https://… | kommune read - --strict",
        Phrase(
          nb: "fra et rør; stans ved feil", nn: "frå eit røyr; stans ved feil", sv: "från ett rör; stanna vid fel",
          en: "from a pipe; fail on any flaw")),
    ],
    "check": [
      Example(
        "kommune check folketall.csv",
        Phrase(
          nb: "hver feil med rad og kolonne", nn: "kvar feil med rad og kolonne", sv: "varje fel med rad och kolumn",
          en: "every flaw with row and column")),
      Example(
        "kommune check Data/nye-aalesund --json",
        Phrase(
          nb: "et helt prosjekt, som data", nn: "eit heilt prosjekt, som data", sv: "ett helt projekt, som data",
          en: "a whole project, as data")),
      Example(
        "kommune check ny.csv --previous gammel.csv",
        Phrase(
          nb: "og det som ble borte siden sist", nn: "og det som er blitt borte sidan sist", sv: "och det som försvann sedan sist",
          en: "and what was lost since last time")),
    ],
    "codes": [
      Example(
        "kommune codes 1507",
        Phrase(
          nb: "hvor den kom fra og ble av", nn: "kvar han kom frå og blei av", sv: "varifrån den kom och vart den tog vägen",
          en: "where it came from and went to")),
      Example("kommune codes 1534 --at 2018", Phrase(nb: "i ett år", nn: "i eitt år", sv: "ett år", en: "in one year")),
    ],
    "compare": [
      Example(
        "kommune compare kostra.csv --merge 1504,1523,1529,1534,1546 --name \"Nye Ålesund\"",
        Phrase(nb: "delene og helheten", nn: "delane og heilskapen", sv: "delarna och helheten", en: "the parts and the whole")),
      Example(
        "kommune compare kostra.csv --merge 1504,1534 --name Ny --against group,fylke:15,EAK --json",
        Phrase(nb: "mot andre, som data", nn: "mot andre, som data", sv: "mot andra, som data", en: "against others, as data")),
      Example(
        "kommune compare kostra.csv --merge 1504,1534 --against EAK --differences --harmonise",
        Phrase(
          nb: "hvor ulike, og hva ett nivå koster", nn: "kor ulike, og kva eitt nivå kostar", sv: "hur olika, och vad en nivå kostar",
          en: "how different, and what one level costs")),
      Example(
        "kommune compare folketall.csv --map 2020 --split '1850:1806=0.6,1875=0.4'",
        Phrase(
          nb: "på kartet for 2020, Tysfjord delt som oppgitt", nn: "på kartet for 2020, Tysfjord delt som oppgjeve",
          sv: "på kartan för 2020, Tysfjord delad som angivet", en: "on the map of 2020, Tysfjord shared out as stated")),
    ],
    "grants": [
      Example(
        "kommune grants --merge 1504,1523 --basic-grant 13180 --population 49057 --year 2020",
        Phrase(
          nb: "tjue år i 1 000 kroner", nn: "tjue år i 1 000 kroner", sv: "tjugo år i 1 000 kronor", en: "twenty years in 1 000 kroner"))
    ],
    "preview": [
      Example(
        "kommune preview Data/nye-aalesund",
        Phrase(
          nb: "på http://127.0.0.1:8377/", nn: "på http://127.0.0.1:8377/", sv: "på http://127.0.0.1:8377/",
          en: "at http://127.0.0.1:8377/")),
      Example(
        "kommune preview Data/nye-aalesund --port 0",
        Phrase(nb: "på en port som er ledig", nn: "på ein port som er ledig", sv: "på en port som är ledig", en: "on a port that is free")),
    ],
    "report": [
      Example(
        "kommune report Data/nye-aalesund",
        Phrase(
          nb: "til Reports/nye-aalesund", nn: "til Reports/nye-aalesund", sv: "till Reports/nye-aalesund", en: "to Reports/nye-aalesund")),
      Example(
        "kommune report Data/nye-aalesund --language nb",
        Phrase(
          nb: "på bokmål, til Reports/nye-aalesund-nb", nn: "på bokmål, til Reports/nye-aalesund-nb",
          sv: "på bokmål, till Reports/nye-aalesund-nb",
          en: "in bokmål, to Reports/nye-aalesund-nb")),
    ],
  ]

  /// What each exit status means.
  public static let exitStatuses: [(Int, Phrase)] = [
    (0, Phrase(nb: "Alt er i orden.", nn: "Alt er i orden.", sv: "Allt är i ordning.", en: "All is well.")),
    (
      1,
      Phrase(
        nb: "check fant en feil (med --strict: en advarsel).", nn: "check fann ein feil (med --strict: ei åtvaring).",
        sv: "check hittade ett fel (med --strict: en varning).", en: "check found an error (with --strict: a warning).")
    ),
    (
      64,
      Phrase(
        nb: "Kommandolinjen er feil, eller en kode eller et nøkkeltall finnes ikke.",
        nn: "Kommandolinja er feil, eller ein kode eller eit nøkkeltal finst ikkje.",
        sv: "Kommandoraden är fel, eller en kod eller ett nyckeltal finns inte.",
        en: "The command line is wrong, or a code or indicator does not exist.")
    ),
    (
      65,
      Phrase(
        nb: "Filen kan ikke leses som tall.", nn: "Fila kan ikkje lesast som tal.", sv: "Filen kan inte läsas som siffror.",
        en: "The file cannot be read as figures.")
    ),
    (66, Phrase(nb: "Filen finnes ikke.", nn: "Fila finst ikkje.", sv: "Filen finns inte.", en: "The file does not exist.")),
    (
      69,
      Phrase(
        nb: "En kilde eller et program mangler.", nn: "Ei kjelde eller eit program manglar.", sv: "En källa eller ett program saknas.",
        en: "A source or a program is not available.")
    ),
    (
      70,
      Phrase(
        nb: "Feil i programmet selv.", nn: "Feil i programmet sjølv.", sv: "Fel i själva programmet.", en: "A fault of the program itself.")
    ),
    (73, Phrase(nb: "Kan ikke skrive.", nn: "Kan ikkje skrive.", sv: "Kan inte skriva.", en: "Cannot write.")),
    (
      75,
      Phrase(
        nb: "En annen kjøring holder prosjektet; prøv igjen.", nn: "Ei anna køyring held prosjektet; prøv igjen.",
        sv: "En annan körning håller projektet; försök igen.", en: "Another run holds the project; try again.")
    ),
    (78, Phrase(nb: "Prosjektfilen er feil.", nn: "Prosjektfila er feil.", sv: "Projektfilen är fel.", en: "The project file is wrong.")),
  ]

  /// What the program reads from the environment.
  public static let environment: [(String, Phrase)] = [
    (
      "LC_ALL, LC_MESSAGES, LANG",
      Phrase(
        nb: "Språket i meldinger når intet prosjekt og intet valg bestemmer det. Tall og filer avhenger aldri av det.",
        nn: "Språket i meldingar når korkje prosjekt eller val avgjer det. Tal og filer er aldri avhengige av det.",
        sv: "Språket i meddelanden när varken projekt eller flagga bestämmer det. Siffror och filer beror aldrig på det.",
        en: "The language of messages when neither a project nor an option decides it. Figures and files never depend on it.")
    ),
    (
      "NO_COLOR",
      Phrase(
        nb: "Ingen uthevet skrift på terminalen.", nn: "Inga utheva skrift på terminalen.", sv: "Ingen framhävd text på terminalen.",
        en: "No emphasis on the terminal.")
    ),
  ]
}
