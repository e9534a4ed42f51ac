extension Table {
  /// A remark that a cell or heading refers to by number. Notes with the same text are one note.
  public struct Note: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The remark, as a whole sentence.
    public var text: String

    /// Creates a note.
    public init(_ text: String) {
      self.text = text
    }

    /// Creates a note from a literal.
    public init(stringLiteral text: String) {
      self.text = text
    }
  }
}
