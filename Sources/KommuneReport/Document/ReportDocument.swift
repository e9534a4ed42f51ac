import KommuneCharts
import KommuneLocale
import KommuneTables

/// The finished report as one page that needs nothing else: chapters, list of contents, numbered tables and figures.
struct ReportDocument {
  let context: ReportContext
  let chapters: [BuiltChapter]
  let exhibits: [NumberedExhibit]

  private var language: Language { context.language }

  func html() -> String {
    let project = context.input.project
    let title = escapedHTML(project.title[language])
    var page = """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '\(ReportScript.policy)'; base-uri 'none'; form-action 'none'">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <style>
      \(ReportStylesheet.css)\(TableStylesheet.css)\(context.input.theme.css)
      </style>
      </head>
      <body \(scriptWords)>
      <a class="skip" href="#innhald">\(ReportPhrases.skipToContent[language])</a>
      <header class="cover">
      <h1>\(title)</h1>

      """
    let subtitle = project.subtitle[language]
    if !subtitle.isEmpty { page += "<p class=\"subtitle\">\(escapedHTML(subtitle))</p>\n" }
    page += "<p class=\"date\">\(ReportPhrases.dated(DateFormat.long.string(project.date, in: language))[language])</p>\n</header>\n"
    page += "<div class=\"page\">\n" + contents() + "<main id=\"innhald\">\n"
    for (index, chapter) in chapters.enumerated() {
      page +=
        "<section class=\"chapter\" id=\"\(chapter.id)\">\n<h2><span class=\"number\">\(index + 1)</span> \(escapedHTML(chapter.title))</h2>\n"
      page += chapter.html + "</section>\n"
    }
    page +=
      "</main>\n</div>\n<footer>\n<p>\(ReportPhrases.madeWith[language])</p>\n</footer>\n<script>\(ReportScript.source)</script>\n</body>\n</html>\n"
    return page
  }

  /// The words that the script shows, as attributes.
  private var scriptWords: String {
    let words = [
      ("sort", ReportPhrases.sortRows), ("ascending", ReportPhrases.ascending), ("descending", ReportPhrases.descending),
      ("filter", ReportPhrases.filterRows), ("open", ReportPhrases.enlarge), ("close", ReportPhrases.close),
    ]
    return words.map { "data-\($0.0)=\"\($0.1[language])\"" }.joined(separator: " ") + " data-point=\"\(language.usesDecimalPoint)\""
  }

  private func contents() -> String {
    var html =
      "<nav aria-label=\"\(ReportPhrases.contents[language])\">\n<h2>\(ReportPhrases.contents[language])</h2>\n<ol class=\"chapters\">\n"
    for chapter in chapters { html += "<li><a href=\"#\(chapter.id)\">\(escapedHTML(chapter.title))</a></li>\n" }
    html += "</ol>\n"
    html += list(ReportPhrases.tables[language], exhibits.filter(\.isTable))
    html += list(ReportPhrases.figures[language], exhibits.filter { !$0.isTable })
    return html + "</nav>\n"
  }

  private func list(_ heading: String, _ exhibits: [NumberedExhibit]) -> String {
    guard !exhibits.isEmpty else { return "" }
    var html = "<details class=\"exhibits\"><summary>\(heading)</summary>\n<ol>\n"
    for exhibit in exhibits {
      html += "<li><a href=\"#\(exhibit.address)\">\(escapedHTML(exhibit.listTitle(in: language)))</a></li>\n"
    }
    return html + "</ol>\n</details>\n"
  }
}

/// A chapter with its text rendered.
struct BuiltChapter {
  let id: String
  let title: String
  let html: String
}

/// An exhibit with its number among the tables or among the figures.
struct NumberedExhibit {
  let id: String
  let kind: String
  let number: Int
  let made: MadeExhibit

  var isTable: Bool {
    if case .table = made.content { true } else { false }
  }

  /// The address of the exhibit in the page.
  var address: String { (isTable ? "table-" : "figure-") + id }

  /// A reference in running text: "tabell 3".
  func reference(in language: Language) -> String {
    (isTable ? ReportPhrases.seeTable(number) : ReportPhrases.seeFigure(number))[language]
  }

  /// What it says, in words made from its figures, without a full stop; nothing for a table of words.
  func claim(in language: Language) -> String? {
    switch made.content {
    case .table: made.claim?[language]
    case .chart(let chart): chart.text.title[language]
    }
  }

  /// What the list of tables or figures says of it.
  func listTitle(in language: Language) -> String {
    switch made.content {
    case .table(let table): table.caption.what
    case .chart(let chart): chart.text.title[language]
    }
  }

  /// The width of a chart drawn for a phone, in pixels: text keeps its size instead of shrinking with the picture.
  private static let narrowWidth = 360.0

  /// The exhibit as it stands in the page. A chart is there twice, drawn for a page and for a phone; the style shows one of them.
  func html(in language: Language, theme: ChartTheme) -> String {
    switch made.content {
    case .table(let table): return table.html(number: number) + "\n"
    case .chart(let chart):
      let picture = chart.svg(in: language, width: 720, theme: theme).droppingXMLDeclaration
      return """
        <figure class="chart\(Self.isTall(picture) ? " tall" : "")" id="\(address)">
        <div class="roomy">\(picture)</div>
        <div class="narrow">\(chart.named(chart.name + "-narrow").svg(in: language, width: Self.narrowWidth, theme: theme).droppingXMLDeclaration)</div>
        <figcaption>\(CommonPhrases.figure[language]) \(number). \(escapedHTML(chart.text.subtitle[language])).</figcaption>
        <details><summary>\(ReportPhrases.showNumbers[language])</summary>
        \(dataTable(chart, in: language))</details>
        </figure>

        """
    }
  }

  /// Whether a picture is higher than it is wide, so that it takes a page of its own on paper.
  private static func isTall(_ svg: Substring) -> Bool {
    guard let start = svg.firstRange(of: "viewBox=\"") else { return false }
    let numbers = svg[start.upperBound...].prefix { $0 != "\"" }.split(separator: " ").compactMap { Double($0) }
    return numbers.count == 4 && numbers[3] > numbers[2]
  }

  private func dataTable(_ chart: Chart, in language: Language) -> String {
    let data = chart.dataTable
    var html = "<div class=\"data\" tabindex=\"0\"><table>\n<thead><tr>"
    html += data.header.map { "<th scope=\"col\">\(escapedHTML($0[language]))</th>" }.joined() + "</tr></thead>\n<tbody>\n"
    for row in data.rows {
      html += "<tr><th scope=\"row\">\(escapedHTML(row.label[language]))</th>"
      html += row.cells.map { "<td>\(escapedHTML($0.text(in: language)))</td>" }.joined() + "</tr>\n"
    }
    return html + "</tbody>\n</table></div>\n"
  }
}

extension String {
  /// The text without a leading XML declaration, which may not stand inside HTML.
  fileprivate var droppingXMLDeclaration: Substring {
    guard hasPrefix("<?xml"), let end = firstRange(of: "?>") else { return self[...] }
    return self[end.upperBound...].drop(while: \.isNewline)
  }
}
