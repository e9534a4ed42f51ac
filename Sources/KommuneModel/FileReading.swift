import KommuneLocale

/// One thing that was decided about a file, or that it says about itself.
public struct ReadingFact: Sendable, Hashable {
  /// The name for programs: "delimiter".
  public let key: String
  /// The value for programs: ";".
  public let value: String
  /// The same as a line for people: "delimiter: semicolon".
  public let words: Phrase

  /// Creates a fact.
  public init(_ key: String, _ value: String, _ words: Phrase) {
    self.key = key
    self.value = value
    self.words = words
  }
}

/// What a column of a file was taken for, and why.
public struct ColumnReading: Sendable, Hashable {
  /// What a column holds.
  public enum Kind: String, Sendable, Hashable {
    /// Names of rows, which become categories of a dimension.
    case rowName
    /// Codes of what the next column names; the two are one dimension.
    case code
    /// Figures.
    case figures
    /// Remarks beside the figures, which are no dimension.
    case remark
    /// Texts, in a file without figures.
    case text
  }

  /// The column, the first being 1.
  public let number: Int
  /// Its heading.
  public let name: String
  /// What it was taken for.
  public let kind: Kind
  /// What the rows' names, or the heading, stand for; nothing for a column that makes no dimension.
  public let role: Dimension.Role?
  /// Why, for people.
  public let why: Phrase

  /// Creates the reading of a column.
  public init(number: Int, name: String, kind: Kind, role: Dimension.Role?, why: Phrase) {
    self.number = number
    self.name = name
    self.kind = kind
    self.role = role
    self.why = why
  }
}
