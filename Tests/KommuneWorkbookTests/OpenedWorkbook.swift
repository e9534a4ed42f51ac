import Foundation

/// A workbook read back by openpyxl, a program that we did not write.
///
/// The tests that use it are skipped where Python has no openpyxl (Debian: `python3-openpyxl`); `KOMMUNE_PYTHON` names another
/// interpreter.
struct OpenedWorkbook: Decodable {
  struct Sheet: Decodable {
    let name: String
    /// The cell that scrolling begins at.
    let frozen: String?
    let merged: [String]
    /// The rows; a cell is a number, a text or nothing.
    let rows: [[Value?]]
    /// The number formats of the same cells.
    let formats: [[String]]
    let widths: [Double]
    let formulas: Int
  }

  enum Value: Decodable, Equatable {
    case number(Double)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      do {
        self = .number(try container.decode(Double.self))
      } catch DecodingError.typeMismatch {
        self = .text(try container.decode(String.self))
      }
    }
  }

  let title: String?
  let created: String
  let sheets: [Sheet]

  static let python = ProcessInfo.processInfo.environment["KOMMUNE_PYTHON"] ?? "python3"

  /// Whether Python can read workbooks here.
  static let isPossible: Bool = {
    do { return try run(["-c", "import openpyxl"]).status == 0 } catch { return false }
  }()

  /// Opens the file.
  static func open(_ path: String) throws -> OpenedWorkbook {
    try JSONDecoder().decode(OpenedWorkbook.self, from: run(["-c", script, path]).output)
  }

  private static func run(_ arguments: [String]) throws -> (status: Int32, output: Data) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python] + arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }

  private static let script = """
    import json, sys, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    sheets = []
    for sheet in book.worksheets:
      rows = list(sheet.iter_rows())
      widths = [sheet.column_dimensions[openpyxl.utils.get_column_letter(i + 1)].width for i in range(sheet.max_column)]
      sheets.append(dict(
        name=sheet.title, frozen=sheet.freeze_panes, merged=sorted(str(r) for r in sheet.merged_cells.ranges),
        rows=[[c.value for c in r] for r in rows], formats=[[c.number_format for c in r] for r in rows], widths=widths,
        formulas=sum(c.data_type == 'f' for r in rows for c in r)))
    print(json.dumps(dict(title=book.properties.title, created=book.properties.created.isoformat(), sheets=sheets)))
    """
}
