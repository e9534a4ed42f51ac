import KommuneLocale
import KommuneSVG

/// Rates against the size they rest on, with the limits that chance alone keeps within: small kommuner vary more.
public struct FunnelChart: ChartComposition {
  /// A pair of limits.
  public struct Limits: Sendable {
    /// What they are: "95 %".
    public var label: Phrase
    /// The sizes at which they are given, rising.
    public var sizes: [Double]
    /// The lower limit at each.
    public var lower: [Double]
    /// The upper limit at each.
    public var upper: [Double]

    /// Creates limits; all three have as many values.
    public init(_ label: Phrase, sizes: [Double], lower: [Double], upper: [Double]) {
      precondition(sizes.count == lower.count && sizes.count == upper.count, "a limit has a lower and upper value for each size")
      precondition([sizes, lower, upper].joined().allSatisfy(\.isFinite), "a limit is finite")
      self.label = label
      self.sizes = sizes
      self.lower = lower
      self.upper = upper
    }
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// The points: x is the size, y the rate.
  public var items: [ScatterChart.Item]
  /// What the size is.
  public var size: ScatterChart.Measure
  /// What the rate is.
  public var rate: ScatterChart.Measure
  /// The rate of all together.
  public var center: (label: Phrase, value: Double)
  /// The limits, the widest first.
  public var limits: [Limits]

  /// Creates a funnel.
  public init(
    name: String, text: ChartText, items: [ScatterChart.Item], size: ScatterChart.Measure, rate: ScatterChart.Measure,
    center: (label: Phrase, value: Double), limits: [Limits]
  ) {
    self.name = name
    self.text = text
    self.items = items
    self.size = size
    self.rate = rate
    self.center = center
    self.limits = limits
  }

  /// The chart.
  public var chart: Chart {
    let scatter = ScatterChart(name: name, text: text, items: items, x: size, y: rate).chart
    guard var plot = scatter.content as? Plot else { return scatter }
    let sizes = limits.flatMap(\.sizes)
    let (first, last) = (sizes.min() ?? 0, sizes.max() ?? 1)
    var guides: [any Mark] = [
      CurveMark([.init(first, center.value), .init(last, center.value)], paint: .axis, width: 1.5)
    ]
    var ends = [
      EndLabelMark.Label(
        x: last, y: center.value, text: Phrase { "\(center.label[$0]) \(rate.format.string(center.value, in: $0))" }, paint: .axis)
    ]
    for (index, limit) in limits.enumerated() {
      for line in [limit.lower, limit.upper] {
        guides.append(
          CurveMark(zip(limit.sizes, line).map { .init($0, $1) }, paint: .axis, width: 1, isDashed: index > 0, widensScale: false))
        if let size = limit.sizes.last, let end = line.last, rates.contains(end) {
          ends.append(.init(x: size, y: end, text: limit.label, paint: .axis))
        }
      }
    }
    let points = plot.marks.filter { !($0 is PointLabelMark) }
    plot.marks = guides + points + [PointLabelMark(labels), EndLabelMark(ends, share: 0.28, keepsToEdge: true)]
    plot.y = .quantity(QuantityAxis(title: rate.title, format: rate.format, domain: rates))
    return Chart(name: name, text: text, content: plot, dataTable: scatter.dataTable) { language in
      ([scatter.description(in: language)] + outside(in: language)).joined(separator: " ")
    }
  }

  /// Names for ours, the named, and those that chance does not explain; the others are only in the way.
  private var labels: [PointLabelMark.Label] {
    items.compactMap { item in
      guard let x = item.x.number, let y = item.y.number else { return nil }
      let isNamed = item.role != .context || isOutside(item)
      return PointLabelMark.Label(x: x, y: y, text: isNamed ? item.label : Phrase(verbatim: ""), role: item.role)
    }
  }

  /// The range of the rates with some air, not of the limits, which have no end where sizes are small.
  private var rates: ClosedRange<Double> {
    let known =
      items.filter { $0.x.number != nil }.compactMap(\.y.number) + [center.value]
      + limits.flatMap { [$0.lower.last, $0.upper.last].compactMap(\.self) }
    let (low, high) = (known.min() ?? 0, known.max() ?? 1)
    let air = max(high - low, abs(high) * 0.01, 1e-9) * 0.15
    return (low >= 0 ? max(0, low - air) : low - air)...(high + air)
  }

  private func isOutside(_ item: ScatterChart.Item) -> Bool {
    guard let widest = limits.first, let size = item.x.number, let rate = item.y.number,
      let limit = Self.limit(widest, at: size)
    else { return false }
    return rate < limit.lower || rate > limit.upper
  }

  /// Those that lie outside the widest limits, by name.
  private func outside(in language: Language) -> [String] {
    guard !limits.isEmpty else { return [] }
    let names = items.filter(isOutside)
    return [ChartSentences.outside(names.count, listing(names.map { $0.label[language] }, in: language), in: language)]
  }

  /// The limits at a size, between those that are given.
  private static func limit(_ limits: Limits, at size: Double) -> (lower: Double, upper: Double)? {
    guard let next = limits.sizes.firstIndex(where: { $0 >= size }) else { return nil }
    guard next > 0 else { return (limits.lower[0], limits.upper[0]) }
    let share = (size - limits.sizes[next - 1]) / (limits.sizes[next] - limits.sizes[next - 1])
    return (
      limits.lower[next - 1] + share * (limits.lower[next] - limits.lower[next - 1]),
      limits.upper[next - 1] + share * (limits.upper[next] - limits.upper[next - 1])
    )
  }
}
