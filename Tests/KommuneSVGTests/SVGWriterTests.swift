import KommuneSVG
import Testing

@Suite struct SVGWriterTests {
  private func written(_ text: String) -> String {
    var writer = SVGWriter()
    writer.element(.text) {
      $0.attribute(.className, text)
      $0.content(text)
    }
    return writer.text
  }

  @Test func `text and attributes are escaped`() {
    #expect(
      written("<a href=\"x\"> & 'b'")
        == "<text class=\"&lt;a href=&quot;x&quot;&gt; &amp; &#39;b&#39;\">&lt;a href=&quot;x&quot;&gt; &amp; &#39;b&#39;</text>")
  }

  @Test func `characters that XML forbids and marks that turn text are left out`() {
    #expect(written("a\u{0}b\u{1B}c\u{7F}d\u{85}e\u{FFFE}f\u{202E}g\u{2066}h") == "<text class=\"abcdefgh\">abcdefgh</text>")
    #expect(written("a\nb\tc") == "<text class=\"a b c\">a b c</text>")
    #expect(written("Unjárga čŋ – “x” € 😀 \u{A0}") == "<text class=\"Unjárga čŋ – “x” € 😀 \u{A0}\">Unjárga čŋ – “x” € 😀 \u{A0}</text>")
  }

  @Test func `an element without content closes itself`() {
    var writer = SVGWriter()
    writer.element(.g) { group in
      group.element(.rect) { $0.attribute(.width, 12.5) }
    }
    #expect(writer.text == "<g><rect width=\"12.5\"/></g>")
  }

  @Test func `a writer that is emptied writes the same again`() {
    var writer = SVGWriter()
    CircleShape(Point(1, 2), radius: 3, ink: .fill(Colour(0x1A9D49))).write(to: &writer)
    let first = writer.bytes
    writer.removeAll()
    CircleShape(Point(1, 2), radius: 3, ink: .fill(Colour(0x1A9D49))).write(to: &writer)
    #expect(writer.bytes == first)
    #expect(writer.text == "<circle cx=\"1\" cy=\"2\" r=\"3\" fill=\"#1A9D49\"/>")
  }

  @Test func `text says only what its group does not`() {
    var writer = SVGWriter()
    TextShape("x", at: Point(1, 2), font: Font(size: 12, isBold: true), anchor: .end).write(to: &writer, inside: Font(size: 12))
    #expect(writer.text == "<text x=\"1\" y=\"2\" font-weight=\"bold\" text-anchor=\"end\">x</text>")
  }

  @Test(arguments: [
    ("Folkemengd, nye Ålesund", "folkemengd-nye-aalesund"), ("2015", "x2015"), ("", "x"), ("<script>", "script"), ("æøå ÄÖ", "aeoeaa-aeoe"),
  ])
  func `an id is made of letters, digits and hyphens`(name: String, expected: String) {
    #expect(svgIdentifier(name) == expected)
  }
}
