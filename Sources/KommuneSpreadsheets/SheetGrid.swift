import KommuneLoaders
import KommuneLocale

/// The cells of one sheet that hold something, row by row, as texts.
struct SheetGrid {
  /// What a cell holds.
  enum Cell: Hashable {
    /// A text, a truth value, a date or an error such as `#DIV/0!`.
    case text(String)
    /// A number, as the shortest decimal.
    case number(String)
    /// A formula whose result was not stored.
    case formula

    /// The text as it would be printed.
    var text: String {
      switch self {
      case .text(let text), .number(let text): text
      case .formula: ""
      }
    }

    /// The text without white space at its ends, as names are read.
    var name: String { ColumnName.trimmed(text) }
  }

  /// A row with its number and its cells by column, ascending.
  struct Row {
    let number: Int
    /// Whether the sheet does not show it, as when it is filtered.
    let isHidden: Bool
    var cells: [(column: Int, cell: Cell)] = []
    /// The columns whose number is shown as something else than it is.
    var styles: [(column: Int, style: NumberStyle)] = []

    /// The cell in a column, or nothing.
    func cell(_ column: Int) -> Cell? {
      // Rows are short; most cells are where their column says.
      if column < cells.count, cells[column].column == column { return cells[column].cell }
      return cells.first { $0.column == column }?.cell
    }

    /// The code that a cell shows under a format of zeros, where its number alone has lost them.
    func paddedCode(_ column: Int) -> String? {
      guard case .digits(let count)? = styles.first(where: { $0.column == column })?.style, case .number(let number)? = cell(column) else {
        return nil
      }
      return SpreadsheetNumber.padded(number, toDigits: count)
    }

    /// Puts a cell where none is.
    mutating func insert(_ cell: Cell, column: Int) {
      cells.insert((column, cell), at: cells.firstIndex { $0.column > column } ?? cells.endIndex)
    }
  }

  /// Cells that stand over several rows or columns, by the one that holds what they say.
  struct Merged {
    let row: Int
    let column: Int
    let lastRow: Int
  }

  private(set) var rows: [Row] = []
  /// The columns that the sheet does not show, ascending.
  let hiddenColumns: [ClosedRange<Int>]
  private let mergedByRow: [Int: [Merged]]

  /// Reads a sheet's part.
  init(_ sheet: Workbook.Sheet, of workbook: Workbook) throws(LoadFailure) {
    guard let part = try workbook.archive.part(sheet.part) else {
      throw LoadFailure(.truncated, file: workbook.file, expected: SpreadsheetPhrases.readablePart, found: sheet.part)
    }
    let reader = SheetReader(workbook)
    try XMLPart.read(part, named: sheet.part, file: workbook.file, by: reader)
    rows = reader.rows
    hiddenColumns = reader.hiddenColumns
    mergedByRow = Dictionary(grouping: reader.merged, by: \.row)
  }

  /// The cells over several that begin in a row.
  func merged(from row: Int) -> [Merged] { mergedByRow[row] ?? [] }
}

/// Reads the cells of a sheet. The `dimension` that a sheet claims is not looked at.
private final class SheetReader: XMLPartReader {
  /// How many cells a sheet may have that hold something.
  static let mostCells = 2_000_000
  /// The last row and column that a spreadsheet has.
  static let lastRow = 1_048_576
  static let lastColumn = 16_384
  /// How many cells may stand over others.
  static let mostMerged = 65_536

  private let workbook: Workbook
  private(set) var rows: [SheetGrid.Row] = []
  private(set) var merged: [SheetGrid.Merged] = []
  private(set) var hiddenColumns: [ClosedRange<Int>] = []
  private var count = 0
  private var row = 0
  private var column = 0
  private var type = ""
  private var style = 0
  private var value: String?
  private var inline = ""
  private var hasFormula = false
  private var isInCell = false
  private var isPhonetic = false
  private var isRaised = false

  init(_ workbook: Workbook) { self.workbook = workbook }

  func begin(_ element: String, _ attributes: XMLAttributes) throws(LoadFailure) {
    switch element {
    case "row": try beginRow(attributes["r"], isHidden: SheetReader.isTrue(attributes["hidden"]))
    case "col": addHiddenColumns(attributes)
    case "c": try beginCell(attributes)
    case "f": hasFormula = true
    case "rPh": isPhonetic = true
    case "r": isRaised = false
    case "mergeCell": addMerged(attributes["ref"])
    case "vertAlign": isRaised = attributes["val"] == "superscript"
    default: break
    }
  }

  func end(_ element: String, text: String) throws(LoadFailure) {
    guard isInCell else { return }
    switch element {
    case "v": value = text
    case "t": if !isPhonetic { inline += isRaised ? RaisedText.of(text) : text }
    case "rPh": isPhonetic = false
    case "r": isRaised = false
    case "c": try endCell()
    default: break
    }
  }

  func wantsText(of element: String) -> Bool { element == "v" || element == "t" }

