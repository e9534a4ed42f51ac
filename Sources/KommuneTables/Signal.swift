extension Table {
  /// A sign beside a figure that says how to read it, explained below the table.
  public struct Signal: Sendable, Hashable {
    /// The drawn sign; each differs in form, so that it is read without colour.
    public enum Shape: String, Sendable, Hashable, CaseIterable {
      /// A triangle that points up.
      case up
      /// A triangle that points down.
      case down
      /// A horizontal bar: no change of note.
      case level
      /// A filled circle.
      case dot
    }

    /// How the sign is coloured.
    public enum Tone: String, Sendable, Hashable, CaseIterable {
      /// Better than what it is compared with.
      case good
      /// Worse than what it is compared with.
      case bad
      /// Different, which is neither good nor bad.
      case neutral
    }

    /// The form.
    public var shape: Shape
    /// The colour's role.
    public var tone: Tone
    /// What it means, in the table's language: "Minst 10 % over landet".
    public var meaning: String

    /// Creates a sign.
    public init(_ shape: Shape, tone: Tone = .neutral, meaning: String) {
      precondition(!meaning.isEmpty, "a sign is explained")
      self.shape = shape
      self.tone = tone
      self.meaning = meaning
    }
  }
}
