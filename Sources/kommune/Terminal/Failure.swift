import KommuneLocale

/// Why a command ends without having done its work: the exit status, and the lines that say so in the reader's language.
struct Failure: Error {
  let status: ExitStatus
  /// The language of the project, when one was read; messages come in it unless the reader asked for another.
  var language: Language?
  private let makeLines: @Sendable (Language) -> [String]

  /// A failure told by one phrase.
  init(_ status: ExitStatus, _ phrase: Phrase, language: Language? = nil) {
    self.init(status, language: language) { [phrase[$0]] }
  }

  /// A failure whose lines are made when their language is known.
  init(_ status: ExitStatus, language: Language? = nil, lines: @escaping @Sendable (Language) -> [String]) {
    self.status = status
    self.language = language
    makeLines = lines
  }

  /// The lines for the reader, without control characters that a file name could carry.
  func lines(in language: Language) -> [String] { makeLines(language) }

  /// The same failure in a project's language.
  func spoken(in language: Language?) -> Failure {
    var copy = self
    if copy.language == nil { copy.language = language }
    return copy
  }
}
