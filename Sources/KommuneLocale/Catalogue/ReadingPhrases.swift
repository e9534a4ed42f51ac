/// How a file was read, told by `kommune read --explain`: a line for each decision, "delimiter: semicolon".
public enum ReadingPhrases {
  /// "label: value".
  public static func line(_ label: Phrase, _ value: Phrase) -> Phrase { Phrase { "\(label[$0]): \(value[$0])" } }

  /// "label: value", where the value is a name, a number or a sign.
  public static func line(_ label: Phrase, _ value: String) -> Phrase { line(label, Phrase(verbatim: ProblemPhrases.printable(value))) }

  /// "value (remark)".
  public static func remark(_ value: Phrase, _ remark: Phrase) -> Phrase { Phrase { "\(value[$0]) (\(remark[$0]))" } }

  /// The parts with a semicolon between them.
  public static func list(_ parts: [Phrase]) -> Phrase { Phrase { language in parts.map { $0[language] }.joined(separator: "; ") } }

  /// A text in quotes.
  public static func quoted(_ text: String) -> String { "«\(ProblemPhrases.printable(text))»" }
}

/// What a line is about.
extension ReadingPhrases {
  /// The file.
  public static let file = Phrase(nb: "fil", nn: "fil", sv: "fil", en: "file")
  /// The format.
  public static let format = Phrase(nb: "format", nn: "format", sv: "format", en: "format")
  /// The table's number.
  public static let table = Phrase(nb: "tabell", nn: "tabell", sv: "tabell", en: "table")
  /// The title.
  public static let title = Phrase(nb: "tittel", nn: "tittel", sv: "titel", en: "title")
  /// The encoding.
  public static let encoding = Phrase(nb: "tegnsett", nn: "teiknsett", sv: "teckenkodning", en: "encoding")
  /// The byte-order mark.
  public static let mark = Phrase(
    nb: "byterekkefølgemerke", nn: "byterekkjefølgjemerke", sv: "byteordningsmarkering", en: "byte-order mark")
  /// The delimiter.
  public static let delimiter = Phrase(nb: "skilletegn", nn: "skiljeteikn", sv: "skiljetecken", en: "delimiter")
  /// Quotes.
  public static let quotes = Phrase(nb: "hermetegn", nn: "hermeteikn", sv: "citattecken", en: "quotes")
  /// Line ends.
  public static let lineEnds = Phrase(nb: "linjeslutt", nn: "linjeslutt", sv: "radslut", en: "line ends")
  /// The header.
  public static let header = Phrase(nb: "overskrift", nn: "overskrift", sv: "rubrik", en: "header")
  /// The columns that name rows.
  public static let rowNames = Phrase(nb: "radnavn", nn: "radnamn", sv: "radnamn", en: "row names")
  /// The columns with figures.
  public static let figures = Phrase(nb: "tall", nn: "tal", sv: "siffror", en: "figures")
  /// The decimal mark.
  public static let decimalMark = Phrase(nb: "desimaltegn", nn: "desimalteikn", sv: "decimaltecken", en: "decimal mark")
  /// The mark between thousands.
  public static let thousandsMark = Phrase(nb: "tusenskille", nn: "tusenskilje", sv: "tusentalsavgränsare", en: "thousands mark")
  /// Marks for missing values.
  public static let missingMarks = Phrase(
    nb: "tegn for manglende verdier", nn: "teikn for manglande verdiar", sv: "tecken för saknade värden", en: "marks of missing values")
  /// Other marks in cells.
  public static let otherMarks = Phrase(
    nb: "andre tegn i celler", nn: "andre teikn i celler", sv: "andra tecken i celler", en: "other marks in cells")
  /// A dimension of the table.
  public static let dimension = Phrase(nb: "dimensjon", nn: "dimensjon", sv: "dimension", en: "dimension")
  /// A column of the file.
  public static let column = Phrase(nb: "kolonne", nn: "kolonne", sv: "kolumn", en: "column")
  /// The publisher.
  public static let publisher = Phrase(nb: "utgiver", nn: "utgjevar", sv: "utgivare", en: "publisher")
  /// When the figures were updated.
  public static let updated = Phrase(nb: "oppdatert", nn: "oppdatert", sv: "uppdaterad", en: "updated")
  /// Languages of labels and notes.
  public static let language = Phrase(nb: "språk", nn: "språk", sv: "språk", en: "language")
  /// Units.
  public static let units = Phrase(nb: "enheter", nn: "einingar", sv: "enheter", en: "units")
  /// Remarks of the publisher.
  public static let notes = Phrase(nb: "merknader", nn: "merknader", sv: "anmärkningar", en: "notes")
  /// What one note says.
  public static let note = Phrase(nb: "merknad", nn: "merknad", sv: "anmärkning", en: "note")
  /// A sheet of a workbook.
  public static let sheet = Phrase(nb: "ark", nn: "ark", sv: "blad", en: "sheet")
  /// The other sheets.
  public static let otherSheets = Phrase(nb: "andre ark", nn: "andre ark", sv: "andra blad", en: "other sheets")
  /// Rows above the table.
  public static let bannerRows = Phrase(
    nb: "rader over tabellen", nn: "rader over tabellen", sv: "rader ovanför tabellen", en: "rows above the table")
  /// Rows below the table.
  public static let noteRows = Phrase(
    nb: "rader under tabellen", nn: "rader under tabellen", sv: "rader under tabellen", en: "rows below the table")
  /// Rows of figures.
  public static let figureRows = Phrase(nb: "rader med tall", nn: "rader med tal", sv: "rader med siffror", en: "rows of figures")
  /// Decimals.
  public static let decimals = Phrase(nb: "desimaler", nn: "desimalar", sv: "decimaler", en: "decimals")
  /// The variable of what is counted.
  public static let contents = Phrase(
    nb: "statistikkvariabel", nn: "statistikkvariabel", sv: "tabellinnehåll", en: "contents variable")
  /// Variables in the rows.
  public static let stub = Phrase(nb: "forspalte", nn: "forspalte", sv: "förspalt", en: "stub")
  /// Variables in the columns.
  public static let heading = Phrase(nb: "tabellhode", nn: "tabellhovud", sv: "tabellhuvud", en: "heading")
  /// The roles that a file gives its dimensions.
  public static let roles = Phrase(nb: "roller", nn: "roller", sv: "roller", en: "roles")
  /// What a code list holds.
  public static let contentsOfList = Phrase(nb: "innhold", nn: "innhald", sv: "innehåll", en: "contents")
  /// Pages of an answer.
  public static let pages = Phrase(nb: "sider", nn: "sider", sv: "sidor", en: "pages")
  /// The version of a format.
  public static let version = Phrase(nb: "versjon", nn: "versjon", sv: "version", en: "version")
  /// How many cells there are.
  public static let cells = Phrase(nb: "celler", nn: "celler", sv: "celler", en: "cells")
}

