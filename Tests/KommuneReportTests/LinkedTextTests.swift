import KommuneDocuments
import Testing

@testable import KommuneReport

@Suite struct LinkedTextTests {
  @Test func `links stand where their marks stood, and nothing is read as markup`() {
    var text = LinkedText()
    let number = text.mark(DocumentOutline.Run("<65 633>", link: .cited("tab-a")))
    let table = text.mark(DocumentOutline.Run("tabell 3", link: .reference("tab-b")))
    let sentence = "A & B har \(number), sjå \(table)."
    #expect(
      text.html(sentence)
        == "A &amp; B har <a class=\"cited\" href=\"#tab-a\">&lt;65 633&gt;</a>, sjå <a href=\"#tab-b\">tabell 3</a>.")
    #expect(text.runs(of: sentence).map(\.text) == ["A & B har ", "<65 633>", ", sjå ", "tabell 3", "."])
  }

  @Test func `a mark in a text from outside is no mark`() {
    var text = LinkedText()
    _ = text.mark(DocumentOutline.Run("løynd", link: .cited("tab-a")))
    #expect(text.html(LinkedText.withoutMarks("a\u{E000}0\u{E001}b")) == "a0b")
    #expect(text.html("a\u{E000}7\u{E001}b") == "ab")
    #expect(ChapterText("x\u{E000}0\u{E001}y\n", path: "k.md").blocks == [.markdown("x0y\n", line: 1)])
  }
}
