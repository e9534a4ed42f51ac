import KommuneLocale
import KommuneSVG
import KommuneTables

/// The colours of a text document: those of tables and charts, without their `#`.
enum WordColours {
  static let text = hex(Palette().text)
  static let soft = hex(Palette().source)
  static let rule = hex(Palette().grid)
  static let strong = hex(Palette().series(1))
  static let tint = hex(Palette().own.mixed(with: Palette().paper, share: 0.91))

  /// The colour of a sign, dark enough to be told from paper.
  static func sign(_ tone: Table.Signal.Tone) -> String {
    switch tone {
    case .good: hex(Palette().own.readable(on: Palette().paper))
    case .bad: "B3261E"
    case .neutral: hex(Palette().axis)
    }
  }

  private static func hex(_ colour: Colour) -> String { String(colour.text.dropFirst()).uppercased() }
}

/// How a text document looks: its paragraph styles and that of its tables.
struct WordStyles {
  let language: Language

  /// The language as a document names it.
  static func tag(_ language: Language) -> String {
    switch language {
    case .nb: "nb-NO"
    case .nn: "nn-NO"
    case .sv: "sv-SE"
    case .en: "en-GB"
    }
  }

  /// The whole of `styles.xml`, without its declaration.
  var xml: String {
    "<w:styles \(WordParts.namespaces)>" + defaults
      + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
      + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/></w:style>"
      + "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/></w:style>"
      + cover + headings + running + contents + exhibits + table + "</w:styles>"
  }

  private var defaults: String {
    "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/>"
      + "<w:color w:val=\"\(WordColours.text)\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>"
      + "<w:lang w:val=\"\(Self.tag(language))\" w:eastAsia=\"\(Self.tag(language))\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
      + "<w:pPrDefault><w:pPr><w:spacing w:after=\"0\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
  }

