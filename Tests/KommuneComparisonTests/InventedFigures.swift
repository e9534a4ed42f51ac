import KommuneComparison
import KommuneLocale
import KommuneModel

/// Small tables with invented numbers for real kommuner of 2015, where the demo files have none of the kind.
enum InventedFigures {
  static let users = BaseFigure(id: "brukere", name: Phrase(verbatim: "brukere"), labels: ["brukere"], unit: .persons)
  static let people = BaseFigure(id: "alle", name: Phrase(verbatim: "alle"), labels: ["alle"], unit: .persons)
  static let fee = BaseFigure(id: "gebyr", name: Phrase(verbatim: "gebyr"), labels: ["gebyr"], unit: .kroner)
  static let figures = [
    users, people, fee, BaseFigure(id: "folkemengde-ultimo", name: Phrase(verbatim: "f"), labels: ["f"], unit: .persons),
  ]

  /// A store with one row a kommune; a nil is a missing cell.
  static func store(
    _ contents: [String], _ rows: [(code: String, values: [Double?])], year: Int = 2015, missing: MissingReason = .notAvailable,
    baseFigures: [BaseFigure] = figures, lineage: Lineage? = nil, suppression: SuppressionRule = .none
  ) -> FigureStore {
    let cube = Cube(
      dimensions: [
        Dimension(name: "region", role: .region, categories: rows.map { Category(code: $0.code, label: $0.code) }),
        Dimension(name: "contents", role: .contents, categories: contents.map { Category(label: $0) }),
        Dimension(name: "period", role: .period, categories: [Category(label: String(year))]),
      ], cells: rows.flatMap { $0.values.map { $0.map { Cell($0) } ?? Cell(missing) } }, source: SourceFile(name: "oppdiktet.csv"),
      positions: CellPositions(
        lines: .consecutive(first: 2), columns: contents.enumerated().map { .init(number: $0.offset + 2, name: $0.element) }))
    return FigureStore(cubes: [cube], baseFigures: baseFigures, lineage: lineage, suppression: suppression)
  }

  /// The share of all who use something.
  static func share(direction: Direction = .neutral, isSensitive: Bool = false) -> Indicator {
    Indicator(
      id: "andel", name: Phrase(verbatim: "andel"), isSensitive: isSensitive,
      kind: .ratio(numerator: Quantity("brukere"), denominator: Quantity("alle"), multiplier: 1), unit: .share, decimals: 1,
      direction: direction)
  }

  /// A fee, which cannot be merged.
  static let tariff = Indicator(
    id: "gebyr", name: Phrase(verbatim: "gebyr"), kind: .notMergeable(value: Quantity("gebyr"), weight: Quantity("alle")), unit: .kroner)
  /// A published mean, weighted by people.
  static let weighted = Indicator(
    id: "snitt", name: Phrase(verbatim: "snitt"), kind: .weightedMean(value: Quantity("gebyr"), weight: Quantity("alle")), unit: .points)
}
