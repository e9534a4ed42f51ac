import KommuneLocale
import KommuneTables

/// Writes the body of a text document from an outline, and keeps what it points to: pictures, links, numbered lists.
struct WordBody {
  /// One part of the body.
  enum Part {
    case paragraph(WordParagraph)
    case table(String)
    /// The lists of contents, made when every heading is known.
    case contents
  }

  let language: Language
  let pictures: [String: [UInt8]]
  private(set) var relationships: [WordRelationship] = []
  private(set) var media: [(name: String, bytes: [UInt8])] = []
  private(set) var orderedListCount = 0
  private(set) var contents: WordContents
  private var parts: [Part] = []
  private var sections: [Int: WordPage] = [:]
  private var page = WordPage.portrait
  private var references: [String: String] = [:]
  private var bookmarkCount = 0
  private var drawingCount = 0

  init(language: Language, pictures: [String: [UInt8]]) {
    self.language = language
    self.pictures = pictures
    contents = WordContents(language: language)
  }

  /// The whole of `document.xml`, without its declaration.
  mutating func document(of outline: DocumentOutline) -> String {
    learnAddresses(in: outline)
    addCover(outline)
    for chapter in outline.chapters {
      addHeading(level: 1, [DocumentOutline.Run(chapter.title)], isChapter: true)
      for block in chapter.blocks { add(block) }
    }
    var body = ""
    var isFirst = true
    for (index, part) in parts.enumerated() {
      let section = sections[index].map { $0.section(isFirst: isFirst) }
      if section != nil { isFirst = false }
      switch part {
      case .paragraph(let paragraph): body += paragraph.xml(section: section ?? "")
      case .table(let table): body += table
      case .contents: body += contents.xml
      }
    }
    return "<w:document \(WordParts.namespaces)><w:body>\(body)\(page.section(isFirst: isFirst))</w:body></w:document>"
  }

  private mutating func learnAddresses(in outline: DocumentOutline) {
    for block in outline.blocks {
      switch block {
      case .table(_, let number, let address): references[address] = "_table_\(number)"
      case .figure(let figure): references[figure.address] = "_figure_\(figure.number)"
      default: continue
      }
    }
  }

  private mutating func addCover(_ outline: DocumentOutline) {
    add(.title, WordText.run(outline.title))
    if !outline.subtitle.isEmpty { add(.subtitle, WordText.run(outline.subtitle)) }
    add(.date, WordText.run(outline.dateLine))
    parts.append(.contents)
  }

  private mutating func add(_ style: WordStyle, properties: String = "", _ contents: String) {
    parts.append(.paragraph(WordParagraph(style: style, properties: properties, contents: contents)))
  }

  // MARK: Blocks

  private mutating func add(_ block: DocumentOutline.Block) {
    switch block {
    case .heading(let level, let runs):
      turn(to: .portrait)
      addHeading(level: max(2, level), runs, isChapter: false)
    case .paragraph(let runs):
      turn(to: .portrait)
      add(.body, text(runs))
    case .list(let isOrdered, let items):
      turn(to: .portrait)
      addList(isOrdered: isOrdered, items, depth: 0, style: .list)
    case .findings(let findings):
      turn(to: .portrait)
      addList(isOrdered: true, findings.map { [.paragraph($0)] }, depth: 0, style: .finding)
    case .quote(let blocks):
      for case .paragraph(let runs) in blocks { add(.quote, text(runs)) }
    case .code(let code): add(.code, WordText.run(code))
    case .grid(let header, let rows):
      turn(to: .portrait)
      parts.append(.table(WordGrid(header: header.map { text($0) }, rows: rows.map { $0.map { text($0) } }).xml))
      add(.tableNote, "")
    case .table(let table, let number, let address): addTable(table, number: number, address: address)
    case .figure(let figure): addFigure(figure)
    }
  }

  private mutating func addHeading(level: Int, _ runs: [DocumentOutline.Run], isChapter: Bool) {
    let title = runs.map(\.text).joined()
    let mark = contents.addHeading(title, level: level, isChapter: isChapter)
    add(.heading(level), bookmarked(mark, text(runs)))
  }

  private mutating func addList(isOrdered: Bool, _ items: [[DocumentOutline.Block]], depth: Int, style: WordStyle) {
    if isOrdered { orderedListCount += 1 }
    let list = isOrdered ? WordNumbering.firstOrdered + orderedListCount - 1 : WordNumbering.bullets
    let numbering = "<w:numPr><w:ilvl w:val=\"\(min(depth, 2))\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
    let indent = "<w:ind w:left=\"\(WordNumbering.indent * (min(depth, 2) + 1))\" w:firstLine=\"0\"/>"
    for item in items {
      var isFirst = true
      for block in item {
        switch block {
        case .paragraph(let runs):
          add(style, properties: isFirst ? numbering : indent, text(runs))
          isFirst = false
        case .list(let isOrdered, let items): addList(isOrdered: isOrdered, items, depth: depth + 1, style: style)
        default: add(block)
        }
      }
    }
  }

