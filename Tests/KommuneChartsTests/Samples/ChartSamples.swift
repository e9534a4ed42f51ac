import KommuneCharts
import KommuneLocale

/// The charts that golden files, layout and accessibility are tested on: each kind plain, with missing and negative figures, with
/// long names, with one and with many values, and with hostile text.
enum ChartSamples {
  static let all: [Chart] = {
    let kinds: [[any ChartComposition]] = [lines(), bars(), strips(), pyramids(), slopes(), shares(), more()]
    return kinds.flatMap { $0 }.map(\.chart)
  }()

  static func text(_ title: String, _ subtitle: String = "Brutto driftsutgifter per innbyggjar. 2015. Kroner", note: String? = nil)
    -> ChartText
  {
    ChartText(
      title: name(title), subtitle: name(subtitle), note: note.map { name($0) },
      source: name("Statistisk sentralbyrå, KOSTRA 2015. Eigne berekningar"))
  }

  static func name(_ text: String) -> Phrase { Phrase(verbatim: text) }

  static let notAvailable = MissingMark(
    symbol: "..", meaning: Phrase(nb: "tall ikke tilgjengelig", nn: "tal ikkje tilgjengelege", sv: "uppgift saknas", en: "not available"))
  static let confidential = MissingMark(
    symbol: ":", meaning: Phrase(nb: "vises ikke", nn: "blir ikkje vist", sv: "sekretess", en: "confidential"))

  static func value(_ number: Int?) -> ChartValue { number.map { .number(Double($0)) } ?? .missing(notAvailable) }

  static let hostile = "</text><script>alert(1)</script> & \"x\" ' \u{1B}[31m \u{202E}abc\u{FFFE} <a href='javascript:1'>"

  static let longName = "Unjárga – Nesseby og Gáivuotna–Kåfjord–Kaivuono interkommunale samarbeidsområde"

  // MARK: Lines

  static func lines() -> [any ChartComposition] {
    let breaks = [
      LineChart.Break(firstYear: 2020, word: Phrase(nb: "sammenslåing", nn: "samanslåing", sv: "sammanslagning", en: "merger")),
      LineChart.Break(firstYear: 2024, word: Phrase(nb: "deling", nn: "deling", sv: "delning", en: "split")),
    ]
    let population = LineChart(
      name: "linjer-folketal", text: text("Folketalet i området har auka i alle åra", "Folketal 1. januar. 2005–2026. Personar"),
      years: Figures.years,
      series: Figures.population.map {
        LineChart.Series(name($0.name), $0.values.map(value), role: $0.name.contains("150") ? .own : .context)
      }, breaks: breaks, includesZero: true)
    let years = Array(2010...2019)
    func wave(_ offset: Double, _ step: Double) -> [ChartValue] { years.indices.map { .number(offset + step * Double($0 * ($0 % 3 + 1))) } }
    var gap = wave(72, 0.9)
    gap[3] = .missing(notAvailable)
    gap[4] = .missing(confidential)
    gap[6] = .missing(notAvailable)
    gap[8] = .number(80.5, .provisional)
    gap[9] = .number(82, .provisional)
    let missing = LineChart(
      name: "linjer-manglar",
      text: text("Dekninga fall då tala mangla", "Barnehagedekning. 2010–2019. Prosent"), years: years,
      series: [
        .init(name("Nye Ålesund"), gap, role: .own), .init(CommonPhrases.countryWithoutOslo, wave(70, 0.4), role: .named),
        .init(name("Kostragruppe 13"), wave(69.5, 0.42), role: .named), .init(name("Molde"), wave(69, 0.5)),
        .init(name("Kristiansund"), wave(71, 0.41)),
      ], format: NumberFormat(decimals: 1))
    let negative = LineChart(
      name: "linjer-negative", text: text("Netto driftsresultat er under null", "Prosent av brutto driftsinntekter. 2010–2019"),
      years: years, series: [.init(name("Haram"), years.indices.map { .number(Double($0 * 7 % 5) - 3.2) }, role: .own)],
      format: .percent())
    let many = LineChart(
      name: "linjer-mange", text: text("Femti kommunar, éin av dei vår"), years: years,
      series: (0..<50).map { line in
        let values = years.indices.map { year in ChartValue.number(60_000 + Double((line * 7919 + year * 613) % 40_000)) }
        return .init(name("Kommune \(line)"), values, role: line == 7 ? .own : .context)
      })
    let single = LineChart(
      name: "linjer-eitt-aar", text: text("Eitt år er ikkje ei utvikling"), years: [2015],
      series: [.init(name(longName), [.number(70_269)], role: .own)])
    return [population, missing, negative, many, single]
  }

