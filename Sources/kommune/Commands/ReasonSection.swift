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
  /// - Throws: ``ComparisonError/noCounts(indicators:)`` when none of the indicators is one.
  static func tables<Made>(
    ofCounted indicators: [Indicator], in period: (Indicator) -> Period?,
    make: (Indicator, Period) throws(ComparisonError) -> Made?
  ) throws(ComparisonError) -> [Made] {
    var tables: [Made] = []
    for indicator in indicators {
      if let period = period(indicator), let table = try make(indicator, period) { tables.append(table) }
    }
    guard !tables.isEmpty else { throw .noCounts(indicators: indicators.map(\.id)) }
    return tables
  }
}
