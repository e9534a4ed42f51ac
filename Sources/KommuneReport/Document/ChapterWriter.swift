import KommuneComparison
import KommuneDocuments
import KommuneLocale
import KommuneModel
import KommuneProject

/// Writes the HTML of chapters, and keeps the figures that their texts print.
struct ChapterWriter {
  let context: ReportContext
  let exhibits: [String: NumberedExhibit]
  private(set) var figures: [PrintedFigure] = []

  init(context: ReportContext, exhibits: [String: NumberedExhibit]) {
    self.context = context
    self.exhibits = exhibits
  }

  mutating func html(_ text: ChapterText) throws(ReportFailure) -> String {
    var html = ""
    for block in text.blocks {
      switch block {
      case .markdown(let markdown, let line): html += try rendered(markdown, path: text.path, line: line)
      case .exhibit(let id, _): html += exhibits[id]?.html(in: context.language, theme: context.input.theme.chart) ?? ""
      case .findings:
        var findings = Findings(context: context, exhibits: exhibits)
        let all = try findings.all()
        figures += all.flatMap(\.figures)
        html += "<ol class=\"findings\">\n" + all.map { "<li>\(findings.links.html($0.text))</li>\n" }.joined() + "</ol>\n"
      }
    }
    return html
  }

  /// Markdown with its placeholders filled in.
  private mutating func rendered(_ markdown: String, path: String, line: Int) throws(ReportFailure) -> String {
    let (marked, links) = try marked(markdown, path: path, line: line)
    return links.filling(html: Markdown.html(marked))
  }

  /// Markdown whose placeholders are marks; what they print is kept.
  mutating func marked(_ markdown: String, path: String, line: Int) throws(ReportFailure) -> (markdown: String, links: LinkedText) {
    var links = LinkedText()
    var printed: [PrintedFigure] = []
    let text = try ChapterText.replacingPlaceholders(in: markdown, firstLine: line) { words, line throws(ReportFailure) in
      let (runs, figure) = try inline(words, path: path, line: line)
      if let figure { printed.append(figure) }
      return links.mark(runs)
    }
    figures += printed
    return (text, links)
  }

  /// What a placeholder prints.
  private func inline(
    _ words: [String], path: String, line: Int
  ) throws(ReportFailure) -> (runs: [DocumentOutline.Run], figure: PrintedFigure?) {
    let place = ReportPlace.text(file: path, line: line)
    switch (words.first, words.count) {
    case ("see", 2), ("See", 2):
      guard let exhibit = exhibits[words[1]] else {
        let nearest = closestMatch(to: words[1], in: exhibits.keys.sorted())
        throw .unknownExhibit(place: place, name: words[1], nearest: nearest)
      }
      let reference = exhibit.reference(in: context.language)
      let written = words[0] == "See" ? reference.prefix(1).uppercased() + reference.dropFirst() : reference
      return ([DocumentOutline.Run(String(written), link: .reference(exhibit.address))], nil)
    case ("claim", 2):
      guard let exhibit = exhibits[words[1]], let claim = exhibit.claim(in: context.language) else {
        let nearest = closestMatch(to: words[1], in: exhibits.values.filter { $0.claim(in: context.language) != nil }.map(\.id).sorted())
        throw .unknownExhibit(place: place, name: words[1], nearest: nearest)
      }
      let reference = DocumentOutline.Run(exhibit.reference(in: context.language), link: .reference(exhibit.address))
      return ([DocumentOutline.Run("\(claim) ("), reference, DocumentOutline.Run(").")], nil)
    case ("value", 4):
      do { return try value(words, place: place) } catch { throw error.located(at: place) }
    default:
      throw .unknownPlaceholder(place: place, text: words.joined(separator: " "))
    }
  }

  /// A computed number in running text, linked to an exhibit that shows the same indicator.
  private func value(_ words: [String], place: ReportPlace) throws(ReportFailure) -> (runs: [DocumentOutline.Run], figure: PrintedFigure?) {
    let indicator = try context.indicator(words[1], place: place)
    guard let period = Period(words[3]) else { throw .noFigures(place: place, name: words[1], period: words[3]) }
    let results = try context.results(indicator, period)
    guard let result = results.first(where: { $0.matches(words[2]) }) else { throw .unknownRegion(place: place, name: words[2]) }
    let figure = context.printed(result, row: result.region.name[context.language], column: indicator.name[context.language])
    let text =
      switch result.observation {
      case .value(let value): NumberFormat(decimals: indicator.decimals).string(value, in: context.language)
      case .missing(let reason): reason.mark
      }
    let shown = context.input.project.exhibits.first {
      ($0.indicators.contains(indicator.id) || $0.figures.contains(indicator.id)) && exhibits[$0.id]?.isTable == true
    }
    let address = shown.flatMap { exhibits[$0.id]?.address }
    return ([DocumentOutline.Run(text, link: address.map { .cited($0) })], figure)
  }
}

extension ComparisonResult {
  /// Whether a text means this region: `merged`, a kommunenummer, `fylke:15`, `EKG13`, `EAK` or `EAKUO`.
  fileprivate func matches(_ name: String) -> Bool {
    switch kind {
    case .merged: name == "merged" || name == region.id
    case .fylke: name == region.id || name == "fylke:" + region.id.suffix(2)
    default: name == region.id
    }
  }
}
