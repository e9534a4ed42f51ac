/// What the report says in its other forms than the page, and what the program says of making them.
public enum DocumentPhrases {
  /// Under the caption of a figure that is shown as the table of its numbers.
  public static let shownAsNumbers = Phrase(
    nb: "Figuren vises her som tall, fordi det ikke var noe program som kunne tegne den.",
    nn: "Figuren er vist her som tal, fordi det ikkje var noko program som kunne teikne han.",
    sv: "Figuren visas här som tal, eftersom inget program kunde rita den.",
    en: "The figure is shown here as numbers, because no program could draw it.")

  /// Says how large a table is, for those who cannot see it.
  public static func sizeOfTable(rows: Int, columns: Int) -> Phrase {
    let isOneRow = rows == 1
    let isOneColumn = columns == 1
    return Phrase(
      nb: "\(rows) \(isOneRow ? "rad" : "rader"), \(columns) \(isOneColumn ? "kolonne" : "kolonner")",
      nn: "\(rows) \(isOneRow ? "rad" : "rader"), \(columns) \(isOneColumn ? "kolonne" : "kolonnar")",
      sv: "\(rows) \(isOneRow ? "rad" : "rader"), \(columns) \(isOneColumn ? "kolumn" : "kolumner")",
      en: "\(rows) \(isOneRow ? "row" : "rows"), \(columns) \(isOneColumn ? "column" : "columns")")
  }

  // MARK: The command line

  /// Explains `--format`.
  public static let formatHelp = Phrase(
    nb: "Formene rapporten skal ha, med komma mellom: html, xlsx, docx, pdf, png. Siden index.html er alltid med.",
    nn: "Formene rapporten skal ha, med komma mellom: html, xlsx, docx, pdf, png. Sida index.html er alltid med.",
    sv: "Rapportens format, åtskilda av komma: html, xlsx, docx, pdf, png. Sidan index.html är alltid med.",
    en: "The forms of the report, with commas between: html, xlsx, docx, pdf, png. The page index.html is always there.")
  /// Explains `--scale`.
  public static let scaleHelp = Phrase(
    nb: "Hvor mange punkter hver enhet i en figur skal ha som PNG, fra 1 til 8.",
    nn: "Kor mange punkt kvar eining i ein figur skal ha som PNG, frå 1 til 8.",
    sv: "Hur många punkter varje enhet i en figur ska ha som PNG, från 1 till 8.",
    en: "How many dots each unit of a picture has as PNG, from 1 to 8.")
  /// The scale is out of its bounds.
  public static let scaleOutOfBounds = Phrase(
    nb: "--scale må være fra 1 til 8.", nn: "--scale må vere frå 1 til 8.", sv: "--scale måste vara från 1 till 8.",
    en: "--scale must be from 1 to 8.")

  /// Charts are shown as tables in the text document, since nothing can draw them.
  public static let chartsAsNumbers = Phrase(
    nb:
      "Fant ikke rsvg-convert, så figurene i rapport.docx vises som tall. Programmet er i pakken librsvg2-bin (Debian) og librsvg (Homebrew).",
    nn:
      "Fann ikkje rsvg-convert, så figurane i rapport.docx er viste som tal. Programmet er i pakken librsvg2-bin (Debian) og librsvg (Homebrew).",
    sv:
      "Hittade inte rsvg-convert, så figurerna i rapport.docx visas som tal. Programmet finns i paketet librsvg2-bin (Debian) och librsvg (Homebrew).",
    en:
      "Found no rsvg-convert, so the figures in rapport.docx are shown as numbers. The program is in the package librsvg2-bin (Debian) or librsvg (Homebrew)."
  )
  /// Nothing can make PNG.
  public static let cannotMakePNG = Phrase(
    nb: "PNG lages med rsvg-convert, som ikke ble funnet. Det er i pakken librsvg2-bin (Debian) og librsvg (Homebrew). Rapporten er urørt.",
    nn:
      "PNG blir laga med rsvg-convert, som ikkje vart funne. Det er i pakken librsvg2-bin (Debian) og librsvg (Homebrew). Rapporten er urørt.",
    sv:
      "PNG görs med rsvg-convert, som inte hittades. Det finns i paketet librsvg2-bin (Debian) och librsvg (Homebrew). Rapporten är orörd.",
    en:
      "PNG is made with rsvg-convert, which was not found. It is in the package librsvg2-bin (Debian) or librsvg (Homebrew). The report is untouched."
  )
  /// Nothing can make PDF.
  public static let cannotMakePDF = Phrase(
    nb:
      "PDF lages med Chromium eller WeasyPrint, og ingen av dem ble funnet. Installer pakken chromium eller weasyprint. Rapporten er urørt.",
    nn:
      "PDF blir laga med Chromium eller WeasyPrint, og ingen av dei vart funne. Installer pakken chromium eller weasyprint. Rapporten er urørt.",
    sv:
      "PDF görs med Chromium eller WeasyPrint, och inget av dem hittades. Installera paketet chromium eller weasyprint. Rapporten är orörd.",
    en:
      "PDF is made with Chromium or WeasyPrint, and neither was found. Install the package chromium or weasyprint. The report is untouched."
  )
  /// A program that was found did not do its work.
  public static func programFailed(_ program: String, file: String) -> Phrase {
    let program = ProblemPhrases.printable(program, limit: ProblemPhrases.pathLimit)
    let file = ProblemPhrases.printable(file, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "\(program) laget ikke \(file). Rapporten er urørt.", nn: "\(program) laga ikkje \(file). Rapporten er urørt.",
      sv: "\(program) gjorde inte \(file). Rapporten är orörd.", en: "\(program) did not make \(file). The report is untouched.")
  }
  /// A program took too long and was stopped.
  public static func programTooSlow(_ program: String, file: String, seconds: Int) -> Phrase {
    let program = ProblemPhrases.printable(program, limit: ProblemPhrases.pathLimit)
    let file = ProblemPhrases.printable(file, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "\(program) brukte mer enn \(seconds) sekunder på \(file) og ble stanset. Rapporten er urørt.",
      nn: "\(program) brukte meir enn \(seconds) sekund på \(file) og vart stansa. Rapporten er urørt.",
      sv: "\(program) behövde mer än \(seconds) sekunder för \(file) och stoppades. Rapporten är orörd.",
      en: "\(program) took more than \(seconds) seconds for \(file) and was stopped. The report is untouched.")
  }
}
