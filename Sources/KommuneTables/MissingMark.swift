import KommuneLocale

/// What a table prints where there is no number, and what it means.
///
///     MissingMark("..", meaning: TablePhrases.notAvailable)
public struct MissingMark: Sendable, Hashable {
  /// The mark, such as `..`.
  public var mark: String
  /// Its meaning, told below every table that prints it.
  public var meaning: Phrase

  /// Creates a mark. Neither part may be empty: a blank cell is ``Table/Cell/blank``.
  public init(_ mark: String, meaning: Phrase) {
    precondition(!mark.isEmpty && !meaning.nb.isEmpty, "a missing value is shown by a mark that is explained")
    self.mark = mark
    self.meaning = meaning
  }
}
