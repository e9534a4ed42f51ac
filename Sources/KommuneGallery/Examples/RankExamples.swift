import KommuneCharts
import KommuneLocale

/// Our own among all: dot strip, ranked bars, slope, spine.
extension GalleryExample {
  /// Gross operating expenditure of the country, kroner per inhabitant.
  ///
  /// Origin: Statistics Norway, KOSTRA 2015, as the demo's report prints it.
  static let country = 74_124.0

  func dotStrip() -> any ChartComposition {
    let named = form == .negative || form == .hostile ? [] : [DotStrip.Marked(CommonPhrases.country, .number(Self.country), role: .named)]
    return DotStrip(
      name: name, text: text(material.measure), field: places.filter { $0.role == .context }.map(material.value),
      marked: places.filter { $0.role == .own }.map { .init($0.label, material.value($0), role: .own) } + named, format: material.format)
  }

  func rankedBars() -> any ChartComposition {
    let references = form == .negative || form == .hostile ? [] : [RankedBars.Reference(CommonPhrases.country, .number(Self.country))]
    return RankedBars(
      name: name, text: text(material.measure), items: places.map { .init($0.label, material.value($0), role: $0.role) },
      references: references, format: material.format)
  }

  func slope() -> any ChartComposition {
    if form == .negative { return changeSlope() }
    guard form == .plain || form == .single else {
      let isIndex = form == .many
      return SlopeChart(
        name: name, text: text(isIndex ? GalleryMeasurePhrases.index : GalleryMeasurePhrases.people),
        fromLabel: Phrase(verbatim: "2005"), toLabel: Phrase(verbatim: "2019"),
        slopes: rows.map { place in
          let isGap = form == .missing && place.expenditure.number == nil
          let start: ChartValue = isGap ? .missing(GalleryMaterial.notAvailable) : isIndex ? .number(100) : place.before
          return .init(place.label, from: start, to: isIndex ? place.index : place.after, role: place.role)
        })
    }
    let merged = GalleryMaterial.merged
    let parts = KommuneFigures.parts.prefix(form == .single ? 1 : 5).map { entry in
      let place = GalleryMaterial.place(entry)
      return (label: place.label, value: place.expenditure)
    }
    return SlopeChart(
      name: name, text: text(GalleryMeasurePhrases.expenditure), fromLabel: GalleryMeasurePhrases.eachKommune,
      toLabel: GalleryMeasurePhrases.merged, slopes: SlopeChart.parts(parts, whole: (merged.label, merged.expenditure)))
  }

  /// Growth in two spans of years, which was negative in some.
  private func changeSlope() -> any ChartComposition {
    SlopeChart(
      name: name, text: text(GalleryMeasurePhrases.changePercent), fromLabel: Phrase(verbatim: "2005–2012"),
      toLabel: Phrase(verbatim: "2012–2019"),
      slopes: AreaFigures.parts.map { part in
        let values = part.values
        return .init(
          Phrase(verbatim: part.name), from: .number((values[7] / values[0] - 1) * 100), to: .number((values[14] / values[7] - 1) * 100),
          role: part.name == "Haram" ? .own : .context)
      }, format: .percent())
  }

  func spine() -> any ChartComposition {
    let all = KommuneFigures.all.map { GalleryMaterial.place($0) }
    let expenditure = all.compactMap(\.expenditure.number)
    let growth = all.compactMap(\.change.number)
    func row(_ label: Phrase, _ own: ChartValue, _ values: [Double], _ better: SpineChart.Better, _ format: NumberFormat) -> SpineChart.Row
    {
      let sorted = better == .high ? values.sorted(by: >) : values.sorted()
      return .init(
        label, own: own, country: SpineChart.Spread(of: values), bestTen: better == .neither || sorted.count < 10 ? nil : sorted[9],
        better: better, format: format)
    }
    func cost(_ place: GalleryPlace) -> SpineChart.Row { row(place.label, place.expenditure, expenditure, .low, NumberFormat()) }
    func change(_ place: GalleryPlace) -> SpineChart.Row { row(place.label, place.change, growth, .high, .percent()) }
    let property = KommuneFigures.all.compactMap { entry in
      if let property = entry.property, let people = entry.people { property * 1000 / people } else { nil }
    }
    let merged = GalleryMaterial.merged
    // 262 866 000 kroner on 64 147 people, the five kommuner together.
    let ownProperty = ChartValue.number(262_866_000 / 64_147)
    let plain = [
      row(GalleryMeasurePhrases.expenditurePerInhabitant, merged.expenditure, expenditure, .low, NumberFormat()),
      row(GalleryMeasurePhrases.propertyPerInhabitant, ownProperty, property, .neither, NumberFormat()),
      row(GalleryMeasurePhrases.changePercent, merged.change, growth, .high, .percent()),
    ]
    let (measure, chosen): (Phrase, [SpineChart.Row]) =
      switch form {
      case .plain: (GalleryMeasurePhrases.selected, plain)
      case .single: (GalleryMeasurePhrases.expenditure, Array(plain.prefix(1)))
      case .negative: (GalleryMeasurePhrases.change, places.map(change))
      default: (GalleryMeasurePhrases.expenditure, rows.map(cost))
      }
    return SpineChart(name: name, text: text(measure), rows: chosen)
  }
}