  private mutating func addTable(_ table: Table, number: Int, address: String) {
    let layout = WordTable(table, number: number)
    turn(to: layout.page)
    let mark = "_table_\(number)"
    let label = CommonPhrases.table[language]
    contents.addTable(layout.listTitle, number: number, mark: mark)
    add(.tableCaption, captionStart(label, number, mark) + layout.captionRest)
    parts.append(.table(layout.xml))
    for note in layout.foot { add(.tableNote, note) }
    if layout.foot.isEmpty { add(.tableNote, "") }
  }

  private mutating func addFigure(_ figure: DocumentOutline.Figure) {
    let mark = "_figure_\(figure.number)"
    let label = CommonPhrases.figure[language]
    contents.addFigure(figure.title, number: figure.number, mark: mark)
    guard let png = pictures[figure.name], let picture = WordPicture(figure, png: png, index: drawingCount + 1) else {
      let layout = WordTable(figure.data, number: nil)
      turn(to: layout.page)
      add(.tableCaption, captionStart(label, figure.number, mark) + WordText.run(" " + figure.title))
      add(.tableNote, properties: "<w:keepNext/>", WordText.run(figure.caption + ". " + DocumentPhrases.shownAsNumbers[language]))
      parts.append(.table(layout.xml))
      add(.tableNote, "")
      return
    }
    turn(to: .portrait)
    drawingCount += 1
    relationships += picture.relationships
    media += picture.media
    add(.picture, picture.xml)
    add(.figureCaption, captionStart(label, figure.number, mark) + WordText.run(" \(figure.caption)."))
  }

  /// "Tabell 3." with a number that the reader's program keeps in order. The number alone is marked for references, since the word
  /// before it is written as its sentence needs it.
  private mutating func captionStart(_ label: String, _ number: Int, _ mark: String) -> String {
    let strong = "<w:b/><w:color w:val=\"\(WordColours.strong)\"/>"
    let counted = WordText.field("SEQ \(label) \\* ARABIC", result: String(number), properties: strong)
    return WordText.run(label + "\u{A0}", properties: strong) + bookmarked(mark, counted) + WordText.run(".", properties: strong)
  }

  private mutating func bookmarked(_ name: String, _ contents: String) -> String {
    bookmarkCount += 1
    return "<w:bookmarkStart w:id=\"\(bookmarkCount)\" w:name=\"\(name)\"/>\(contents)<w:bookmarkEnd w:id=\"\(bookmarkCount)\"/>"
  }

  // MARK: Pages

  /// Ends the section when what follows lies the other way. Headings go with what they stand over.
  private mutating func turn(to wanted: WordPage) {
    guard wanted != page else { return }
    var end = parts.count
    while end > 0, case .paragraph(let paragraph) = parts[end - 1], paragraph.isHeading { end -= 1 }
    if end > 0, case .paragraph = parts[end - 1] {
      sections[end - 1] = page
    } else {
      parts.insert(.paragraph(WordParagraph(style: .tableNote, contents: "")), at: end)
      sections[end] = page
    }
    page = wanted
  }

  // MARK: Text

  /// Runs with their links.
  private mutating func text(_ runs: [DocumentOutline.Run]) -> String {
    runs.map { text($0) }.joined()
  }

  private mutating func text(_ run: DocumentOutline.Run) -> String {
    var properties = ""
    if run.isCode { properties += "<w:rFonts w:ascii=\"Liberation Mono\" w:hAnsi=\"Liberation Mono\" w:cs=\"Liberation Mono\"/>" }
    if run.isBold { properties += "<w:b/>" }
    if run.isItalic { properties += "<w:i/>" }
    switch run.link {
    case nil: return WordText.run(run.text, properties: properties)
    case .cited(let address):
      let written = WordText.run(run.text, properties: "<w:b/>" + (run.isItalic ? "<w:i/>" : ""))
      return references[address].map { WordText.link(to: $0, written) } ?? written
    case .reference(let address):
      guard let mark = references[address], run.text.contains(where: \.isWholeNumber) else {
        return WordText.run(run.text, properties: properties)
      }
      let word = run.text.prefix { !$0.isWholeNumber }
      return WordText.run(String(word), properties: properties)
        + WordText.field("REF \(mark) \\h", result: String(run.text.dropFirst(word.count)), properties: properties)
    case .outside(let address):
      guard Self.isHarmless(address) else { return WordText.run(run.text, properties: properties) }
      let id = "rIdLink\(relationships.count + 1)"
      relationships.append(WordRelationship(id: id, type: "hyperlink", target: address, isOutside: true))
      let written = WordText.run(run.text, properties: properties + "<w:color w:val=\"\(WordColours.strong)\"/><w:u w:val=\"single\"/>")
      return "<w:hyperlink r:id=\"\(id)\" w:history=\"1\">\(written)</w:hyperlink>"
    }
  }

  /// Whether an address is of the web or of mail; any other is shown as text only.
  private static func isHarmless(_ address: String) -> Bool {
    let lower = address.lowercased()
    return ["https://", "http://", "mailto:"].contains { lower.hasPrefix($0) }
      && address.utf8.allSatisfy { (0x21...0x7E).contains($0) && ![0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D].contains($0) }
  }
}