  private func paragraph(_ id: String, _ name: String, _ properties: String, _ run: String = "", next: String = "BodyText") -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:basedOn w:val=\"Normal\"/>"
      + "<w:next w:val=\"\(next)\"/><w:qFormat/><w:pPr>\(properties)</w:pPr>" + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>") + "</w:style>"
  }

  private func run(size: Int, _ colour: String = WordColours.text, isBold: Bool = false) -> String {
    (isBold ? "<w:b/>" : "") + "<w:color w:val=\"\(colour)\"/><w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>"
  }

  private var cover: String {
    paragraph(
      "Title", "Title",
      "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"18\" w:space=\"12\" w:color=\"\(WordColours.strong)\"/></w:pBdr>"
        + "<w:spacing w:before=\"3400\" w:after=\"360\" w:line=\"240\" w:lineRule=\"auto\"/>",
      run(size: 60, isBold: true), next: "Subtitle")
      + paragraph("Subtitle", "Subtitle", "<w:spacing w:after=\"240\"/>", run(size: 28), next: "Date")
      + paragraph("Date", "Date", "<w:spacing w:after=\"240\"/>", run(size: 22, WordColours.soft))
  }

  private var headings: String {
    let strong = WordColours.strong
    return paragraph(
      "Heading1", "heading 1",
      "<w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(WordNumbering.chapters)\"/></w:numPr>"
        + "<w:spacing w:after=\"240\" w:line=\"252\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"0\"/>", run(size: 36, strong, isBold: true))
      + heading(2, size: 26, before: 360, after: 120) + heading(3, size: 22, before: 280, after: 80)
      + heading(4, size: 21, before: 240, after: 80)
  }

  private func heading(_ level: Int, size: Int, before: Int, after: Int) -> String {
    paragraph(
      "Heading\(level)", "heading \(level)",
      "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(before)\" w:after=\"\(after)\" w:line=\"252\" w:lineRule=\"auto\"/>"
        + "<w:outlineLvl w:val=\"\(level - 1)\"/>", run(size: size, isBold: true))
  }

  private var running: String {
    let soft = WordColours.soft
    let line = "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"5\" w:color=\"\(WordColours.rule)\"/></w:pBdr>"
    return paragraph("BodyText", "Body Text", "<w:spacing w:after=\"160\"/>")
      + paragraph("ListParagraph", "List Paragraph", "<w:spacing w:after=\"80\"/>", next: "ListParagraph")
      + paragraph("Finding", "Finding", "<w:keepLines/>\(line)<w:spacing w:after=\"160\"/>", next: "Finding")
      + paragraph("Quote", "Quote", "<w:spacing w:after=\"160\"/><w:ind w:left=\"480\"/>", run(size: 21, soft))
      + paragraph(
        "Code", "Code", "<w:spacing w:after=\"160\"/>",
        "<w:rFonts w:ascii=\"Liberation Mono\" w:hAnsi=\"Liberation Mono\" w:cs=\"Liberation Mono\"/><w:sz w:val=\"18\"/>", next: "BodyText"
      )
      + paragraph("Footer", "footer", "<w:jc w:val=\"right\"/>", run(size: 17, soft), next: "Footer")
  }

  private var contents: String {
    // No indent on the right: LibreOffice hides what stands at a stop beyond it, which is the page number.
    let tab = "<w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"\(WordPage.portrait.textWidth)\"/>"
    return paragraph(
      "TOCHeading", "TOC Heading", "<w:keepNext/><w:keepLines/><w:spacing w:before=\"360\" w:after=\"160\"/>",
      run(size: 28, WordColours.strong, isBold: true))
      + paragraph(
        "TOC1", "toc 1", "<w:tabs><w:tab w:val=\"left\" w:pos=\"480\"/>\(tab)</w:tabs><w:spacing w:before=\"120\" w:after=\"40\"/>",
        "<w:b/>")
      + paragraph("TOC2", "toc 2", "<w:tabs>\(tab)</w:tabs><w:spacing w:after=\"40\"/><w:ind w:left=\"480\"/>")
      + paragraph(
        "TableofFigures", "table of figures", "<w:tabs>\(tab)</w:tabs><w:spacing w:after=\"60\"/>", run(size: 19))
  }

  private var exhibits: String {
    let soft = WordColours.soft
    return paragraph(
      "TableCaption", "Table Caption",
      "<w:keepNext/><w:keepLines/><w:spacing w:before=\"280\" w:after=\"100\" w:line=\"252\" w:lineRule=\"auto\"/>",
      run(size: 19))
      + paragraph(
        "FigureCaption", "Figure Caption", "<w:keepLines/><w:spacing w:before=\"60\" w:after=\"320\" w:line=\"252\" w:lineRule=\"auto\"/>",
        run(size: 18, soft))
      + paragraph(
        "Picture", "Picture", "<w:keepNext/><w:spacing w:before=\"240\" w:line=\"240\" w:lineRule=\"auto\"/>", next: "FigureCaption")
      + paragraph(
        "TableText", "Table Text", "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"auto\"/>", run(size: 18),
        next: "TableText")
      + paragraph(
        "TableFigure", "Table Figure",
        "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"right\"/>",
        run(size: 18), next: "TableFigure")
      + paragraph(
        "TableNote", "Table Note", "<w:spacing w:before=\"50\" w:after=\"20\" w:line=\"247\" w:lineRule=\"auto\"/>", run(size: 16, soft))
  }

  /// Rules above and below, a thin one under each row, the header set off by a darker one.
  private var table: String {
    func line(_ side: String, _ size: Int, _ colour: String) -> String {
      "<w:\(side) w:val=\"single\" w:sz=\"\(size)\" w:space=\"0\" w:color=\"\(colour)\"/>"
    }
    let dark = WordColours.text
    return "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/></w:style>"
      + "<w:style w:type=\"table\" w:styleId=\"ReportTable\"><w:name w:val=\"Report Table\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr>"
      + "<w:tblBorders>" + line("top", 8, dark) + line("bottom", 8, dark) + line("insideH", 4, WordColours.rule)
      + "</w:tblBorders><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
      + "<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>" + line("bottom", 6, dark)
      + "</w:tcBorders></w:tcPr></w:tblStylePr></w:style>"
  }
}
