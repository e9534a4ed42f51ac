import KommuneLocale

/// Why a file could not be read as statistics at all: a flaw in its structure, with the place. Nothing is guessed past it.
public struct LoadFailure: Error, Sendable, Hashable {
  /// The class of the flaw; its raw value is the name in `--json` and in `read --records`.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The file holds nothing but white space.
    case empty
    /// The bytes are in no encoding that may be guessed.
    case encoding
    /// A quote is not closed, or text follows a closing quote.
    case quote
    /// A row has more or fewer fields than the header.
    case ragged
    /// The header is missing, repeats a name or cannot be told from data.
    case header
    /// A control character such as NUL stands in the text.
    case control
    /// No delimiter can be told.
    case delimiter
    /// The file is a web page, a picture or another thing that is not statistics.
    case notStatistics = "not-statistics"
    /// The file ends inside a row or a structure.
    case truncated
    /// The syntax of the format (PX, JSON, XML) is broken.
    case syntax
    /// A size, depth or count goes beyond what the format allows or the program accepts.
    case limit
    /// The format has a feature that the program does not read.
    case unsupported
  }

  /// The class of the flaw.
  public let kind: Kind
  /// The file.
  public let file: String
  /// The line, the first being 1.
  public let line: Int?
  /// The column (field) in the line, the first being 1.
  public let column: Int?
  /// What must hold, as an order.
  public let expected: Phrase
  /// What was found, shortened.
  public let found: String

  /// Creates a failure.
  public init(_ kind: Kind, file: String, line: Int? = nil, column: Int? = nil, expected: Phrase, found: String = "") {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
    self.expected = expected
    self.found = found
  }

  /// The failure as one sentence for people.
  public func message(in language: Language) -> String {
    ProblemPhrases.sentence(
      expected: expected, found: found.isEmpty ? nil : found, file: file, row: line, column: column, columnName: nil)[language]
  }
}

/// Why the bytes of a file could not be had.
public enum FileFailure: Error, Sendable, Hashable {
  /// There is no such file.
  case notFound(path: String)
  /// The path names a folder.
  case isFolder(path: String)
  /// The system refused; `code` is its `errno`.
  case cannotRead(path: String, code: Int32)
}
