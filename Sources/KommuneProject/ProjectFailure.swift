import KommuneLocale

/// Why a project file was refused: every flaw in it, in the file's order.
public struct ProjectFailure: Error, Sendable, Hashable {
  /// The file, as the user gave it.
  public let file: String
  /// The flaws, ordered by line and column; never empty.
  public let flaws: [ProjectFlaw]
  /// The language that the file names for its report, when that much could be read: the language to complain in.
  public let language: Language?

  /// Creates a failure.
  public init(file: String, flaws: [ProjectFlaw], language: Language? = nil) {
    self.file = file
    self.flaws = flaws
    self.language = language
  }

  /// One sentence for each flaw.
  public func messages(in language: Language) -> [String] { flaws.map { $0.message(file: file, in: language) } }
}

/// One flaw in a project file, with its place.
public struct ProjectFlaw: Error, Sendable, Hashable {
  /// What is wrong.
  public let fact: Fact
  /// The line, the first being 1; nothing where the file as a whole is at fault.
  public let line: Int?
  /// The column in letters, the first being 1.
  public let column: Int?

  /// Creates a flaw.
  public init(_ fact: Fact, line: Int? = nil, column: Int? = nil) {
    self.fact = fact
    self.line = line
    self.column = column
  }

  /// What can be wrong in a project file.
  public enum Fact: Sendable, Hashable {
    /// The file holds nothing.
    case empty
    /// The file is larger than the limit, in bytes.
    case tooLarge(limit: Int)
    /// The bytes are not UTF-8.
    case notUTF8
    /// The text is not YAML; the parser's own word for it.
    case syntax(problem: String)
    /// Aliases repeat one another beyond reason, or lists lie in lists without end.
    case tooDeep
    /// A key stands twice in one map.
    case duplicateKey(String)
    /// A key that the schema does not have, with the known one that is nearest.
    case unknownKey(String, nearest: String?)
    /// A key that must be there is not.
    case missingKey(String)
    /// A value of another shape than the key asks for.
    case wrongShape(key: String, expected: Shape, found: Shape)
    /// A phrase lacks a language that the report is written in.
    case missingLanguage(key: String, language: Language)
    /// No such language, with the nearest.
    case unknownLanguage(String, nearest: String?)
    /// No such day.
    case badDate(String)
    /// No year between 1800 and 2999.
    case badYear(String)
    /// No such period.
    case badPeriod(String)
    /// No kommunenummer; `withZero` when a lost leading zero explains it.
    case badKommunenummer(String, withZero: String?)
    /// Nobody to compare with, with the nearest word.
    case badTarget(String, nearest: String?)
    /// Like kommuner are chosen for each indicator, so the whole report cannot be compared with them.
    case chosenPerIndicator(String)
    /// A name that cannot stand in an address.
    case badIdentifier(String)
    /// An absolute path, or one that leads out of the project's folder.
    case badPath(String)
    /// A truth value must be true or false.
    case badTruth(String)
    /// How far a piece of work has come must be planned, ongoing or done.
    case badProgress(String)
    /// A name, code or figure is given twice; `firstLine` is where it stood first.
    case repeated(String, firstLine: Int)
    /// A merger of fewer than two kommuner.
    case tooFewParts
    /// Longyearbyen and "Uoppgitt" merge with nobody.
    case outsideGroups(String)
    /// A kommune that is not among the merger's parts.
    case notAPart(String)
    /// The later of two times comes first.
    case wrongOrder(earlier: String, later: String)
    /// A value that is none of those allowed after its key.
    case notAllowed(String, key: String, allowed: [String])
    /// No whole number of rows or columns.
    case badCount(String, key: String, least: Int)
    /// A key that says another thing than one before it.
    case contradicts(String, String)
    /// A number that is declared as a mark for missing values.
    case numberAsMark(String)
    /// A base figure that no source of the project holds, with the nearest.
    case unknownFigure(String, nearest: String?)
  }

  /// The shapes that a value can have.
  public enum Shape: Sendable, Hashable {
    /// Nothing stands after the key.
    case nothing
    /// A text, number or date.
    case text
    /// A list.
    case list
    /// A map from keys to values.
    case map
    /// A text, or one for each language.
    case phrase
  }

  /// The flaw as one sentence for people.
  public func message(file: String, in language: Language) -> String {
    ProjectPhrases.sentence(expected: expected, found: found, file: file, line: line, column: column, hint: hint)[language]
  }
}
