import KommuneLocale

extension Table {
  /// A row: its label and one cell for each column.
  public struct Row: Sendable, Hashable {
    /// The label in the stub.
    public var label: String
    /// One cell for each column.
    public var cells: [Cell]
    /// How the row's numbers are written where rows have different units; else as the columns say.
    public var format: NumberFormat?
    /// How many steps the label is set in, as for a part under its whole.
    public var indent: Int
    /// Whether the row stands out.
    public var isEmphasized: Bool
    /// Notes to the label.
    public var notes: [Note]

    /// Creates a row.
    public init(
      _ label: String, _ cells: [Cell], format: NumberFormat? = nil, indent: Int = 0, isEmphasized: Bool = false, notes: [Note] = []
    ) {
      self.label = label
      self.cells = cells
      self.format = format
      self.indent = indent
      self.isEmphasized = isEmphasized
      self.notes = notes
    }
  }

  /// Rows under a common heading.
  public struct RowGroup: Sendable, Hashable {
    /// The heading; none for a plain body.
    public var label: String?
    /// The rows.
    public var rows: [Row]
    /// Notes to the heading.
    public var notes: [Note]

    /// Creates a group.
    public init(_ label: String? = nil, rows: [Row], notes: [Note] = []) {
      self.label = label
      self.rows = rows
      self.notes = notes
    }
  }
}
