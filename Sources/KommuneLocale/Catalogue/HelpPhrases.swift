/// The texts of `--help` and of the manual page.
public enum HelpPhrases {
  /// What the program is.
  public static let program = Phrase(
    nb: "Offisielle tall for nordiske kommuner: lest, slått sammen, sammenlignet og lagt fram.",
    nn: "Offisielle tal for nordiske kommunar: lesne, slåtte saman, samanlikna og lagde fram.",
    sv: "Officiella siffror för nordiska kommuner: inlästa, sammanslagna, jämförda och presenterade.",
    en: "Official figures of Nordic municipalities: read, merged, compared and laid out.")
  /// `init`.
  public static let initialize = Phrase(
    nb: "Lag et nytt prosjekt.", nn: "Lag eit nytt prosjekt.", sv: "Skapa ett nytt projekt.", en: "Make a new project.")
  /// `read`.
  public static let read = Phrase(
    nb: "Skriv en fil som én ryddig tabell.", nn: "Skriv ei fil som éin ryddig tabell.", sv: "Skriv en fil som en ordnad tabell.",
    en: "Print a file as one tidy table.")
  /// `check`.
  public static let check = Phrase(
    nb: "Finn alt som er galt i en fil eller et prosjekt.", nn: "Finn alt som er gale i ei fil eller eit prosjekt.",
    sv: "Hitta allt som är fel i en fil eller ett projekt.", en: "Find all that is wrong in a file or a project.")
  /// `codes`.
  public static let codes = Phrase(
    nb: "Vis hvor et kommunenummer kom fra og hvor det ble av.", nn: "Vis kvar eit kommunenummer kom frå og kvar det blei av.",
    sv: "Visa varifrån ett kommunnummer kom och vart det tog vägen.", en: "Show where a kommunenummer came from and went to.")
  /// `compare`.
  public static let compare = Phrase(
    nb: "Slå sammen kommuner og sammenlign dem med andre.", nn: "Slå saman kommunar og jamfør dei med andre.",
    sv: "Slå samman kommuner och jämför dem med andra.", en: "Merge kommuner and compare them with others.")
  /// `report`.
  public static let report = Phrase(
    nb: "Skriv hele kunnskapsgrunnlaget.", nn: "Skriv heile kunnskapsgrunnlaget.", sv: "Skriv hela kunskapsunderlaget.",
    en: "Write the whole knowledge base.")
  /// `manual`.
  public static let manual = Phrase(
    nb: "Skriv manualsiden.", nn: "Skriv manualsida.", sv: "Skriv manualsidan.", en: "Print the manual page.")

  /// Before the examples.
  public static let examplesHeading = Phrase(nb: "EKSEMPLER:", nn: "DØME:", sv: "EXEMPEL:", en: "EXAMPLES:")
  /// Before the program's name in the manual.
  public static let nameHeading = Phrase(nb: "NAVN", nn: "NAMN", sv: "NAMN", en: "NAME")
  /// Before the exit statuses in the manual.
  public static let exitStatusHeading = Phrase(nb: "SLUTTKODER", nn: "SLUTTKODAR", sv: "SLUTKODER", en: "EXIT STATUS")
  /// Before the environment variables in the manual.
  public static let environmentHeading = Phrase(nb: "MILJØ", nn: "MILJØ", sv: "MILJÖ", en: "ENVIRONMENT")

  /// The parser's headings, in the reader's language.
  public static let headings: [(String, Phrase)] = [
    ("USAGE:", Phrase(nb: "BRUK:", nn: "BRUK:", sv: "ANVÄNDNING:", en: "USAGE:")),
    ("ARGUMENTS:", Phrase(nb: "ARGUMENTER:", nn: "ARGUMENT:", sv: "ARGUMENT:", en: "ARGUMENTS:")),
    ("OPTIONS:", Phrase(nb: "VALG:", nn: "VAL:", sv: "FLAGGOR:", en: "OPTIONS:")),
    ("SUBCOMMANDS:", Phrase(nb: "KOMMANDOER:", nn: "KOMMANDOAR:", sv: "KOMMANDON:", en: "COMMANDS:")),
  ]

