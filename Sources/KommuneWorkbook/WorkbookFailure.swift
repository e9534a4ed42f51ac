import KommuneLocale

/// Why a workbook was not written.
public enum WorkbookFailure: Error, Sendable, Hashable {
  /// A sheet holds at most 1 048 576 rows and 16 384 columns.
  case tooLarge(table: String, rows: Int, columns: Int)
  /// The file cannot be opened for writing; the number is the system's `errno`.
  case cannotOpen(path: String, errno: Int32)
  /// Writing went wrong, as on a full disk; the number is libxlsxwriter's `lxw_error`.
  case cannotWrite(path: String, code: Int)

  /// The failure as a sentence for people.
  public var phrase: Phrase {
    switch self {
    case .tooLarge(let table, let rows, let columns): WorkbookPhrases.tooLarge(table: table, rows: rows, columns: columns)
    case .cannotOpen(let path, _), .cannotWrite(let path, _): WorkbookPhrases.cannotWrite(path: path)
    }
  }
}
