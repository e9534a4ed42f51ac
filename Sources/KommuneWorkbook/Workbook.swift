import KommuneLocale
import KommuneTables

/// Tables as a spreadsheet: one sheet a table, and a sheet that names the sources of all.
///
/// Numbers are numbers, with the decimals, marks and note numbers of the printed table in their formats, so that they can be
/// computed with and still read as printed. The same tables give the same bytes on every run and every machine.
///
///     let workbook = Workbook(title: "Nye Ålesund", language: .nn, date: date, sheets: [Workbook.Sheet(table, number: 1)])
///     try workbook.write(to: "tabellar.xlsx")
///
/// **Missing values.** A cell with a mark holds the mark as text; sums leave it out.
public struct Workbook: Sendable {
  /// A table and its number in the document.
  public struct Sheet: Sendable {
    /// The table.
    public var table: Table
    /// Its number, which names the sheet; else the table's own name does.
    public var number: Int?

    /// Creates a sheet.
    public init(_ table: Table, number: Int? = nil) {
      self.table = table
      self.number = number
    }
  }

  /// The title, kept in the file's properties.
  public var title: String
  /// The language of the names of sheets and the sheet of sources.
  public var language: Language
  /// The day that the file says it was made on: the report's own, never the clock's.
  public var date: CalendarDate
  /// The tables, in the order of the sheets.
  public var sheets: [Sheet]

  /// Creates a workbook.
  public init(title: String, language: Language, date: CalendarDate, sheets: [Sheet]) {
    self.title = title
    self.language = language
    self.date = date
    self.sheets = sheets
  }

  /// Writes the workbook to a file; one that exists is overwritten.
  ///
  /// - Parameter path: Where to write; the folder exists.
  /// - Throws: `WorkbookFailure` when a table is larger than a sheet can be, or the file cannot be written.
  public func write(to path: String) throws(WorkbookFailure) {
    for sheet in sheets { try Self.requireRoom(for: sheet.table) }
    let file = try WorkbookFile(path: path, title: title.printed, date: date)
    var names = SheetNames()
    let tableNames = sheets.map { names.name(of: $0, in: language) }
    for (sheet, name) in zip(sheets, tableNames) {
      let printed = PrintedTable(sheet.table, number: sheet.number)
      TableSheet(printed: printed, styles: file.styles, worksheet: try file.addSheet(name)).write()
    }
    if let sources = SourcesTable(workbook: self, sheetNames: tableNames) {
      let worksheet = try file.addSheet(names.free(WorkbookPhrases.sources[language]))
      TableSheet(printed: PrintedTable(sources.table, number: nil), styles: file.styles, worksheet: worksheet, links: sources.links).write()
    }
    try file.close()
  }

  private static func requireRoom(for table: Table) throws(WorkbookFailure) {
    let heading = 3 + (table.spanners.map(\.level).max() ?? 0)
    let rows = heading + table.rows.count + table.groups.count
    guard rows <= 1_000_000, table.columns.count < 16_000 else {
      throw .tooLarge(table: table.name, rows: table.rows.count, columns: table.columns.count)
    }
  }
}
