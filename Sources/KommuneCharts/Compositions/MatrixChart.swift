import KommuneLocale
import KommuneSVG

/// Who has what: rows such as digital tools, columns such as kommuner, a sign in each cell.
public struct MatrixChart: ChartComposition {
  /// What a sign means.
  public struct State: Sendable {
    /// The sign.
    public var sign: Sign
    /// Its colour.
    public var paint: Paint
    /// What it means.
    public var label: Phrase

    /// Creates a meaning.
    public init(_ sign: Sign, _ paint: Paint, _ label: Phrase) {
      self.sign = sign
      self.paint = paint
      self.label = label
    }
  }

  /// A cell.
  public enum Cell: Sendable {
    /// One of the states, by its number from 0.
    case state(Int)
    /// A short text, such as the name of a program.
    case text(Phrase)
    /// Nothing was told, and why.
    case missing(MissingMark)
  }

  /// One row.
  public struct Row: Sendable {
    /// Its name.
    public var label: Phrase
    /// One cell a column.
    public var cells: [Cell]

    /// Creates a row.
    public init(_ label: Phrase, _ cells: [Cell]) {
      self.label = label
      self.cells = cells
    }
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// The columns.
  public var columns: [NameAxis.Name]
  /// The rows.
  public var rows: [Row]
  /// What the signs mean.
  public var states: [State]

  /// Creates a matrix; each row has one cell for each column, and each state in a cell is one of `states`.
  public init(name: String, text: ChartText, columns: [NameAxis.Name], rows: [Row], states: [State]) {
    precondition(rows.allSatisfy { $0.cells.count == columns.count }, "a row has one cell for each column")
    precondition(
      rows.allSatisfy { $0.cells.allSatisfy { if case .state(let index) = $0 { states.indices.contains(index) } else { true } } },
      "a cell's state is one of the states")
    self.name = name
    self.text = text
    self.columns = columns
    self.rows = rows
    self.states = states
  }

  /// The chart.
  public var chart: Chart {
    let cells = rows.enumerated().flatMap { row, line in line.cells.enumerated().map { drawn($1, row: row, column: $0) } }
    let plot = Plot(
      x: .unlabelled(columns.count), y: .names(NameAxis(rows.map { .init($0.label) }, bandSize: 26, padding: 0)), height: .bands,
      marks: [RowLineMark(count: rows.count), CellMark(cells), ColumnNamesMark(columns)])
    let legend = Legend(states.map { Legend.Entry(.sign($0.sign, $0.paint), $0.label) })
    return Chart(name: name, text: text, content: StackedContent([legend, plot]), dataTable: table) { sentences(in: $0) }
  }

  private func drawn(_ cell: Cell, row: Int, column: Int) -> CellMark.Cell {
    switch cell {
    case .state(let index):
      CellMark.Cell(column: column, row: row, sign: states[index].sign, signPaint: states[index].paint)
    case .text(let phrase): CellMark.Cell(column: column, row: row, text: .text(phrase))
    case .missing(let mark): CellMark.Cell(column: column, row: row, text: .text(Phrase(verbatim: mark.symbol)))
    }
  }

  private var table: ChartDataTable {
    ChartDataTable(
      header: [ChartPhrases.name] + columns.map(\.label),
      rows: rows.map { row in
        ChartDataTable.Row(
          row.label,
          row.cells.map { cell in
            switch cell {
            case .state(let index): .text(states[index].label)
            case .text(let phrase): .text(phrase)
            case .missing(let mark): .value(.missing(mark), NumberFormat())
            }
          })
      })
  }

  private func sentences(in language: Language) -> String {
    rows.map { row in
      let parts = states.indices.compactMap { state -> String? in
        let holders = row.cells.indices.filter { if case .state(state) = row.cells[$0] { true } else { false } }
        guard !holders.isEmpty else { return nil }
        return "\(states[state].label[language]): \(listing(holders.map { columns[$0].label[language] }, in: language))"
      }
      return ChartSentences.figure(row.label[language], parts.isEmpty ? MissingMark.unknown.symbol : parts.joined(separator: "; "))
    }.joined(separator: " ")
  }
}
