import KommuneLocale

extension Table {
  /// One cell of a table: a number, a missing mark, a text, a small chart; with its flags and notes.
  ///
  ///     Table.Cell.number(70_269, flags: .provisional)
  ///     Table.Cell.missing(MissingMark("..", meaning: TablePhrases.notAvailable), notes: ["Ørskog har ikkje rapportert."])
  public struct Cell: Sendable, Hashable {
    /// What a cell holds.
    public enum Content: Sendable, Hashable {
      /// A finite number, formatted when it is printed.
      case number(Double)
      /// No number, and why.
      case missing(MissingMark)
      /// A text, such as a unit or "315 av 399".
      case text(String)
      /// A small line of the values in time order; a gap where there is none.
      case sparkline([Double?])
      /// Nothing at all, where nothing could be asked for. Never a missing figure.
      case blank
    }

    /// What is known about a figure besides its value; each is printed as a mark and explained below the table.
    public struct Flags: OptionSet, Sendable, Hashable {
      /// The bits.
      public let rawValue: UInt8
      /// Creates flags from bits.
      public init(rawValue: UInt8) { self.rawValue = rawValue }
      /// The figure may still change: `*`.
      public static let provisional = Flags(rawValue: 1)
      /// The figure was estimated, not counted: `e`.
      public static let estimated = Flags(rawValue: 2)
      /// The figure cannot be compared with the one to its left: `|` before it.
      public static let afterBreak = Flags(rawValue: 4)
    }

    /// What the cell holds.
    public var content: Content
    /// What is known about the figure.
    public var flags: Flags
    /// How the number is written; else as its row or column says.
    public var format: NumberFormat?
    /// Whether the figure is good, bad or simply different, shown by a sign and never by colour alone.
    public var signal: Signal?
    /// Notes to this cell.
    public var notes: [Note]

    /// Creates a cell.
    public init(_ content: Content, flags: Flags = [], format: NumberFormat? = nil, signal: Signal? = nil, notes: [Note] = []) {
      if case .number(let value) = content { precondition(value.isFinite, "a table prints finite numbers; a missing one has a mark") }
      self.content = content
      self.flags = flags
      self.format = format
      self.signal = signal
      self.notes = notes
    }

    /// A cell with a finite number.
    public static func number(
      _ value: Double, flags: Flags = [], format: NumberFormat? = nil, signal: Signal? = nil, notes: [Note] = []
    ) -> Cell {
      Cell(.number(value), flags: flags, format: format, signal: signal, notes: notes)
    }

    /// A cell without a number, and why.
    public static func missing(_ mark: MissingMark, notes: [Note] = []) -> Cell { Cell(.missing(mark), notes: notes) }

    /// A cell with a text.
    public static func text(_ text: String, signal: Signal? = nil, notes: [Note] = []) -> Cell {
      Cell(.text(text), signal: signal, notes: notes)
    }

    /// A cell with a small line of the values in time order.
    public static func sparkline(_ values: [Double?]) -> Cell { Cell(.sparkline(values)) }

    /// A cell that holds nothing because nothing could be asked for.
    public static let blank = Cell(.blank)
  }
}