/// Values.
extension ReadingPhrases {
  /// What nobody has seen.
  public static let none = Phrase(nb: "ingen", nn: "ingen", sv: "inga", en: "none")
  /// Yes.
  public static let yes = Phrase(nb: "ja", nn: "ja", sv: "ja", en: "yes")
  /// No.
  public static let no = Phrase(nb: "nei", nn: "nei", sv: "nej", en: "no")
  /// Declared, not decided.
  public static let declared = Phrase(nb: "oppgitt", nn: "oppgjeve", sv: "angivet", en: "declared")
  /// Told by the mark at the beginning.
  public static let toldByMark = Phrase(
    nb: "etter merket først i filen", nn: "etter merket først i fila", sv: "enligt märket först i filen", en: "by the mark at the beginning"
  )
  /// Told by the letters.
  public static let toldByLetters = Phrase(nb: "etter bokstavene", nn: "etter bokstavane", sv: "efter bokstäverna", en: "by the letters")
  /// Only letters of ASCII.
  public static let onlyASCII = Phrase(
    nb: "bare ASCII i filen", nn: "berre ASCII i fila", sv: "bara ASCII i filen", en: "nothing but ASCII in the file")
  /// Assumed by custom.
  public static let byCustom = Phrase(
    nb: "etter skikk; ingen sett", nn: "etter skikk; ingen sett", sv: "enligt bruk; inget sett", en: "by custom; none seen")
  /// What a file says, where it is another thing.
  public static func claimed(_ text: String) -> Phrase {
    let text = quoted(text)
    return Phrase(nb: "filen sier \(text)", nn: "fila seier \(text)", sv: "filen säger \(text)", en: "the file says \(text)")
  }

