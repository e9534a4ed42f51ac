import KommuneLocale

/// A table whose formats were applied: the texts, marks and note numbers that every picture of it shows.
///
/// HTML, SVG and Markdown are written from it, so that they say the same thing.
package struct PrintedTable {
  /// The table it was made from.
  package let table: Table
  /// The parts of the caption.
  package let caption: PrintedCaption
  /// Heading rows from the top; the last holds the column headings.
  package let headerRows: [[PrintedHeading]]
  /// The body.
  package let groups: [PrintedGroup]
  /// The rows under the rule.
  package let totals: [PrintedRow]
  /// What stands below the table.
  package let foot: PrintedFoot

  /// Prints `table` under a number, if it has one.
  package init(_ table: Table, number: Int?) {
    table.requireWholeness()
    var notes = NoteNumbering()
    var symbols = SymbolCollection()
    self.table = table
    caption = PrintedCaption(table, number: number, notes: &notes)
    headerRows = HeaderLayout.rows(of: table, notes: &notes)
    groups = table.groups.map { group in
      let numbers = notes.numbers(of: group.notes)
      return PrintedGroup(
        label: group.label?.printed, noteNumbers: numbers,
        rows: group.rows.map { PrintedRow($0, of: table, notes: &notes, symbols: &symbols) })
    }
    totals = table.totals.map { PrintedRow($0, of: table, notes: &notes, symbols: &symbols) }
    foot = PrintedFoot(table, notes: notes.texts, symbols: symbols.explained(in: table.language))
  }
}

/// Rows under a common heading, as printed.
package struct PrintedGroup {
  package let label: String?
  package let noteNumbers: [Int]
  package let rows: [PrintedRow]
}

/// A row as printed.
package struct PrintedRow {
  package let label: String
  package let noteNumbers: [Int]
  package let indent: Int
  package internal(set) var isEmphasized: Bool
  package let cells: [PrintedCell]

  init(_ row: Table.Row, of table: Table, notes: inout NoteNumbering, symbols: inout SymbolCollection) {
    label = row.label.printed
    noteNumbers = notes.numbers(of: row.notes)
    indent = row.indent
    isEmphasized = row.isEmphasized
    var printed: [PrintedCell] = []
    printed.reserveCapacity(row.cells.count)
    for (index, cell) in row.cells.enumerated() {
      symbols.collect(cell)
      let format = cell.format ?? row.format ?? table.columns[index].format
      printed.append(
        PrintedCell(
          content: cell.content, text: cell.text(format: format, in: table.language), format: format, flags: cell.flags,
          signal: cell.signal,
          noteNumbers: notes.numbers(of: cell.notes)))
    }
    cells = printed
  }
}

/// A cell as printed.
package struct PrintedCell {
  package let content: Table.Cell.Content
  /// The number, mark or text; empty for a sparkline and a blank cell.
  package let text: String
  /// How a number is written.
  package let format: NumberFormat
  package let flags: Table.Cell.Flags
  package let signal: Table.Signal?
  package let noteNumbers: [Int]
}

extension Table {
  /// States the rules that a table must keep; a breach is a fault of the code that made it.
  fileprivate func requireWholeness() {
    for group in groups {
      for row in group.rows { precondition(row.cells.count == columns.count, "every row has one cell for each column") }
    }
    for row in totals { precondition(row.cells.count == columns.count, "every row has one cell for each column") }
    for (index, spanner) in spanners.enumerated() {
      precondition(spanner.columns.upperBound <= columns.count, "a spanner spans columns that exist")
      for other in spanners[..<index] where other.level == spanner.level {
        precondition(!other.columns.overlaps(spanner.columns), "spanners of one level do not overlap")
      }
    }
  }
}

extension Table.Column {
  /// The format of the column's numbers, whole where it is a column of texts.
  package var format: NumberFormat {
    if case .numbers(let format) = kind { format } else { NumberFormat() }
  }

  /// Whether the column is aligned to the right.
  package var isNumeric: Bool { kind != .text }
}

extension Table.Cell {
  fileprivate func text(format: NumberFormat, in language: Language) -> String {
    switch content {
    case .number(let value): format.string(value, in: language)
    case .missing(let missing): missing.mark.printed
    case .text(let text): text.printed
    case .sparkline, .blank: ""
    }
  }
}
