/// What must hold of a file that figures are read from, each as an order.
public enum LoadPhrases {
  /// A number beside the mark of a missing value.
  public static let numberOrMarkOfMissing = Phrase(
    nb: "En celle må ha et tall eller tegnet for en manglende verdi, ikke begge; tallet er ikke brukt.",
    nn: "Ei celle må ha eit tal eller teiknet for ein manglande verdi, ikkje begge; talet er ikkje brukt.",
    sv: "En cell måste ha ett tal eller tecknet för ett saknat värde, inte båda; talet har inte använts.",
    en: "A cell must have a number or the mark of a missing value, not both; the number was not used.")
  /// An empty file, or one of white space.
  public static let fileMustHoldFigures = Phrase(
    nb: "Filen må inneholde tall; den er tom.", nn: "Fila må innehalde tal; ho er tom.", sv: "Filen måste innehålla siffror; den är tom.",
    en: "The file must hold figures; it is empty.")
  /// A web page, a picture, an archive.
  public static let mustBeStatistics = Phrase(
    nb: "Filen må være en tabell med tall, ikke en nettside eller et annet slags dokument.",
    nn: "Fila må vere ein tabell med tal, ikkje ei nettside eller eit anna slags dokument.",
    sv: "Filen måste vara en tabell med siffror, inte en webbsida eller något annat slags dokument.",
    en: "The file must be a table of figures, not a web page or another kind of document.")
  /// UTF-16 without a byte-order mark.
  public static let utf16MustBeMarked = Phrase(
    nb: "En fil i UTF-16 må begynne med et byterekkefølgemerke. Lagre den som UTF-8.",
    nn: "Ei fil i UTF-16 må byrje med eit byterekkjefølgjemerke. Lagre ho som UTF-8.",
    sv: "En fil i UTF-16 måste börja med en byteordningsmarkering. Spara den som UTF-8.",
    en: "A file in UTF-16 must begin with a byte-order mark. Save it as UTF-8.")
  /// UTF-16 that is cut or has unpaired halves.
  public static let utf16MustBeWhole = Phrase(
    nb: "Teksten må være gyldig UTF-16.", nn: "Teksten må vere gyldig UTF-16.", sv: "Texten måste vara giltig UTF-16.",
    en: "The text must be valid UTF-16.")
  /// Letters of two encodings, or of none.
  public static let bytesMustBeOneEncoding = Phrase(
    nb: "Teksten må være i ett tegnsett fra ende til annen. Andre enn UTF-8, ISO-8859-1 og Windows-1252 må oppgis (encoding).",
    nn: "Teksten må vere i eitt teiknsett frå ende til annan. Andre enn UTF-8, ISO-8859-1 og Windows-1252 må oppgjevast (encoding).",
    sv: "Texten måste vara i en och samma teckenkodning. Andra än UTF-8, ISO-8859-1 och Windows-1252 måste anges (encoding).",
    en: "The text must be in one encoding from end to end. Others than UTF-8, ISO-8859-1 and Windows-1252 must be declared (encoding).")
  /// A zero byte.
  public static let zeroByteMustNotOccur = Phrase(
    nb: "Teksten må ikke inneholde nulltegn.", nn: "Teksten må ikkje innehalde nullteikn.", sv: "Texten får inte innehålla nolltecken.",
    en: "The text must not hold a zero byte.")
  /// Text between a closing quote and the delimiter.
  public static let quoteMustEndField = Phrase(
    nb: "Etter et avsluttende hermetegn må feltet være slutt; hermetegn inne i en tekst må dobles.",
    nn: "Etter eit avsluttande hermeteikn må feltet vere slutt; hermeteikn inne i ein tekst må doblast.",
    sv: "Efter ett avslutande citattecken måste fältet vara slut; citattecken inne i en text måste dubbleras.",
    en: "A closing quote must end its field; quotes inside a text must be doubled.")
  /// A quote that the file ends in.
  public static let quoteMustBeClosed = Phrase(
    nb: "Et hermetegn må avsluttes; filen kan være avkuttet.", nn: "Eit hermeteikn må avsluttast; fila kan vere avkutta.",
    sv: "Ett citattecken måste avslutas; filen kan vara avhuggen.", en: "A quote must be closed; the file may be cut.")
  /// A row of another width than the header.
  public static func rowMustHave(fields: Int) -> Phrase {
    Phrase(
      nb: "Raden må ha \(fields) felt, som overskriften.", nn: "Rada må ha \(fields) felt, som overskrifta.",
      sv: "Raden måste ha \(fields) fält, som rubriken.", en: "The row must have \(fields) fields, as the header has.")
  }
  /// Fewer rows than the headings that were declared.
  public static func headerRowsMustExist(_ count: Int) -> Phrase {
    Phrase(
      nb: "Filen må ha de \(count) radene med overskrifter som er oppgitt (headings eller headerRows).",
      nn: "Fila må ha dei \(count) radene med overskrifter som er oppgjevne (headings eller headerRows).",
      sv: "Filen måste ha de \(count) raderna med rubriker som är angivna (headings eller headerRows).",
      en: "The file must have the \(count) rows of headings that are declared (headings or headerRows).")
  }
  /// Something declared that a format has no use for.
  public static func declarationMustApply(to format: String) -> Phrase {
    Phrase(
      nb: "Det som oppgis om en fil, må gjelde formatet; en fil i \(format) blir lest uten.",
      nn: "Det som blir oppgjeve om ei fil, må gjelde formatet; ei fil i \(format) blir lesen utan.",
      sv: "Det som anges om en fil måste gälla formatet; en fil i \(format) läses utan.",
      en: "What is declared about a file must apply to its format; a file in \(format) is read without it.")
  }
  /// Several columns of figures without a heading.
  public static let headingsMustBeDeclared = Phrase(
    nb:
      "Hver kolonne med tall må ha en overskrift. Flere rader med overskrifter må oppgis (headerRows eller headings); en tittel over tabellen "
      + "må bort.",
    nn:
      "Kvar kolonne med tal må ha ei overskrift. Fleire rader med overskrifter må oppgjevast (headerRows eller headings); ein tittel over "
      + "tabellen må bort.",
    sv:
      "Varje kolumn med siffror måste ha en rubrik. Flera rubrikrader måste anges (headerRows eller headings); en titel över tabellen måste bort.",
    en:
      "Every column of figures must have a heading. Several rows of headings must be declared (headerRows or headings); a title above the "
      + "table must go.")
  /// As many columns declared to name the row as there are.
  public static func stubMustLeaveFigures(declared count: Int) -> Phrase {
    Phrase(
      nb: "Filen må ha flere kolonner enn de \(count) som er oppgitt å navngi raden (stubColumns).",
      nn: "Fila må ha fleire kolonnar enn dei \(count) som er oppgjevne å namngi rada (stubColumns).",
      sv: "Filen måste ha fler kolumner än de \(count) som är angivna att namnge raden (stubColumns).",
      en: "The file must have more columns than the \(count) that are declared to name the row (stubColumns).")
  }
  /// An empty cell in a declared row of headings.
  public static let headingMustStandOverFigures = Phrase(
    nb: "Hver oppgitt rad med overskrifter må ha en over den første tallkolonnen.",
    nn: "Kvar oppgjeven rad med overskrifter må ha ei over den første talkolonnen.",
    sv: "Varje angiven rad med rubriker måste ha en över den första sifferkolumnen.",
    en: "Every declared row of headings must have one over the first column of figures.")
  /// Texts behind the figures, in a table whose other names tell its rows apart.
  public static let textsShouldStandBeforeFigures = Phrase(
    nb: "En kolonne med tekst bak tallene er ingen dimensjon; tekstene er tatt vare på som merknader.",
    nn: "Ein kolonne med tekst bak tala er ingen dimensjon; tekstane er tekne vare på som merknader.",
    sv: "En kolumn med text efter siffrorna är ingen dimension; texterna är sparade som anmärkningar.",
    en: "A column of texts behind the figures is no dimension; the texts are kept as notes.")
  /// Numbers that name rows because they stand to the left of the figures.
  public static let numbersNameRows = Phrase(
    nb: "Tall til venstre for tallkolonnene er lest som navn på radene. Er de tall, oppgi stubColumns, antall kolonner som navngir raden.",
    nn: "Tal til venstre for talkolonnane er lesne som namn på radene. Er dei tal, oppgi stubColumns, talet på kolonnar som namngir rada.",
    sv:
      "Tal till vänster om sifferkolumnerna är lästa som namn på raderna. Är de siffror, ange stubColumns, hur många kolumner som är namn.",
    en:
      "Numbers to the left of the figures were read as names of rows. If they are figures, declare stubColumns: how many columns are names."
  )
  /// Numbers in a file that was read as texts.
  public static let figuresMustBeTold = Phrase(
    nb:
      "En fil med tall må vise hvilke kolonner som er tall; denne er lest som tekst. Oppgi stubColumns, antall kolonner som navngir raden.",
    nn: "Ei fil med tal må vise kva kolonnar som er tal; denne er lesen som tekst. Oppgi stubColumns, talet på kolonnar som namngir rada.",
    sv:
      "En fil med siffror måste visa vilka kolumner som är siffror; denna är läst som text. Ange stubColumns, antalet kolumner som namnger raden.",
    en:
      "A file of figures must show which columns are figures; this one is read as texts. Declare stubColumns, the number of columns that name the row."
  )
  /// A row with more fields than any table.
  public static func rowMustHaveAtMost(fields: Int) -> Phrase {
    Phrase(
      nb: "Raden må ha høyst \(fields) felt.", nn: "Rada må ha høgst \(fields) felt.", sv: "Raden får ha högst \(fields) fält.",
      en: "The row must have at most \(fields) fields.")
  }
  /// A last row that is cut.
  public static func lastRowMustHave(fields: Int) -> Phrase {
    Phrase(
      nb: "Filen må ikke slutte midt i en rad; siste rad må ha \(fields) felt.",
      nn: "Fila må ikkje slutte midt i ei rad; siste rada må ha \(fields) felt.",
      sv: "Filen får inte sluta mitt i en rad; sista raden måste ha \(fields) fält.",
      en: "The file must not end inside a row; the last row must have \(fields) fields.")
  }
  /// Two columns of one name.
  public static let headingsMustDiffer = Phrase(
    nb: "Kolonnene må ha ulike navn.", nn: "Kolonnane må ha ulike namn.", sv: "Kolumnerna måste ha olika namn.",
    en: "Columns must have different names.")
  /// A column without a name that has figures.
  public static let headingMustNotBeEmpty = Phrase(
    nb: "En kolonne med innhold må ha et navn.", nn: "Ein kolonne med innhald må ha eit namn.",
    sv: "En kolumn med innehåll måste ha ett namn.", en: "A column that is not empty must have a name.")
  /// A text without columns.
  public static let delimiterMustBeFound = Phrase(
    nb: "Kolonnene må være skilt med semikolon, tabulator, loddrett strek eller komma.",
    nn: "Kolonnane må vere skilde med semikolon, tabulator, loddrett strek eller komma.",
    sv: "Kolumnerna måste vara åtskilda med semikolon, tabb, lodstreck eller komma.",
    en: "Columns must be separated by semicolon, TAB, vertical bar or comma.")
  /// More combinations than can be held.
  public static func combinationsMustStayBelow(_ count: Int) -> Phrase {
    Phrase(
      nb: "Kombinasjonene av radnavn må være færre enn \(count); en av tekstkolonnene hører trolig ikke til radnavnet.",
      nn: "Kombinasjonane av radnamn må vere færre enn \(count); ein av tekstkolonnane høyrer truleg ikkje til radnamnet.",
      sv: "Kombinationerna av radnamn måste vara färre än \(count); en av textkolumnerna hör troligen inte till radnamnet.",
      en: "The combinations of row names must be fewer than \(count); one of the text columns probably is no part of the row's name.")
  }
  /// A column with too many labels, or too long ones.
  public static func labelsMustBeFew(_ count: Int, length: Int) -> Phrase {
    Phrase(
      nb: "En kolonne med radnavn må ha høyst \(count) ulike navn, hvert på høyst \(length) tegn.",
      nn: "Ein kolonne med radnamn må ha høgst \(count) ulike namn, kvart på høgst \(length) teikn.",
      sv: "En kolumn med radnamn får ha högst \(count) olika namn, vart och ett på högst \(length) tecken.",
      en: "A column of row names must have at most \(count) different names, each of at most \(length) characters.")
  }
  /// A row that fills the memory.
  public static func rowMustStayBelow(megabytes: Int) -> Phrase {
    Phrase(
      nb: "En rad må være kortere enn \(megabytes) megabyte.", nn: "Ei rad må vere kortare enn \(megabytes) megabyte.",
      sv: "En rad måste vara kortare än \(megabytes) megabyte.", en: "A row must be shorter than \(megabytes) megabytes.")
  }
  /// A text that no code list is as long as.
  public static func textsMustStayBelow(megabytes: Int) -> Phrase {
    Phrase(
      nb: "En fil uten tall må være mindre enn \(megabytes) megabyte.", nn: "Ei fil utan tal må vere mindre enn \(megabytes) megabyte.",
      sv: "En fil utan siffror måste vara mindre än \(megabytes) megabyte.",
      en: "A file without figures must be smaller than \(megabytes) megabytes.")
  }
  /// A cell among numbers that is none.
  public static let cellMustBeNumber = Phrase(
    nb: "Cellen må være et tall eller et av standardtegnene.", nn: "Cella må vere eit tal eller eit av standardteikna.",
    sv: "Cellen måste vara ett tal eller ett av standardtecknen.", en: "The cell must be a number or one of the standard symbols.")
  /// `1.234` where the point may group or divide.
  public static let cellMustBeUnambiguous = Phrase(
    nb: "Tallet må kunne leses på bare én måte; oppgi hva som skiller tusener og desimaler.",
    nn: "Talet må kunne lesast på berre éin måte; oppgi kva som skil tusen og desimalar.",
    sv: "Talet måste kunna läsas på bara ett sätt; ange vad som skiljer tusental och decimaler.",
    en: "The number must be readable in one way only; state the thousands mark and the decimal mark.")
  /// A column of `12%` or `kr 1 200`.
  public static let figuresMustBePlain = Phrase(
    nb: "Tall må stå uten prosenttegn, kroner og apostrofer for å bli lest som tall; kolonnen er lest som tekst.",
    nn: "Tal må stå utan prosentteikn, kroner og apostrofar for å bli lesne som tal; kolonna er lesen som tekst.",
    sv: "Tal måste stå utan procenttecken, kronor och apostrofer för att läsas som tal; kolumnen är läst som text.",
    en: "Figures must stand without per cent signs, currency and apostrophes to be read as figures; the column was read as text.")
  /// More digits than a double holds.
  public static let numberMustBeExact = Phrase(
    nb: "Tallet må ha høyst 15–17 sifre for å bli holdt nøyaktig.", nn: "Talet må ha høgst 15–17 siffer for å bli halde nøyaktig.",
    sv: "Talet får ha högst 15–17 siffror för att hållas exakt.", en: "The number must have at most 15–17 digits to be kept exactly.")
  /// Two rows for one cell with one value.
  public static func cellMustStandOnce(firstLine: Int) -> Phrase {
    Phrase(
      nb: "Hver celle må stå én gang; verdien fra rad \(firstLine) er brukt.",
      nn: "Kvar celle må stå éin gong; verdien frå rad \(firstLine) er brukt.",
      sv: "Varje cell måste stå en gång; värdet från rad \(firstLine) används.",
      en: "Each cell must stand once; the value of row \(firstLine) is used.")
  }
  /// Two rows for one cell with different values.
  public static func cellMustNotContradict(firstLine: Int) -> Phrase {
    Phrase(
      nb: "En celle må ikke ha to ulike verdier; den står også i rad \(firstLine), og ingen av dem er brukt.",
      nn: "Ei celle må ikkje ha to ulike verdiar; ho står òg i rad \(firstLine), og ingen av dei er brukte.",
      sv: "En cell får inte ha två olika värden; den står också på rad \(firstLine), och inget av dem används.",
      en: "A cell must not have two different values; it also stands in row \(firstLine), and neither is used.")
  }
  /// `301 Oslo`
  public static func codeMustHaveItsZero(_ code: String) -> Phrase {
    if code.utf8.count > 4 {
      return Phrase(
        nb: "En kode må ha alle sifrene sine, også nullen foran; mente du \(code)?",
        nn: "Ein kode må ha alle siffera sine, òg nullen framfor; meinte du \(code)?",
        sv: "En kod måste ha alla sina siffror, även nollan framför; menade du \(code)?",
        en: "A code must have all its digits, also the zero in front; did you mean \(code)?")
    }
    return Phrase(
      nb: "Et kommunenummer må ha fire sifre; mente du \(code)?", nn: "Eit kommunenummer må ha fire siffer; meinte du \(code)?",
      sv: "Ett kommunnummer måste ha fyra siffror; menade du \(code)?", en: "A kommunenummer must have four digits; did you mean \(code)?")
  }
  /// What is counted was declared for a file that says it.
  public static func contentsAreInFile(_ names: [String]) -> Phrase {
    func list(_ language: Language) -> String { listing(names.prefix(3).map { "«\($0)»" }, in: language) }
    return Phrase(
      nb: "Filen sier selv hva som telles (\(list(.nb))); oppgi headings hvis det er noe annet.",
      nn: "Fila seier sjølv kva som blir talt (\(list(.nn))); oppgi headings om det er noko anna.",
      sv: "Filen säger själv vad som räknas (\(list(.sv))); ange headings om det är något annat.",
      en: "The file itself says what is counted (\(list(.en))); declare headings if that is something else.")
  }
  /// A language that the file does not have.
  public static func languageMustBeInFile(_ languages: [String]) -> Phrase {
    func list(_ language: Language) -> String { listing(languages, in: language) }
    return Phrase(
      nb: "Språket må være et som filen har: \(list(.nb)).", nn: "Språket må vere eit som fila har: \(list(.nn)).",
      sv: "Språket måste vara ett som filen har: \(list(.sv)).", en: "The language must be one that the file has: \(list(.en)).")
  }
  /// Two labels with one code.
  public static let codeMustHaveOneName = Phrase(
    nb: "En kode må ha ett navn i filen.", nn: "Ein kode må ha eitt namn i fila.", sv: "En kod måste ha ett namn i filen.",
    en: "A code must have one name in the file.")
  /// Spaces around a column's name.
  public static let headingMustBeTrimmed = Phrase(
    nb: "Kolonnenavn må stå uten mellomrom foran og bak; de er fjernet.",
    nn: "Kolonnenamn må stå utan mellomrom framme og bak; dei er fjerna.",
    sv: "Kolumnnamn måste stå utan blanksteg före och efter; de är borttagna.",
    en: "Column names must have no spaces at their ends; they were removed.")
  /// Quotes inside a text of PxWeb.
  public static let quotesShouldBeDoubled = Phrase(
    nb: "Hermetegn inne i en tekst bør dobles; PxWeb gjør det ikke, og teksten er lest som den står.",
    nn: "Hermeteikn inne i ein tekst bør doblast; PxWeb gjer det ikkje, og teksten er lesen som han står.",
    sv: "Citattecken inne i en text bör dubbleras; PxWeb gör inte det, och texten har lästs som den står.",
    en: "Quotes inside a text should be doubled; PxWeb does not, and the text was read as it stands.")
  /// Letters that an earlier program has destroyed.
  public static let lettersMustBeWhole = Phrase(
    nb: "Bokstavene må være hele; et annet program har ødelagt dem. Hent filen på nytt.",
    nn: "Bokstavane må vere heile; eit anna program har øydelagt dei. Hent fila på nytt.",
    sv: "Bokstäverna måste vara hela; ett annat program har förstört dem. Hämta filen på nytt.",
    en: "Letters must be whole; another program has destroyed them. Fetch the file again.")
  /// Letters of Mac Roman or MS-DOS, read as another encoding.
  public static let encodingMustBeTold = Phrase(
    nb:
      "Bokstavene må være i det tegnsettet filen er lest i; disse er trolig Mac Roman eller MS-DOS. Oppgi det (encoding), eller lagre som UTF-8.",
    nn:
      "Bokstavane må vere i det teiknsettet fila er lesen i; desse er truleg Mac Roman eller MS-DOS. Oppgi det (encoding), eller lagre som UTF-8.",
    sv:
      "Bokstäverna måste vara i den teckenkodning som filen är läst i; dessa är troligen Mac Roman eller MS-DOS. Ange den (encoding) eller spara som UTF-8.",
    en:
      "Letters must be in the encoding that the file was read in; these are probably Mac Roman or MS-DOS. Declare it (encoding), or save as UTF-8."
  )
  /// A title above the header that nothing tells from it.
  public static let titleMustStandApart = Phrase(
    nb: "Overskriften må ha like mange felt som radene. En tittel over tabellen må stå i hermetegn eller ha en tom linje under seg.",
    nn: "Overskrifta må ha like mange felt som radene. Ein tittel over tabellen må stå i hermeteikn eller ha ei tom linje under seg.",
    sv: "Rubriken måste ha lika många fält som raderna. En titel över tabellen måste stå inom citattecken eller ha en tom rad under sig.",
    en: "The header must have as many fields as the rows. A title above the table must stand in quotes or have an empty line below it.")
  /// A header without rows.
  public static let tableMustHaveRows = Phrase(
    nb: "Tabellen må ha rader under overskriften.", nn: "Tabellen må ha rader under overskrifta.",
    sv: "Tabellen måste ha rader under rubriken.", en: "The table must have rows below its header.")
  /// After the listed problems, how many more there were.
  public static let moreProblems = Phrase(
    nb: "Bare de første feilene er listet; så mange til ble funnet.", nn: "Berre dei første feila er lista; så mange til vart funne.",
    sv: "Bara de första felen listas; så många till hittades.", en: "Only the first flaws are listed; so many more were found.")
}
