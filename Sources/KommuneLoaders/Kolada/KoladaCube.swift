import KommuneLocale
import KommuneModel

/// Makes a cube of Kolada's figures.
struct KoladaCube {
  /// The categories of one dimension, in the order in which they are first met.
  private struct Axis {
    private(set) var texts: [String] = []
    private var places: [String: Int] = [:]

    mutating func place(_ text: String) -> Int {
      if let place = places[text] { return place }
      places[text] = texts.count
      texts.append(text)
      return texts.count - 1
    }
  }

  /// How many figures may stand twice before a file is refused.
  static let mostProblems = 1000

  private var indicators = Axis()
  private var units = Axis()
  private var periods = Axis()
  private var genders = Axis()
  private var cells: [Cell] = []
  private var metadata = CubeMetadata()
  /// Figures that stand twice.
  private(set) var problems: [Problem] = []
  private let source: SourceFile

  init(_ pages: [KoladaPage], source: SourceFile, byteCount: Int, options: LoadOptions) throws(LoadFailure) {
    self.source = source
    let figures = pages.flatMap(\.figures)
    var indices: [(Int, Int, Int, Int)] = []
    for figure in figures {
      indices.append(
        (indicators.place(figure.indicator), units.place(figure.unit), periods.place(figure.period), genders.place(figure.gender)))
    }
    let sizes = [indicators.texts.count, units.texts.count, periods.texts.count, genders.texts.count]
    let most = max(KoladaFormat.mostAbsentCells, byteCount)
    var product = 1
    for size in sizes {
      let (next, overflow) = product.multipliedReportingOverflow(by: size)
      guard !overflow, next <= most else { throw LoadFailure(.limit, file: source.name, expected: KoladaPhrases.mostCells(most)) }
      product = next
    }
    let places = indices.map { (($0 * sizes[1] + $1) * sizes[2] + $2) * sizes[3] + $3 }
    try fill(figures, places, count: product, options: options)
  }

  private mutating func fill(_ figures: [KoladaPage.Figure], _ places: [Int], count: Int, options: LoadOptions) throws(LoadFailure) {
    cells = [Cell](repeating: Cell(.absentRow), count: count)
    var isFilled = CellSet()
    var marks: [(cell: Int, mark: String)] = []
    for (figure, place) in zip(figures, places) {
      guard !isFilled.contains(place) else {
        // Of two values neither is chosen.
        let isSame = figure.value.map { cells[place].observation == .value($0) } ?? cells[place].isMissing
        if !isSame { cells[place] = Cell(.unreadable) }
        try repeated(figure, isSame: isSame)
        continue
      }
      isFilled.insert(place)
      if let value = figure.value {
        cells[place] = Cell(value)
        if !figure.status.isEmpty { marks.append((place, figure.status)) }
      } else {
        let reason = options.missingMarks[figure.status] ?? (figure.status == "Private" ? .confidential : .notAvailable)
        cells[place] = Cell(reason)
        if !figure.status.isEmpty, figure.status != reason.mark { marks.append((place, figure.status)) }
      }
      if let count = figure.count, count != 1 {
        metadata.facts.append(
          .init(keyword: "COUNT", subject: [figure.indicator, figure.unit, figure.period, figure.gender], text: String(count)))
      }
    }
    metadata.publisher = Cube.kolada
    for (cell, mark) in marks.sorted(by: { $0.cell < $1.cell }) { metadata.marks.append(mark, cell: cell) }
  }

  private mutating func repeated(_ figure: KoladaPage.Figure, isSame: Bool) throws(LoadFailure) {
    let expected = isSame ? KoladaPhrases.figureOnce : FileShapePhrases.figuresContradict
    let found = [figure.indicator, figure.unit, figure.period, figure.gender].joined(separator: ", ")
    guard problems.count < KoladaCube.mostProblems else {
      throw LoadFailure(.ragged, file: source.name, line: figure.line, expected: expected, found: found)
    }
    problems.append(
      Problem(id: "duplicate-cell", severity: .error, file: source.name, row: figure.line, expected: expected, found: found)
    )
  }

  /// The cube: indicator, kommun, period and gender.
  func cube() -> Cube {
    let dimensions = [
      DeclaredVariable(name: "kpi", labels: indicators.texts, declaredRole: .contents).dimension(),
      DeclaredVariable(name: "municipality", codes: units.texts, labels: units.texts, declaredRole: .region).dimension(),
      DeclaredVariable(name: "period", labels: periods.texts, declaredRole: .period).dimension(),
      DeclaredVariable(name: "gender", labels: genders.texts, declaredRole: .other).dimension(),
    ]
    return Cube(
      dimensions: dimensions, cells: cells, source: source, positions: CellPositions(lines: .none, columns: []), metadata: metadata)
  }
}
