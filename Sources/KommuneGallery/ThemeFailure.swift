import KommuneLocale

/// Why a text is no theme. Lines count from 1.
public enum ThemeFailure: Error, Sendable, Hashable {
  /// A line is no `key: value`.
  case notAnEntry(file: String, line: Int, found: String)
  /// There is no such key; `nearest` is what was most likely meant.
  case unknownKey(file: String, line: Int, key: String, nearest: String?)
  /// A key stands twice.
  case repeatedKey(file: String, line: Int, key: String, firstLine: Int)
  /// The value is no colour such as `#1A9D49`.
  case notAColour(file: String, line: Int, key: String, found: String)
  /// The value is no size from 9 to 32 pixels.
  case notASize(file: String, line: Int, key: String, found: String)
  /// The value is no list of fonts.
  case notAFont(file: String, line: Int, key: String, found: String)
  /// The colour stands out too little from the paper.
  case tooFaint(file: String, line: Int, key: String, ratio: Double, required: Double)

  /// What is wrong, in a language.
  public func message(in language: Language) -> String {
    let phrase =
      switch self {
      case .notAnEntry(let file, let line, let found): ThemePhrases.notAnEntry(file, line: line, found: Self.printable(found))
      case .unknownKey(let file, let line, let key, let nearest):
        ThemePhrases.unknownKey(file, line: line, key: Self.printable(key), nearest: nearest)
      case .repeatedKey(let file, let line, let key, let firstLine):
        ThemePhrases.repeatedKey(file, line: line, key: key, firstLine: firstLine)
      case .notAColour(let file, let line, let key, let found):
        ThemePhrases.notAColour(file, line: line, key: key, found: Self.printable(found))
      case .notASize(let file, let line, let key, let found):
        ThemePhrases.notASize(file, line: line, key: key, found: Self.printable(found))
      case .notAFont(let file, let line, let key, let found):
        ThemePhrases.notAFont(file, line: line, key: key, found: Self.printable(found))
      case .tooFaint(let file, let line, let key, let ratio, let required):
        ThemePhrases.tooFaint(file, line: line, key: key, ratio: ratio, required: required)
      }
    return phrase[language]
  }

  private static func printable(_ text: String) -> String { ProblemPhrases.printable(text, limit: 60) }
}
