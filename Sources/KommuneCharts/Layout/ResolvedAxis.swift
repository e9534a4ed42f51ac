import KommuneLocale
import KommuneSVG

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An axis that knows its range and what is written along it.
enum ResolvedAxis: Sendable {
  case quantity(QuantityAxis, domain: ClosedRange<Double>, ticks: Ticks, labels: [String])
  case years(ClosedRange<Int>)
  case dates(DateAxis)
  case names(VerticalNames)
  case columns(NameAxis)
  case unlabelled(Int)
  case unwritten(ClosedRange<Double>)

  init(_ axis: Axis, extent: ClosedRange<Double>?, room: Double, perLabel: Double, context: ChartContext) {
    switch axis {
    case .years(let years): self = .years(years)
    case .dates(let dates): self = .dates(dates)
    case .names(let names): self = .columns(names)
    case .unlabelled(let count): self = .unlabelled(count)
    case .unwritten(let domain): self = .unwritten(domain)
    case .quantity(let quantity):
      self = Self.resolved(quantity, extent: extent, count: Int((room / perLabel).rounded()), context: context)
    }
  }

  private static func resolved(
    _ axis: QuantityAxis, extent: ClosedRange<Double>?, count: Int, context: ChartContext
  ) -> ResolvedAxis {
    var domain = axis.domain ?? extent ?? 0...1
    if axis.includesZero { domain = min(0, domain.lowerBound)...max(0, domain.upperBound) }
    if domain.lowerBound == domain.upperBound { domain = widened(domain.lowerBound, includesZero: axis.includesZero) }
    if axis.isLogarithmic, domain.lowerBound > 0 {
      let free = pow(domain.upperBound / domain.lowerBound, axis.margin)
      domain = domain.lowerBound / free...domain.upperBound * free
      let ticks = Ticks(values: logarithmicTicks(over: domain, count: count))
      return .quantity(axis, domain: domain, ticks: ticks, labels: labels(ticks, axis, context))
    }
    var ticks = Ticks.nice(over: domain, count: max(2, count))
    // Within a fixed range the best numbers may all lie outside but one; then denser ones are tried.
    for denser in 1...6 where axis.domain != nil && ticks.values.filter(domain.contains).count < 3 {
      ticks = Ticks.nice(over: domain, count: max(2, count) + denser)
    }
    if axis.domain == nil, let first = ticks.values.first, let last = ticks.values.last {
      let free = axis.margin * (max(last, domain.upperBound) - min(first, domain.lowerBound))
      domain =
        (domain.lowerBound < first ? domain.lowerBound - free : first)...(domain.upperBound > last ? domain.upperBound + free : last)
    } else {
      ticks = Ticks(values: ticks.values.filter { domain.contains($0) })
    }
    return .quantity(axis, domain: domain, ticks: ticks, labels: labels(ticks, axis, context))
  }

  /// A range around a single value.
  private static func widened(_ value: Double, includesZero: Bool) -> ClosedRange<Double> {
    if value == 0 { return 0...1 }
    if includesZero { return min(0, value)...max(0, value) }
    let half = abs(value) * 0.1
    return (value - half)...(value + half)
  }

  private static func labels(_ ticks: Ticks, _ axis: QuantityAxis, _ context: ChartContext) -> [String] {
    var format = axis.format
    format.decimals = ticks.decimals
    return ticks.values.map { format.string(axis.isMirrored ? abs($0) : $0, in: context.language) }
  }

  func title(in language: Language) -> String? {
    guard case .quantity(let axis, _, _, _) = self else { return nil }
    return axis.title?[language]
  }

  /// The height of the area, when names decide it.
  var bandHeight: Double? {
    guard case .names(let names) = self else { return nil }
    return names.height
  }

  func horizontalScale(_ area: Box) -> any PositionScale {
    switch self {
    case .quantity(let axis, let domain, _, _) where axis.isLogarithmic && domain.lowerBound > 0:
      LogScale(domain: domain, from: area.x, to: area.maxX)
    case .quantity(_, let domain, _, _), .unwritten(let domain): LinearScale(domain: domain, from: area.x, to: area.maxX)
    case .years(let years): yearScale(years, from: area.x, to: area.maxX)
    case .dates(let dates): LinearScale(domain: dates.domain, from: area.x, to: area.maxX)
    case .names(let names): BandScale(count: names.count, from: area.x, to: area.maxX, padding: names.padding)
    case .columns(let names): BandScale(count: names.names.count, from: area.x, to: area.maxX, padding: names.padding)
    case .unlabelled(let count): BandScale(count: count, from: area.x, to: area.maxX, padding: 0.06)
    }
  }

  func verticalScale(_ area: Box) -> any PositionScale {
    switch self {
    case .quantity(let axis, let domain, _, _) where axis.isLogarithmic && domain.lowerBound > 0:
      LogScale(domain: domain, from: area.maxY, to: area.y)
    case .quantity(_, let domain, _, _), .unwritten(let domain): LinearScale(domain: domain, from: area.maxY, to: area.y)
    case .years(let years): yearScale(years, from: area.maxY, to: area.y)
    case .dates(let dates): LinearScale(domain: dates.domain, from: area.maxY, to: area.y)
    case .names(let names): names.scale(from: area.y)
    case .columns(let names): BandScale(count: names.names.count, from: area.y, to: area.maxY, padding: names.padding)
    case .unlabelled(let count): BandScale(count: count, from: area.y, to: area.maxY, padding: 0.06)
    }
  }

  private func yearScale(_ years: ClosedRange<Int>, from start: Double, to end: Double) -> LinearScale {
    LinearScale(domain: Double(years.lowerBound)...Double(years.upperBound), from: start, to: end)
  }

  func verticalLabelWidth(_ context: ChartContext) -> Double {
    switch self {
    case .quantity(let axis, _, _, let labels):
      axis.hasLabels ? (labels.map { context.theme.label.width(of: $0) }.max() ?? 0) + 8 : 0
    case .names(let names): names.width
    case .years, .dates, .columns, .unlabelled, .unwritten: 0
    }
  }

  func horizontalLabelHeight(room: Double, _ context: ChartContext) -> Double {
    let line = context.theme.label.lineHeight
    switch self {
    case .quantity(let axis, _, _, _):
      let labels = axis.hasLabels ? line + 8 : 0
      return labels + (axis.title == nil ? 0 : line + 2)
    case .years: return line + 10
    case .dates: return 2 * line + 10
    case .columns(let names):
      let band = room / Double(max(1, names.names.count))
      let lines = names.names.map { context.theme.label.lines(of: $0.label[context.language], within: band - 4).count }.max() ?? 1
      return Double(lines) * line + 8
    case .names, .unlabelled, .unwritten: return 0
    }
  }

  /// What the first and last label need beside the area, so that they can stand centred under their marks.
  func horizontalLabelOverhang(in frame: PlotFrame) -> Overhang {
    let font = frame.context.theme.label
    var (left, right) = (0.0, 0.0)
    func include(_ x: Double, _ text: String) {
      let half = font.width(of: text) / 2
      left = max(left, half - (x - frame.area.x))
      right = max(right, half - (frame.area.maxX - x))
    }
    switch self {
    case .quantity(let axis, _, let ticks, let labels) where axis.hasLabels:
      if let first = ticks.values.first, let text = labels.first { include(frame.x(first), text) }
      if let last = ticks.values.last, let text = labels.last { include(frame.x(last), text) }
    case .years(let years):
      include(frame.x(Double(years.upperBound)), "0000")
      include(frame.x(Double(years.lowerBound)), "0000")
    default: break
    }
    return Overhang(left: left, right: right)
  }
}
