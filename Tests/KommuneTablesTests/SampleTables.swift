import KommuneLocale

@testable import KommuneTables

/// The tables that the tests draw. The figures are Statistics Norway's: KOSTRA 2015 (property management and operating accounts,
/// group figures) and table 07459 (population).
enum SampleTables {
  static let ssb = Table.Source(
    "Statistisk sentralbyrå", table: "KOSTRA 2015", date: CalendarDate(year: 2016, month: 6, day: 15), status: .final,
    licence: "CC BY 4.0")
  static let population = Table.Source("Statistisk sentralbyrå", table: "07459", licence: "CC BY 4.0")
  static let absent = MissingMark("..", meaning: TablePhrases.notAvailable)
  static let partMissing = MissingMark("..", meaning: TablePhrases.partMissing)
  static let outside = MissingMark(".", meaning: TablePhrases.outsideValidity)
  static let noRatio = MissingMark("–", meaning: TablePhrases.notAsked)

  /// The indicator table: parts | merged | group | fylke | country.
  static let indicators = Table(
    name: "indicators", language: .nn,
    caption: Table.Caption("Økonomi og eigedom i kommunane", area: "Nye Ålesund og samanlikningsgrupper", period: "2015"),
    stub: Table.StubHeader("Nøkkeltal"),
    columns: [
      .numbers("Ålesund"), .numbers("Ørskog"), .numbers("Skodje"), .numbers("Haram"), .numbers("Sandøy"),
      .numbers("Nye Ålesund", isEmphasized: true), .numbers("KOSTRA-gruppe 13"), .numbers("Møre og Romsdal"),
      .numbers("Landet utan Oslo"), .numbers("Landet"),
    ],
    spanners: [Table.Spanner("Kommunane", columns: 0..<5), Table.Spanner("Samanlikning", columns: 6..<10)],
    groups: [
      Table.RowGroup("Folketal", rows: [inhabitants]), Table.RowGroup("Økonomi", rows: economy), Table.RowGroup("Areal", rows: area),
    ],
    sources: [ssb], hasOwnCalculations: true)

  private static let inhabitants = Table.Row(
    "Folkemengd, personar", numbers([46_747, 2_310, 4_620, 9_200, 1_270, 64_147, 1_921_427]) + [.number(265_290), noCountry, noCountry],
    notes: ["Nemnaren i KOSTRA er folkemengda 1. januar året etter."])

  private static let noCountry = Table.Cell.missing(absent)

  private static let economy = [
    Table.Row(
      "Brutto driftsutgifter i alt, 1 000 kroner",
      numbers([3_230_521, 209_050, 327_298, 616_982, 123_712, 4_507_563, 131_796_762]) + [noCountry, noCountry, noCountry]),
    Table.Row(
      "Brutto driftsutgifter per innbyggjar, kroner",
      numbers([69_106.5, 90_497.8, 70_843.7, 67_063.3, 97_411.0, 70_269.3, 68_593.1]) + [
        .number(76_068, notes: ["35 av 36 kommunar har rapportert."]), .number(73_601, notes: ["403 av 428 kommunar har rapportert."]),
        .number(74_124),
      ], isEmphasized: true),
  ]

  private static let area = [
    Table.Row(
      "Administrasjonslokale, m²",
      [
        .number(5_609), .missing(absent), .number(2_553), .number(3_302), .number(788),
        .missing(partMissing, notes: ["Ørskog har ikkje rapportert arealet. Dei fire andre har 12 252 m² til saman."]), noCountry,
        noCountry, noCountry, noCountry,
      ]),
    Table.Row(
      "Idrettsbygg per innbyggjar, m²",
      numbers([0.325, 0.979, 0.535, 0, 2.455, 0.359]) + [noCountry, .number(0.528, flags: .provisional)]
        + numbers([0.499, 0.468]), format: NumberFormat(decimals: 2)),
  ]