  // MARK: Bars

  static func bars() -> [any ChartComposition] {
    let references = [RankedBars.Reference(CommonPhrases.country, .number(74_124)), .init(name("Møre og Romsdal"), .number(76_068))]
    let items =
      [RankedBars.Item(name("Nye Ålesund"), .number(70_269), role: .own)]
      + Figures.expenditureOfNeighbours.prefix(29).map { .init(name($0.name), .number($0.kroner)) }
    let plain = RankedBars(
      name: "soeyler", text: text("Nye Ålesund bruker mindre enn landet på kvar innbyggjar"), items: items, references: references)
    let missing = RankedBars(
      name: "soeyler-manglar", text: text("Tre har ikkje levert, eitt tal er førebels", note: "Delane er ikkje med i rangeringa."),
      items: [
        .init(name("Nye Ålesund"), .number(70_269, .provisional), role: .own), .init(name("Molde"), .number(74_901)),
        .init(name("Stordal"), .missing(notAvailable)), .init(name("Fræna"), .number(72_803, .estimated)),
        .init(name("Norddal"), .missing(confidential)), .init(name("Halsa"), .number(92_274)),
      ], references: Array(references.prefix(1)))
    let negative = RankedBars(
      name: "soeyler-negative", text: text("Halvparten har underskot", "Netto driftsresultat i prosent av driftsinntekter. 2015"),
      items: zip(["Ålesund", "Ørskog", "Skodje", "Haram", "Sandøy", longName], [1.4, -2.1, 0, 3.9, -0.4, -5.25]).map {
        .init(name($0), .number($1), role: $0 == "Haram" ? .own : .context)
      }, references: [.init(CommonPhrases.countryWithoutOslo, .number(-0.1))], format: .percent())
    let many = RankedBars(
      name: "soeyler-mange", text: text("Nye Ålesund er nummer 315 av 399"),
      items: [.init(name("Nye Ålesund"), .number(70_269), role: .own)]
        + Figures.expenditureOfOthers.enumerated().map { .init(name("Kommune \($0.offset + 1)"), .number($0.element)) },
      references: Array(references.prefix(1)))
    let single = RankedBars(name: "soeyler-ein", text: text("Éin kommune"), items: [.init(name("Sandøy"), .number(97_411), role: .own)])
    let hostile = RankedBars(
      name: "soeyler-fiendtleg", text: text(Self.hostile, Self.hostile, note: Self.hostile),
      items: [.init(name(Self.hostile), .number(3)), .init(name("]]>"), .number(2), role: .own)],
      references: [.init(name(Self.hostile), .number(2.5))])
    return [plain, missing, negative, many, single, hostile]
  }

  // MARK: Dot strip

  static func strips() -> [any ChartComposition] {
    let plain = DotStrip(
      name: "prikkar", text: text("Nye Ålesund ligg i den nedre halvdelen"),
      field: Figures.expenditureOfOthers.map { .number($0) } + [.missing(notAvailable)],
      marked: [
        .init(name("Nye Ålesund"), .number(70_269), role: .own), .init(CommonPhrases.country, .number(74_124), role: .named),
        .init(CommonPhrases.countryWithoutOslo, .number(73_601), role: .named),
        .init(name("Møre og Romsdal"), .number(76_068), role: .named),
      ])
    let few = DotStrip(
      name: "prikkar-faa", text: text("Fem delar, like tal fleire gonger"), field: [70, 70, 70, -12].map { .number($0) },
      marked: [.init(name(longName), .number(70), role: .own), .init(name("Gruppe"), .missing(notAvailable), role: .named)])
    return [plain, few]
  }

  // MARK: Pyramid

