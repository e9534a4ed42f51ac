import KommuneLocale

extension Unit {
  /// The unit's name for people: "kroner", "kvadratmeter".
  public var name: Phrase {
    switch self {
    case .persons: UnitPhrases.persons
    case .count: UnitPhrases.count
    case .kroner: UnitPhrases.kroner
    case .thousandKroner: UnitPhrases.thousandKroner
    case .squareMetres: UnitPhrases.squareMetres
    case .kilowattHours: UnitPhrases.kilowattHours
    case .percent, .share: UnitPhrases.percent
    case .ratio: UnitPhrases.ratio
    case .fullTimeEquivalents: UnitPhrases.fullTimeEquivalents
    case .points: UnitPhrases.points
    case .index: UnitPhrases.index
    case .hours: UnitPhrases.hours
    case .days: UnitPhrases.days
    case .months: UnitPhrases.months
    }
  }

  /// The unit as a narrow column has it: "kr", "m²", "%". A share is shown in percent.
  public var symbol: Phrase {
    switch self {
    case .kroner: UnitPhrases.kronerSymbol
    case .thousandKroner: UnitPhrases.thousandKronerSymbol
    case .squareMetres: Phrase(verbatim: "m²")
    case .kilowattHours: Phrase(verbatim: "kWh")
    case .percent, .share: Phrase(verbatim: "%")
    default: name
    }
  }
}
