import KommuneModel
import Testing

@testable import KommuneReport

@Suite struct ChapterTextTests {
  @Test func `a line that shows an exhibit cuts the text`() {
    let text = ChapterText("Før.\n\n{{show folketal}}\n\nEtter.\n", path: "kap.nn.md")
    #expect(
      text.blocks == [.markdown("Før.\n", line: 1), .exhibit("folketal", line: 3), .markdown("\nEtter.\n", line: 4)])
  }

  @Test func `findings stand alone on their line`() {
    #expect(ChapterText("  {{ findings }}  ", path: "a").blocks == [.findings])
    #expect(ChapterText("Her: {{findings}}", path: "a").blocks == [.markdown("Her: {{findings}}", line: 1)])
  }

  @Test func `placeholders inside a text are replaced with the line they stand on`() throws {
    var lines: [Int] = []
    let result = ChapterText.replacingPlaceholders(in: "a {{see x}}\nb {{value i merged 2015}} c", firstLine: 7) { words, line in
      lines.append(line)
      return "<\(words.count)>"
    }
    #expect(result == "a <2>\nb <4> c")
    #expect(lines == [7, 8])
  }

  @Test func `an unclosed placeholder is left as it stands`() {
    let result = ChapterText.replacingPlaceholders(in: "a {{see x", firstLine: 1) { _, _ in "!" }
    #expect(result == "a {{see x")
  }
}

@Suite struct MarkdownTests {
  @Test func `headings are lowered below the chapter's own`() {
    #expect(Markdown.html("## Alder\n") == "<h3>Alder</h3>\n")
  }

  @Test func `raw markup and scripts come out as nothing`() {
    let html = Markdown.html("a <script>alert(1)</script> [x](javascript:alert(1))\n")
    #expect(!html.contains("<script"))
    #expect(!html.contains("javascript"))
  }

  @Test func `tables are tables`() {
    #expect(Markdown.html("| a |\n|---|\n| b |\n").contains("<table>"))
  }
}