  static func pyramids() -> [any ChartComposition] {
    let ages = (0..<19).map { $0 == 18 ? name("90 +") : name("\($0 * 5)–\($0 * 5 + 4)") }
    func half(_ values: [Int], _ share: Double) -> [ChartValue] { values.map { .number((Double($0) * share).rounded()) } }
    let sexless = PopulationPyramid(
      name: "pyramide-to-aar", text: text("Dei eldre er vortne fleire, dei yngste færre", "Folketal etter alder. Nye Ålesund. Personar"),
      ages: ages, left: .init(name("2015"), half(Figures.ages2015, 1)), right: .init(name("2024"), half(Figures.ages2024, 1)))
    var missing = half(Figures.ages2015, 0.51)
    missing[4] = .missing(confidential)
    missing[17] = .missing(confidential)
    let sexes = PopulationPyramid(
      name: "pyramide-kjoenn", text: text("Før og etter, kvinner og menn", "Folketal etter alder og kjønn. Personar"), ages: ages,
      left: .init(name("Kvinner"), half(Figures.ages2024, 0.49), outline: missing),
      right: .init(name("Menn"), half(Figures.ages2024, 0.51), outline: half(Figures.ages2015, 0.49)), fillLabel: name("2024"),
      outlineLabel: name("2015"))
    let single = (0...105).map { age in (age: name("\(age)"), value: max(0, 900 - abs(45 - age) * 12 - (age > 90 ? 200 : 0))) }
    let years = PopulationPyramid(
      name: "pyramide-einskilde-aar", text: text("Eitt år om gongen", "Folketal etter alder. Personar"), ages: single.map(\.age),
      left: .init(name("Før"), single.map { value($0.value) }), right: .init(name("Etter"), single.map { value($0.value + 40) }))
    return [sexless, sexes, years]
  }

  // MARK: Slope

  static func slopes() -> [any ChartComposition] {
    let plain = SlopeChart(
      name: "helling", text: text("Utgiftene samlar seg på 70 269 kroner"), fromLabel: name("Kvar kommune"), toLabel: name("Samanslått"),
      slopes: SlopeChart.parts(
        Figures.expenditureOfParts.map { (name($0.name), .number($0.kroner)) }, whole: (name("Nye Ålesund"), .number(70_269))))
    let two = SlopeChart(
      name: "helling-to-aar", text: text("Frå 2010 til 2019"), fromLabel: name("2010"), toLabel: name("2019"),
      slopes: [
        .init(name("Haram"), from: .number(8739), to: .number(9383), role: .own),
        .init(name("Skodje"), from: .number(3944), to: .number(4764)),
        .init(name("Sandøy"), from: .number(1320), to: .missing(notAvailable)),
        .init(name("Ørskog"), from: .number(2138), to: .number(2250, .provisional)),
        .init(name(longName), from: .number(2150), to: .number(2180), role: .named),
      ])
    return [plain, two]
  }

  // MARK: Shares

  static func shares() -> [any ChartComposition] {
    let categories = ["0–5 år", "6–15 år", "16–66 år", "67–79 år", "80 år og over"].map(name)
    var rows = Figures.shares2019.map { ShareBars.Row(name($0.name), $0.values.map { value($0) }) }
    rows.append(
      .init(
        name("Nye Ålesund"), (0..<5).map { index in value(Figures.shares2019.map { $0.values[index] }.reduce(0, +)) }, role: .own))
    let plain = ShareBars(
      name: "delar", text: text("Sandøy har flest eldre", "Folketal etter alder 1. januar 2019. Prosent"), categories: categories,
      rows: rows)
    var gap = rows
    gap[1].values[3] = .missing(confidential)
    let missing = ShareBars(
      name: "delar-manglar", text: text("Eit tal manglar i Ørskog", "Folketal etter alder 1. januar 2019. Personar"),
      categories: categories, rows: Array(gap.dropFirst()).dropLast().map { $0 }, arrangement: .stacked)
    let grouped = ShareBars(
      name: "delar-grupperte", text: text("Aldersgrupper side om side", "Folketal 1. januar 2019. Personar"), categories: categories,
      rows: Array(gap[1...4]), arrangement: .grouped)
    return [plain, missing, grouped]
  }
}
