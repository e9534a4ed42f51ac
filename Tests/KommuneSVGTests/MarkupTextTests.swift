import KommuneSVG
import Testing

@Suite struct MarkupTextTests {
  @Test func `a text cannot open a tag or leave an attribute`() {
    #expect(MarkupText.escaped("</td><script>a('b\"c')&amp;") == "&lt;/td&gt;&lt;script&gt;a(&#39;b&quot;c&#39;)&amp;amp;")
  }

  @Test func `controls, overrides of direction and what XML forbids are left out, line breaks become spaces`() {
    #expect(MarkupText.escaped("a\u{1B}[31mb\u{9B}c\u{202E}d\u{2067}e\u{FFFF}f\r\ng\th\u{0}") == "a[31mbcdef  g h")
  }

  @Test func `letters of every Nordic language stand as they are`() {
    let names = "Unjárga Nesseby, Guovdageaidnu, Åsele, Þingeyjarsveit, Łódź, ŋ, 😀, \u{2013}, \u{A0}"
    #expect(MarkupText.escaped(names) == names)
  }

  @Test func `any scalar gives well-formed UTF-8 without markup`() {
    for value in UInt32(0)...0x2_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let escaped = MarkupText.escaped(String(scalar))
      #expect(
        !escaped.contains("<") && !escaped.contains(">") && !escaped.contains("\"") && !escaped.contains("\u{FFFD}") || value == 0xFFFD)
    }
  }
}
