import Foundation
import KommuneLocale
import KommuneTables
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import KommuneDocuments
import KommuneSVG

@Suite struct WordDocumentTests {
  /// A picture of one white dot, as a PNG that any program opens.
  static let dot: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A,
    0x7E, 0x9B, 0x55, 0, 0, 0, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0xF8, 0x0F, 0, 1, 1, 1, 0, 0x1B, 0xB6, 0xEE, 0x56, 0, 0, 0,
    0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]

  static func table(_ hostile: String = "Ålesund", columns: Int = 2) -> Table {
    Table(
      name: "utgifter", language: .nn, caption: Table.Caption("Utgifter", area: "Kommunane", period: "2015", notes: ["Utan Skodje."]),
      stub: Table.StubHeader("Kommune"),
      columns: (0..<columns).map { .numbers("Kolonne \($0 + 1)", isEmphasized: $0 == 1) },
      spanners: [Table.Spanner("Kroner", columns: 0..<2)],
      groups: [
        Table.RowGroup(
          "Gamle kommunar",
          rows: [
            Table.Row(hostile, (0..<columns).map { .number(3_230_521 + Double($0)) }),
            Table.Row("Ørskog", (0..<columns).map { _ in .missing(MissingMark("..", meaning: TablePhrases.notAvailable)) }),
          ])
      ], remarks: [hostile], sources: [Table.Source("SSB", table: "1")])
  }

  static func outline(_ blocks: [DocumentOutline.Block], title: String = "Nye Ålesund", language: Language = .nn) throws -> DocumentOutline
  {
    DocumentOutline(
      title: title, subtitle: "Folketal", dateLine: "Rapport datert 5. mars 2018",
      date: try #require(CalendarDate(year: 2018, month: 3, day: 5)), language: language,
      chapters: [DocumentOutline.Chapter(title: "Samandrag", blocks: blocks)])
  }

  static func figure(_ hostile: String = "Folketalet veks") -> DocumentOutline.Figure {
    DocumentOutline.Figure(
      name: "linje", address: "figure-linje", number: 1, title: hostile, caption: "Innbyggjarar. 2005–2026",
      description: "Frå 2 til 3. \(hostile)", svg: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", data: table(hostile))
  }

  private static func files(_ blocks: [DocumentOutline.Block], pictures: [String: [UInt8]] = ["linje": dot]) throws -> StoredFiles {
    try StoredFiles(WordDocument(outline(blocks), pictures: pictures).bytes())
  }

  private static let everything: [DocumentOutline.Block] = [
    .heading(level: 2, [.init("Folketal")]),
    .paragraph([
      .init("Sjå "), .init("tabell 3", link: .reference("table-utgifter")), .init(" og "), .init("56 002", link: .cited("figure-linje")),
      .init("sterk", isBold: true), .init("nett", link: .outside("https://example.org/?a=1&b=2")),
    ]),
    .list(isOrdered: true, items: [[.paragraph([.init("ein")])], [.list(isOrdered: false, items: [[.paragraph([.init("to")])]])]]),
    .quote([.paragraph([.init("sagt")])]), .code("a < b"), .grid(header: [[.init("A")]], rows: [[[.init("B")]]]),
    .findings([[.init("Funn")]]), .table(table(), number: 3, address: "table-utgifter"), .figure(figure()),
    .table(table(columns: 30), number: 4, address: "table-brei"), .paragraph([.init("Slutt.")]),
  ]

  @Test func `every part is well-formed XML, and every file that is pointed to is there`() throws {
    let files = try Self.files(Self.everything)
    for name in files.names where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      let parser = XMLParser(data: Data(files[name].utf8))
      #expect(parser.parse(), "\(name), line \(parser.lineNumber)")
    }
    let relationships = files["word/_rels/document.xml.rels"]
    let body = files["word/document.xml"]
    for match in body.matches(of: /r:(?:embed|id)="([^"]+)"/) { #expect(relationships.contains("Id=\"\(match.1)\"")) }
    for match in relationships.matches(of: /Target="([^":]+)"/) { #expect(files.names.contains("word/\(match.1)")) }
    for match in body.matches(of: /w:pStyle w:val="([^"]+)"/) {
      #expect(files["word/styles.xml"].contains("w:styleId=\"\(match.1)\""), "\(match.1)")
    }
  }

  @Test func `the same outline gives the same bytes`() throws {
    let outline = try Self.outline(Self.everything)
    let first = WordDocument(outline, pictures: ["linje": Self.dot]).bytes()
    #expect(WordDocument(outline, pictures: ["linje": Self.dot]).bytes() == first)
  }

  @Test func `headings have styles with outline levels and stand in the contents`() throws {
    let files = try Self.files(Self.everything)
    let body = files["word/document.xml"]
    #expect(body.contains("<w:pStyle w:val=\"Heading1\"/></w:pPr><w:bookmarkStart w:id=\"1\" w:name=\"_Toc_1\"/>"))
    #expect(body.contains("<w:pStyle w:val=\"Heading2\"/>"))
    #expect(body.contains("<w:pStyle w:val=\"TOC1\"/></w:pPr><w:hyperlink w:anchor=\"_Toc_1\""))
    #expect(body.contains("PAGEREF _Toc_2 \\h"))
    #expect(files["word/styles.xml"].contains("<w:outlineLvl w:val=\"0\"/>"))
    #expect(files["word/styles.xml"].contains("<w:outlineLvl w:val=\"1\"/>"))
  }

  @Test func `captions count themselves, and references follow them`() throws {
    let body = try Self.files(Self.everything)["word/document.xml"]
    #expect(body.contains(" SEQ Tabell \\* ARABIC "))
    #expect(body.contains(" SEQ Figur \\* ARABIC "))
    #expect(body.contains("w:name=\"_table_3\""))
    #expect(body.contains("<w:t xml:space=\"preserve\">tabell </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"))
    #expect(body.contains(" REF _table_3 \\h "))
    #expect(body.contains("<w:hyperlink w:anchor=\"_figure_1\""))
    let starts = body.matches(of: /w:bookmarkStart w:id="(\d+)"/).map(\.1)
    #expect(Set(starts).count == starts.count)
    #expect(starts == body.matches(of: /w:bookmarkEnd w:id="(\d+)"/).map(\.1))
    #expect(body.matches(of: /fldCharType="begin"/).count == body.matches(of: /fldCharType="end"/).count)
  }

  @Test func `a table repeats its header, is not divided within rows, and tells what it is`() throws {
    let body = try Self.files([.table(Self.table(), number: 3, address: "a")])["word/document.xml"]
    #expect(body.matches(of: /<w:tblHeader\/>/).count == 2)
    #expect(body.matches(of: /<w:tr>/).count == body.matches(of: /<w:cantSplit\/>/).count)
    #expect(body.contains("<w:gridSpan w:val=\"2\"/>"))
    #expect(body.contains("<w:vMerge w:val=\"restart\"/>"))
    #expect(body.contains("<w:tblCaption w:val=\"Utgifter. Kommunane. 2015\"/><w:tblDescription w:val=\"2 rader, 3 kolonnar\"/>"))
    #expect(body.contains("<w:fill=") == false)
    #expect(body.contains("w:fill=\"\(WordColours.tint)\""))
    #expect(body.contains("3\u{A0}230\u{A0}521") || body.contains("3\u{202F}230\u{202F}521"))
    #expect(body.contains("Kjelde: SSB, tabell 1."))
    #expect(body.contains("Oppgåve manglar"))
    #expect(body.contains("Utan Skodje."))
  }

  @Test func `a wide table lies on a page of its own, and what follows stands again`() throws {
    let body = try Self.files(Self.everything)["word/document.xml"]
    let pages = body.matches(of: /<w:pgSz [^>]*>/).map { $0.output.contains("landscape") }
    #expect(pages == [false, true, false])
  }

  @Test func `a picture has its description, and the drawing besides the dots`() throws {
    let files = try Self.files([.figure(Self.figure())])
    let body = files["word/document.xml"]
    #expect(body.contains("descr=\"Frå 2 til 3. Folketalet veks\" title=\"Folketalet veks\""))
    #expect(body.contains("asvg:svgBlip"))
    #expect(files.names.contains("word/media/figure1.png"))
    #expect(files["word/media/figure1.svg"].hasPrefix("<svg"))
  }

  @Test(arguments: [[:], ["linje": Array("not a picture".utf8)]])
  func `a figure that nothing could draw is shown as its numbers`(pictures: [String: [UInt8]]) throws {
    let files = try Self.files([.figure(Self.figure())], pictures: pictures)
    #expect(files["word/document.xml"].contains(MarkupText.escaped(DocumentPhrases.shownAsNumbers[.nn])))
    #expect(files["word/document.xml"].contains("<w:tbl>"))
    #expect(!files.names.contains { $0.hasPrefix("word/media") })
  }

  @Test(arguments: zip(Language.allCases, ["nb-NO", "nn-NO", "sv-SE", "en-GB"]))
  func `the document says its language`(language: Language, tag: String) throws {
    let files = try StoredFiles(WordDocument(Self.outline([], language: language), pictures: [:]).bytes())
    #expect(files["word/styles.xml"].contains("<w:lang w:val=\"\(tag)\""))
    #expect(files["docProps/core.xml"].contains("<dc:language>\(tag)</dc:language>"))
    #expect(files["docProps/core.xml"].contains("2018-03-05T00:00:00Z"))
  }

  @Test(arguments: ["<w:p/>", "]]>&amp;", "\"'", "a\u{0}\u{1B}\u{FFFE}b", "{ INCLUDETEXT secret }", "\u{202E}fdp", "javascript:alert(1)"])
  func `hostile text is text`(text: String) throws {
    let outline = try Self.outline(
      [
        .heading(level: 2, [.init(text)]), .paragraph([.init(text, link: .outside(text)), .init(text, link: .reference(text))]),
        .table(Self.table(text), number: 1, address: text), .figure(Self.figure(text)), .code(text),
      ], title: text)
    let files = try StoredFiles(WordDocument(outline, pictures: ["linje": Self.dot]).bytes())
    for name in files.names where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      #expect(XMLParser(data: Data(files[name].utf8)).parse(), "\(name)")
    }
    #expect(!files["word/document.xml"].contains("<w:p/>"))
    #expect(!files["word/_rels/document.xml.rels"].contains("External"))
    for match in files["word/document.xml"].matches(of: /<w:instrText[^>]*>([^<]*)</) { #expect(!match.1.contains("INCLUDETEXT")) }
  }
}
