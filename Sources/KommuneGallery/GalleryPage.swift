import KommuneCharts
import KommuneLocale
import KommuneSVG
import KommuneTables

/// Writes the page: navigation, the charts kind by kind, the tables, the colours.
struct GalleryPage {
  let language: Language
  let theme: Theme

  func html() -> String {
    let title = GalleryPhrases.title[language]
    return """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <title>\(title) – kommune</title>
      <style>
      \(GalleryStylesheet.css(isDarkToo: theme.isHouse))\(TableStylesheet.css)\(theme.css)</style>
      </head>
      <body>
      <a class="skip" href="#main">\(ReportPhrases.skipToContent[language])</a>
      <header>
      <h1>\(title)</h1>
      <p>\(GalleryPhrases.lead[language])</p>
      </header>
      <div class="page">
      \(navigation())<main id="main">
      \(GalleryKind.allCases.map(section).joined())\(tables())\(colours())</main>
      </div>
      <footer><p>\(GalleryPhrases.madeWith[language])</p></footer>
      </body>
      </html>

      """
  }

  private func navigation() -> String {
    var html = "<nav aria-label=\"\(ReportPhrases.contents[language])\">\n<h2>\(GalleryPhrases.charts[language])</h2>\n<ol>\n"
    for kind in GalleryKind.allCases { html += "<li><a href=\"#\(kind.rawValue)\">\(kind.phrases.name[language])</a></li>\n" }
    html += "</ol>\n<h2>\(GalleryPhrases.tables[language])</h2>\n<ol>\n"
    for form in GalleryForm.allCases { html += "<li><a href=\"#tables-\(form.rawValue)\">\(form.name[language])</a></li>\n" }
    return html + "</ol>\n<h2><a href=\"#colours\">\(GalleryPhrases.colours[language])</a></h2>\n</nav>\n"
  }

  private func section(_ kind: GalleryKind) -> String {
    let charts = GalleryForm.allCases.map { ($0, kind.chart($0)) }
    let name = kind.phrases.name[language]
    var html = "<section class=\"kind\" id=\"\(kind.rawValue)\">\n<h2>\(name)</h2>\n<p>\(kind.phrases.use[language])</p>\n"
    html += "<ul class=\"forms\" aria-label=\"\(GalleryPhrases.forms(of: name)[language])\">\n"
    for (form, chart) in charts where chart != nil {
      html += "<li><a href=\"#\(kind.rawValue)-\(form.rawValue)-form\">\(form.name[language])</a></li>\n"
    }
    html += "</ul>\n"
    for (form, chart) in charts {
      if let chart {
        html += figure(chart, kind, form)
      } else if kind != .forecast {
        html += "<p class=\"absent\">\(GalleryPhrases.notApplicable(form.name[language])[language])</p>\n"
      }
    }
    return html + "</section>\n"
  }

  private func figure(_ chart: Chart, _ kind: GalleryKind, _ form: GalleryForm) -> String {
    let id = kind.rawValue + "-" + form.rawValue + "-form"
    let wide = chart.svg(in: language, width: 720, theme: theme.chart)
    let narrow = chart.named(chart.name + "-narrow").svg(in: language, width: 360, theme: theme.chart)
    let words = MarkupText.escaped(chart.description(in: language))
    return """
      <h3 id="\(id)">\(form.name[language])</h3>
      <figure class="pair" aria-labelledby="\(id)">
      <div class="roomy">\(Self.droppingXMLDeclaration(wide))</div>
      <div class="narrow">\(Self.droppingXMLDeclaration(narrow))</div>
      <figcaption><details><summary>\(GalleryPhrases.inWords[language])</summary>\(words)</details></figcaption>
      </figure>

      """
  }

  private func tables() -> String {
    let made = GalleryTables(language: language)
    var html = "<section class=\"kind\" id=\"tables\">\n<h2>\(GalleryPhrases.tables[language])</h2>\n"
    for (index, form) in GalleryForm.allCases.enumerated() {
      let table = made.table(form)
      html += "<h3 id=\"tables-\(form.rawValue)\">\(form.name[language])</h3>\n" + table.html(number: index + 1)
      if form == .plain {
        let picture = table.svg(number: index + 1, palette: theme.chart.palette)
        html += "<h4 id=\"tables-picture\">\(GalleryTablePhrases.asPicture[language])</h4>\n"
        html += "<div class=\"picture\" tabindex=\"0\" role=\"region\" aria-labelledby=\"tables-picture\">"
        html += Self.droppingXMLDeclaration(picture) + "</div>\n"
      }
    }
    return html + "</section>\n"
  }

  private func colours() -> String {
    let paper = theme.chart.palette.paper
    let contrast = NumberFormat(decimals: 1)
    let heads = [GalleryPhrases.role, GalleryPhrases.colour, GalleryPhrases.contrast, GalleryPhrases.leastContrast].map {
      "<th scope=\"col\">\($0[language])</th>"
    }
    var html = """
      <section class="kind" id="colours">
      <h2>\(GalleryPhrases.colours[language])</h2>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="colours-caption">
      <table class="colours">
      <caption id="colours-caption">\(GalleryPhrases.coloursCaption[language])</caption>
      <thead><tr>\(heads.joined())</tr></thead>
      <tbody>

      """
    for role in theme.roles {
      // A ratio is printed rounded down, so that none looks better than it is.
      let ratio = (role.colour.contrast(with: paper) * 10).rounded(.down) / 10
      html +=
        "<tr><th scope=\"row\"><code>\(role.key)</code></th><td><span class=\"swatch\" style=\"background:\(role.colour.text)\"></span>"
      html += "<code>\(role.colour.text)</code></td><td>\(contrast.string(ratio, in: language))</td>"
      html += "<td>\(role.leastContrast.map { contrast.string($0, in: language) } ?? "–")</td></tr>\n"
    }
    return html + "</tbody>\n</table>\n</div>\n</section>\n"
  }

  /// The picture without a leading XML declaration, which may not stand inside HTML.
  private static func droppingXMLDeclaration(_ svg: String) -> Substring {
    guard svg.hasPrefix("<?xml"), let end = svg.firstIndex(of: ">") else { return svg[...] }
    return svg[svg.index(after: end)...].drop(while: \.isNewline)
  }
}
