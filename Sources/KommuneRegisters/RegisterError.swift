import KommuneLocale

/// Why the registers could not be used: a file that cannot be read, or a flaw in one, with its place.
public enum RegisterError: Error, Sendable, Hashable {
  /// What a field was required to be.
  public enum Requirement: Sendable, Hashable {
    /// The heading line with exactly these columns.
    case header(String)
    /// As many fields as the heading has.
    case fields(Int)
    /// A year.
    case year
    /// A number.
    case number
    /// Some text.
    case nonEmpty
    /// A closing quotation mark.
    case quote
    /// Something that another register has.
    case reference
    /// An id that no other row has.
    case unique
    /// A sum of base figures.
    case quantity
    /// One of these words.
    case oneOf([String])
    /// Nothing.
    case empty
    /// What the rows before have.
    case sameOnEveryRow
    /// Numbers that add up to 1.
    case sumOfOne
  }

  /// The system refused to give the file; `code` is its `errno`.
  case unreadable(path: String, code: Int32)
  /// A line does not hold what it must.
  case malformed(file: String, line: Int, column: String?, Requirement, found: String)

  /// The error as one sentence for people.
  public func message(in language: Language) -> String {
    switch self {
    case .unreadable(let path, let code): return RegisterPhrases.unreadable(path, code: code)[language]
    case .malformed(let file, let line, let column, let requirement, let found):
      let phrase = ProblemPhrases.sentence(
        expected: requirement.phrase, found: found.isEmpty ? nil : found, file: file, row: line, column: nil, columnName: column)
      return phrase[language]
    }
  }
}

extension RegisterError.Requirement {
  /// What must hold, as an order.
  var phrase: Phrase {
    switch self {
    case .header(let columns): RegisterPhrases.header(columns)
    case .fields(let count): RegisterPhrases.fields(count)
    case .year: RegisterPhrases.year
    case .number: RegisterPhrases.number
    case .nonEmpty: RegisterPhrases.nonEmpty
    case .quote: RegisterPhrases.quote
    case .reference: RegisterPhrases.reference
    case .unique: RegisterPhrases.unique
    case .quantity: RegisterPhrases.quantity
    case .oneOf(let words): RegisterPhrases.oneOf(words)
    case .empty: RegisterPhrases.empty
    case .sameOnEveryRow: RegisterPhrases.sameOnEveryRow
    case .sumOfOne: RegisterPhrases.sumOfOne
    }
  }
}
