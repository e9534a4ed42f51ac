import KommuneCharts
import KommuneLocale
import KommuneSVG

/// Samples of the charts that one looks closer with.
extension ChartSamples {
  static func more() -> [any ChartComposition] {
    let kinds: [[any ChartComposition]] = [
      fans(), multiples(), heats(), funnels(), spines(), waterfalls(), calendars(), scatters(), boxes(), matrices(), maps(),
    ]
    return kinds.flatMap { $0 }
  }

  static func fans() -> [any ChartComposition] {
    let years = Array(2010...2030)
    let known: [Double] = [
      58_123, 59_270, 61_090, 61_893, 62_804, 63_457, 64_147, 64_720, 65_065, 65_633, 66_258, 66_670, 67_114, 67_524, 67_866,
    ]
    let values = years.indices.map { index -> ChartValue in
      index < known.count ? .number(known[index]) : .number(67_866 + Double(index - 14) * 420, .estimated)
    }
    func bound(_ width: Double) -> [Double?] {
      years.indices.map { $0 < 14 ? nil : 67_866 + Double($0 - 14) * (420 + width) }
    }
    return [
      LineChart(
        name: "vifte", text: text("Folketalet held fram å vekse", "Folketal 1. januar. Nye Ålesund. 2010–2030. Personar"), years: years,
        series: [
          .init(
            name("Nye Ålesund"), values, role: .own,
            fan: [
              .init(percent: 95, lower: bound(-520), upper: bound(520)), .init(percent: 80, lower: bound(-300), upper: bound(300)),
            ])
        ])
    ]
  }

  static func multiples() -> [any ChartComposition] {
    let years = Array(2010...2019)
    let panels = Figures.population.prefix(5).map { entry in
      SmallMultiples.Panel(name(entry.name), entry.values[5..<15].map(value), role: entry.name.contains("1504") ? .own : .context)
    }
    var gap = panels[2]
    gap.label = name(longName)
    gap.values[8] = .missing(notAvailable)
    gap.values[4] = .missing(notAvailable)
    return [
      SmallMultiples(
        name: "smaa-bilete", text: text("Alle har vakse, kvar på sin måte", "Folketal 1. januar. 2010–2019. Personar"), years: years,
        panels: panels + [gap], sharesScale: false),
      SmallMultiples(
        name: "smaa-bilete-felles-skala", text: text("Same skala", "Folketal 1. januar. 2010–2019. Personar"), years: years, panels: panels),
    ]
  }

  static let five = ["Ålesund", "Ørskog", "Skodje", "Haram", "Sandøy"].map { NameAxis.Name(name($0)) }

  static func heats() -> [any ChartComposition] {
    let columns = five + [.init(name("Nye Ålesund"), role: .own)]
    func row(_ label: String, _ values: [Double?], _ format: NumberFormat) -> HeatTable.Row {
      .init(name(label), values.map { $0.map { .number($0) } ?? .missing(notAvailable) }, format: format)
    }
    return [
      HeatTable(
        name: "varmetabell", text: text("Sandøy skil seg ut på dei fleste mål", "Utvalde nøkkeltal. 2015"), columns: columns,
        rows: [
          row("Driftsutgifter per innbyggjar, kroner", [69_106, 90_498, 70_844, 67_063, 97_411, 70_269], NumberFormat()),
          row("Netto driftsresultat, prosent", [1.4, -2.1, 0, 3.9, -0.4, 1.2], .percent()),
          row("Del 80 år og over, prosent", [4.3, 4.3, 3.5, 5.6, 7.4, 4.5], .percent()),
          row("Administrasjonsareal per innbyggjar, m²", [0.16, nil, 0.22, 0.31, 0.4, nil], NumberFormat(decimals: 2)),
          row("Like verdiar", [1, 1, 1, 1, 1, 1], NumberFormat()),
        ])
    ]
  }

  static func funnels() -> [any ChartComposition] {
    let sizes: [Double] = Array(stride(from: 500, through: 60_000, by: 500))
    func limit(_ z: Double, _ sign: Double) -> [Double] { sizes.map { max(0, 12 + sign * z * (12 * 88 / $0).squareRoot() * 10) } }
    let items =
      Figures.expenditureOfNeighbours.enumerated().map { index, item in
        ScatterChart.Item(
          name(item.name), x: .number(Double(700 + index * 1_137 % 24_000)), y: .number(9 + Double((index * 37) % 71) / 10))
      } + [
        ScatterChart.Item(name("Nye Ålesund"), x: .number(52_000), y: .number(10.4), role: .own),
        .init(name("Sandøy"), x: .number(1_262), y: .number(19.6), role: .named),
        .init(name("Stordal"), x: .number(1_020), y: .missing(notAvailable)),
      ]
    return [
      FunnelChart(
        name: "trakt", text: text("Berre to skil seg frå det tilfeldige", "Uføre 18–44 år etter folketal. Prosent"), items: items,
        size: .init(name("Innbyggjarar")), rate: .init(name("Del uføre, prosent"), format: NumberFormat(decimals: 1)),
        center: (CommonPhrases.country, 12),
        limits: [
          .init(name("99,8 %"), sizes: sizes, lower: limit(3.09, -1), upper: limit(3.09, 1)),
          .init(name("95 %"), sizes: sizes, lower: limit(1.96, -1), upper: limit(1.96, 1)),
        ])
    ]
  }

