/// A heading cell as printed: over the stub, over a column, or over several.
package struct PrintedHeading {
  /// What a heading stands over.
  package enum Role: Equatable {
    /// The row labels.
    case stub
    /// Several columns.
    case spanner
    /// One column.
    case column
    /// Nothing: there is no spanner over these columns.
    case gap
  }

  package let role: Role
  package let text: String
  /// The unit below it, or empty.
  package let unit: String
  /// The columns below it, without the stub; empty for the stub's own heading.
  package let columns: Range<Int>
  /// How many heading rows it takes, this one and those below.
  package let rowSpan: Int
  package let isNumeric: Bool
  package let isEmphasized: Bool
  package let noteNumbers: [Int]
}

extension PrintedHeading {
  /// The heading on one line, its unit in brackets: "Netto driftsutgifter (kroner)".
  package var line: String { unit.isEmpty ? text : "\(text) (\(unit))" }
}

/// Lays spanners and column headings out in rows; a column without a spanner has a heading that reaches up.
enum HeaderLayout {
  /// The heading rows from the top.
  static func rows(of table: Table, notes: inout NoteNumbering) -> [[PrintedHeading]] {
    let levels = table.spanners.map(\.level).max() ?? 0
    var spannerAt = [[Int?]](repeating: [Int?](repeating: nil, count: table.columns.count), count: levels + 1)
    for (index, spanner) in table.spanners.enumerated() {
      for column in spanner.columns { spannerAt[spanner.level][column] = index }
    }
    let headingTop = table.columns.indices.map { column in
      (1..<(levels + 1)).first { spannerAt[$0][column] != nil }.map { $0 - 1 } ?? levels
    }
    var rows: [[PrintedHeading]] = []
    for level in stride(from: levels, through: 0, by: -1) {
      var row: [PrintedHeading] = []
      if level == levels { row.append(stubHeading(of: table, rowSpan: levels + 1, notes: &notes)) }
      var column = 0
      while column < table.columns.count {
        if headingTop[column] == level {
          row.append(columnHeading(column, of: table, rowSpan: level + 1, notes: &notes))
          column += 1
        } else if headingTop[column] > level {
          column += 1
        } else if let index = spannerAt[level][column] {
          row.append(spannerHeading(table.spanners[index], in: table, notes: &notes))
          column = table.spanners[index].columns.upperBound
        } else {
          let end = ((column + 1)..<table.columns.count).first { spannerAt[level][$0] != nil || headingTop[$0] >= level }
          row.append(gap(over: column..<(end ?? table.columns.count)))
          column = end ?? table.columns.count
        }
      }
      rows.append(row)
    }
    return rows
  }

  private static func stubHeading(of table: Table, rowSpan: Int, notes: inout NoteNumbering) -> PrintedHeading {
    PrintedHeading(
      role: .stub, text: table.stub.label.printed, unit: "", columns: 0..<0, rowSpan: rowSpan, isNumeric: false, isEmphasized: false,
      noteNumbers: notes.numbers(of: table.stub.notes))
  }

  private static func columnHeading(_ index: Int, of table: Table, rowSpan: Int, notes: inout NoteNumbering) -> PrintedHeading {
    let column = table.columns[index]
    return PrintedHeading(
      role: .column, text: column.label.printed, unit: column.unit?.printed ?? "", columns: index..<(index + 1), rowSpan: rowSpan,
      isNumeric: column.isNumeric,
      isEmphasized: column.isEmphasized, noteNumbers: notes.numbers(of: column.notes))
  }

  private static func spannerHeading(_ spanner: Table.Spanner, in table: Table, notes: inout NoteNumbering) -> PrintedHeading {
    PrintedHeading(
      role: .spanner, text: spanner.label.printed, unit: "", columns: spanner.columns, rowSpan: 1, isNumeric: false,
      isEmphasized: table.columns[spanner.columns].allSatisfy(\.isEmphasized), noteNumbers: notes.numbers(of: spanner.notes))
  }

  private static func gap(over columns: Range<Int>) -> PrintedHeading {
    PrintedHeading(role: .gap, text: "", unit: "", columns: columns, rowSpan: 1, isNumeric: false, isEmphasized: false, noteNumbers: [])
  }
}
