import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneTables

/// What is due when, and who does it.
enum DeadlineTable: Exhibit {
  static let kind = "deadlines"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let language = context.language
    let rows = context.input.project.deadlines.map { deadline in
      Table.Row(
        context.day(deadline.date),
        [.text(deadline.what[language]), .text(deadline.who[language]), .text(deadline.source[language])])
    }
    return context.textTable(
      request, caption: ReportPhrases.deadlinesCaption, stub: ReportPhrases.due,
      columns: [ReportPhrases.what, ReportPhrases.who, ReportPhrases.decidedIn], rows: rows)
  }
}

/// Terms as the steering groups have defined them.
enum DefinitionTable: Exhibit {
  static let kind = "definitions"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let language = context.language
    let rows = context.input.project.definitions.map { definition in
      Table.Row(definition.term[language], [.text(definition.meaning[language]), .text(definition.source[language])])
    }
    return context.textTable(
      request, caption: ReportPhrases.definitionsCaption, stub: ReportPhrases.term,
      columns: [ReportPhrases.meaning, ReportPhrases.decidedIn],
      rows: rows)
  }
}

/// The groups that do the work.
enum WorkingGroupTable: Exhibit {
  static let kind = "working-groups"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let language = context.language
    let rows = context.input.project.workingGroups.map { group in
      Table.Row(
        group.name[language],
        [
          .text(group.members[language]), .text(group.task[language]), group.due.map { .text(context.day($0)) } ?? .blank,
          .text(group.source[language]),
        ])
    }
    return context.textTable(
      request, caption: ReportPhrases.workingGroupsCaption, stub: ReportPhrases.group,
      columns: [ReportPhrases.members, ReportPhrases.task, ReportPhrases.due, ReportPhrases.decidedIn], rows: rows)
  }
}

/// What each kommune was asked to send in. What has not come is shown as not delivered, never left out.
enum DeliveryTable: Exhibit {
  static let kind = "deliveries"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let language = context.language
    let parts = context.merger.parts
    let rows = context.input.project.deliveries.map { delivery in
      Table.Row(
        delivery.what[language],
        [delivery.due.map { .text(context.day($0)) } ?? .blank]
          + parts.map {
            delivery.deliveredBy.contains($0) ? .text(ReportPhrases.delivered[language]) : .missing(MissingMark(MissingReason.notDelivered))
          })
    }
    let table = Table(
      name: request.id, language: language,
      caption: Table.Caption(context.caption(request, otherwise: ReportPhrases.deliveriesCaption)),
      stub: Table.StubHeader(ReportPhrases.what[language]),
      columns: [.text(ReportPhrases.due[language])] + parts.map { .text(context.name(of: $0, in: context.merger.year.map { $0 - 1 })) },
      spanners: [Table.Spanner(ReportPhrases.theParts[language], columns: 1..<(1 + parts.count))],
      groups: [Table.RowGroup(nil, rows: rows)])
    return MadeExhibit(content: .table(table))
  }
}

extension ReportContext {
  /// A day as tables write it.
  func day(_ date: CalendarDate) -> String { DateFormat.short.string(date, in: language) }

  /// A table of words.
  func textTable(_ request: ExhibitRequest, caption made: Phrase, stub: Phrase, columns: [Phrase], rows: [Table.Row]) -> MadeExhibit {
    let table = Table(
      name: request.id, language: language, caption: Table.Caption(caption(request, otherwise: made)),
      stub: Table.StubHeader(stub[language]), columns: columns.map { .text($0[language]) }, groups: [Table.RowGroup(nil, rows: rows)],
      remarks: remarks(request, []))
    return MadeExhibit(content: .table(table))
  }
}
