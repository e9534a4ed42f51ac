import KommuneDocuments
import Testing

@testable import KommuneReport

@Suite struct MarkdownOutlineTests {
  private func blocks(_ text: String, links: LinkedText = LinkedText()) -> [DocumentOutline.Block] {
    MarkdownOutline(links: links).blocks(of: text)
  }

  private func paragraph(_ block: DocumentOutline.Block?) -> [DocumentOutline.Run]? {
    if case .paragraph(let runs) = block { runs } else { nil }
  }

  @Test func `headings keep their level and words their weight`() {
    let made = blocks("## Om **tal**\n\nEit *lite* `ord`.\n")
    guard case .heading(let level, let runs) = made.first else {
      Issue.record("no heading")
      return
    }
    #expect(level == 2)
    #expect(runs.map(\.text) == ["Om ", "tal"] && runs[1].isBold && !runs[0].isBold)
    let words = paragraph(made.last)
    #expect(words?.map(\.text) == ["Eit ", "lite", " ", "ord", "."])
    #expect(words?[1].isItalic == true && words?[3].isCode == true)
  }

  @Test func `what takes the place of a mark keeps its link and takes the style around it`() {
    var links = LinkedText()
    let mark = links.mark(DocumentOutline.Run("tabell 1", link: .reference("table-a")))
    let runs = paragraph(blocks("Sjå **\(mark)** no.", links: links).first)
    #expect(runs?.map(\.text) == ["Sjå ", "tabell 1", " no."])
    #expect(runs?[1].isBold == true && runs?[1].link == .reference("table-a"))
  }

  @Test func `a mark without a replacement is nothing, and raw HTML too`() {
    #expect(paragraph(blocks("a\u{E000}7\u{E001}b <b>c</b>").first)?.map(\.text).joined() == "ab c")
    #expect(blocks("<script>alert(1)</script>\n").isEmpty)
  }

  @Test func `lists hold blocks, tables rows, and quotes paragraphs`() {
    guard case .list(let isOrdered, let items) = blocks("1. ein\n2. to\n\n   meir\n").first else {
      Issue.record("no list")
      return
    }
    #expect(isOrdered && items.count == 2 && items[1].count == 2)
    guard case .grid(let header, let rows) = blocks("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n").first else {
      Issue.record("no table")
      return
    }
    #expect(header.map { $0.map(\.text).joined() } == ["a", "b"])
    #expect(rows.map { $0.map { $0.map(\.text).joined() } } == [["1", "2"], ["3", "4"]])
    guard case .quote(let inner) = blocks("> Ord\n").first else {
      Issue.record("no quote")
      return
    }
    #expect(inner.count == 1)
  }
}
