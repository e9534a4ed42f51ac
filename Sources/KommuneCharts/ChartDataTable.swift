import KommuneLocale

/// The figures of a chart as a table, for those who cannot see it and those who want the numbers.
public struct ChartDataTable: Sendable {
  /// A cell.
  public enum Cell: Sendable {
    /// A figure and how it is printed.
    case value(ChartValue, NumberFormat)
    /// A text.
    case text(Phrase)

    /// The cell as it is printed.
    public func text(in language: Language) -> String {
      switch self {
      case .value(let value, let format): value.text(format, in: language)
      case .text(let phrase): phrase[language]
      }
    }
  }

  /// A line of the table.
  public struct Row: Sendable {
    /// What the line is about.
    public let label: Phrase
    /// One cell for each column after the first.
    public let cells: [Cell]

    /// Creates a line.
    public init(_ label: Phrase, _ cells: [Cell]) {
      self.label = label
      self.cells = cells
    }
  }

  /// The heads of all columns, that of the labels first.
  public let header: [Phrase]
  /// The lines.
  public let rows: [Row]

  /// Creates a table; every row has one cell fewer than the header has columns.
  public init(header: [Phrase], rows: [Row]) {
    precondition(rows.allSatisfy { $0.cells.count + 1 == header.count }, "a row has a label and a cell for each other column")
    self.header = header
    self.rows = rows
  }
}

extension ChartDataTable {
  /// The meaning of each mark and status that occurs, in the order of first use.
  var legendOfMarks: [Phrase] {
    var marks: [MissingMark] = []
    var statuses: Set<FigureStatus> = []
    for row in rows {
      for case .value(let value, _) in row.cells {
        if let mark = value.missingMark {
          if !marks.contains(mark) { marks.append(mark) }
        } else {
          statuses.insert(value.status)
        }
      }
    }
    // A mark that only says that a figure is missing adds nothing where its symbol is explained better.
    let told = marks.filter { mark in mark != .unknown || !marks.contains { $0 != .unknown && $0.symbol == mark.symbol } }
    return told.map { ChartPhrases.meaning(of: $0.symbol, $0.meaning) }
      + (statuses.contains(.provisional) ? [ChartPhrases.provisionalMeaning] : [])
      + (statuses.contains(.estimated) ? [ChartPhrases.estimatedMeaning] : [])
  }
}
