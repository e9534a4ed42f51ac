import KommuneSVG
import Testing

@Suite struct ColourTests {
  // Reference: WCAG 2.2's own examples, black on white 21:1, and #767676 as the lightest grey that reaches 4.5:1.
  @Test func `contrast is that of WCAG`() {
    #expect(abs(Colour(0).contrast(with: .white) - 21) < 1e-9)
    #expect(abs(Colour(0x767676).contrast(with: .white) - 4.54) < 0.005)
    #expect(Colour(0x777777).contrast(with: .white) < 4.5)
  }
}
