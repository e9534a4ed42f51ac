import KommuneLocale
private struct Blank: ChartContent {
  func arranged(in context: ChartContext) -> ArrangedContent { ArrangedContent(height: 200) { _, _ in } }
}
private func blank(_ name: String, _ text: ChartText) -> Chart {
  Chart(name: name, text: text, content: Blank(), dataTable: ChartDataTable(header: [], rows: [])) { text.title[$0] }
}
extension LineChart {
  /// The chart.
  public var chart: Chart { blank(name, text) }
}
extension RankedBars {
  /// The chart.
  public var chart: Chart { blank(name, text) }
}
extension DotStrip {
  /// The chart.
  public var chart: Chart { blank(name, text) }
}
extension PopulationPyramid {
  /// The chart.
  public var chart: Chart { blank(name, text) }
}
extension SlopeChart {
  /// The chart.
  public var chart: Chart { blank(name, text) }
}
extension ShareBars {
  /// The chart.
  public var chart: Chart { blank(name, text) }
}
