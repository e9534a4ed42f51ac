import KommuneLocale
import KommuneModel

/// The spans of age that municipal services are dimensioned for: kindergarten, school, upper secondary, work, early and late old age.
struct AgeGroup {
  let ages: ClosedRange<Int>

  /// KOSTRA's spans, from nursery age to those most in need of care.
  static let services = [0...5, 6...15, 16...19, 20...66, 67...79, 80...Quantity.oldestAge].map(AgeGroup.init(ages:))

  func name(in language: Language) -> String {
    ages.upperBound >= 120
      ? ReportPhrases.yearsAndOver(ages.lowerBound)[language]
      : ReportPhrases.years("\(ages.lowerBound)–\(ages.upperBound)")[language]
  }
}
