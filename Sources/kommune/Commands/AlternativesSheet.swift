import KommuneComparison
import KommuneLocale
import KommuneModel

/// What `kommune compare` writes of one merger, or of several that are imagined: these first side by side, then one by one.
struct AlternativesSheet {
  let sheets: [ComparisonSheet]

  /// The sheets as text.
  func text(in language: Language) -> String {
    let each = sheets.map { $0.text(in: language) }
    guard sheets.count > 1 else { return each.joined() }
    return sideBySide(in: language)
      + zip(sheets, each).map { sheet, text in
        "\n== \(sheet.comparison.merger?.name ?? "") ==\n\n" + text
      }.joined()
  }

  /// The wholes beside each other: a line for each indicator and period, a column for each merger.
  private func sideBySide(in language: Language) -> String {
    var grid = TextGrid()
    grid.add([""] + sheets.map { $0.comparison.merger?.name ?? "" })
    for row in rows {
      let cells = sheets.map { sheet -> String in
        guard let whole = sheet.whole(of: row.indicator.id, in: row.period) else { return "" }
        guard let value = whole.value else { return whole.symbol }
        let rank = whole.rank.map { ", " + CompareOutputPhrases.rank($0.place, of: $0.of)[language] } ?? ""
        return row.indicator.printed(value, in: language) + rank
      }
      grid.add(["\(row.indicator.name[language]), \(row.period), \(row.indicator.unit.name[language])"] + cells)
    }
    return grid.text
  }

  private struct Row: Hashable {
    let indicator: Indicator
    let period: Period
  }

  private var rows: [Row] {
    sheets.flatMap { $0.results.map { Row(indicator: $0.indicator, period: $0.period) } }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// One merger as its own object; several in a list, in the order asked for.
  func json(in language: Language) -> String {
    guard sheets.count > 1 else { return sheets.map { $0.json(in: language) }.joined() }
    var json = JSONText(brokenDepth: 3)
    json.object { json in
      json.integer("version", 1)
      json.array("alternatives") { json in
        for sheet in sheets { json.object { sheet.write(in: language, &$0) } }
      }
    }
    return json.text + "\n"
  }
}

extension ComparisonSheet {
  /// The merged kommune's figure.
  fileprivate func whole(of indicator: String, in period: Period) -> ComparisonResult? {
    results.first { $0.kind == .merged && $0.indicator.id == indicator && $0.period == period }
  }
}