  static func spines() -> [any ChartComposition] {
    func row(
      _ label: String, _ own: ChartValue, _ spread: [Double], _ best: Double?, _ better: SpineChart.Better, _ format: NumberFormat
    ) -> SpineChart.Row {
      .init(
        name(label), own: own,
        country: .init(lowest: spread[0], lower: spread[1], median: spread[2], upper: spread[3], highest: spread[4]), bestTen: best,
        better: better, format: format)
    }
    return [
      SpineChart(
        name: "ryggrad", text: text("Nye Ålesund ligg nær midten på det meste", "Utvalde nøkkeltal, alle kommunar. 2015"),
        rows: [
          row(
            "Driftsutgifter per innbyggjar, kroner", .number(70_269), [57_632, 71_733, 83_055, 99_832, 255_761], 61_131, .low,
            NumberFormat()),
          row("Netto driftsresultat, prosent", .number(1.2), [-8.1, 1.1, 3, 5.2, 14.8], 10.9, .high, .percent()),
          row("Barnehagedekning 1–5 år, prosent", .number(93.1, .provisional), [72, 88.5, 91, 93.4, 100], 98.7, .high, .percent()),
          row(
            "Administrasjonsareal per innbyggjar, m²", .missing(notAvailable), [0.05, 0.2, 0.31, 0.5, 1.9], nil, .neither,
            NumberFormat(decimals: 2)),
          SpineChart.Row(name(longName), own: .number(3), country: nil),
        ])
    ]
  }

  static func waterfalls() -> [any ChartComposition] {
    [
      WaterfallChart(
        name: "foss", text: text("Tilskota fell bort, innsparinga er mindre", "Netto driftsresultat, 2019 til 2024. Mill. kr"),
        steps: [
          .init(name("Resultat 2019"), .number(82.4), kind: .total), .init(name("Skatt"), .number(40.5)),
          .init(name("Basistilskot"), .number(-54.6)), .init(name("Regionalpolitiske tilskot"), .number(-11.2)),
          .init(name("Reformstøtte"), .number(33.5, .estimated)), .init(name("Resultat 2024"), .number(90.6), kind: .total),
        ], format: NumberFormat(decimals: 1)),
      WaterfallChart(
        name: "foss-manglar", text: text("Eit steg manglar", "Mill. kr"),
        steps: [
          .init(name("Start"), .number(10), kind: .total), .init(name("Opp"), .number(3)), .init(name("Ukjent"), .missing(notAvailable)),
          .init(name("Ned"), .number(-20)), .init(name("Slutt"), .number(-5), kind: .total), .init(name("Meir"), .number(-2)),
        ]),
    ]
  }

  static func day(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(iso: text) else { preconditionFailure("a sample's date exists") }
    return date
  }

  static func calendars() -> [any ChartComposition] {
    [
      GanttChart(
        name: "fristar", text: text("Leveransen er 22. oktober", "Arbeidsområde K2 Velferd og sysselsetting. 2018"),
        tasks: [
          .init(name("Tekst og tal til kapittel 3 og 4"), start: day("2018-08-31"), end: day("2018-09-07"), progress: .done),
          .init(name("Leiarar for gruppene meldte inn"), start: day("2018-08-31"), end: day("2018-09-07"), progress: .ongoing),
          .init(name("Gruppene startar"), start: day("2018-09-17"), end: day("2018-09-21"), progress: .ongoing),
          .init(name("Felles oppstart"), start: day("2018-09-28"), end: day("2018-09-28")),
          .init(name("Arbeid i gruppene"), start: day("2018-09-24"), end: day("2018-10-21")),
          .init(name("Leveranse"), start: day("2018-10-22"), end: day("2018-10-22")),
        ], today: day("2018-09-20")),
      GanttChart(
        name: "fristar-lang", text: text("Sjumilssteget", "Milepælplan 2013–2014"),
        tasks: [
          .init(name("Detaljert prosjektplan ferdig"), start: day("2013-12-01"), end: day("2013-12-13"), progress: .done),
          .init(name("Søknad om midlar send"), start: day("2014-01-03"), end: day("2014-01-31"), progress: .done),
          .init(name("Møte i arbeidsgruppene"), start: day("2014-02-01"), end: day("2014-02-28"), progress: .ongoing),
          .init(name("Politisk behandling ferdig"), start: day("2014-05-31"), end: day("2014-04-30")),
        ]),
    ]
  }

