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
        let findings = try Findings(
          context: context, addresses: exhibits.mapValues(\.address), claims: exhibits.compactMapValues { $0.claim(in: context.language) }
        ).all()
        blocks.append(.findings(findings.map { ReportOutline.Run.runs(ofOwnHTML: $0.html) }))
      }
    }
    return blocks
  }

  private func blocks(of markdown: String, path: String, line: Int) throws(ReportFailure) -> [ReportOutline.Block] {
    let writer = ChapterWriter(context: context, exhibits: exhibits)
    var replacements: [[ReportOutline.Run]] = []
    let marked = try ChapterText.replacingPlaceholders(in: markdown, firstLine: line) { words, line throws(ReportFailure) in
      let html = try writer.inline(words, path: path, line: line).html
      replacements.append(ReportOutline.Run.runs(ofOwnHTML: html))
      return "\u{E000}\(replacements.count - 1)\u{E001}"
    }
    return MarkdownOutline(replacements: replacements).blocks(of: marked)
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

extension DocumentOutline.Run {
  /// The runs of a line of HTML that the report has written itself: escaped text, and links to exhibits around some of it.
  static func runs(ofOwnHTML html: String) -> [DocumentOutline.Run] {
    var runs: [DocumentOutline.Run] = []
    var rest = html[...]
    func add(_ text: Substring, link: Link? = nil) {
      if !text.isEmpty { runs.append(DocumentOutline.Run(unescaped(text), link: link)) }
    }
    while let open = rest.firstRange(of: "<a "), let tagEnd = rest[open.upperBound...].firstIndex(of: ">"),
      let close = rest[tagEnd...].firstRange(of: "</a>")
    {
      add(rest[..<open.lowerBound])
      let tag = rest[open.upperBound..<tagEnd]
      let address = tag.firstRange(of: "href=\"#").map { String(tag[$0.upperBound...].prefix { $0 != "\"" }) } ?? ""
      add(rest[rest.index(after: tagEnd)..<close.lowerBound], link: tag.contains("cited") ? .cited(address) : .reference(address))
      rest = rest[close.upperBound...]
    }
    add(rest)
    return runs
  }

  private static func unescaped(_ text: Substring) -> String {
    var text = String(text)
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      text.replace(entity, with: character)
    }
    return text
  }
}
