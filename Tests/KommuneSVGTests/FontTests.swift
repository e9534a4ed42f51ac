import KommuneSVG
import Testing

@Suite struct FontTests {
  // Reference: widths that the font itself gives (hmtx of Liberation Sans 2, thousandths of the size), added by hand.
  @Test func `widths are those of the font`() {
    #expect(abs(Font(size: 1000).width(of: "Ålesund") - Double(667 + 222 + 556 + 500 + 556 + 556 + 556)) < 1e-9)
    #expect(abs(Font(size: 1000, isBold: true).width(of: "Ålesund") - Double(722 + 278 + 556 + 556 + 611 + 611 + 611)) < 1e-9)
    #expect(abs(Font(size: 10).width(of: "12 345−") - 0.01 * Double(5 * 556 + 278 + 584)) < 1e-9)
  }

  @Test func `an unknown character takes the size of the font, an accent nothing`() {
    #expect(Font(size: 12).width(of: "漢") == 12)
    #expect(Font(size: 12).width(of: "e\u{301}") == Font(size: 12).width(of: "e"))
    #expect(Font(size: 12).width(of: "\u{200B}") == 0)
  }

  @Test func `digits are equally wide, so that figures stand under each other`() {
    for isBold in [false, true] {
      let widths = Set((0...9).map { Font(size: 12, isBold: isBold).width(of: String($0)) })
      #expect(widths.count == 1)
    }
  }

  @Test func `lines break at spaces, after hyphens and dashes`() {
    let font = Font(size: 12)
    #expect(font.lines(of: "Netto driftsutgifter til grunnskole", within: 120) == ["Netto driftsutgifter til", "grunnskole"])
    #expect(font.lines(of: "Nord-Aurdal kommune", within: 55) == ["Nord-", "Aurdal", "kommune"])
    #expect(font.lines(of: "Gáivuotna–Kåfjord", within: 70) == ["Gáivuotna–", "Kåfjord"])
    #expect(font.lines(of: "6–15 år", within: 200) == ["6–15 år"])
  }

  @Test func `a no-break space holds its words together`() {
    #expect(Font(size: 12).lines(of: "kroner 12\u{A0}345", within: 60) == ["kroner", "12\u{A0}345"])
  }

  @Test func `a word is broken with a hyphen only when it is wider than a line`() {
    let lines = Font(size: 12).lines(of: "Samarbeidsområde i Finnmark", within: 60)
    #expect(lines.count > 2)
    #expect(lines[0].hasSuffix("-"))
    #expect(lines.joined().replacing("-", with: "").replacing(" ", with: "") == "SamarbeidsområdeiFinnmark")
  }

  @Test(arguments: [30.0, 47, 80, 133, 300]) func `no line is wider than its room and no letter is lost`(width: Double) {
    let texts = [
      "Unjárga – Nesseby og Gáivuotna–Kåfjord–Kaivuono interkommunale samarbeidsområde", "a", "", "   ", "x  y\nz",
      "WWWWWWWWWWWWWWWWWWWWWW", "Brutto driftsutgifter per innbygger, konsern (kroner)",
    ]
    for isBold in [false, true] {
      let font = Font(size: 13, isBold: isBold)
      for text in texts {
        let lines = font.lines(of: text, within: width)
        #expect(!lines.isEmpty)
        #expect(lines.allSatisfy { font.width(of: $0) <= width }, "\(lines)")
        let letters = { (text: String) in text.filter { $0.isLetter || $0.isNumber } }
        #expect(letters(lines.joined()) == letters(text))
      }
    }
  }

  @Test func `a text of too many lines ends in an ellipsis`() {
    let font = Font(size: 12)
    let lines = font.lines(of: "en to tre fire fem seks sju åtte ni ti", within: 60, limit: 2)
    #expect(lines.count == 2)
    #expect(lines[1].hasSuffix("…"))
    #expect(font.width(of: lines[1]) <= 60)
  }
}
