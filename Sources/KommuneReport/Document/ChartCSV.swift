import KommuneCharts
import KommuneLocale

/// The figures of a chart as a file for programs: RFC 4180, UTF-8, commas, whole precision, the printed mark where one is missing.
struct ChartCSV {
  let chart: Chart
  let language: Language

  func text() -> String {
    let data = chart.dataTable
    var lines = [data.header.map { quoted($0[language]) }]
    for row in data.rows { lines.append([quoted(row.label[language])] + row.cells.map(cell)) }
    return lines.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  private func cell(_ cell: ChartDataTable.Cell) -> String {
    switch cell {
    case .text(let phrase): quoted(phrase[language])
    case .value(let value, _): value.number.map(machineNumber) ?? quoted(value.missingMark?.symbol ?? "")
    }
  }

  private func quoted(_ text: String) -> String {
    guard text.contains(where: { ",\"\r\n".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
