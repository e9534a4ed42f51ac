import KommuneLocale
import KommuneSVG
import Testing

@testable import KommuneTables

@Suite struct SVGTableTests {
  @Test(arguments: SampleTables.all.filter { $0.name != "long" })
  func `pictures look as they were last seen`(table: Table) throws {
    try expectSnapshot(table.svg(number: 3), named: table.name + ".svg")
  }

  @Test func `the last of many pages looks as it was last seen`() throws {
    try expectSnapshot(SampleTables.long.svgPages(number: 3).last ?? "", named: "long-last-page.svg")
  }

  @Test(arguments: SampleTables.all)
  func `SVG is well-formed, has title and desc and unique ids`(table: Table) {
    for picture in table.svgPages(number: 3) {
      let page = ParsedMarkup(picture)
      #expect(page.failure == nil)
      #expect(page.all("title").count == 1 && page.all("desc").count == 1)
      let ids = page.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count)
      #expect(page.all("svg")[0].attributes["aria-labelledby"]?.split(separator: " ").allSatisfy { ids.contains(String($0)) } == true)
      #expect(page.all("svg")[0].attributes["lang"] == table.language.rawValue)
    }
  }

  @Test(arguments: SampleTables.all, [320.0, 720, 1400])
  func `no text overlaps another or leaves the picture`(table: Table, width: Double) {
    for picture in table.svgPages(number: 3, width: width) { expectRoom(in: picture) }
  }

  @Test(arguments: SampleTables.hostileTexts)
  func `hostile text is drawn as text and in its place`(text: String) {
    let picture = SampleTables.hostile(text).svg(number: 1)
    let page = ParsedMarkup(picture)
    #expect(page.failure == nil)
    #expect(Set(page.elements.map(\.name)).isSubset(of: ["root", "svg", "g", "rect", "path", "text", "title", "desc"]))
    expectRoom(in: picture)
  }

  @Test func `a text without end is broken and does not widen the picture without end`() {
    let table = SampleTables.hostile(String(repeating: "Ålesund", count: 200))
    let page = ParsedMarkup(table.svg(number: 1))
    #expect((Double(page.all("svg")[0].attributes["width"] ?? "") ?? .infinity) <= 1100)
    expectRoom(in: table.svg(number: 1))
  }

  @Test(arguments: [SampleTables.indicators, SampleTables.years, SampleTables.names, SampleTables.single])
  func `SVG says what HTML says`(table: Table) {
    let drawn = words(in: ParsedMarkup(table.svg(number: 3)).all("text").map(\.text))
    let page = ParsedMarkup(table.html(number: 3))
    let texts = page.elements.filter { $0.name == "figure" }.map(\.text)
    var written = words(in: texts)
    // A browser numbers the list of notes; the picture does it itself.
    written += page.all("li").indices.map { String($0 + 1) }
    #expect(drawn.joined().sorted() == written.joined().sorted())
  }

  @Test func `a long table is split with its headings and loses no row`() {
    let pages = SampleTables.long.svgPages(number: 3, height: 800).map { ParsedMarkup($0) }
    #expect(pages.count > 10)
    var labels: [String] = []
    for (index, page) in pages.enumerated() {
      let texts = page.all("text").map(\.text)
      #expect(texts.contains("Utgift") && texts.contains { $0.contains("(\(index + 1)\u{A0}av\u{A0}\(pages.count))") })
      #expect((Double(page.all("svg")[0].attributes["height"] ?? "") ?? .infinity) <= 800)
      #expect(page.all("svg")[0].attributes["width"] == pages[0].all("svg")[0].attributes["width"])
      labels += texts.filter { $0.hasPrefix("Kommune ") }
      #expect(texts.contains { $0.hasPrefix("Kilde") } == (index == pages.count - 1))
    }
    #expect(labels == (1...400).map { "Kommune \($0)" })
  }

  @Test func `a group that goes on repeats its heading, and no page ends with one`() {
    var table = SampleTables.long
    table.groups = [Table.RowGroup("Første", rows: Array(table.rows[..<70])), Table.RowGroup("Andre", rows: Array(table.rows[70..<140]))]
    let pages = table.svgPages(height: 700).map { ParsedMarkup($0).all("text").map(\.text) }
    for page in pages {
      let kommune = page.firstIndex { $0.hasPrefix("Kommune ") } ?? 0
      #expect(page[kommune - 1] == "Første" || page[kommune - 1] == "Andre")
      #expect(page.last { $0 == "Første" || $0 == "Andre" || $0.hasPrefix("Kommune ") }?.hasPrefix("Kommune") == true)
    }
  }

  @Test func `a picture holds at least one row however low it is`() {
    #expect(SampleTables.names.svgPages(height: 10).count == 3)
    #expect(Table(name: "none", language: .en, caption: Table.Caption("None"), columns: [], groups: []).svgPages(height: 10).count == 1)
  }

  @Test func `every text stands out from what is behind it`() {
    let palette = Palette()
    let grounds = [palette.paper, palette.own.mixed(with: palette.paper, share: 0.91), palette.own.mixed(with: palette.paper, share: 0.8)]
    for ground in grounds {
      for colour in [palette.text, palette.axis, palette.source, palette.series(1)] { #expect(colour.contrast(with: ground) >= 4.5) }
    }
  }

  /// The words of texts, in order, however they were broken into lines.
  private func words(in texts: [String]) -> [String] {
    texts.flatMap { $0.split { $0 == " " || $0 == "\n" || $0 == "," }.map(String.init) }
  }

  /// Measures every text of a picture and expects that it lies within, alone.
  private func expectRoom(in picture: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let page = ParsedMarkup(picture)
    let width = Double(page.all("svg")[0].attributes["width"] ?? "") ?? 0
    let height = Double(page.all("svg")[0].attributes["height"] ?? "") ?? 0
    var boxes: [(box: Box, text: String)] = []
    for text in page.all("text") {
      let size = Double(text.attributes["font-size"] ?? "") ?? TableMetrics.body.size
      let font = Font(size: size, isBold: text.attributes["font-weight"] == "bold")
      let place = Point(
        (Double(text.attributes["x"] ?? "") ?? 0) + SVGTable.margin, (Double(text.attributes["y"] ?? "") ?? 0) + SVGTable.margin)
      let anchor: TextShape.Anchor =
        switch text.attributes["text-anchor"] {
        case "middle": .middle
        case "end": .end
        default: .start
        }
      let box = TextShape(text.text, at: place, font: font, anchor: anchor).box
      // Letters, not the room that the font leaves above and below them.
      boxes.append((Box(x: box.x, y: place.y - font.capHeight, width: box.width - 0.1, height: font.capHeight), text.text))
    }
    for (index, first) in boxes.enumerated() {
      let isInside = first.box.x >= 0 && first.box.maxX <= width && first.box.y >= 0 && first.box.maxY <= height
      #expect(isInside, "«\(first.text)» leaves the picture", sourceLocation: sourceLocation)
      for second in boxes[(index + 1)...] where first.box.overlaps(second.box) {
        Issue.record("«\(first.text)» overlaps «\(second.text)»", sourceLocation: sourceLocation)
      }
    }
  }
}
