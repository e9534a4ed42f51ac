import KommuneCharts
import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneTables

/// Makes every file of a report from its input: the page, each table and figure by itself, and the manifest.
///
/// It reads and writes nothing, so the same input gives the same bytes anywhere; the program writes the files, all or none.
public struct ReportBuilder {
  let context: ReportContext

  /// Prepares the figures.
  ///
  /// - Throws: ``ReportFailure`` when the comparison that the project asks for cannot be made.
  public init(_ input: ReportInput) throws(ReportFailure) {
    context = try ReportContext(input)
  }

  /// The files of the report: `index.html`, `tables/…`, `figures/…`, `manifest.json`.
  ///
  /// - Throws: ``ReportFailure`` for a text, exhibit, indicator or region that cannot be found, with its place.
  public func build() throws(ReportFailure) -> [ReportFile] {
    let texts = try chapterTexts()
    let exhibits = try numberedExhibits(shownIn: texts)
    let byID = Dictionary(exhibits.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var writer = ChapterWriter(context: context, exhibits: byID)
    var chapters: [BuiltChapter] = []
    for (chapter, text) in zip(context.input.project.chapters, texts) {
      chapters.append(BuiltChapter(id: "kap-" + chapter.id, title: chapter.title[context.language], html: try writer.html(text)))
    }
    let page = ReportDocument(context: context, chapters: chapters, exhibits: exhibits).html()
    var files = [ReportFile("index.html", page)]
    for exhibit in exhibits { files += self.files(of: exhibit) }
    files.append(ReportFile("manifest.json", Manifest(context: context, exhibits: exhibits, textFigures: writer.figures).json()))
    return files
  }

  func chapterTexts() throws(ReportFailure) -> [ChapterText] {
    var texts: [ChapterText] = []
    for chapter in context.input.project.chapters {
      let path = chapter.path(in: context.language)
      guard let text = context.input.texts[path] else { throw .textMissing(chapter: chapter.id, path: path) }
      texts.append(ChapterText(text, path: path))
    }
    return texts
  }

  /// Every exhibit that a chapter shows, made once and numbered in the order of reading.
  func numberedExhibits(shownIn texts: [ChapterText]) throws(ReportFailure) -> [NumberedExhibit] {
    var exhibits: [NumberedExhibit] = []
    var tables = 0
    var figures = 0
    for text in texts {
      for case .exhibit(let id, let line) in text.blocks where !exhibits.contains(where: { $0.id == id }) {
        guard let request = context.input.project.exhibit(id) else {
          let known = context.input.project.exhibits.map(\.id)
          throw .unknownExhibit(name: id, file: text.path, line: line, nearest: closestMatch(to: id, in: known))
        }
        guard let exhibit = ExhibitRegistry.exhibit(of: request.kind) else {
          let kinds = ExhibitRegistry.all.map { $0.kind }
          throw .unknownKind(exhibit: id, kind: request.kind, nearest: closestMatch(to: request.kind, in: kinds))
        }
        let made = try exhibit.make(request, in: context)
        if case .table = made.content { tables += 1 } else { figures += 1 }
        let isTable = if case .table = made.content { true } else { false }
        exhibits.append(NumberedExhibit(id: id, kind: request.kind, number: isTable ? tables : figures, made: made))
      }
    }
    return exhibits
  }

  private func files(of exhibit: NumberedExhibit) -> [ReportFile] {
    switch exhibit.made.content {
    case .table(let table):
      [
        ReportFile("tables/\(exhibit.id).svg", table.svg(number: exhibit.number, palette: context.input.theme.chart.palette)),
        ReportFile("tables/\(exhibit.id).csv", table.csv()),
      ]
    case .chart(let chart):
      [
        ReportFile("figures/\(exhibit.id).svg", chart.svg(in: context.language, theme: context.input.theme.chart)),
        ReportFile("figures/\(exhibit.id).csv", ChartCSV(chart: chart, language: context.language).text()),
      ]
    }
  }
}

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
        let findings = try Findings(
          context: context, addresses: exhibits.mapValues(\.address), claims: exhibits.compactMapValues { $0.claim(in: context.language) }
        ).all()
        figures += findings.flatMap(\.figures)
        html += "<ol class=\"findings\">\n" + findings.map { "<li>\($0.html)</li>\n" }.joined() + "</ol>\n"
      }
    }
    return html
  }

  /// Markdown with its placeholders filled in.
  ///
  /// A placeholder passes through the Markdown as a private-use mark and is replaced in the finished HTML, so that nothing in a
  /// figure or a name can be read as markup.
  private mutating func rendered(_ markdown: String, path: String, line: Int) throws(ReportFailure) -> String {
    var replacements: [String] = []
    var printed: [PrintedFigure] = []
    let marked = try ChapterText.replacingPlaceholders(in: markdown, firstLine: line) { words, line throws(ReportFailure) in
      let (html, figure) = try inline(words, path: path, line: line)
      replacements.append(html)
      if let figure { printed.append(figure) }
      return "\u{E000}\(replacements.count - 1)\u{E001}"
    }
    figures += printed
    var html = Markdown.html(marked)
    for (index, replacement) in replacements.enumerated() {
      html = html.replacing("\u{E000}\(index)\u{E001}", with: replacement)
    }
    return html
  }

  func inline(_ words: [String], path: String, line: Int) throws(ReportFailure) -> (html: String, figure: PrintedFigure?) {
    switch (words.first, words.count) {
    case ("see", 2), ("See", 2):
      guard let exhibit = exhibits[words[1]] else {
        let nearest = closestMatch(to: words[1], in: exhibits.keys.sorted())
        throw .unknownExhibit(name: words[1], file: path, line: line, nearest: nearest)
      }
      let reference = exhibit.reference(in: context.language)
      let written = words[0] == "See" ? reference.prefix(1).uppercased() + reference.dropFirst() : reference
      return ("<a href=\"#\(exhibit.address)\">\(written)</a>", nil)
    case ("claim", 2):
      guard let exhibit = exhibits[words[1]], let claim = exhibit.claim(in: context.language) else {
        let nearest = closestMatch(to: words[1], in: exhibits.values.filter { $0.claim(in: context.language) != nil }.map(\.id).sorted())
        throw .unknownExhibit(name: words[1], file: path, line: line, nearest: nearest)
      }
      let reference = "<a href=\"#\(exhibit.address)\">\(exhibit.reference(in: context.language))</a>"
      return ("\(escapedHTML(claim)) (\(reference)).", nil)
    case ("value", 4):
      return try value(words, place: "\(path), \(line)")
    default:
      throw .unknownPlaceholder(text: words.joined(separator: " "), file: path, line: line)
    }
  }

  /// A computed number in running text, linked to an exhibit that shows the same indicator.
  private func value(_ words: [String], place: String) throws(ReportFailure) -> (html: String, figure: PrintedFigure?) {
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
    guard let address = shown.flatMap({ exhibits[$0.id]?.address }) else { return (escapedHTML(text), figure) }
    return ("<a class=\"cited\" href=\"#\(address)\">\(escapedHTML(text))</a>", figure)
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