  /// The parser's sentences, in the reader's language.
  public static let sentences: [(String, Phrase)] = [
    (
      "Show help information.",
      Phrase(nb: "Vis denne hjelpen.", nn: "Vis denne hjelpa.", sv: "Visa den här hjälpen.", en: "Show this help.")
    ),
    (
      "Show the version.", Phrase(nb: "Vis versjonen.", nn: "Vis versjonen.", sv: "Visa versionen.", en: "Show the version.")
    ),
    (
      "for detailed help.",
      Phrase(
        nb: "for mer om en kommando.", nn: "for meir om ein kommando.", sv: "för mer om ett kommando.", en: "for more about a command.")
    ),
    ("(values:", Phrase(nb: "(en av:", nn: "(ein av:", sv: "(en av:", en: "(one of:")),
    ("(default:", Phrase(nb: "(ellers:", nn: "(elles:", sv: "(annars:", en: "(otherwise:")),
    ("  See '", Phrase(nb: "  Se '", nn: "  Sjå '", sv: "  Se '", en: "  See '")),
  ]
}

/// Arguments and options.
extension HelpPhrases {
  /// `--language`.
  public static let language = Phrase(
    nb: "Språket: nb, nn, sv eller en.", nn: "Språket: nb, nn, sv eller en.", sv: "Språket: nb, nn, sv eller en.",
    en: "The language: nb, nn, sv or en.")
  /// `--quiet`.
  public static let quiet = Phrase(
    nb: "Si bare fra om feil.", nn: "Sei berre frå om feil.", sv: "Säg bara till om fel.", en: "Speak only of errors.")
  /// `--json`.
  public static let json = Phrase(
    nb: "Skriv JSON i stedet for tekst.", nn: "Skriv JSON i staden for tekst.", sv: "Skriv JSON i stället för text.",
    en: "Print JSON instead of text.")
  /// `--strict` of `read`.
  public static let strictRead = Phrase(
    nb: "La en feil i en celle stanse kjøringen (sluttkode 65).", nn: "La ein feil i ei celle stanse køyringa (sluttkode 65).",
    sv: "Låt ett fel i en cell stoppa körningen (slutkod 65).", en: "Let a flaw in a cell fail the run (exit status 65).")
  /// `--strict` of `check`.
  public static let strictCheck = Phrase(
    nb: "La en advarsel gi sluttkode 1.", nn: "La ei åtvaring gi sluttkode 1.", sv: "Låt en varning ge slutkod 1.",
    en: "Let a warning give exit status 1.")
  /// `--records`.
  public static let records = Phrase(
    nb: "Skriv en CSV-fils rå poster som JSON, før noe er tolket.", nn: "Skriv dei rå postane i ei CSV-fil som JSON, før noko er tolka.",
    sv: "Skriv en CSV-fils råa poster som JSON, innan något är tolkat.",
    en: "Print a CSV file's raw records as JSON, before anything is interpreted.")
  /// `--registers`.
  public static let registers = Phrase(
    nb: "En mappe med registre som brukes i stedet for dem i programmet.",
    nn: "Ei mappe med register som blir brukte i staden for dei i programmet.",
    sv: "En mapp med register som används i stället för dem i programmet.",
    en: "A folder of registers to use instead of those in the program.")
  /// A file to read.
  public static let file = Phrase(
    nb: "Filen; - er standard inn.", nn: "Fila; - er standard inn.", sv: "Filen; - är standard in.", en: "The file; - is standard input.")
  /// Files to compare.
  public static let files = Phrase(
    nb: "Filene med tall, eller mappen til ett prosjekt: da gjelder dets sammenslåing, grupper og kostnadsnøkler.",
    nn: "Filene med tal, eller mappa til eitt prosjekt: då gjeld samanslåinga, gruppene og kostnadsnøklane der.",
    sv: "Filerna med siffror, eller mappen för ett projekt: då gäller dess sammanslagning, grupper och kostnadsnycklar.",
    en: "The files with figures, or the folder of one project: its merger, groups and cost weights then hold.")
  /// A file or a project.
  public static let fileOrProject = Phrase(
    nb: "En fil, eller mappen til et prosjekt.", nn: "Ei fil, eller mappa til eit prosjekt.", sv: "En fil, eller mappen för ett projekt.",
    en: "A file, or the folder of a project.")
  /// A project.
  public static let project = Phrase(
    nb: "Mappen til prosjektet, med kommune.yml i.", nn: "Mappa til prosjektet, med kommune.yml i.",
    sv: "Projektets mapp, med kommune.yml i.",
    en: "The folder of the project, with kommune.yml in it.")
  /// A folder for a new project.
  public static let newProject = Phrase(
    nb: "Mappen som prosjektet skal få.", nn: "Mappa som prosjektet skal få.", sv: "Mappen som projektet ska få.",
    en: "The folder that the project shall have.")
  /// A kommunenummer.
  public static let code = Phrase(
    nb: "Kommunenummeret, fire sifre.", nn: "Kommunenummeret, fire siffer.", sv: "Kommunnumret, fyra siffror.",
    en: "The kommunenummer, four digits.")
  /// `--at`.
  public static let at = Phrase(
    nb: "Et år: hva er nummeret da?", nn: "Eit år: kva er nummeret då?", sv: "Ett år: vad är numret då?",
    en: "A year: what is the number then?")
  /// `--output`.
  public static let output = Phrase(
    nb: "Mappen for rapporten. Uten den: Reports/ og prosjektmappens navn.",
    nn: "Mappa for rapporten. Utan ho: Reports/ og namnet på prosjektmappa.",
    sv: "Mappen för rapporten. Utan den: Reports/ och projektmappens namn.",
    en: "The folder for the report. Without it: Reports/ and the name of the project's folder.")
  /// `--merge`.
  public static let merge = Phrase(
    nb: "Kommunene som slås sammen, med komma mellom.", nn: "Kommunane som blir slåtte saman, med komma mellom.",
    sv: "Kommunerna som slås samman, med komma emellan.", en: "The kommuner that merge, separated by commas.")
  /// `--name`.
  public static let name = Phrase(
    nb: "Den sammenslåtte kommunens navn.", nn: "Namnet på den samanslåtte kommunen.", sv: "Den sammanslagna kommunens namn.",
    en: "The merged kommune's name.")
  /// `--against`.
  public static let against = Phrase(
    nb:
      "Hvem det sammenlignes med: group, fylke:15, EAK, EAKUO, EKG13, neighbours:10, Navn=1511,1515 eller et kommunenummer, med komma mellom.",
    nn:
      "Kven det blir jamført med: group, fylke:15, EAK, EAKUO, EKG13, neighbours:10, Namn=1511,1515 eller eit kommunenummer, med komma mellom.",
    sv: "Vem det jämförs med: group, fylke:15, EAK, EAKUO, EKG13, neighbours:10, Namn=1511,1515 eller ett kommunnummer, med komma emellan.",
    en: "Whom to compare with: group, fylke:15, EAK, EAKUO, EKG13, neighbours:10, Name=1511,1515 or a kommunenummer, separated by commas.")
  /// `--indicator`.
  public static let indicator = Phrase(
    nb: "Ett nøkkeltall (kan gjentas). Uten det: alle som filene har tall til.",
    nn: "Eitt nøkkeltal (kan takast opp att). Utan det: alle som filene har tal til.",
    sv: "Ett nyckeltal (kan upprepas). Utan det: alla som filerna har siffror till.",
    en: "One indicator (may be repeated). Without it: all that the files have figures for.")
  /// `--period`.
  public static let period = Phrase(
    nb: "En periode, som 2015 (kan gjentas). Uten den: den siste.", nn: "Ein periode, som 2015 (kan takast opp att). Utan han: den siste.",
    sv: "En period, som 2015 (kan upprepas). Utan den: den sista.", en: "A period, such as 2015 (may be repeated). Without it: the last.")
  /// `--map`.
  public static let map = Phrase(
    nb: "Året hvis kommuneinndeling tallene føres til.", nn: "Året med den kommuneinndelinga som tala blir førte til.",
    sv: "Året vars kommunindelning siffrorna förs till.", en: "The year to whose map the figures are carried.")
  /// `--split`.
  public static let split = Phrase(
    nb: "Hva som gjøres med delte kommuner på veien til --map: residual, sum-series, total-shares, age-shares eller sum-series,age-shares.",
    nn:
      "Kva som blir gjort med delte kommunar på vegen til --map: residual, sum-series, total-shares, age-shares eller sum-series,age-shares.",
    sv: "Vad som görs med delade kommuner på vägen till --map: residual, sum-series, total-shares, age-shares eller sum-series,age-shares.",
    en: "What becomes of divided kommuner on the way to --map: residual, sum-series, total-shares, age-shares or sum-series,age-shares.")
  /// `--grouping`.
  public static let grouping = Phrase(
    nb: "Året for KOSTRA-grupperingen.", nn: "Året for KOSTRA-grupperinga.", sv: "Året för KOSTRA-grupperingen.",
    en: "The year of the KOSTRA grouping.")
  /// `--explain`.
  public static let explain = Phrase(
    nb: "Vis formel, deler og celler bak hvert tall.", nn: "Vis formel, delar og celler bak kvart tal.",
    sv: "Visa formel, delar och celler bakom varje siffra.", en: "Show the formula, parts and cells behind every figure.")
  /// `--delimiter`.
  public static let delimiter = Phrase(
    nb: "Skilletegnet i filen, når det ikke kan finnes av seg selv.", nn: "Skiljeteiknet i fila, når det ikkje kan finnast av seg sjølv.",
    sv: "Filens skiljetecken, när det inte framgår av sig självt.", en: "The file's delimiter, when it does not show by itself.")
  /// `--encoding`.
  public static let encoding = Phrase(
    nb: "Filens tegnsett, når det ikke kan finnes av seg selv.", nn: "Teiknsettet i fila, når det ikkje kan finnast av seg sjølv.",
    sv: "Filens teckenkodning, när den inte framgår av sig själv.", en: "The file's encoding, when it does not show by itself.")
  /// `--decimal-mark`.
  public static let decimalMark = Phrase(
    nb: "Filens desimaltegn, når det ikke kan finnes av seg selv.", nn: "Desimalteiknet i fila, når det ikkje kan finnast av seg sjølv.",
    sv: "Filens decimaltecken, när det inte framgår av sig självt.", en: "The file's decimal mark, when it does not show by itself.")
  /// `--all-neighbours`.
  public static let allNeighbours = Phrase(
    nb: "Ranger hvert par av nabokommuner som om de ble slått sammen; grenser fra en GeoJSON- eller TopoJSON-fil.",
    nn: "Ranger kvart par av nabokommunar som om dei vart slått saman; grenser frå ei GeoJSON- eller TopoJSON-fil.",
    sv: "Rangordna varje par av grannkommuner som om de slogs samman; gränser från en GeoJSON- eller TopoJSON-fil.",
    en: "Rank every pair of adjacent municipalities as if they merged; boundaries from a GeoJSON or TopoJSON file.")
  /// `--estimates`.
  public static let estimates = Phrase(
    nb: "Vis også anslag når en del mangler.", nn: "Vis òg overslag når ein del manglar.",
    sv: "Visa även uppskattningar när en del saknas.",
    en: "Show estimates too, where a part is missing.")
}
