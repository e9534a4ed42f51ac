import KommuneLocale
import Testing

@testable import KommuneTables

@Suite struct HTMLTableTests {
  @Test(arguments: SampleTables.all.filter { $0.name != "long" })
  func `tables look as they were last seen`(table: Table) throws {
    try expectSnapshot(table.html(number: 3), named: table.name + ".html")
  }

  @Test(arguments: SampleTables.all)
  func `HTML is well-formed and its ids are unique`(table: Table) {
    let page = ParsedMarkup(table.html(number: 3))
    #expect(page.failure == nil)
    let ids = page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for reference in page.elements.compactMap({ $0.attributes["aria-labelledby"] }) { #expect(ids.contains(reference)) }
  }

  @Test(arguments: SampleTables.all)
  func `every note reference has a note and every note is referred to, in reading order`(table: Table) {
    let page = ParsedMarkup(table.html())
    let references = page.all("a").compactMap { $0.attributes["href"] }
    let notes = page.all("li").compactMap { $0.attributes["id"] }
    var met: [String] = []
    for reference in references where !met.contains(reference) { met.append(reference) }
    #expect(met == notes.map { "#" + $0 })
    for (index, note) in notes.enumerated() { #expect(note.hasSuffix("-note-\(index + 1)")) }
  }

  @Test func `caption, header, body and footer are those of an accessible table`() {
    let page = ParsedMarkup(SampleTables.indicators.html(number: 3))
    #expect(page.all("caption").map(\.text) == ["Tabell 3. Økonomi og eigedom i kommunane. Nye Ålesund og samanlikningsgrupper. 2015"])
    #expect(page.all("th").allSatisfy { $0.attributes["scope"] != nil && !$0.text.isEmpty })
    #expect(page.all("th").filter { $0.attributes["scope"] == "colgroup" }.map(\.text) == ["Kommunane", "Samanlikning"])
    #expect(page.all("th").filter { $0.attributes["scope"] == "rowgroup" }.map(\.text) == ["Folketal", "Økonomi", "Areal"])
    #expect(page.all("tbody").count == 3)
    #expect(page.all("figure")[0].attributes["lang"] == "nn")
    #expect(ParsedMarkup(SampleTables.years.html()).all("tfoot").count == 1)
  }

  @Test(arguments: SampleTables.all)
  func `every row has a cell for every column, spans counted`(table: Table) {
    let page = ParsedMarkup(table.html())
    var widths: [Int] = []
    for element in page.elements {
      if element.name == "tr" { widths.append(0) }
      guard element.name == "th" || element.name == "td", !element.parents.contains("thead") else { continue }
      widths[widths.count - 1] += Int(element.attributes["colspan"] ?? "1") ?? 0
    }
    #expect(widths.dropFirst(PrintedTable(table, number: nil).headerRows.count).allSatisfy { $0 == table.columns.count + 1 })
  }

  @Test func `a missing value says why to those who cannot see the mark`() {
    let marks = ParsedMarkup(SampleTables.indicators.html()).classed("missing")
    #expect(marks.allSatisfy { $0.text == ".." && $0.attributes["role"] == "img" })
    #expect(Set(marks.compactMap { $0.attributes["title"] }) == ["Oppgåve manglar", "Ikkje summert fordi minst éin del manglar"])
  }

  @Test func `a spanner stands over its columns and a column without one reaches up`() {
    let table = Table(
      name: "levels", language: .en, caption: Table.Caption("Levels"),
      columns: ["a", "b", "c", "d"].map { .numbers($0) },
      spanners: [Table.Spanner("outer", columns: 1..<4, level: 2), Table.Spanner("inner", columns: 1..<3)],
      groups: [Table.RowGroup(rows: [Table.Row("r", SampleTables.numbers([1, 2, 3, 4]))])])
    let rows = PrintedTable(table, number: nil).headerRows
    #expect(
      rows.map { $0.map { "\($0.text)/\($0.columns.count)/\($0.rowSpan)" } } == [
        ["/0/3", "a/1/3", "outer/3/1"], ["inner/2/1", "d/1/2"], ["b/1/1", "c/1/1"],
      ])
  }

  @Test(arguments: SampleTables.hostileTexts)
  func `hostile text stays text`(text: String) {
    let html = SampleTables.hostile(text).html(number: 1)
    let page = ParsedMarkup(html)
    // As long, because a long text may be wrapped and then carries a class.
    let plain = ParsedMarkup(SampleTables.hostile(String(repeating: "x", count: text.printed.utf8.count)).html(number: 1))
    #expect(page.failure == nil)
    #expect(page.elements.map(\.name) == plain.elements.map(\.name))
    #expect(page.elements.map { $0.attributes.keys.sorted() } == plain.elements.map { $0.attributes.keys.sorted() })
    #expect(page.all("a").allSatisfy { $0.attributes["href"]?.hasPrefix("#table-") == true })
    #expect(!html.unicodeScalars.contains { $0.isHarmful && $0 != "\n" })
  }

  @Test func `a column has room for the marks that hang behind its figures`() {
    let cells: [Table.Cell] = [
      .number(1, notes: ["a"]), .number(2, flags: .provisional, notes: ["b"]),
      .number(3, flags: [.provisional, .estimated], notes: ["a", "b", "c"]),
    ]
    let table = Table(
      name: "marks", language: .en, caption: Table.Caption("Marks"), columns: ["p", "q", "r"].map { .numbers($0) },
      groups: [Table.RowGroup(rows: [Table.Row("x", cells), Table.Row("y", SampleTables.numbers([4, 5, 6]))])])
    let page = ParsedMarkup(table.html())
    #expect(
      page.all("td").filter { !$0.parents.contains("thead") }.map { $0.attributes["class"] } == [
        nil, "marks", "marks-wide", nil, "marks", "marks-wide",
      ])
    #expect(page.all("th").filter { $0.attributes["scope"] == "col" }.map { $0.attributes["class"] } == [nil, "marks", "marks-wide"])
  }

  @Test func `text keeps its letters`() {
    let text = "Guovdageaidnu – Kautokeino, Porsáŋgu, 1\u{A0}000\u{A0}m², −5, 😀 & <b>"
    let page = ParsedMarkup(SampleTables.hostile(text).html())
    #expect(page.all("li")[0].text == text)
  }
}

extension Table: CustomTestStringConvertible {
  /// The table's name, so that a failure says which it was.
  public var testDescription: String { name }
}
