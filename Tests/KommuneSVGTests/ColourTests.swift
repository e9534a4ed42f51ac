import KommuneSVG
import Testing

@Suite struct ColourTests {
  // Reference: WCAG 2.2's own examples, black on white 21:1, and #767676 as the lightest grey that reaches 4.5:1.
  @Test func `contrast is that of WCAG`() {
    #expect(abs(Colour(0).contrast(with: .white) - 21) < 1e-9)
    #expect(abs(Colour(0x767676).contrast(with: .white) - 4.54) < 0.005)
    #expect(Colour(0x777777).contrast(with: .white) < 4.5)
  }

  // Reference: luminance by the formula of WCAG 2.2 with the C library's pow: #FF0000 0.2126, #808080 0.215861.
  @Test func `luminance needs no mathematics library`() {
    #expect(abs(Colour(0xFF0000).luminance - 0.2126) < 1e-12)
    #expect(abs(Colour(0x808080).luminance - 0.215_860_5) < 1e-6)
  }

  @Test func `every colour can be darkened until it can be read`() {
    for hex in stride(from: UInt32(0), through: 0xFFFFFF, by: 40_503) {
      #expect(Colour(hex).readable(on: .white).contrast(with: .white) >= 4.5)
      #expect(Colour(hex).readable(on: Colour(0x162327)).contrast(with: Colour(0x162327)) >= 4.5)
    }
  }

  @Test func `the palette can be seen and read on paper`() {
    let palette = Palette()
    for colour in [palette.text, palette.axis, palette.source] { #expect(colour.contrast(with: palette.paper) >= 4.5) }
    for colour in palette.series + [palette.context] { #expect(colour.contrast(with: palette.paper) >= 3) }
    for index in 0..<12 { #expect(palette.series(index).contrast(with: palette.paper) >= 3) }
    #expect(Set((0..<10).map { palette.series($0) }).count == 10)
  }

  @Test func `a palette tells which of its colours are too pale`() {
    #expect(Palette().flaws.isEmpty)
    var pale = Palette()
    pale.source = Colour(0x8FB8BF)
    pale.series[2] = Colour(0xFFE066)
    #expect(pale.flaws.map(\.use) == [.source, .series(2)])
    #expect(pale.flaws.allSatisfy { $0.contrast < $0.needed })
  }

  @Test(arguments: [("#1A9D49", true), ("1A9D49", false), ("#1A9D4", false), ("#+A9D49", false), ("#GGGGGG", false)])
  func `a colour is read from six digits`(text: String, isColour: Bool) {
    #expect(Colour(text)?.text == (isColour ? text : nil))
  }
}
