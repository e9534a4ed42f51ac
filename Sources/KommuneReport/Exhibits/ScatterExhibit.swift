import KommuneCharts
import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One indicator against the size of kommuner, with what kommuner of our size spend; or two indicators against each other.
enum ScatterExhibit: Exhibit {
  static let kind = "scatter"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let period = try context.onlyPeriod(request)
    guard let last = request.indicators.last else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.anIndicator) }
    let indicator = try context.indicator(last, place: request.place)
    let isBySize = request.indicators.count == 1
    let across = try context.indicator(isBySize ? sizeFigure(period, in: context) : request.indicators[0], place: request.place)
    let points = try pairs(across, indicator, period, in: context)
    let format = NumberFormat(decimals: indicator.decimals)
    let sources = context.sources(of: [across, indicator])
    var text = context.chartText(
      request, claim: Phrase { ExhibitPhrases.scatterTitle(lowercasedFirst(across.name[$0]), indicator.name[$0])[$0] },
      subtitle: context.measure(indicator, period), sources: sources)
    var fit: [(x: Double, y: Double)] = []
    if isBySize {
      let curve = try scale(indicator, period, points, in: context)
      fit = curve?.points ?? []
      if let curve, request.title[context.language].isEmpty { text.title = curve.claim }
      let notes = [curve?.note ?? ExhibitPhrases.noScale, text.note].compactMap(\.self)
      text.note = Phrase { language in notes.map { $0[language] }.joined(separator: " ") }
    }
    let chart = ScatterChart(
      name: request.id, text: text,
      items: points.map {
        .init(Phrase(verbatim: $0.name), x: ChartValue($0.x.observation), y: ChartValue($0.y.observation), role: $0.role)
      },
      x: measure(across, isLogarithmic: isBySize), y: .init(measure(indicator, isLogarithmic: false).title, format: format), fit: fit
    ).chart
    return MadeExhibit(content: .chart(chart), figures: points.flatMap { [$0.x, $0.y] })
  }

  /// One kommune with both figures.
  private struct Pair {
    let name: String
    let role: ChartRole
    let x: PrintedFigure
    let y: PrintedFigure
  }

  private static func measure(_ indicator: Indicator, isLogarithmic: Bool) -> ScatterChart.Measure {
    ScatterChart.Measure(indicator.nameWithUnit, format: NumberFormat(decimals: indicator.decimals), isLogarithmic: isLogarithmic)
  }

  /// The base figure of size that the files have for the period.
  private static func sizeFigure(_ period: Period, in context: ReportContext) -> String {
    context.store.periods(of: "folkemengde-ultimo").contains(period) ? "folkemengde-ultimo" : "folkemengde"
  }

  /// Everyone who has both figures: all others, the parts, the merged kommune.
  private static func pairs(
    _ across: Indicator, _ up: Indicator, _ period: Period, in context: ReportContext
  ) throws(ReportFailure) -> [Pair] {
    let comparison = context.comparison
    let parts = Set(context.merger.parts)
    let widths = Dictionary(
      comparison.field(for: across, in: period).map { ($0.region.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    let others = comparison.field(for: up, in: period).filter { !$0.isOwn && $0.region.members.allSatisfy { !parts.contains($0) } }
      .compactMap { value -> Pair? in
        guard let x = widths[value.region.id] else { return nil }
        return Pair(
          name: value.region.name[context.language], role: .context, x: context.printed(x, across, of: value.region, in: period),
          y: context.printed(value.value, up, of: value.region, in: period))
      }
    let (xs, ys) = (try context.results(across, period), try context.results(up, period))
    let own = zip(xs, ys).compactMap { x, y -> Pair? in
      guard [.part, .merged].contains(y.kind), x.region.id == y.region.id, x.value != nil, y.value != nil else { return nil }
      let name = y.kind == .merged ? context.mergedName : y.region.name[context.language]
      return Pair(
        name: name, role: y.kind == .merged ? .own : .named, x: context.printed(x, row: name, column: across.name[context.language]),
        y: context.printed(y, row: name, column: up.name[context.language]))
    }
    return others + own
  }

  private struct Curve {
    let points: [(x: Double, y: Double)]
    let claim: Phrase
    let note: Phrase
  }

  /// What kommuner spend by their size, over the sizes that there are; nothing where they are too few or too alike for a curve, or our
  /// own size or figure is missing.
  private static func scale(
    _ indicator: Indicator, _ period: Period, _ pairs: [Pair], in context: ReportContext
  ) throws(ReportFailure) -> Curve? {
    let regression: ScaleRegression
    do {
      regression = try context.comparison.scaleRegression(of: indicator, in: period)
    } catch .notComputable {
      return nil
    } catch {
      throw .comparison(error, nil)
    }
    let sizes = pairs.compactMap(\.x.observation.value).filter { $0 > 0 }
    guard let smallest = sizes.min(), let largest = sizes.max(), smallest < largest,
      let own = pairs.first(where: { $0.role == .own }), let size = own.x.observation.value, let amount = own.y.observation.value
    else { return nil }
    func predicted(_ size: Double) -> ScalePrediction? {
      do { return try regression.prediction(at: size) } catch { return nil }  // A size that the curve cannot be drawn at.
    }
    let points = (0...24).compactMap { step -> (x: Double, y: Double)? in
      let size = smallest * pow(largest / smallest, Double(step) / 24)
      return predicted(size).map { (size, $0.amount) }
    }
    guard let typical = predicted(size) else { return nil }
    return Curve(
      points: points,
      claim: Phrase { language in
        ExhibitPhrases.scaleTitle(
          context.merger.name, indicator: indicator.name, own: context.amount(amount, indicator, in: language),
          typical: context.amount(typical.amount, indicator, in: language))[language]
      },
      note: Phrase { language in
        ExhibitPhrases.scaleNote(
          lower: context.amount(typical.lower, indicator, in: language), upper: context.amount(typical.upper, indicator, in: language),
          count: regression.count)[language]
      })
  }
}
