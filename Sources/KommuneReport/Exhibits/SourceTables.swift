import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneTables

/// The state of each file: its periods, how many cells have numbers, what was flawed, whether the figures are final.
enum DataStatusTable: Exhibit {
  static let kind = "data-status"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let language = context.language
    let rows = context.input.sources.map { source in
      let cube = source.cube
      let periods = cube.dimension(.period)?.categories.map(\.label) ?? []
      let span = periods.count > 1 ? "\(periods.first ?? "")–\(periods.last ?? "")" : periods.first ?? ""
      return Table.Row(
        source.source.title[language],
        [
          .text("\(source.source.publisher) \(source.source.table)"), .text(span), .number(Double(cube.cells.count)),
          .number(Double(cube.cells.count(where: \.isMissing))), .number(Double(source.problems.count { $0.severity != .note })),
          .number(Double(source.problems.count { $0.severity == .note })),
          .text((source.source.isProvisional ? ReportPhrases.provisional : ReportPhrases.final)[language]),
        ])
    }
    let table = Table(
      name: request.id, language: language,
      caption: Table.Caption(context.caption(request, otherwise: ReportPhrases.dataStatusCaption)),
      stub: Table.StubHeader(ReportPhrases.title[language]),
      columns: [
        .text(ReportPhrases.published[language]), .text(ReportPhrases.periods[language]), .numbers(ReportPhrases.cells[language]),
        .numbers(ReportPhrases.missingCells[language], notes: [Table.Note(ReportPhrases.outsideValidityNote[language])]),
        .numbers(ReportPhrases.flaws[language]),
        .numbers(ReportPhrases.remarks[language], notes: [Table.Note(ReportPhrases.remarksNote[language])]),
        .text(ReportPhrases.status[language]),
      ], groups: [Table.RowGroup(nil, rows: rows)], remarks: context.remarks(request, []) + silenced(in: context))
    return MadeExhibit(content: .table(table))
  }

  /// A line for each check that the project has switched off, with its reason.
  private static func silenced(in context: ReportContext) -> [String] {
    context.input.project.silencedChecks.map {
      ReportPhrases.silencedCheck($0.id, reason: $0.reason[context.language])[context.language]
    }
  }
}

/// Where the figures come from: publisher, table, licence, file and checksum.
enum SourceTable: Exhibit {
  static let kind = "sources"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let language = context.language
    let rows = context.input.sources.enumerated().map { place, source in
      Table.Row(
        source.source.title[language],
        [
          .text("\(source.source.publisher) \(source.source.table)"), .text(source.source.license), .text(source.source.file),
          .text(context.checksum(ofSource: place).map { String($0.prefix(16)) + "…" } ?? ReportPhrases.noChecksum[language]),
        ])
    }
    return context.textTable(
      request, caption: ReportPhrases.sourcesCaption, stub: ReportPhrases.title,
      columns: [ReportPhrases.published, ReportPhrases.license, ReportPhrases.file, ReportPhrases.checksum], rows: rows)
  }
}
