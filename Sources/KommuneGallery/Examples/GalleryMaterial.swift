import KommuneCharts
import KommuneLocale

/// One place of an example with all that a chart may show of it.
struct GalleryPlace: Sendable {
  let label: Phrase
  /// Gross operating expenditure in kroner per inhabitant.
  var expenditure: ChartValue
  /// People on 31 December 2015.
  let people: ChartValue
  /// People on 1 January 2005.
  let before: ChartValue
  /// People on 1 January 2019.
  let after: ChartValue
  var role: ChartRole = .context

  /// Growth in people from 2005 to 2019, in per cent.
  var change: ChartValue {
    guard let before = before.number, let after = after.number, before > 0 else { return .missing(GalleryMaterial.notAvailable) }
    return .number((after / before - 1) * 100)
  }

  /// People in 2019 where those of 2005 are 100.
  var index: ChartValue {
    guard let change = change.number else { return .missing(GalleryMaterial.notAvailable) }
    return .number(change + 100)
  }

  /// Growth in people from 2005 to 2019, in persons.
  var growth: ChartValue {
    guard let before = before.number, let after = after.number else { return .missing(GalleryMaterial.notAvailable) }
    return .number(after - before)
  }
}

/// The places of an example in a form: real kommuner, except where the text itself is what is tried out.
struct GalleryMaterial: Sendable {
  static let notAvailable = MissingMark(symbol: "..", meaning: TablePhrases.notAvailable)
  static let confidential = MissingMark(symbol: ":", meaning: GalleryMeasurePhrases.confidential)

  let form: GalleryForm
  /// The places, our own first where it takes part.
  let places: [GalleryPlace]

  init(_ form: GalleryForm) {
    self.form = form
    places = Self.places(form)
  }

  private static func places(_ form: GalleryForm) -> [GalleryPlace] {
    switch form {
    case .plain, .negative: return [merged] + named(neighbours)
    case .missing: return withStatuses([merged] + named(["Molde", "Lom", "Ørskog", "Iveland", "Halsa", "Stordal", "Sandøy"]))
    case .longNames:
      return KommuneFigures.all.filter { $0.name.contains(" – ") }.map { place($0, role: $0.name.hasPrefix("Storfjord") ? .own : .context) }
    case .single: return [merged]
    case .many:
      let parts = Set(KommuneFigures.parts.map(\.name))
      return [merged] + KommuneFigures.all.filter { !parts.contains($0.name) }.map { place($0) }
    case .hostile:
      return HostileText.names.enumerated().map { index, name in
        let number = Double(70_000 - index * index * 900)
        return GalleryPlace(
          label: Phrase(verbatim: name), expenditure: .number(number), people: .number(number / 7), before: .number(number / 8),
          after: .number(number / 8 + Double(index * 400 - 900)), role: index == 0 ? .own : .context)
      }
    }
  }

  private static let neighbours = [
    "Ålesund", "Haram", "Skodje", "Ørskog", "Sandøy", "Molde", "Kristiansund", "Ulstein", "Sula", "Giske", "Vestnes",
  ]

  /// The merged kommune: the sum of its parts.
  static let merged: GalleryPlace = {
    func sum(_ value: (KommuneFigures.Entry) -> Double?) -> Double { KommuneFigures.parts.reduce(0) { $0 + (value($1) ?? 0) } }
    let people = sum(\.people)
    return GalleryPlace(
      label: GalleryMeasurePhrases.merged, expenditure: .number(sum(\.expenditure) * 1000 / people), people: .number(people),
      before: .number(sum(\.before)), after: .number(sum(\.after)), role: .own)
  }()

  static func place(_ entry: KommuneFigures.Entry, role: ChartRole = .context) -> GalleryPlace {
    func value(_ number: Double?) -> ChartValue { number.map { .number($0) } ?? .missing(notAvailable) }
    var perInhabitant: Double?
    if let expenditure = entry.expenditure, let people = entry.people { perInhabitant = expenditure * 1000 / people }
    return GalleryPlace(
      label: Phrase(verbatim: entry.name), expenditure: value(perInhabitant), people: value(entry.people), before: value(entry.before),
      after: value(entry.after), role: role)
  }

  private static func named(_ names: [String]) -> [GalleryPlace] {
    names.compactMap { name in KommuneFigures.all.first { $0.name == name }.map { place($0) } }
  }

  /// The same places with one provisional and one estimated figure, to show their signs.
  private static func withStatuses(_ places: [GalleryPlace]) -> [GalleryPlace] {
    var places = places
    if let number = places[0].expenditure.number { places[0].expenditure = .number(number, .provisional) }
    if places.count > 5, let number = places[5].expenditure.number { places[5].expenditure = .number(number, .estimated) }
    return places
  }

  /// What a chart shows of a place: expenditure, or in the negative form growth in per cent.
  func value(_ place: GalleryPlace) -> ChartValue { form == .negative ? place.change : place.expenditure }

  /// How ``value(_:)`` is written.
  var format: NumberFormat { form == .negative ? .percent() : NumberFormat() }

  /// What ``value(_:)`` measures.
  var measure: Phrase { form == .negative ? GalleryMeasurePhrases.change : GalleryMeasurePhrases.expenditure }

  /// The texts of a chart: the claim of the form, or the chart's own in the plain one.
  func text(_ claim: Phrase, _ measure: Phrase, isInvented: Bool = false) -> ChartText {
    let isHostile = form == .hostile
    return ChartText(
      title: form.claim ?? claim, subtitle: isHostile ? Phrase(verbatim: HostileText.names[1]) : measure,
      note: isHostile ? Phrase(verbatim: HostileText.names[2]) : form == .missing ? GalleryFormPhrases.missingNote : nil,
      source: isHostile || isInvented ? GalleryFormPhrases.inventedSource : GalleryFormPhrases.realSource)
  }
}