  /// Population by year: one kommune a row, totals under a rule, provisional and estimated figures, a break.
  static let years = Table(
    name: "population", language: .nn,
    caption: Table.Caption("Folkemengd 1. januar", area: "Kommunane i nye Ålesund", period: "2015–2020", unit: "Personar"),
    stub: Table.StubHeader("Kommune"), columns: (2015...2020).map { .numbers(String($0)) },
    groups: [
      Table.RowGroup(rows: [
        Table.Row("Ålesund", numbers([46_316, 46_747, 47_199, 47_510, 47_998]) + [.missing(outside)]),
        Table.Row("Ørskog", numbers([2_294, 2_310, 2_296, 2_267, 2_250]) + [.missing(outside)]),
        Table.Row("Skodje", numbers([4_465, 4_620, 4_667, 4_680, 4_764]) + [.missing(outside)]),
        Table.Row("Haram", numbers([9_120, 9_200, 9_312, 9_345, 9_383]) + [.missing(outside)]),
        Table.Row("Sandøy", numbers([1_262, 1_270, 1_246, 1_263, 1_238]) + [.missing(outside)]),
      ])
    ],
    totals: [
      Table.Row(
        "Nye Ålesund", numbers([63_457, 64_147, 64_720, 65_065, 65_633]) + [.number(66_258, flags: [.provisional, .afterBreak])],
        notes: ["Sum av dei fem kommunane til og med 2019, deretter kommune 1507."])
    ],
    sources: [population], hasOwnCalculations: true)

  /// Differences: negative numbers with sign, decimals, signals, a trend.
  static let differences = Table(
    name: "differences", language: .nb,
    caption: Table.Caption("Avvik fra landet i brutto driftsutgifter per innbygger", area: "Nye Ålesund", period: "2015"),
    stub: Table.StubHeader("Kommune"),
    columns: [
      .numbers("Avvik", unit: "kroner", format: NumberFormat(alwaysSigned: true)),
      .numbers("Avvik", unit: "prosent", format: NumberFormat(decimals: 1, alwaysSigned: true)),
      .text("Vurdering"), .text("Folketall 2005–2019"),
    ],
    groups: [
      Table.RowGroup(rows: [
        difference("Ålesund", -5_017, -6.8, below, [40_295, 42_982, 45_033, 46_747, 47_998]),
        difference("Ørskog", 16_374, 22.1, above, [2_121, 2_138, 2_267, 2_310, 2_250]),
        difference("Skodje", -3_280, -4.4, level, [3_597, nil, 4_282, 4_620, 4_764]),
        difference("Haram", -7_061, -9.5, below, [8_715, 8_739, 9_020, 9_200, 9_383]),
        difference("Sandøy", 23_287, 31.4, above, [1_274, 1_320, 1_291, nil, 1_238]),
      ])
    ],
    totals: [difference("Nye Ålesund", -3_855, -5.2, below, [56_002, 58_131, 61_893, 64_147, 65_633])],
    sources: [ssb, population], hasOwnCalculations: true)

  private static let below = Table.Signal(.down, tone: .good, meaning: "Minst 5 % under landet")
  private static let above = Table.Signal(.up, tone: .bad, meaning: "Minst 5 % over landet")
  private static let level = Table.Signal(.level, meaning: "Mindre enn 5 % fra landet")

  private static func difference(
    _ name: String, _ kroner: Double, _ percent: Double, _ signal: Table.Signal, _ series: [Double?]
  ) -> Table.Row {
    Table.Row(
      name, [.number(kroner), .number(percent), .text(signal.shape == .up ? "Høyere" : "Lavere", signal: signal), .sparkline(series)])
  }

  /// Long Sámi, Kven and Norwegian names.
  static let names = Table(
    name: "names", language: .en, caption: Table.Caption("Population, 1 January", area: "Finnmark and Troms", period: "2018–2020"),
    stub: Table.StubHeader("Municipality"), columns: ["2018", "2019", "2020"].map { .numbers($0) },
    groups: [
      Table.RowGroup(rows: [
        Table.Row("Gáivuotna – Kåfjord – Kaivuono", numbers([2_132, 2_097, 2_071])),
        Table.Row("Guovdageaidnu – Kautokeino", numbers([2_946, 2_924, 2_910])),
        Table.Row("Porsanger – Porsáŋgu – Porsanki", numbers([3_964, 3_944, 3_998])),
      ])
    ],
    sources: [Table.Source("Statistics Norway", table: "07459", licence: "CC BY 4.0")])

