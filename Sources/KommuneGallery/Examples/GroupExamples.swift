import KommuneCharts
import KommuneLocale

/// Parts and groups: pyramid, shares, scatter, funnel, box.
extension GalleryExample {
  func pyramid() -> (any ChartComposition)? {
    guard form != .negative else { return nil }
    let spans = (0..<19).map { Phrase(verbatim: $0 == 18 ? "90 +" : "\($0 * 5)–\($0 * 5 + 4)") }
    func values(_ numbers: [Double]) -> [ChartValue] { numbers.map { .number($0) } }
    var (left, right) = (values(AreaFigures.ages2015), values(AreaFigures.ages2024))
    var ages = spans
    var heads = (Phrase(verbatim: "2015"), Phrase(verbatim: "2024"))
    switch form {
    case .missing:
      left[4] = .missing(GalleryMaterial.confidential)
      right[17] = .missing(GalleryMaterial.notAvailable)
    case .longNames: heads = (places[5].label, places[8].label)
    case .single: (ages, left, right) = (Array(ages.prefix(1)), Array(left.prefix(1)), Array(right.prefix(1)))
    case .many:
      let people = { (age: Int) in Double(max(0, 900 - abs(45 - age) * 12 - (age > 90 ? 200 : 0))) }
      ages = (0...105).map { Phrase(verbatim: "\($0)") }
      left = (0...105).map { .number(people($0)) }
      right = (0...105).map { .number(people($0) + ($0 < 100 ? 40 : 0)) }
    case .hostile:
      heads = (places[0].label, places[1].label)
      ages = places.map(\.label)
      (left, right) = (Array(left.prefix(ages.count)), Array(right.prefix(ages.count)))
    case .plain, .negative: break
    }
    return PopulationPyramid(
      name: name, text: text(GalleryMeasurePhrases.ages, isInvented: form == .many || form == .longNames), ages: ages,
      left: .init(heads.0, left), right: .init(heads.1, right))
  }

  func shares() -> any ChartComposition {
    let categories = AreaFigures.shareSpans.map { ReportPhrases.years($0) } + [ReportPhrases.yearsAndOver(80)]
    var rows = AreaFigures.shares2019.map { ShareBars.Row(Phrase(verbatim: $0.name), $0.values.map { .number($0) }) }
    let sums = categories.indices.map { index in AreaFigures.shares2019.reduce(0) { $0 + $1.values[index] } }
    rows.append(.init(GalleryMeasurePhrases.merged, sums.map { .number($0) }, role: .own))
    let years = ["2005", "2019"].map { Phrase(verbatim: $0) }
    switch form {
    case .plain: return ShareBars(name: name, text: text(GalleryMeasurePhrases.ageShares), categories: categories, rows: rows)
    case .missing:
      rows[3].values[3] = .missing(GalleryMaterial.confidential)
      return ShareBars(
        name: name, text: text(GalleryMeasurePhrases.ages), categories: categories, rows: Array(rows[1...4]), arrangement: .stacked)
    case .single:
      return ShareBars(name: name, text: text(GalleryMeasurePhrases.ageShares), categories: categories, rows: Array(rows.suffix(1)))
    case .negative:
      let changes = AreaFigures.parts.dropFirst().map { part in
        ShareBars.Row(
          Phrase(verbatim: part.name), [.number(part.values[7] - part.values[0]), .number(part.values[14] - part.values[7])],
          role: part.name == "Haram" ? .own : .context)
      }
      return ShareBars(
        name: name, text: text(GalleryMeasurePhrases.changePersons), categories: ["2005–2012", "2012–2019"].map { Phrase(verbatim: $0) },
        rows: Array(changes), arrangement: .grouped, format: NumberFormat(alwaysSigned: true))
    case .longNames, .many, .hostile:
      return ShareBars(
        name: name, text: text(GalleryMeasurePhrases.people), categories: form == .hostile ? Array(places.prefix(2).map(\.label)) : years,
        rows: self.rows.map { .init($0.label, [$0.before, $0.after], role: $0.role) }, arrangement: .grouped)
    }
  }

