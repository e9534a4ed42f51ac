import KommuneComparison
import KommuneLocale
import KommuneModel

/// A part of what `kommune compare` writes after its table: why kommuner differ, or what a merger costs.
protocol ReasonSection {
  /// The section as text: a heading line and lines below.
  func text(in language: Language) -> String
  /// The section as further members of the JSON object.
  func write(in language: Language, _ json: inout JSONText)
}

extension ReasonSection {
  /// What is made of each share and rate of counted people or things; `make` returns nothing for other indicators.
  ///
  /// - Returns: What was made, and the indicators whose numbers have no answer, such as shares of all everywhere.
  /// - Throws: ``ComparisonError/noCounts(indicators:)`` when none of the indicators is one.
  static func tables<Made>(
    ofCounted indicators: [Indicator], in period: (Indicator) -> Period?,
    make: (Indicator, Period) throws(ComparisonError) -> Made?
  ) throws(ComparisonError) -> (made: [Made], without: [Indicator]) {
    var tables: [Made] = []
    var without: [Indicator] = []
    for indicator in indicators {
      guard let period = period(indicator) else { continue }
      do throws(ComparisonError) {
        if let table = try make(indicator, period) { tables.append(table) }
      } catch .notComputable {
        without.append(indicator)
      }
    }
    guard !tables.isEmpty || !without.isEmpty else { throw .noCounts(indicators: indicators.map(\.id)) }
    return (tables, without)
  }

  /// The indicators whose numbers have no answer, each under its heading.
  static func lines(without indicators: [Indicator], heading: (Phrase) -> Phrase, in language: Language) -> String {
    indicators.map { indicator in
      "\(heading(indicator.name)[language])\n      \(ComparisonError.notComputable(indicator: indicator.id).message(in: language))\n\n"
    }.joined()
  }
}
