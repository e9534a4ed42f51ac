import KommuneLocale

/// The lists of chapters, tables and figures, each line with a link and a field that is the number of the page.
///
/// The lines stand by themselves and not inside a field of their own: LibreOffice takes such a field as it was written, without the page
/// numbers that nobody can know before the pages are laid out, and computes those of single lines. Word computes both.
struct WordContents {
  private struct Entry {
    let style: String
    let number: String
    let title: String
    let mark: String
  }

  let language: Language
  private var headings: [Entry] = []
  private var tables: [Entry] = []
  private var figures: [Entry] = []
  private var chapterCount = 0
  private var headingCount = 0

  init(language: Language) {
    self.language = language
  }

  /// Takes a heading into the contents and returns the bookmark that it is to have.
  mutating func addHeading(_ title: String, level: Int, isChapter: Bool) -> String {
    headingCount += 1
    if isChapter { chapterCount += 1 }
    let mark = "_Toc_\(headingCount)"
    if level <= 2 {
      headings.append(
        Entry(style: level == 1 ? "TOC1" : "TOC2", number: isChapter ? String(chapterCount) : "", title: title, mark: mark))
    }
    return mark
  }

  /// Takes a table into its list.
  mutating func addTable(_ title: String, number: Int, mark: String) {
    tables.append(Entry(style: "TableofFigures", number: "\(CommonPhrases.table[language])\u{A0}\(number).", title: title, mark: mark))
  }

  /// Takes a figure into its list.
  mutating func addFigure(_ title: String, number: Int, mark: String) {
    figures.append(Entry(style: "TableofFigures", number: "\(CommonPhrases.figure[language])\u{A0}\(number).", title: title, mark: mark))
  }

  /// The lists that have anything in them, each under its heading.
  var xml: String {
    guard !headings.isEmpty else { return "" }
    var text = heading(ReportPhrases.contents, isNewPage: true) + list(headings)
    if !tables.isEmpty { text += heading(ReportPhrases.tables) + list(tables) }
    if !figures.isEmpty { text += heading(ReportPhrases.figures) + list(figures) }
    return text
  }

  private func heading(_ phrase: Phrase, isNewPage: Bool = false) -> String {
    let properties = isNewPage ? "<w:pageBreakBefore/>" : ""
    return WordParagraph(style: .contentsHeading, properties: properties, contents: WordText.run(phrase[language])).xml()
  }

  private func list(_ entries: [Entry]) -> String {
    entries.map { entry in
      let tab = "<w:r><w:tab/></w:r>"
      let isChapter = entry.style == "TOC1" && !entry.number.isEmpty
      let number = WordText.run(entry.number + (isChapter || entry.number.isEmpty ? "" : " ")) + (isChapter ? tab : "")
      let page = WordText.field("PAGEREF \(entry.mark) \\h", result: "")
      let line = WordText.link(to: entry.mark, number + WordText.run(entry.title) + tab + page)
      return "<w:p><w:pPr><w:pStyle w:val=\"\(entry.style)\"/></w:pPr>\(line)</w:p>"
    }.joined()
  }
}
