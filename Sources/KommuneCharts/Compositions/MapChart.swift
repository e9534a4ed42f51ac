import KommuneLocale
import KommuneSVG

/// Kommuner on a map, shaded by class, our own with a strong border and a name; several maps side by side, as before and after.
///
/// The rings are plain coordinates in a projected plane; the map thins them to the size of the picture.
public struct MapChart: ChartComposition {
  /// One kommune.
  public struct Area: Sendable {
    /// Its name.
    public var label: Phrase
    /// Its rings, outer and inner, in the plane.
    public var rings: [[Point]]
    /// The number of its class, from 0; nil when it has no figure.
    public var classIndex: Int?
    /// Its figure, for the table.
    public var value: ChartValue
    /// Its meaning to the reader: our own and named ones are labelled.
    public var role: ChartRole

    /// Creates a kommune.
    public init(
      _ label: Phrase, rings: [[Point]], classIndex: Int?, value: ChartValue = .missing(.unknown), role: ChartRole = .context
    ) {
      self.label = label
      self.rings = rings
      self.classIndex = classIndex
      self.value = value
      self.role = role
    }
  }

  /// One map.
  public struct Panel: Sendable {
    /// What it shows, such as "2019"; nil when there is only one.
    public var label: Phrase?
    /// The kommuner.
    public var areas: [Area]

    /// Creates a map.
    public init(_ label: Phrase? = nil, _ areas: [Area]) {
      self.label = label
      self.areas = areas
    }
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// The maps, all in the same scale.
  public var panels: [Panel]
  /// What the classes mean, the lowest first; at most five shades can be told apart.
  public var classes: [Phrase]
  /// How figures are printed in the table.
  public var format: NumberFormat
  /// Whether y grows upwards, as northings do; rows of pixels grow downwards.
  public var growsUpwards: Bool

  /// Creates maps.
  public init(
    name: String, text: ChartText, panels: [Panel], classes: [Phrase], format: NumberFormat = NumberFormat(), growsUpwards: Bool = true
  ) {
    self.name = name
    self.text = text
    self.panels = panels
    self.classes = classes
    self.format = format
    self.growsUpwards = growsUpwards
  }

  /// The chart.
  public var chart: Chart {
    let shades = classes.indices.map { Self.shade($0, of: classes.count) }
    let extent = extent
    let cells: [any ChartContent] = panels.map { panel in
      let map = MapContent(panel.areas, extent: extent, shades: shades, growsUpwards: growsUpwards)
      return panel.label.map { StackedContent([TextContent($0, isBold: true), map], spacing: 4) } ?? map
    }
    var entries = zip(shades, classes).map { Legend.Entry(.area($0), $1) }
    if panels.contains(where: { $0.areas.contains { $0.classIndex == nil } }) {
      entries.append(Legend.Entry(.outline(.context), ChartPhrases.figureMissing))
    }
    let content: any ChartContent = cells.count == 1 ? cells[0] : GridContent(cells, columnWidth: 280, keepsPairs: false)
    return Chart(name: name, text: text, content: StackedContent([Legend(entries), content]), dataTable: table) { sentences(in: $0) }
  }

  static func shade(_ index: Int, of count: Int) -> Paint {
    let share = count < 2 ? 0.5 : Double(index) / Double(count - 1)
    return .tint(1, 0.86 * (1 - share))
  }

  /// The smallest rectangle that holds all areas of all maps.
  private var extent: Box {
    var (low, high) = (Point(.infinity, .infinity), Point(-.infinity, -.infinity))
    for point in panels.lazy.flatMap(\.areas).flatMap(\.rings).joined() where point.x.isFinite && point.y.isFinite {
      low = Point(min(low.x, point.x), min(low.y, point.y))
      high = Point(max(high.x, point.x), max(high.y, point.y))
    }
    return low.x <= high.x ? Box(x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y) : Box(x: 0, y: 0, width: 1, height: 1)
  }

  private var table: ChartDataTable {
    let rows = panels.flatMap { panel in
      panel.areas.map { area -> ChartDataTable.Row in
        let place = panel.label.map { label in Phrase { "\(area.label[$0]), \(label[$0])" } } ?? area.label
        let word = area.classIndex.flatMap { classes.indices.contains($0) ? classes[$0] : nil } ?? Phrase(verbatim: "")
        return ChartDataTable.Row(place, [.value(area.value, format), .text(word)])
      }
    }
    return ChartDataTable(header: [ChartPhrases.name, ChartPhrases.figure, ChartPhrases.mapClass], rows: rows)
  }

  private func sentences(in language: Language) -> String {
    panels.flatMap { panel in
      classes.indices.map { index in
        let count = panel.areas.count { $0.classIndex == index }
        let heading = [panel.label?[language], classes[index][language]].compactMap(\.self).joined(separator: ", ")
        return ChartSentences.figure(heading, ChartPhrases.dots(count, ChartPhrases.kommuner)[language])
      }
        + panel.areas.filter { $0.role == .own }.map { ChartSentences.figure($0.label[language], $0.value.text(format, in: language)) }
    }.joined(separator: " ")
  }
}
