import KommuneComparison
import KommuneLocale

extension JSONText {
  /// A number, or null.
  mutating func optionalNumber(_ key: String, _ value: Double?) {
    if let value { number(key, value) } else { null(key) }
  }

  /// An interval with its level and law, or null.
  mutating func interval(_ key: String, _ interval: ValueInterval?, in language: Language) {
    guard let interval else { return null(key) }
    object(key) { json in
      json.number("lower", interval.lower)
      json.number("upper", interval.upper)
      json.number("level", interval.level)
      json.string("method", interval.method[language])
    }
  }
}