  func scatter() -> any ChartComposition {
    let measure = form == .negative ? GalleryMeasurePhrases.changePercent : GalleryMeasurePhrases.kronerPerInhabitant
    return ScatterChart(
      name: name, text: text(material.measure),
      items: places.map { .init($0.label, x: $0.people, y: material.value($0), role: $0.role) },
      x: .init(GalleryMeasurePhrases.inhabitantsLogarithmic, isLogarithmic: true), y: .init(measure, format: material.format))
  }

  /// The plain form is a true funnel of shares; the others only show the drawing.
  func funnel() -> (any ChartComposition)? {
    guard form != .negative else { return nil }
    if form == .plain { return shareOfOldFunnel() }
    let center = Self.country
    let top = max(2_000, places.compactMap(\.people.number).max() ?? 0)
    let sizes = (0...60).map { 400 + (top - 400) * Double($0 * $0) / 3600 }
    func limit(_ spread: Double) -> [Double] { sizes.map { max(0, center + spread * 700_000 / $0.squareRoot()) } }
    var words = text(GalleryMeasurePhrases.expenditure)
    if words.note == nil { words.note = GalleryMeasurePhrases.limitsNote }
    return FunnelChart(
      name: name, text: words, items: places.map { .init($0.label, x: $0.people, y: $0.expenditure, role: $0.role) },
      size: .init(GalleryMeasurePhrases.inhabitants), rate: .init(GalleryMeasurePhrases.kronerPerInhabitant),
      center: (CommonPhrases.country, center),
      limits: [
        .init(Phrase(verbatim: "99,8 %"), sizes: sizes, lower: limit(-3.09), upper: limit(3.09)),
        .init(Phrase(verbatim: "95 %"), sizes: sizes, lower: limit(-1.96), upper: limit(1.96)),
      ])
  }

  private func shareOfOldFunnel() -> any ChartComposition {
    let parts = AreaFigures.shares2019.map { (name: $0.name, all: $0.values.reduce(0, +), old: $0.values[4]) }
    let share = parts.reduce(0) { $0 + $1.old } / parts.reduce(0) { $0 + $1.all }
    let sizes = (0...80).map { 900 + 48_000 * Double($0 * $0) / 6400 }
    func limit(_ spread: Double) -> [Double] { sizes.map { 100 * max(0, share + spread * (share * (1 - share) / $0).squareRoot()) } }
    return FunnelChart(
      name: name, text: text(GalleryMeasurePhrases.eighty),
      items: parts.map {
        .init(
          Phrase(verbatim: $0.name), x: .number($0.all), y: .number(100 * $0.old / $0.all),
          role: $0.name == "Haram" || $0.name == "Sandøy" ? .own : .context)
      }, size: .init(GalleryMeasurePhrases.inhabitants), rate: .init(GalleryMeasurePhrases.percent, format: .percent()),
      center: (GalleryMeasurePhrases.merged, 100 * share),
      limits: [
        .init(Phrase(verbatim: "99,8 %"), sizes: sizes, lower: limit(-3.09), upper: limit(3.09)),
        .init(Phrase(verbatim: "95 %"), sizes: sizes, lower: limit(-1.96), upper: limit(1.96)),
      ])
  }

  func box() -> any ChartComposition {
    func group(_ number: Int) -> BoxChart.Group {
      let members = KommuneFigures.all.filter { $0.kostragruppe == number }.map { GalleryMaterial.place($0) }
      return .init(
        GalleryMeasurePhrases.kostragruppe(number), members.map(material.value),
        own: number == 13 ? material.value(GalleryMaterial.merged) : nil)
    }
    let groups: [BoxChart.Group]
    switch form {
    case .plain, .negative: groups = [13, 10, 1, 5].map(group)
    case .missing: groups = [13, 2, 5].map(group)
    case .single: groups = [.init(GalleryMeasurePhrases.merged, [GalleryMaterial.merged.expenditure])]
    case .many: groups = (1...16).filter { $0 != 9 }.map(group)
    case .longNames, .hostile:
      groups = places.prefix(4).enumerated().map { index, place in
        var shown = group(index + 1)
        shown.label = place.label
        return shown
      }
    }
    return BoxChart(
      name: name, text: text(material.measure, isInvented: form == .longNames), groups: groups,
      ownLabel: form == .hostile ? places[0].label : GalleryMeasurePhrases.merged, format: material.format)
  }
}
