import KommuneCharts
import KommuneLocale

/// A kind of chart in the gallery.
enum GalleryKind: String, CaseIterable, Sendable {
  case dotStrip = "dot-strip"
  case rankedBars = "ranked-bars"
  case line
  case forecast
  case pyramid
  case slope
  case smallMultiples = "small-multiples"
  case heatTable = "heat-table"
  case funnel
  case spine
  case waterfall
  case gantt
  case shares
  case scatter
  case box
  case matrix
  case map

  /// What the page says of it.
  var phrases: GalleryKindPhrases {
    switch self {
    case .dotStrip: .dotStrip
    case .rankedBars: .rankedBars
    case .line: .line
    case .forecast: .forecast
    case .pyramid: .pyramid
    case .slope: .slope
    case .smallMultiples: .smallMultiples
    case .heatTable: .heatTable
    case .funnel: .funnel
    case .spine: .spine
    case .waterfall: .waterfall
    case .gantt: .gantt
    case .shares: .shares
    case .scatter: .scatter
    case .box: .box
    case .matrix: .matrix
    case .map: .map
    }
  }

  /// The chart of this kind in a form, or nothing where the form means nothing: people of an age are never fewer than none.
  func chart(_ form: GalleryForm) -> Chart? {
    let example = GalleryExample(kind: self, material: GalleryMaterial(form))
    switch self {
    case .dotStrip: return example.dotStrip().chart
    case .rankedBars: return example.rankedBars().chart
    case .line: return example.line().chart
    case .forecast: return example.forecast()?.chart
    case .pyramid: return example.pyramid()?.chart
    case .slope: return example.slope().chart
    case .smallMultiples: return example.smallMultiples().chart
    case .heatTable: return example.heatTable().chart
    case .funnel: return example.funnel()?.chart
    case .spine: return example.spine().chart
    case .waterfall: return example.waterfall().chart
    case .gantt: return example.gantt()?.chart
    case .shares: return example.shares().chart
    case .scatter: return example.scatter().chart
    case .box: return example.box().chart
    case .matrix: return example.matrix()?.chart
    case .map: return example.map()?.chart
    }
  }
}

/// Builds one chart of the gallery: a kind in a form. Each kind stands in an extension.
struct GalleryExample {
  let kind: GalleryKind
  let material: GalleryMaterial

  var form: GalleryForm { material.form }
  var places: [GalleryPlace] { material.places }
  /// The name that the chart's ids come from.
  var name: String { kind.rawValue + "-" + form.rawValue }

  /// The texts of the chart, for a measure.
  func text(_ measure: Phrase, isInvented: Bool = false) -> ChartText {
    material.text(kind.phrases.claim, measure, isInvented: isInvented)
  }

  /// The places that fit in a picture where each has a row of its own.
  var rows: [GalleryPlace] { Array(places.prefix(26)) }
}
