import KommuneLocale
import KommuneModel

extension Indicator {
  /// A value in the indicator's unit as people read it; a share between 0 and 1 is printed in percent, as its unit's name says.
  func printed(_ value: Double, alwaysSigned: Bool = false, in language: Language) -> String {
    NumberFormat(decimals: decimals, alwaysSigned: alwaysSigned).string(unit == .share ? value * 100 : value, in: language)
  }

  /// Kroner for people: whole ones, with thousands grouped.
  static func kroner(_ value: Double, alwaysSigned: Bool = false, in language: Language) -> String {
    NumberFormat(alwaysSigned: alwaysSigned).string(value, in: language)
  }
}
