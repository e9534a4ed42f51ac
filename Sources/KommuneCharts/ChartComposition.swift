/// A kind of chart: takes plain figures and arranges marks over scales.
public protocol ChartComposition: Sendable {
  /// The chart.
  var chart: Chart { get }
}
