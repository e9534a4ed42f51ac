import KommuneLocale
import KommuneModel

/// A report project as its `kommune.yml` describes it: what is merged, compared with whom, from which files, told in which chapters.
public struct Project: Sendable {
  /// The report's title.
  public var title: Phrase
  /// A line under the title; empty when there is none.
  public var subtitle: Phrase
  /// The language of the report unless the reader asks for another.
  public var language: Language
  /// The day the report is dated. It stands in the project, never taken from the clock, so that the same input gives the same bytes.
  public var date: CalendarDate
  /// The kommuner that become one.
  public var merger: Merger
  /// Whom the parts and the merged kommune are compared with, in the order of the columns.
  public var against: [ComparisonTarget]
  /// The year of the grouping that `group` refers to.
  public var groupingYear: Int?
  /// The path of the file of cost weights that calculated need is made with; nothing when there is none.
  public var needs: String?
  /// The files with figures.
  public var sources: [ProjectSource]
  /// The named tables and charts that chapters may show.
  public var exhibits: [ExhibitRequest]
  /// The chapters, in order.
  public var chapters: [Chapter]
  /// What must be done by when.
  public var deadlines: [Deadline]
  /// Terms that the steering group has defined.
  public var definitions: [Definition]
  /// The groups that do the work.
  public var workingGroups: [WorkingGroup]
  /// What each kommune was asked to send in, and whether it has.
  public var deliveries: [Delivery]
  /// Checks that are switched off, with the reason that the report prints.
  public var silencedChecks: [SilencedCheck]

  /// Creates a project.
  public init(
    title: Phrase, subtitle: Phrase = Phrase(verbatim: ""), language: Language, date: CalendarDate, merger: Merger,
    against: [ComparisonTarget] = [], groupingYear: Int? = nil, needs: String? = nil, sources: [ProjectSource] = [],
    exhibits: [ExhibitRequest] = [],
    chapters: [Chapter] = [], deadlines: [Deadline] = [], definitions: [Definition] = [], workingGroups: [WorkingGroup] = [],
    deliveries: [Delivery] = [], silencedChecks: [SilencedCheck] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.date = date
    self.merger = merger
    self.against = against
    self.groupingYear = groupingYear
    self.needs = needs
    self.sources = sources
    self.exhibits = exhibits
    self.chapters = chapters
    self.deadlines = deadlines
    self.definitions = definitions
    self.workingGroups = workingGroups
    self.deliveries = deliveries
    self.silencedChecks = silencedChecks
  }

  /// The exhibit that chapters call by this name.
  public func exhibit(_ id: String) -> ExhibitRequest? { exhibits.first { $0.id == id } }
}

/// Whom kommuner are compared with.
public enum ComparisonTarget: Hashable, Sendable {
  /// The KOSTRA-grupper of the parts: `group`.
  case ownGroups
  /// One fylke: `fylke:15`.
  case fylke(String)
  /// The whole country: `EAK`.
  case country
  /// The country without Oslo: `EAKUO`.
  case countryWithoutOslo
  /// One KOSTRA-gruppe: `EKG13`.
  case kostragruppe(Int)
  /// The KOSTRA-gruppe that the merged kommune would be in by its size: `group:merged`.
  case mergedGroup
  /// One kommune: `1505`.
  case kommune(RegionCode)
  /// So many kommuner that resemble the merged one most: `neighbours:8`.
  case neighbours(Int)
}

/// One file with figures.
public struct ProjectSource: Sendable, Hashable {
  /// The name by which exhibits call it.
  public var id: String
  /// The path, relative to the project's folder.
  public var file: String
  /// Who published it, such as "SSB/KOSTRA".
  public var publisher: String
  /// The table in the publisher's numbering, such as "07459".
  public var table: String
  /// What the table holds.
  public var title: Phrase
  /// The licence, such as "CC BY 4.0".
  public var license: String
  /// The state of the figures: final unless said otherwise.
  public var isProvisional: Bool
  /// A remark that stands under every exhibit that uses the file; empty when there is none.
  public var note: Phrase
  /// Base figures of the registry by the label of their column in the file.
  public var figures: [FigureMapping]
  /// What the project declares about how the file is read.
  public var reading: FileDeclaration
  /// The path of the file's last vintage, with which `check` compares it; nothing when there is none.
  public var previous: String?

  /// Creates a source.
  public init(
    id: String, file: String, publisher: String, table: String, title: Phrase, license: String, isProvisional: Bool = false,
    note: Phrase = Phrase(verbatim: ""), figures: [FigureMapping], reading: FileDeclaration = FileDeclaration(), previous: String? = nil
  ) {
    self.id = id
    self.file = file
    self.publisher = publisher
    self.table = table
    self.title = title
    self.license = license
    self.isProvisional = isProvisional
    self.note = note
    self.figures = figures
    self.reading = reading
    self.previous = previous
  }
}

/// Which contents of a file is which base figure of the registry.
public struct FigureMapping: Sendable, Hashable {
  /// The base figure's id in the registry.
  public var figure: String
  /// The label or code in the file.
  public var label: String

  /// Creates a mapping.
  public init(figure: String, label: String) {
    self.figure = figure
    self.label = label
  }
}