  /// The name of a delimiter.
  public static func name(ofDelimiter byte: UInt8) -> Phrase {
    switch byte {
    case 0x3B: Phrase(nb: "semikolon", nn: "semikolon", sv: "semikolon", en: "semicolon")
    case 0x2C: comma
    case 0x09: Phrase(verbatim: "TAB")
    case 0x7C: Phrase(nb: "loddrett strek", nn: "loddrett strek", sv: "lodstreck", en: "vertical bar")
    case 0x20: space
    default: Phrase(verbatim: ProblemPhrases.printable(String(Unicode.Scalar(byte))))
    }
  }

  /// `,`
  public static let comma = Phrase(nb: "komma", nn: "komma", sv: "komma", en: "comma")
  /// `.`
  public static let point = Phrase(nb: "punktum", nn: "punktum", sv: "punkt", en: "point")
  /// U+0020.
  public static let space = Phrase(nb: "mellomrom", nn: "mellomrom", sv: "mellanslag", en: "space")
  /// U+00A0.
  public static let noBreakSpace = Phrase(nb: "hardt mellomrom", nn: "hardt mellomrom", sv: "hårt mellanslag", en: "no-break space")
  /// U+2009 and U+202F.
  public static let thinSpace = Phrase(nb: "tynt mellomrom", nn: "tynt mellomrom", sv: "tunt mellanslag", en: "thin space")
  /// CRLF, LF and CR in one file.
  public static func mixed(_ parts: String) -> Phrase {
    Phrase(nb: "blandet: \(parts)", nn: "blanda: \(parts)", sv: "blandat: \(parts)", en: "mixed: \(parts)")
  }
  /// The last line has no end.
  public static let noLastLineEnd = Phrase(
    nb: "ingen etter siste linje", nn: "ingen etter siste linje", sv: "inget efter sista raden", en: "none after the last line")
  /// A delimiter named by a line `sep=;`.
  public static let delimiterStated = Phrase(
    nb: "skilletegnet står på første linje", nn: "skiljeteiknet står på første linje", sv: "skiljetecknet står på första raden",
    en: "delimiter stated on the first line")
  /// A title before the header.
  public static let titleBeforeHeader = Phrase(
    nb: "foran overskriften", nn: "framfor overskrifta", sv: "före rubriken", en: "before the header")
  /// A file in PxWeb's own form.
  public static let byPxWeb = Phrase(nb: "skrevet av PxWeb", nn: "skriven av PxWeb", sv: "skriven av PxWeb", en: "written by PxWeb")
  /// A file in KLASS' own form.
  public static let byKlass = Phrase(
    nb: "kodeliste fra KLASS; rader kan være kortere enn overskriften", nn: "kodeliste frå KLASS; rader kan vere kortare enn overskrifta",
    sv: "kodlista från KLASS; rader kan vara kortare än rubriken", en: "code list from KLASS; rows may be shorter than the header")
  /// A line.
  public static func line(number: Int) -> Phrase {
    Phrase(nb: "linje \(number)", nn: "linje \(number)", sv: "rad \(number)", en: "line \(number)")
  }
  /// Lines or rows from one to another.
  public static func rows(_ first: Int, _ last: Int) -> Phrase {
    Phrase(nb: "rad \(first)–\(last)", nn: "rad \(first)–\(last)", sv: "rad \(first)–\(last)", en: "rows \(first)–\(last)")
  }
  /// Columns from one to another.
  public static func columns(_ first: Int, _ last: Int) -> Phrase {
    guard last >= first else { return none }
    return Phrase(
      nb: "kolonne \(first)–\(last)", nn: "kolonne \(first)–\(last)", sv: "kolumn \(first)–\(last)", en: "columns \(first)–\(last)")
  }
  /// How quotes are used.
  public static let quotesNone = Phrase(nb: "ingen i bruk", nn: "ingen i bruk", sv: "inga används", en: "none in use")
  /// Quotes around texts.
  public static let quotesAroundTexts = Phrase(
    nb: "rundt tekster", nn: "rundt tekstar", sv: "runt texter", en: "around texts")
  /// Quotes around numbers too.
  public static let quotesAroundNumbers = Phrase(
    nb: "rundt tekster og tall", nn: "rundt tekstar og tal", sv: "runt texter och tal", en: "around texts and numbers")
  /// Doubled inside a text.
  public static let quotesDoubled = Phrase(
    nb: "doblet inne i en tekst", nn: "dobla inne i ein tekst", sv: "dubblerade inne i en text", en: "doubled inside a text")
  /// Not doubled inside a text.
  public static let quotesBare = Phrase(
    nb: "ikke doblet inne i en tekst", nn: "ikkje dobla inne i ein tekst", sv: "inte dubblerade inne i en text",
    en: "not doubled inside a text")
  /// An empty cell.
  public static let emptyCell = Phrase(nb: "tom celle", nn: "tom celle", sv: "tom cell", en: "empty cell")
  /// A cell that cannot be read.
  public static let unreadableCell = Phrase(nb: "uleselig", nn: "uleseleg", sv: "oläsbar", en: "unreadable")
  /// A row that a file with keys has left out.
  public static let absentRow = Phrase(nb: "rad som mangler", nn: "rad som manglar", sv: "rad som saknas", en: "row left out")
  /// "«..» not available (12)".
  public static func mark(_ mark: String, _ meaning: Phrase, count: Int) -> Phrase {
    let mark = mark.isEmpty ? "" : quoted(mark) + " "
    return Phrase { "\(mark)\(meaning[$0]) (\(count))" }
  }
  /// A zero printed as `-`.
  public static let zero = Phrase(nb: "null", nn: "null", sv: "noll", en: "zero")
  /// A provisional number.
  public static let provisional = Phrase(nb: "foreløpig tall", nn: "førebels tal", sv: "preliminär siffra", en: "provisional figure")
  /// A mark beside a number.
  public static let markBesideNumber = Phrase(nb: "ved tall", nn: "ved tal", sv: "vid tal", en: "beside numbers")
}

