import KommuneCharts
import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject

extension ChartValue {
  /// The value of an observation; a missing one keeps its mark and meaning.
  init(_ observation: Observation, isEstimated: Bool = false, isProvisional: Bool = false) {
    switch observation {
    case .value(let value): self = .number(value, isEstimated ? .estimated : isProvisional ? .provisional : .final)
    case .missing(let reason): self = .missing(KommuneCharts.MissingMark(symbol: reason.mark, meaning: reason.meaning))
    }
  }
}

extension Indicator {
  /// "Brutto driftsutgifter per innbyggjar (kr)", where rows or axes have units of their own.
  var nameWithUnit: Phrase {
    Phrase { language in
      let unit = self.unit.symbol[language]
      return unit.isEmpty ? self.name[language] : "\(self.name[language]) (\(unit.replacing(" ", with: "\u{A0}")))"
    }
  }
}

extension ReportContext {
  /// A chart's texts: the project's title where it has one, else the claim made from the figures.
  func chartText(_ request: ExhibitRequest, claim: Phrase, subtitle: Phrase, sources: [ReportSource]) -> ChartText {
    let notes = sources.map(\.source.note).filter { !$0[language].isEmpty } + [request.note].filter { !$0[language].isEmpty }
    return ChartText(
      title: request.title[language].isEmpty ? claim : request.title, subtitle: subtitle,
      note: notes.isEmpty ? nil : Phrase { language in notes.map { $0[language] }.joined(separator: " ") },
      source: sourcePhrase(sources))
  }

  /// "SSB, tabell 07459. CC BY 4.0. Eigne berekningar."
  private func sourcePhrase(_ sources: [ReportSource]) -> Phrase {
    Phrase { language in
      let names = sources.map {
        "\($0.source.publisher), \(CommonPhrases.table[language].lowercased()) \($0.source.table) (\($0.source.license))"
      }
      return (names.enumerated().filter { names.firstIndex(of: $1) == $0 }.map(\.element) + [CommonPhrases.ownCalculations[language]])
        .joined(separator: ". ") + "."
    }
  }

  /// A number with its unit, as a title says it: "70 269 kr".
  func amount(_ value: Double, _ indicator: Indicator, in language: Language) -> String {
    let number = NumberFormat(decimals: indicator.decimals).string(value, in: language)
    let symbol = indicator.unit.symbol[language]
    return symbol.isEmpty ? number : "\(number)\u{A0}\(symbol)"
  }

  /// How far two amounts are from each other; shares differ by percentage points, which are not percent.
  func distance(_ value: Double, _ other: Double, _ indicator: Indicator, in language: Language) -> String {
    let distance = abs(value - other)
    guard indicator.unit.isShare else { return amount(distance, indicator, in: language) }
    return NumberFormat(decimals: indicator.decimals).string(distance, in: language) + "\u{A0}" + UnitPhrases.percentagePoints[language]
  }

  /// The one indicator of a chart, or a failure that says it lacks one.
  func onlyIndicator(_ request: ExhibitRequest) throws(ReportFailure) -> Indicator {
    guard let id = request.indicators.first else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.anIndicator) }
    return try indicator(id, place: request.place)
  }

  /// The one period of a chart, or a failure that says it lacks one.
  func onlyPeriod(_ request: ExhibitRequest) throws(ReportFailure) -> Period {
    guard let period = request.periods.first else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.aPeriod) }
    return period
  }

  /// "Brutto driftsutgifter per innbyggjar. Kroner. 2015"
  func measure(_ indicator: Indicator, _ period: Period) -> Phrase {
    Phrase { language in
      let unit = indicator.unit.name[language]
      return "\(indicator.name[language]). \(unit.prefix(1).uppercased() + unit.dropFirst()). \(period)"
    }
  }
}
