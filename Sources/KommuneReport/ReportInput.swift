import KommuneCharts
import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject

/// Everything that a report is made from. The report itself reads no file, no clock and no network.
public struct ReportInput: Sendable {
  /// What the report is about.
  public var project: Project
  /// The language it is written in.
  public var language: Language
  /// The project's files as loaded, in the project's order.
  public var sources: [ReportSource]
  /// The chapters' Markdown by path, as `Chapter.path(in:)` names it.
  public var texts: [String: String]
  /// Where codes came from and went to.
  public var lineage: Lineage
  /// Which kommune is in which KOSTRA-gruppe.
  public var kostragrupper: Kostragrupper
  /// Statistics Norway's sums of old kommuner that continue today's.
  public var sumSeries: [SumSeries]
  /// The registry of indicators.
  public var indicators: [Indicator]
  /// The registry of base figures.
  public var baseFigures: [BaseFigure]
  /// The traits by which kommuner are found alike.
  public var peerTraits: [PeerTrait]
  /// The cost weights that the project names; nothing when it names none.
  public var needs: NeedWeights?
  /// The boundaries of kommuner by the path that the project gives the file.
  public var boundaries: [String: Boundaries]
  /// The colours and fonts.
  public var theme: ReportTheme

  /// Creates the input.
  public init(
    project: Project, language: Language, sources: [ReportSource], texts: [String: String], lineage: Lineage,
    kostragrupper: Kostragrupper, sumSeries: [SumSeries] = [], indicators: [Indicator], baseFigures: [BaseFigure],
    peerTraits: [PeerTrait] = [], needs: NeedWeights? = nil, boundaries: [String: Boundaries] = [:], theme: ReportTheme = ReportTheme()
  ) {
    self.project = project
    self.language = language
    self.sources = sources
    self.texts = texts
    self.lineage = lineage
    self.kostragrupper = kostragrupper
    self.sumSeries = sumSeries
    self.indicators = indicators
    self.baseFigures = baseFigures
    self.peerTraits = peerTraits
    self.needs = needs
    self.boundaries = boundaries
    self.theme = theme
  }
}

/// The colours and fonts of a report: rules for its page, a theme for its charts.
public struct ReportTheme: Sendable, Hashable {
  /// Rules that stand after the page's own.
  public var css: String
  /// The colours and sizes of charts; its palette is that of the tables drawn as pictures.
  public var chart: ChartTheme

  /// Creates a theme; without arguments it is the house's.
  public init(css: String = "", chart: ChartTheme = ChartTheme()) {
    self.css = css
    self.chart = chart
  }
}

/// One file of a project, loaded.
public struct ReportSource: Sendable {
  /// What the project says of it.
  public var source: ProjectSource
  /// Its figures.
  public var cube: Cube
  /// The SHA-256 of its bytes, in hexadecimal.
  public var sha256: String
  /// What was wrong in it.
  public var problems: [Problem]

  /// Creates a loaded file.
  public init(source: ProjectSource, cube: Cube, sha256: String, problems: [Problem]) {
    self.source = source
    self.cube = cube
    self.sha256 = sha256
    self.problems = problems
  }
}

extension ReportSource {
  /// What the headings of the file mean, as the project says.
  public var mappings: [ContentsMapping] { source.figures.map { ContentsMapping(label: $0.label, figure: $0.figure) } }
}

/// One file of a finished report.
public struct ReportFile: Sendable, Hashable {
  /// The path inside the report's folder, with `/` between folders.
  public let path: String
  /// The contents.
  public let bytes: [UInt8]

  /// Creates a file.
  public init(_ path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(_ path: String, _ text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }
}
