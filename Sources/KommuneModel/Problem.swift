import KommuneLocale

/// A flaw in somebody's data, with its place. A loader or a check records it and goes on.
public struct Problem: Sendable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable, Hashable, Codable {
    /// A figure is wrong or lost.
    case error
    /// A figure may be wrong; somebody must look.
    case warning
    /// Worth knowing; nothing is wrong.
    case note
  }

  /// A stable name such as `cell-not-a-number`, for `--json` and for switching a check off.
  public let id: String
  /// How bad it is.
  public let severity: Severity
  /// The file.
  public let file: String
  /// The line, the first being 1.
  public let row: Int?
  /// The column, the first being 1.
  public let column: Int?
  /// The heading of the column, or the region and period where that says more.
  public let columnName: String?
  /// What must hold, as an order: "Folketall må være et heltall."
  public let expected: Phrase
  /// What was found, verbatim and shortened; empty when nothing was.
  public let found: String

  /// Creates a problem.
  public init(
    id: String, severity: Severity, file: String, row: Int? = nil, column: Int? = nil, columnName: String? = nil, expected: Phrase,
    found: String
  ) {
    self.id = id
    self.severity = severity
    self.file = file
    self.row = row
    self.column = column
    self.columnName = columnName
    self.expected = expected
    self.found = found
  }

  /// The problem as one sentence for people: what must hold, what was found and where.
  public func message(in language: Language) -> String {
    ProblemPhrases.sentence(
      expected: expected, found: found.isEmpty ? nil : found, file: file, row: row, column: column, columnName: columnName)[language]
  }
}