  /// Words only, of very different length.
  static let words = Table(
    name: "words", language: .nn, caption: Table.Caption("Arbeidsgrupper"), stub: Table.StubHeader("Gruppe"),
    columns: [.text("Medlemmer"), .text("Oppgåve"), .text("Frist"), .text("Vedteke i")],
    groups: [
      Table.RowGroup(
        rows: [
          "Butenester for utviklingshemma 18+", "Måltidsproduksjon",
          "Aktivisering og sysselsetjingstilbod for fysisk og psykisk funksjonshemma",
        ].map {
          Table.Row(
            $0,
            [
              .text("Ein medlem frå kvar kommune, ein leiar"),
              .text("Skildre utfordringane, fleire framlegg til løysing og organisering og éi konkret tilråding."), .text("22.10.2018"),
              .text("Arbeidsområde K2, møte 31.08.2018"),
            ])
        })
    ], remarks: ["Leiar er ein person med ansvar for personale og budsjett."])

  /// One row and one column.
  static let single = Table(
    name: "single", language: .sv, caption: Table.Caption("Folkmängd", period: "2019"), columns: [.numbers("2019")],
    groups: [Table.RowGroup(rows: [Table.Row("Ålesund", [.number(47_998)])])])

  /// As many rows as there are kommuner, made by rule.
  static let long = Table(
    name: "long", language: .nb, caption: Table.Caption("Rang blant kommunene", period: "2015", unit: "Kroner per innbygger"),
    stub: Table.StubHeader("Kommune"), columns: [.numbers("Rang"), .numbers("Utgift"), .text("Merknad")],
    groups: [Table.RowGroup(rows: (1...400).map(ranked))],
    sources: [ssb])

  private static func ranked(_ rank: Int) -> Table.Row {
    let remark: Table.Cell = rank % 7 == 0 ? .text("Anslag") : .blank
    return Table.Row("Kommune \(rank)", [.number(Double(rank)), .number(Double(180_000 - 300 * rank)), remark], isEmphasized: rank == 315)
  }

  /// Texts that try to become markup, formulas or another reading direction.
  static let hostileTexts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "=1+1", "+cmd|' /C calc'!A0", "-2+3",
    "@SUM(A1:A9)", "\t=1+1", "\r=1", "a\u{0}b\u{1B}[31mc\u{85}d", "abc\u{202E}gnp.exe", "\u{2066}x\u{2069}", "a\u{FFFE}b\u{FFFF}c",
    "|a|b|", "[x](javascript:alert(1))", "![x](http://example.org/x.png)", "www.example.org http://example.org a@example.org", "<!--",
    "]]>",
    "&lt;b&gt;&amp;", "line one\nline two\r\nline three", "`code` **bold** _it_ ~~no~~ # h", "\"quoted\", with; separators", "＝1+1",
    "😀 Ålesund",
    "\\|", "</td></table>", " leading",
  ]

  /// A table that carries `text` wherever a table carries text.
  static func hostile(_ text: String) -> Table {
    let signal = Table.Signal(.up, meaning: text)
    let missing = MissingMark("..", meaning: Phrase(verbatim: text))
    return Table(
      name: text, language: .en, caption: Table.Caption(text, area: text, period: text, unit: text, notes: [Table.Note(text)]),
      stub: Table.StubHeader(text, notes: [Table.Note(text)]),
      columns: [.text(text, notes: [Table.Note(text)]), .numbers(text, unit: text)],
      spanners: [Table.Spanner(text, columns: 0..<2, notes: [Table.Note(text)])],
      groups: [
        Table.RowGroup(
          text,
          rows: [
            Table.Row(text, [.text(text, signal: signal, notes: [Table.Note(text)]), .number(-12.5)], notes: [Table.Note(text)]),
            Table.Row(text, [.text(text), .missing(missing)]),
          ], notes: [Table.Note(text)])
      ],
      totals: [Table.Row(text, [.text(text), .number(3)])], remarks: [text],
      sources: [Table.Source(text, table: text, licence: text)], hasOwnCalculations: true)
  }

  static func numbers(_ values: [Double]) -> [Table.Cell] { values.map { .number($0) } }

  /// Every table with figures.
  static let all = [indicators, years, differences, names, words, single, long]
}
