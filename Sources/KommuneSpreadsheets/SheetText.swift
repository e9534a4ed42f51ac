import KommuneLoaders
import KommuneModel

/// Writes the table of a sheet as delimited text, so that one reader decides what regions, periods and base figures are, whatever the file was.
///
/// Several rows of headings become one, joined by spaces, as PxWeb writes them; a heading over several columns stands over each, and a name of several rows before each.
struct SheetText {
  /// The text, in UTF-8 with `;` between fields.
  private(set) var bytes: [UInt8] = []
  /// The sheet's row of each line, the first line being the headings.
  private(set) var rowNumbers: [Int] = []
  /// Cells with a formula whose result is not in the file.
  private(set) var formulas: [(row: Int, column: Int)] = []

  /// The sheet's column of each column, from 0. One with nothing in it, not even a heading, between the figures is passed over, and one among them
  /// that is called by a variable, such as years behind the figures, stands with the names of the rows.
  let columns: [Int]

  /// How many columns name the rows.
  let nameCount: Int

  private let decimalMark: DecimalMark

  /// - Parameters:
  ///   - table: The table.
  ///   - keepsLevels: Whether each row of headings becomes a line of its own, because somebody said what it tells.
  ///   - keepsColumns: Whether no column is passed over, because somebody counted them.
  ///   - decimalMark: The mark of every number, which the texts among them have too.
  init(_ table: SheetTable, keepsLevels: Bool, keepsColumns: Bool, decimalMark: DecimalMark) {
    self.decimalMark = decimalMark
    let empty = keepsColumns ? [] : table.emptyColumns
    let allNames = SheetNames.names(table)
    let filled = table.columns.filter { !empty.contains($0) }
    let name = { (column: Int) in allNames[column - table.columns.lowerBound] }
    let isLate = { (column: Int) in
      column >= table.firstFigure && !keepsColumns && !keepsLevels && ColumnName.isStub(name(column))
    }
    let late = filled.filter(isLate)
    // A region's code belongs beside its name.
    let first =
      filled.filter { $0 < table.firstFigure } + late.filter { ColumnName.isRegion(name($0)) }
      + late.filter { !ColumnName.isRegion(name($0)) }
    columns = first + filled.filter { $0 >= table.firstFigure && !isLate($0) }
    nameCount = first.count
    let names = columns.map { allNames[$0 - table.columns.lowerBound] }
    if keepsLevels, table.headings.count > 1 {
      // The names of the rows stand in the lowest row of headings, as one row of headings has them.
      for row in table.headings {
        rowNumbers.append(row.number)
        let isLowest = row.number == table.headings.last?.number
        writeLine(
          columns.enumerated().map { index, column in
            (text: column < table.firstFigure ? (isLowest ? names[index] : "") : row.cell(column)?.text ?? "", isNumber: false)
          })
      }
    } else {
      rowNumbers.append(table.headings.last?.number ?? 0)
      writeLine(names.map { (text: $0, isNumber: false) })
    }
    var above = [String](repeating: "", count: table.firstFigure - table.columns.lowerBound)
    for row in table.figures {
      rowNumbers.append(row.number)
      var fields: [(text: String, isNumber: Bool)] = []
      for (index, column) in columns.enumerated() {
        let cell = row.cell(column)
        if case .formula = cell { formulas.append((row.number, column + 1)) }
        if index < nameCount, let code = row.paddedCode(column) {
          fields.append((code, false))
          continue
        }
        fields.append((cell?.text ?? "", { if case .number = cell { true } else { false } }()))
      }
      fillDown(&fields, &above)
      writeLine(fields)
    }
  }

  /// A row name that stands once for several rows is repeated, but for the last of the names.
  private func fillDown(_ fields: inout [(text: String, isNumber: Bool)], _ above: inout [String]) {
    var isNew = false
    for index in above.indices {
      if fields[index].text.isEmpty, !isNew, index < above.count - 1 { fields[index].text = above[index] }
      if fields[index].text != above[index] { isNew = true }
      above[index] = fields[index].text
    }
  }

  private mutating func writeLine(_ fields: [(text: String, isNumber: Bool)]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ";")) }
      if field.isNumber || field.text.isEmpty {
        bytes.append(contentsOf: field.text.utf8.map { $0 == DecimalMark.point.rawValue ? decimalMark.rawValue : $0 })
      } else {
        bytes.append(UInt8(ascii: "\""))
        for byte in field.text.utf8 {
          if byte == UInt8(ascii: "\"") { bytes.append(byte) }
          // A line break within a cell must not become one between rows.
          bytes.append(byte < 0x20 ? 0x20 : byte)
        }
        bytes.append(UInt8(ascii: "\""))
      }
    }
    bytes.append(0x0A)
  }
}