/// A named table or chart, with what it is made from.
public struct ExhibitRequest: Sendable, Hashable {
  /// The name by which chapters call it; also the stem of its files.
  public var id: String
  /// The kind, one of the registered exhibits.
  public var kind: String
  /// The claim in the chart's title or the words of the table's caption; empty to let the exhibit make one.
  public var title: Phrase
  /// The indicators shown, by id.
  public var indicators: [String]
  /// The base figures shown, by id.
  public var figures: [String]
  /// The periods shown.
  public var periods: [Period]
  /// Whom the exhibit measures by: the other side of the traffic light, the level that kommuner are moved to.
  public var reference: ComparisonTarget?
  /// Whether the indicators may be added up: none of them contains another.
  public var hasTotal: Bool
  /// Files with boundaries for maps, one a map, relative to the project's folder.
  public var boundaries: [String]
  /// The year of the map that figures are carried to.
  public var mapYear: Int?
  /// What becomes of a divided kommune on the way there.
  public var split: SplitRule
  /// A remark under the exhibit; empty when there is none.
  public var note: Phrase

  /// Creates a request.
  public init(
    id: String, kind: String, title: Phrase = Phrase(verbatim: ""), indicators: [String] = [], figures: [String] = [],
    periods: [Period] = [], reference: ComparisonTarget? = nil, hasTotal: Bool = false, boundaries: [String] = [],
    mapYear: Int? = nil, split: SplitRule = .residual, note: Phrase = Phrase(verbatim: "")
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.indicators = indicators
    self.figures = figures
    self.periods = periods
    self.reference = reference
    self.hasTotal = hasTotal
    self.boundaries = boundaries
    self.mapYear = mapYear
    self.split = split
    self.note = note
  }
}

/// A chapter: a title and Markdown files, one for each language.
public struct Chapter: Sendable, Hashable {
  /// The chapter's name in addresses.
  public var id: String
  /// The heading.
  public var title: Phrase
  /// The path of the text without language and ending: `kapittel/folketal` is read from `kapittel/folketal.nn.md`.
  public var text: String

  /// Creates a chapter.
  public init(id: String, title: Phrase, text: String) {
    self.id = id
    self.title = title
    self.text = text
  }

  /// The path of the text in `language`, relative to the project's folder.
  public func path(in language: Language) -> String { "\(text).\(language.rawValue).md" }
}

/// Something that must be done by a day.
public struct Deadline: Sendable, Hashable {
  /// The day the work begins, when it is known.
  public var start: CalendarDate?
  /// The last day.
  public var date: CalendarDate
  /// What must be done.
  public var what: Phrase
  /// Who must do it.
  public var who: Phrase
  /// Where this was decided.
  public var source: Phrase
  /// How far the work has come; nothing when nobody has said.
  public var progress: Progress?

  /// How far a piece of work has come.
  public enum Progress: String, CaseIterable, Sendable, Hashable {
    /// Not begun.
    case planned
    /// Begun.
    case ongoing
    /// Done.
    case done
  }

  /// Creates a deadline.
  public init(
    start: CalendarDate? = nil, date: CalendarDate, what: Phrase, who: Phrase, source: Phrase, progress: Progress? = nil
  ) {
    self.progress = progress
    self.start = start
    self.date = date
    self.what = what
    self.who = who
    self.source = source
  }
}

/// A term and what the steering group has decided that it means.
public struct Definition: Sendable, Hashable {
  /// The term.
  public var term: Phrase
  /// What it means.
  public var meaning: Phrase
  /// Where this was decided.
  public var source: Phrase

  /// Creates a definition.
  public init(term: Phrase, meaning: Phrase, source: Phrase) {
    self.term = term
    self.meaning = meaning
    self.source = source
  }
}

/// A group that works on one matter.
public struct WorkingGroup: Sendable, Hashable {
  /// The group's name.
  public var name: Phrase
  /// Who sits in it.
  public var members: Phrase
  /// What it must deliver.
  public var task: Phrase
  /// When it must deliver.
  public var due: CalendarDate?
  /// Where this was decided.
  public var source: Phrase

  /// Creates a group.
  public init(name: Phrase, members: Phrase, task: Phrase, due: CalendarDate?, source: Phrase) {
    self.name = name
    self.members = members
    self.task = task
    self.due = due
    self.source = source
  }
}

/// Something that each kommune was asked to send in.
public struct Delivery: Sendable, Hashable {
  /// What was asked for.
  public var what: Phrase
  /// The last day.
  public var due: CalendarDate?
  /// The kommuner that have delivered.
  public var deliveredBy: [RegionCode]

  /// Creates a delivery.
  public init(what: Phrase, due: CalendarDate?, deliveredBy: [RegionCode]) {
    self.what = what
    self.due = due
    self.deliveredBy = deliveredBy
  }
}

/// A check that a project does not want, and why.
public struct SilencedCheck: Sendable, Hashable {
  /// The check's id.
  public var id: String
  /// The reason, printed in the report.
  public var reason: Phrase
  /// Where the name stands in the project file, for who finds that there is no such check.
  public var line: Int?

  /// Creates the request.
  public init(id: String, reason: Phrase, line: Int? = nil) {
    self.id = id
    self.reason = reason
    self.line = line
  }
}
