import KommuneLocale

/// A table as a plain grid of headings and cells, for files that have neither spanners nor groups.
struct FlatTable {
  /// A cell of the grid.
  enum Field {
    case number(Double)
    case text(String)
  }

  /// The headings, the stub's (and the groups') first.
  let header: [String]
  /// The rows; each has as many fields as there are headings.
  let rows: [[Field]]

  /// Lays `table` out flat. Where columns share a heading, each is headed by its spanners too; where rows are in groups, a first
  /// column names them.
  init(_ table: Table) {
    let isGrouped = table.groups.contains { $0.label != nil }
    header = (isGrouped ? [TablePhrases.group[table.language]] : []) + [table.stub.label] + table.flatHeadings
    var rows: [[Field]] = []
    for group in table.groups {
      for row in group.rows { rows.append(Self.fields(of: row, group: isGrouped ? group.label ?? "" : nil)) }
    }
    for row in table.totals { rows.append(Self.fields(of: row, group: isGrouped ? "" : nil)) }
    self.rows = rows
  }

  private static func fields(of row: Table.Row, group: String?) -> [Field] {
    var fields: [Field] = group.map { [.text($0)] } ?? []
    fields.append(.text(row.label))
    for cell in row.cells {
      switch cell.content {
      case .number(let value): fields.append(.number(value))
      case .missing(let missing): fields.append(.text(missing.mark))
      case .text(let text): fields.append(.text(text))
      case .sparkline(let values): fields.append(.text(values.map { $0.map(machineNumber) ?? "" }.joined(separator: " ")))
      case .blank: fields.append(.text(""))
      }
    }
    return fields
  }
}

extension Table {
  /// The column headings on one line: with their units, and with their spanners where headings would else be alike.
  var flatHeadings: [String] {
    let labels = columns.map { column in column.unit.map { "\(column.label) (\($0))" } ?? column.label }
    guard Set(labels).count < labels.count else { return labels }
    return labels.enumerated().map { index, label in
      let above = spanners.filter { $0.columns.contains(index) }.sorted { $0.level > $1.level }.map(\.label)
      return (above + [label]).filter { !$0.isEmpty }.joined(separator: ": ")
    }
  }
}
