import KommuneCharts
import KommuneDocuments
import KommuneLocale
import KommuneTables

/// A report as its parts, for the forms that are not a page.
public typealias ReportOutline = DocumentOutline

extension ReportBuilder {
  /// The same report as its page has, as parts: chapters with their texts, tables and figures, numbered and linked alike.
  ///
  /// - Throws: ``ReportFailure`` for a text, exhibit, indicator or region that cannot be found, with its place.
  public func outline() throws(ReportFailure) -> ReportOutline {
    let texts = try chapterTexts()
    let exhibits = try numberedExhibits(shownIn: texts)
    let byID = Dictionary(exhibits.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let writer = OutlineWriter(context: context, exhibits: byID)
    let project = context.input.project
    let language = context.language
    var outline = ReportOutline(
      title: project.title[language], subtitle: project.subtitle[language],
      dateLine: ReportPhrases.dated(DateFormat.long.string(project.date, in: language))[language], date: project.date, language: language)
    for (chapter, text) in zip(project.chapters, texts) {
      outline.chapters.append(ReportOutline.Chapter(title: chapter.title[language], blocks: try writer.blocks(of: text)))
    }
    return outline
  }
}

/// Makes the blocks of a chapter from its text.
private struct OutlineWriter {
  let context: ReportContext
  let exhibits: [String: NumberedExhibit]

  func blocks(of text: ChapterText) throws(ReportFailure) -> [ReportOutline.Block] {
    var blocks: [ReportOutline.Block] = []
    for block in text.blocks {
      switch block {
      case .markdown(let markdown, let line): blocks += try self.blocks(of: markdown, path: text.path, line: line)
      case .exhibit(let id, _):
        if let exhibit = exhibits[id] { blocks.append(exhibit.block(in: context.language, theme: context.input.theme.chart)) }
      case .findings:
        var findings = Findings(context: context, exhibits: exhibits)
        let all = try findings.all()
        blocks.append(.findings(all.map { findings.links.runs(of: $0.text) }))
      }
    }
    return blocks
  }

  private func blocks(of markdown: String, path: String, line: Int) throws(ReportFailure) -> [ReportOutline.Block] {
    var writer = ChapterWriter(context: context, exhibits: exhibits)
    let (marked, links) = try writer.marked(markdown, path: path, line: line)
    return MarkdownOutline(links: links).blocks(of: marked)
  }
}

extension NumberedExhibit {
  /// The exhibit as a block.
  fileprivate func block(in language: Language, theme: ChartTheme) -> ReportOutline.Block {
    switch made.content {
    case .table(let table): return .table(table, number: number, address: address)
    case .chart(let chart):
      return .figure(
        ReportOutline.Figure(
          name: id, address: address, number: number, title: chart.text.title[language], caption: chart.text.subtitle[language],
          description: chart.description(in: language), svg: chart.svg(in: language, width: 720, theme: theme),
          data: chart.table(in: language)))
    }
  }
}

extension Chart {
  /// The figures of the chart as a table of its own, without a number.
  fileprivate func table(in language: Language) -> Table {
    let labels = dataTable.header.map { $0[language] }
    return Table(
      name: name + "-data", language: language, caption: Table.Caption(text.title[language]), stub: Table.StubHeader(labels.first ?? ""),
      columns: labels.dropFirst().map { .numbers($0) },
      groups: [
        Table.RowGroup(nil, rows: dataTable.rows.map { Table.Row($0.label[language], $0.cells.map { .text($0.text(in: language)) }) })
      ])
  }
}