/// What a column was taken for, and why.
extension ReadingPhrases {
  /// What a column holds.
  public static let rowName = Phrase(nb: "radnavn", nn: "radnamn", sv: "radnamn", en: "row names")
  /// Codes of what the next column names.
  public static let code = Phrase(nb: "koder", nn: "kodar", sv: "koder", en: "codes")
  /// Remarks beside figures.
  public static let remarkColumn = Phrase(nb: "merknader", nn: "merknader", sv: "anmärkningar", en: "remarks")
  /// Texts in a file without figures.
  public static let text = Phrase(nb: "tekst", nn: "tekst", sv: "text", en: "text")

  /// Regions.
  public static let regions = Phrase(nb: "regioner", nn: "regionar", sv: "regioner", en: "regions")
  /// Periods.
  public static let periods = Phrase(nb: "perioder", nn: "periodar", sv: "perioder", en: "periods")
  /// Ages.
  public static let ages = Phrase(nb: "aldre", nn: "aldrar", sv: "åldrar", en: "ages")
  /// What is counted.
  public static let contentsRole = Phrase(
    nb: "det som telles", nn: "det som blir talt", sv: "det som räknas", en: "what is counted")
  /// Anything else.
  public static let otherRole = Phrase(nb: "annet", nn: "anna", sv: "annat", en: "other")

  /// "desimaltegn i kolonne 3".
  public static func decimalMark(ofColumn column: Int) -> Phrase {
    Phrase(
      nb: "desimaltegn i kolonne \(column)", nn: "desimalteikn i kolonne \(column)", sv: "decimaltecken i kolumn \(column)",
      en: "decimal mark of column \(column)")
  }