  static func scatters() -> [any ChartComposition] {
    let items =
      Figures.expenditureOfNeighbours.enumerated().map { index, item in
        ScatterChart.Item(name(item.name), x: .number(Double(950 + (index * 2_311) % 23_700)), y: .number(item.kroner))
      } + [
        ScatterChart.Item(name("Nye Ålesund"), x: .number(64_147), y: .number(70_269), role: .own),
        .init(CommonPhrases.country, x: .number(12_000), y: .number(74_124), role: .named),
        .init(name("Stordal"), x: .number(1_020), y: .missing(notAvailable)),
      ]
    return [
      ScatterChart(
        name: "punktsky", text: text("Store kommunar bruker mindre per innbyggjar", "Brutto driftsutgifter og folketal. 2015"),
        items: items,
        x: .init(name("Innbyggjarar (logaritmisk)"), isLogarithmic: true), y: .init(name("Kroner per innbyggjar")),
        fit: [(950, 96_000), (64_147, 64_000)])
    ]
  }

  static func boxes() -> [any ChartComposition] {
    let all = Figures.expenditureOfOthers
    return [
      BoxChart(
        name: "boksar", text: text("Nye Ålesund ligg lågt i gruppa si", "Brutto driftsutgifter per innbyggjar. 2015. Kroner"),
        groups: [
          .init(name("Kostragruppe 13"), all.prefix(50).map { .number($0) }, own: .number(70_269)),
          .init(name("Kostragruppe 1"), all[100..<160].map { .number($0) } + [.missing(notAvailable)]),
          .init(name("Tre kommunar"), [.number(71_000), .number(90_000), .number(82_000)]),
        ], ownLabel: name("Nye Ålesund"))
    ]
  }

  static func matrices() -> [any ChartComposition] {
    let notAsked = MissingMark(symbol: "–", meaning: Phrase(nb: "ikke spurt", nn: "ikkje spurd", sv: "ej tillfrågad", en: "not asked"))
    return [
      MatrixChart(
        name: "matrise", text: text("Ingen verktøy er felles for alle fem", "Digitale verktøy etter kommune. 2018"), columns: five,
        rows: [
          .init(name("Fagsystem for barnevern"), [.state(0), .state(0), .state(0), .state(1), .state(2)]),
          .init(name("Elektronisk pasientjournal"), [.state(0), .state(1), .state(0), .state(0), .missing(notAsked)]),
          .init(name(longName), [.state(2), .state(2), .state(1), .missing(notAvailable), .state(0)]),
        ],
        states: [
          .init(.disc, .own, Phrase(nb: "i bruk", nn: "i bruk", sv: "används", en: "in use")),
          .init(.half, .series(2), Phrase(nb: "delvis", nn: "delvis", sv: "delvis", en: "partly")),
          .init(.ring, .context, Phrase(nb: "ikke i bruk", nn: "ikkje i bruk", sv: "används inte", en: "not in use")),
        ])
    ]
  }

  /// An invented coast: twelve kommuner in three rows, with jagged borders and skerries.
  static func maps() -> [any ChartComposition] {
    func corner(_ column: Int, _ row: Int) -> Point {
      Point(Double(column * 1_000 + (row * 37 + column * 91) % 240), Double(row * 800 + (column * 53 + row * 71) % 200))
    }
    func edge(_ from: Point, _ to: Point) -> [Point] {
      // Drawn the same way from both sides, so that neighbours share it.
      let turned = (from.x, from.y) > (to.x, to.y)
      let (start, end) = turned ? (to, from) : (from, to)
      let points = (0...12).map { step in
        let share = Double(step) / 12
        let jag = step == 0 || step == 12 ? 0 : Double((step * 7 + Int(start.x + start.y)) % 11 - 5) * 9
        return Point(start.x + (end.x - start.x) * share + jag, start.y + (end.y - start.y) * share - jag)
      }
      return (turned ? points.reversed() : points).dropLast()
    }
    func ring(_ column: Int, _ row: Int) -> [Point] {
      let corners = [corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)]
      return zip(corners, corners.dropFirst() + corners.prefix(1)).flatMap { edge($0, $1) }
    }
    func areas(_ merged: Bool) -> [MapChart.Area] {
      (0..<12).map { index in
        let (column, row) = (index % 4, index / 4)
        let isOwn = index == 1 || index == 2 || index == 5
        let label = merged && isOwn ? "Nye Ålesund" : ["Sula", "Ålesund", "Skodje", "Giske", "Volda", "Ørskog", "Stranda"][index % 7]
        return MapChart.Area(
          name(label), rings: [ring(column, row)], classIndex: index == 11 ? nil : (index * 5) % 4,
          value: index == 11 ? .missing(notAvailable) : .number(Double(60_000 + index * 2_500)),
          role: isOwn && (!merged || index == 1) ? .own : .context)
      }
    }
    let classes = ["under 65 000", "65 000–75 000", "75 000–85 000", "85 000 og over"].map(name)
    return [
      MapChart(name: "kart", text: text("Utgiftene er høgast i aust"), panels: [.init(nil, areas(false))], classes: classes),
      MapChart(
        name: "kart-foer-etter", text: text("Før og etter samanslåinga"),
        panels: [.init(name("2019"), areas(false)), .init(name("2020"), areas(true))], classes: classes),
    ]
  }
}
