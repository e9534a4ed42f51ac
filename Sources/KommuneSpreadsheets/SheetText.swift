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

  private let decimalMark: DecimalMark

  /// - Parameters:
  ///   - table: The table.
  ///   - keepsLevels: Whether each row of headings becomes a line of its own, because somebody said what it tells.
  ///   - decimalMark: The mark of every number, which the texts among them have too.
  init(_ table: SheetTable, keepsLevels: Bool, decimalMark: DecimalMark) {
    self.decimalMark = decimalMark
    if keepsLevels, table.headings.count > 1 {
      // The names of the rows stand in the lowest row of headings, as one row of headings has them.
      let names = SheetText.names(table)
      for row in table.headings {
        rowNumbers.append(row.number)
        let isLowest = row.number == table.headings.last?.number
        writeLine(
          table.columns.enumerated().map { index, column in
            (text: column < table.firstFigure ? (isLowest ? names[index] : "") : row.cell(column)?.text ?? "", isNumber: false)
          })
      }
    } else {
      rowNumbers.append(table.headings.last?.number ?? 0)
      writeLine(SheetText.names(table).map { (text: $0, isNumber: false) })
    }
    var above = [String](repeating: "", count: table.firstFigure - table.columns.lowerBound)
    for row in table.figures {
      rowNumbers.append(row.number)
      var fields: [(text: String, isNumber: Bool)] = []
      for column in table.columns {
        let cell = row.cell(column)
        if case .formula = cell { formulas.append((row.number, column + 1)) }
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

  private static func names(_ table: SheetTable) -> [String] {
    var names = [String](repeating: "", count: table.columns.count)
    for (level, row) in table.headings.enumerated() {
      var last = ""
      for (index, column) in table.columns.enumerated() {
        var text = row.cell(column)?.text ?? ""
        // Only the upper headings span columns, and none spans the names of the rows.
        if text.isEmpty, level < table.headings.count - 1, column >= table.firstFigure { text = last }
        last = column >= table.firstFigure ? text : ""
        if !text.isEmpty { names[index] += names[index].isEmpty ? text : " " + text }
      }
    }
    let stub = table.firstFigure - table.columns.lowerBound
    let titled = SheetTitle.variables(of: table, stub: stub)
    for index in names.indices where names[index].isEmpty {
      names[index] = index < stub ? titled?[index] ?? stubName(table, index) : "column \(index + 1)"
    }
    return names
  }

  /// A name for a column without one: PxWeb's sheets have none over the names of the rows.
  private static func stubName(_ table: SheetTable, _ index: Int) -> String {
    let column = table.columns.lowerBound + index
    let texts = table.figures.compactMap { $0.cell(column)?.text }.filter { !$0.isEmpty }
    let isUnnamed = !texts.isEmpty && !table.headings.contains { $0.cell(column) != nil }
    let regions = texts.filter { text in RegionLabel(text).map { RegionCode($0.code).kind != .other && $0.name != $0.code } ?? false }
    if isUnnamed, regions.count * 2 > texts.count { return index == 0 ? "region" : "region \(index + 1)" }
    return "variable \(index + 1)"
  }
}