  /// The user said how many columns name the row.
  public static let stubColumnsDeclared = Phrase(
    nb: "oppgitt hvor mange kolonner som navngir raden", nn: "oppgjeve kor mange kolonnar som namngir rada",
    sv: "angivet hur många kolumner som namnger raden", en: "declared how many columns name the row")
  /// The heading ends with a period.
  public static let headingIsPeriod = Phrase(
    nb: "overskriften slutter med en periode", nn: "overskrifta sluttar med ein periode", sv: "rubriken slutar med en period",
    en: "the heading ends with a period")
  /// Most of what stands in the column is numbers and marks.
  public static func numbersAmong(_ count: Int, of all: Int) -> Phrase {
    Phrase(
      nb: "\(count) av \(all) av de første cellene er tall eller standardtegn",
      nn: "\(count) av \(all) av dei første cellene er tal eller standardteikn",
      sv: "\(count) av \(all) av de första cellerna är tal eller standardtecken",
      en: "\(count) of \(all) of the first cells are numbers or standard marks")
  }
  /// The heading is a known name of regions, periods, …
  public static func headingNames(_ kind: Phrase) -> Phrase {
    Phrase(
      nb: "overskriften navngir \(kind.nb)", nn: "overskrifta namngir \(kind.nn)", sv: "rubriken namnger \(kind.sv)",
      en: "the heading names \(kind.en)")
  }
  /// The texts are regions, periods, …
  public static func textsAre(_ kind: Phrase) -> Phrase {
    Phrase(nb: "tekstene er \(kind.nb)", nn: "tekstane er \(kind.nn)", sv: "texterna är \(kind.sv)", en: "the texts are \(kind.en)")
  }
  /// The heading is a known name of something that names rows.
  public static let headingNamesRows = Phrase(
    nb: "overskriften er kjent som radnavn", nn: "overskrifta er kjend som radnamn", sv: "rubriken är känd som radnamn",
    en: "the heading is known to name rows")
  /// The column holds texts.
  public static let textsNoNumbers = Phrase(
    nb: "tekster, ikke tall", nn: "tekstar, ikkje tal", sv: "texter, inte tal", en: "texts, no numbers")
  /// Numbers begin with zero, as codes do.
  public static let leadingZeros = Phrase(
    nb: "tallene begynner med null, som koder gjør", nn: "tala byrjar med null, slik kodar gjer",
    sv: "talen börjar med noll, som koder gör", en: "the numbers begin with zero, as codes do")
  /// PxWeb puts texts in quotes and numbers not.
  public static let quotedByPxWeb = Phrase(
    nb: "i hermetegn, og PxWeb setter bare tekster i hermetegn", nn: "i hermeteikn, og PxWeb set berre tekstar i hermeteikn",
    sv: "inom citattecken, och PxWeb sätter bara texter inom citattecken", en: "in quotes, and PxWeb puts only texts in quotes")
  /// The column stands left of the figures.
  public static let leftOfFigures = Phrase(
    nb: "står til venstre for tallene", nn: "står til venstre for tala", sv: "står till vänster om siffrorna",
    en: "stands left of the figures")
  /// The column stands right of the names of the rows.
  public static let rightOfRowNames = Phrase(
    nb: "står i den første kolonnen med tall eller til høyre for den", nn: "står i den første kolonnen med tal eller til høgre for han",
    sv: "står i den första kolumnen med siffror eller till höger om den", en: "stands in the first column with figures or right of it")
  /// The column holds the codes of what the next one names.
  public static func codesOfNext(_ name: String) -> Phrase {
    let name = quoted(name)
    return Phrase(
      nb: "koder for \(name)", nn: "kodar for \(name)", sv: "koder för \(name)", en: "codes of \(name)")
  }
  /// The column names the codes of the column before.
  public static let namesOfCodes = Phrase(
    nb: "navn på kodene i kolonnen foran", nn: "namn på kodane i kolonnen framfor", sv: "namn på koderna i kolumnen före",
    en: "names of the codes in the column before")
  /// A column without name and labels.
  public static let noName = Phrase(
    nb: "uten navn og tekst", nn: "utan namn og tekst", sv: "utan namn och text", en: "without name and text")
  /// A file without figures.
  public static let noFigures = Phrase(
    nb: "filen har ingen tallkolonner bakerst", nn: "fila har ingen talkolonnar bakarst", sv: "filen har inga sifferkolumner sist",
    en: "the file has no columns of figures at its end")
  /// Marks beside values, in a tidy table.
  public static let marksOfValues = Phrase(
    nb: "tegn til verdiene i kolonnen «value»", nn: "teikn til verdiane i kolonnen «value»", sv: "tecken till värdena i kolumnen «value»",
    en: "marks of the values in the column «value»")
  /// A text behind the figures.
  public static let behindFigures = Phrase(
    nb: "tekst bak tallene; ingen dimensjon", nn: "tekst bak tala; ingen dimensjon",
    sv: "text efter siffrorna; ingen dimension", en: "text behind the figures, which is no dimension")
}
