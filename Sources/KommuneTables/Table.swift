import KommuneLocale

/// A table as parts and deferred formats: what it says, not how it looks.
///
/// The same table is written as HTML, SVG, Markdown, CSV and a sheet, and all of them say the same thing. Numbers stay numbers
/// until they are printed; notes are numbered, and the marks used are explained, when the table is rendered.
///
///     var table = Table(
///       name: "gross-expenditure", language: .nn,
///       caption: Table.Caption("Brutto driftsutgifter i alt", area: "Kommunane i nye Ålesund", period: "2015", unit: "1 000 kroner"),
///       stub: Table.StubHeader("Kommune"), columns: [.numbers("2015")],
///       groups: [Table.RowGroup(rows: [Table.Row("Ålesund", [.number(3_230_521)])])])
///     table.html(number: 3)
///
/// **Missing values.** A cell without a number holds ``MissingMark``: a mark, with its meaning told below the table.
public struct Table: Sendable, Hashable {
  /// A name such as `gross-expenditure`, unique in a document: every `id` is derived from it.
  public var name: String
  /// The language of every text in the table; numbers and marks follow it.
  public var language: Language
  /// What the table shows, of whom, when, in which unit. Its number is given when the table is rendered.
  public var caption: Caption
  /// The heading of the row labels.
  public var stub: StubHeader
  /// The columns, without the stub.
  public var columns: [Column]
  /// Headings that span several columns.
  public var spanners: [Spanner]
  /// The rows, in groups; one group without a label is a plain body.
  public var groups: [RowGroup]
  /// Rows below a rule at the end.
  public var totals: [Row]
  /// Remarks without a number, under the notes.
  public var remarks: [String]
  /// Where the figures come from.
  public var sources: [Source]
  /// Whether some of the figures were computed from the sources'.
  public var hasOwnCalculations: Bool

  /// Creates a table. Every row has one cell for each column.
  public init(
    name: String, language: Language, caption: Caption, stub: StubHeader = StubHeader(""), columns: [Column], spanners: [Spanner] = [],
    groups: [RowGroup], totals: [Row] = [], remarks: [String] = [], sources: [Source] = [], hasOwnCalculations: Bool = false
  ) {
    self.name = name
    self.language = language
    self.caption = caption
    self.stub = stub
    self.columns = columns
    self.spanners = spanners
    self.groups = groups
    self.totals = totals
    self.remarks = remarks
    self.sources = sources
    self.hasOwnCalculations = hasOwnCalculations
  }

  /// Every row in reading order, totals last.
  public var rows: [Row] { groups.flatMap(\.rows) + totals }
}