  /// `A3:B5`; what is no range of cells says nothing that would be lost.
  private func addMerged(_ reference: String?) {
    let ends = reference?.split(separator: ":").compactMap { SheetReader.place(String($0)) } ?? []
    guard ends.count == 2, ends[1].row >= ends[0].row, ends[1].column >= ends[0].column, merged.count < SheetReader.mostMerged else {
      return
    }
    merged.append(SheetGrid.Merged(row: ends[0].row, column: ends[0].column - 1, lastRow: ends[1].row))
  }

  /// `<col min="2" max="3" hidden="1"/>`: the columns B and C. They ascend; what is no range of columns says nothing that would be lost.
  private func addHiddenColumns(_ attributes: XMLAttributes) {
    guard SheetReader.isTrue(attributes["hidden"]), let first = attributes["min"].flatMap({ Int($0) }),
      let last = attributes["max"].flatMap({ Int($0) }), first > (hiddenColumns.last?.upperBound ?? -1) + 1, first <= last,
      last <= SheetReader.lastColumn
    else { return }
    hiddenColumns.append(first - 1...last - 1)
  }

  private static func isTrue(_ value: String?) -> Bool { value == "1" || value == "true" }

  private func beginRow(_ reference: String?, isHidden: Bool) throws(LoadFailure) {
    let next = reference.flatMap { Int($0) } ?? row + 1
    // Rows ascend; one that stands twice would hide the other.
    guard next > row, next <= SheetReader.lastRow else { throw failure(reference ?? "") }
    row = next
    column = 0
    rows.append(SheetGrid.Row(number: row, isHidden: isHidden))
  }

  private func beginCell(_ attributes: XMLAttributes) throws(LoadFailure) {
    guard !rows.isEmpty else { throw failure("c") }
    var next = column + 1
    if let reference = attributes["r"] {
      guard let place = SheetReader.place(reference), place.row == row else { throw failure(reference) }
      next = place.column
    }
    guard next > column, next <= SheetReader.lastColumn else { throw failure(attributes["r"] ?? "") }
    column = next
    type = attributes["t"] ?? "n"
    style = attributes["s"].flatMap { Int($0) } ?? 0
    value = nil
    inline = ""
    hasFormula = false
    isInCell = true
  }

  private func endCell() throws(LoadFailure) {
    isInCell = false
    guard let cell = try cell() else { return }
    count += 1
    guard count <= SheetReader.mostCells else {
      throw LoadFailure(.limit, file: workbook.file, line: row, expected: SpreadsheetPhrases.mostCells(SheetReader.mostCells))
    }
    rows[rows.count - 1].cells.append((column - 1, cell))
  }

  /// What the cell holds; nothing when it is empty.
  private func cell() throws(LoadFailure) -> SheetGrid.Cell? {
    switch type {
    case "inlineStr": return text(inline)
    case "s":
      guard let value else { return nil }
      guard let index = Int(value), workbook.sharedTexts.indices.contains(index) else { throw failure(value) }
      return text(workbook.sharedTexts[index])
    case "str", "e", "d":
      // A formula may have an empty text as its result.
      guard let value else { return hasFormula ? .formula : nil }
      return text(value)
    case "b": return value.map { .text($0 == "1" ? "TRUE" : "FALSE") }
    default:
      guard let value, !value.isEmpty else { return hasFormula ? .formula : nil }
      guard let number = Double(value), number.isFinite else { return .text(value) }
      let shown = workbook.styles.indices.contains(style) ? workbook.styles[style] : .number
      switch shown {
      case .date, .month, .year: return .text(date(number, as: shown) ?? value)
      case .percentage, .scaled, .digits: rows[rows.count - 1].styles.append((column - 1, shown))
      case .number: break
      }
      return .number(SpreadsheetNumber.text(number))
    }
  }

  /// A text; nothing when it is white space and no more.
  private func text(_ text: String) -> SheetGrid.Cell? { ColumnName.trimmed(text).isEmpty ? nil : .text(text) }

  /// A day as its style shows it: the day, or its month or year.
  private func date(_ number: Double, as style: NumberStyle) -> String? {
    guard let date = SpreadsheetDate.text(number, from1904: workbook.countsFrom1904) else { return nil }
    switch style {
    case .month: return "\(date.prefix(4))M\(date.dropFirst(5).prefix(2))"
    case .year: return String(date.prefix(4))
    default: return date
    }
  }

  private func failure(_ found: String) -> LoadFailure {
    LoadFailure(.syntax, file: workbook.file, line: row, expected: SpreadsheetPhrases.ascending, found: found)
  }

  /// The row and column of `B5`.
  private static func place(_ reference: String) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    var hasDigits = false
    for byte in reference.utf8 {
      switch byte {
      case 0x41...0x5A where !hasDigits:
        column = column * 26 + Int(byte - 0x40)
        guard column <= lastColumn else { return nil }
      case 0x30...0x39:
        hasDigits = true
        row = row * 10 + Int(byte - 0x30)
        guard row <= lastRow else { return nil }
      default: return nil
      }
    }
    return column > 0 && row > 0 ? (row, column) : nil
  }
}
