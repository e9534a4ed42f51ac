import KommuneLoaders
import KommuneLocale
import KommuneModel

/// XLSX, the files of Excel: one sheet's table becomes a cube.
///
/// **Bytes.** A zip archive of XML parts. Cells are read by value: shared texts, texts in the cell, numbers with the fifteen digits that the spreadsheet shows, dates as `2020-03-11`,
/// formulas by the result that the file stores. The table is found by its figures (`SheetTable`) and read as delimited text is (`SheetText`): the same rules tell
/// regions, periods and base figures. Title and notes around it are kept and told.
///
/// **Bounds.** All parts together unpack to at most 96 MB, a sheet has at most two million filled cells, a document type or an encoding other than UTF-8 is refused, and the size that a sheet
/// claims is not looked at.
public enum XLSXFormat: FileFormat {
  /// The name for messages.
  public static let name = "XLSX"

  /// What the text of a CSV file could have declared, and the sheet.
  public static let declarations: Set<FileDeclaration.Key> = [
    .decimalMark, .thousandsMark, .headerRows, .headings, .stubColumns, .contents, .missingMarks, .sheet,
  ]

  /// Whether a file is a zip archive; whether a workbook is in it, loading tells.
  public static func recognizes(_ head: UnsafeRawBufferPointer, fileName: String) -> Bool { head.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Reads the first visible sheet with figures.
  public static func load(_ bytes: FileBytes, fileName: String, options: LoadOptions) throws(LoadFailure) -> Loaded {
    let workbook = try Workbook(bytes, fileName: fileName)
    let visible = workbook.sheets.filter(\.isVisible)
    let declared = options.declared.sheet
    var skipped: [String] = []
    var note: (table: SheetTable, name: String)?
    for sheet in try wanted(declared, of: workbook, visible: visible, fileName: fileName) {
      let grid = try SheetGrid(sheet, of: workbook)
      guard let table = SheetTable(grid, headerRows: options.declared.headingCount) else {
        skipped.append(sheet.name)
        continue
      }
      // A sheet with a number among its texts is read only where no other has a table.
      if declared == nil, table.isLoneRow {
        note = note ?? (table, sheet.name)
        continue
      }
      guard table.isDense else {
        throw LoadFailure(.limit, file: fileName, line: table.figures.first?.number, expected: SpreadsheetPhrases.dense, found: sheet.name)
      }
      let comments = try workbook.comments(of: sheet)
      return try load(table, sheet.name, comments, among: visible, fileName: fileName, options: options)
    }
    if let note { return try load(note.table, note.name, [], among: visible, fileName: fileName, options: options) }
    throw LoadFailure(.empty, file: fileName, expected: SpreadsheetPhrases.figures, found: skipped.joined(separator: ", "))
  }

  /// Reads the table of one sheet; what is wrong with it names the sheet, where another could be meant.
  private static func load(
    _ table: SheetTable, _ sheet: String, _ comments: [String], among visible: [Workbook.Sheet], fileName: String, options: LoadOptions
  ) throws(LoadFailure) -> Loaded {
    let others = visible.map(\.name).filter { $0 != sheet }
    do throws(LoadFailure) {
      return try SheetResult(table, sheet: sheet, others: others, comments: comments, file: fileName, options: options).loaded()
    } catch {
      guard !others.isEmpty, options.declared.sheet == nil else { throw error }
      let expected = error.expected
      let chosen = SpreadsheetPhrases.sheetIsChosen(sheet)
      throw LoadFailure(
        error.kind, file: error.file, line: error.line, column: error.column, expected: Phrase { "\(expected[$0]) \(chosen[$0])" },
        found: error.found)
    }
  }

  /// The sheet that somebody named, hidden or not, or every visible one.
  private static func wanted(
    _ name: String?, of workbook: Workbook, visible: [Workbook.Sheet], fileName: String
  ) throws(LoadFailure) -> [Workbook.Sheet] {
    guard let name else { return visible }
    if let sheet = workbook.sheets.first(where: { $0.name == name }) { return [sheet] }
    let names = workbook.sheets.map(\.name).joined(separator: ", ")
    throw LoadFailure(.header, file: fileName, expected: SpreadsheetPhrases.sheetMustExist(names), found: name)
  }
}

extension Loader {
  /// Every format, spreadsheets among them.
  public static let formatsWithSpreadsheets: [any FileFormat.Type] = [XLSXFormat.self] + formats
}
