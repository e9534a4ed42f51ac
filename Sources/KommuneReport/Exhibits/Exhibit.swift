import KommuneCharts
import KommuneLocale
import KommuneProject
import KommuneTables

/// A kind of named table or chart that a project may ask for.
protocol Exhibit: Sendable {
  /// The name in `kommune.yml`.
  static var kind: String { get }
  /// Makes it.
  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit
}

/// A finished table or chart, with every figure it prints.
struct MadeExhibit {
  /// What it is.
  enum Content {
    case table(Table)
    case chart(Chart)
  }

  var content: Content
  var figures: [PrintedFigure] = []
  /// What a table says, in a sentence made from its figures, without a full stop; a chart says it in its title.
  var claim: Phrase?
}

/// Every kind of exhibit. A new one is a file in this folder and a line here.
enum ExhibitRegistry {
  static let all: [any Exhibit.Type] = [
    PopulationLine.self, PopulationTable.self, AgeGroupTable.self, AgeShares.self, AgePyramid.self, BaseFigureTable.self,
    IndicatorTable.self, RankedBarsExhibit.self, DotStripExhibit.self, SlopeExhibit.self, GroupTotals.self, DeadlineTable.self,
    DefinitionTable.self, WorkingGroupTable.self, DeliveryTable.self, DataStatusTable.self, SourceTable.self,
    HarmonisationTable.self, NeedsTable.self, CarriedTable.self, HarmonisationWaterfall.self, LikeKommuneTable.self,
    PopulationMultiples.self, SpineExhibit.self, ScatterExhibit.self, BoxExhibit.self, FunnelExhibit.self, HeatExhibit.self,
    GanttExhibit.self, DeliveryMatrix.self, MapExhibit.self,
  ]

  /// The exhibit of a kind, or nothing when none is registered under the name.
  static func exhibit(of kind: String) -> (any Exhibit.Type)? { all.first { $0.kind == kind } }
}
