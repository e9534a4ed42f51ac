import KommuneLocale

extension Table {
  /// A column: its heading and how its cells are written and aligned.
  public struct Column: Sendable, Hashable {
    /// What a column holds, which decides its alignment.
    public enum Kind: Sendable, Hashable {
      /// Texts, to the left.
      case text
      /// Numbers, to the right, all with the same decimals.
      case numbers(NumberFormat)
    }

    /// The heading.
    public var label: String
    /// What the column holds.
    public var kind: Kind
    /// The unit, under the heading, where columns have different ones; else the caption names it.
    public var unit: String?
    /// Whether the column stands out, as the merged kommune does.
    public var isEmphasized: Bool
    /// Notes to the heading.
    public var notes: [Note]

    /// Creates a column.
    public init(_ label: String, kind: Kind, unit: String? = nil, isEmphasized: Bool = false, notes: [Note] = []) {
      self.label = label
      self.kind = kind
      self.unit = unit
      self.isEmphasized = isEmphasized
      self.notes = notes
    }

    /// A column of numbers; whole and grouped unless another format is given.
    public static func numbers(
      _ label: String, unit: String? = nil, format: NumberFormat = NumberFormat(), isEmphasized: Bool = false, notes: [Note] = []
    ) -> Column {
      Column(label, kind: .numbers(format), unit: unit, isEmphasized: isEmphasized, notes: notes)
    }

    /// A column of texts.
    public static func text(_ label: String, isEmphasized: Bool = false, notes: [Note] = []) -> Column {
      Column(label, kind: .text, isEmphasized: isEmphasized, notes: notes)
    }
  }

  /// The heading of the row labels; it may be empty.
  public struct StubHeader: Sendable, Hashable {
    /// The heading.
    public var label: String
    /// Notes to it.
    public var notes: [Note]

    /// Creates a heading.
    public init(_ label: String, notes: [Note] = []) {
      self.label = label
      self.notes = notes
    }
  }

  /// A heading over several neighbouring columns.
  public struct Spanner: Sendable, Hashable {
    /// The heading.
    public var label: String
    /// The columns it spans, counted from 0 without the stub; not empty.
    public var columns: Range<Int>
    /// 1 right above the column headings, 2 above that.
    public var level: Int
    /// Notes to it.
    public var notes: [Note]

    /// Creates a spanner.
    public init(_ label: String, columns: Range<Int>, level: Int = 1, notes: [Note] = []) {
      precondition(!columns.isEmpty && level >= 1, "a spanner spans at least one column, from level 1 up")
      self.label = label
      self.columns = columns
      self.level = level
      self.notes = notes
    }
  }
}
