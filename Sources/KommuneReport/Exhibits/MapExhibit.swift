import KommuneCharts
import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneSVG

/// The kommuner on maps drawn from the project's files of boundaries: one file is one map, so that two show before and after.
///
/// With an indicator the areas are shaded by fifths of the country's kommuner; without one, the map shows only the boundaries. The
/// merging kommuner and what they become are strong and named.
enum MapExhibit: Exhibit {
  static let kind = "map"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let files = request.boundaries.compactMap { path in context.input.boundaries[path].map { (path, $0) } }
    guard !files.isEmpty else { throw .incompleteExhibit(exhibit: request.id, needs: ExhibitPhrases.aBoundaryFile) }
    let field = request.indicators.isEmpty ? nil : try ComparedField(request, in: context)
    let shading = field.map { Shading($0, in: context.language) }
    let own = Set(context.merger.parts + [context.merger.newCode].compactMap { $0 } + (context.merger.split?.codes ?? []))
    let nearby = files.map { Self.areas(around: own, in: $0.1) }
    let plane = PlaneProjection(nearby.flatMap { $0 })
    let panels = zip(files, nearby).enumerated().map { index, entry in
      let areas = entry.1.map { area -> MapChart.Area in
        let value = shading?.value(of: area.code)
        return MapChart.Area(
          Phrase(verbatim: area.name.isEmpty ? context.name(of: area.code) : area.name), rings: area.rings.map { $0.map(plane.place) },
          classIndex: value.flatMap { shading?.index(of: $0) }, value: value.map { .number($0) } ?? .missing(.unknown),
          role: own.contains(area.code) ? .own : .context)
      }
      return MapChart.Panel(files.count > 1 ? label(index, of: request, entry.0.0) : nil, areas)
    }
    let sources = field?.sources ?? []
    var text = context.chartText(
      request, claim: ExhibitPhrases.mapTitle(context.merger.name, parts: context.merger.parts.count),
      subtitle: field.map { context.measure($0.indicator, $0.period) } ?? ExhibitPhrases.mapSubtitle, sources: sources)
    let credit = request.boundaries.joined(separator: ", ")
    let named = text.source
    text.source = Phrase { sources.isEmpty ? "\(credit)." : "\(named[$0]) \(credit)." }
    if plane.isFromDegrees {
      let note = text.note
      text.note = Phrase { [ExhibitPhrases.projectionNote[$0], note?[$0]].compactMap(\.self).joined(separator: " ") }
    }
    let chart = MapChart(
      name: request.id, text: text, panels: panels, classes: shading?.classes ?? [],
      format: NumberFormat(decimals: field?.indicator.decimals ?? 0)
    ).chart
    return MadeExhibit(content: .chart(chart), figures: field?.figures ?? [])
  }

  /// The name of one of several maps: the period of the same place in the list, else the file's name.
  private static func label(_ index: Int, of request: ExhibitRequest, _ path: String) -> Phrase {
    if request.periods.indices.contains(index), request.periods.count > 1 { return Phrase(verbatim: request.periods[index].description) }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return Phrase(verbatim: name.split(separator: ".").first.map(String.init) ?? name)
  }

  /// Our own areas and those that touch a frame around them half as large again; all areas when none is ours.
  private static func areas(around own: Set<RegionCode>, in boundaries: Boundaries) -> [Boundaries.Area] {
    guard let frame = Frame(boundaries.areas.filter { own.contains($0.code) }) else { return boundaries.areas }
    let wide = frame.widened(by: 0.5)
    return boundaries.areas.filter { area in own.contains(area.code) || Frame([area]).map(wide.touches) == true }
  }

  /// The smallest upright rectangle around some areas.
  private struct Frame {
    var low: Boundaries.Point
    var high: Boundaries.Point

    init?(_ areas: [Boundaries.Area]) {
      let points = areas.lazy.flatMap(\.rings).joined()
      guard let first = points.first(where: { _ in true }) else { return nil }
      var (left, right, bottom, top) = (first.x, first.x, first.y, first.y)
      for point in points {
        left = min(left, point.x)
        right = max(right, point.x)
        bottom = min(bottom, point.y)
        top = max(top, point.y)
      }
      low = Boundaries.Point(x: left, y: bottom)
      high = Boundaries.Point(x: right, y: top)
    }

    func widened(by share: Double) -> Frame {
      var frame = self
      let (dx, dy) = ((high.x - low.x) * share / 2, (high.y - low.y) * share / 2)
      frame.low = Boundaries.Point(x: low.x - dx, y: low.y - dy)
      frame.high = Boundaries.Point(x: high.x + dx, y: high.y + dy)
      return frame
    }

    func touches(_ other: Frame) -> Bool {
      other.low.x <= high.x && other.high.x >= low.x && other.low.y <= high.y && other.high.y >= low.y
    }
  }

  /// Fifths of the country's kommuner as classes.
  private struct Shading {
    let classes: [Phrase]
    private let limits: [Double]
    private let values: [String: Double]

    init(_ field: ComparedField, in language: Language) {
      let ranked = field.values.filter { !$0.isOwn }.map(\.value).sorted()
      var values = Dictionary(field.values.map { ($0.region.id, $0.value) }, uniquingKeysWith: { first, _ in first })
      for part in field.parts { if let value = part.value { values[part.region.id] = value } }
      self.values = values
      let count = min(5, Set(ranked).count)
      guard let lowest = ranked.first, let highest = ranked.last, count > 1 else {
        (limits, classes) = ([], ranked.isEmpty ? [] : [field.indicator.name])
        return
      }
      limits = (1..<count).map { ranked[$0 * ranked.count / count] }
      let format = NumberFormat(decimals: field.indicator.decimals)
      let edges = [lowest] + limits + [highest]
      classes = zip(edges, edges.dropFirst()).map { low, high in
        Phrase { ExhibitPhrases.between(format.string(low, in: $0), format.string(high, in: $0))[$0] }
      }
    }

    func value(of code: RegionCode) -> Double? { values[code.text] }
    func index(of value: Double) -> Int { limits.count { value >= $0 } }
  }
}
