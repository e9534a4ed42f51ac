import Testing

/// The tests look through `DrawnPicture`; here is proof that it sees.
@Suite struct DrawnPictureTests {
  private func picture(_ content: String) -> DrawnPicture? {
    DrawnPicture("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"50\" font-size=\"12\" fill=\"#162327\">\(content)</svg>")
  }

  @Test func `texts that lie on each other are found`() throws {
    let seen = try #require(picture("<text x=\"10\" y=\"20\">Haram</text><g font-size=\"20\"><text x=\"20\" y=\"22\">Sandøy</text></g>"))
    #expect(seen.overlaps.count == 1)
    let apart = try #require(picture("<text x=\"10\" y=\"20\">Haram</text><text x=\"60\" y=\"20\">A</text>"))
    #expect(apart.overlaps.isEmpty)
  }

  @Test func `texts outside the picture are found`() throws {
    #expect(try #require(picture("<text x=\"90\" y=\"20\">Haram</text>")).outside == ["Haram"])
    #expect(try #require(picture("<text x=\"20\" y=\"20\" text-anchor=\"end\">Haram</text>")).outside == ["Haram"])
    #expect(try #require(picture("<text x=\"99\" y=\"20\" text-anchor=\"end\">Haram</text>")).outside.isEmpty)
  }

  @Test func `contrast is that of text on the box under it`() throws {
    let seen = try #require(
      picture(
        "<rect x=\"0\" y=\"0\" width=\"50\" height=\"50\" fill=\"#274247\"/><text x=\"2\" y=\"20\">A</text><text x=\"80\" y=\"20\">A</text>"
      ))
    #expect(seen.contrast(of: seen.texts[0]) < 2)
    #expect(seen.contrast(of: seen.texts[1]) > 10)
  }

  @Test func `what is not well-formed is no picture`() {
    #expect(picture("<text>") == nil)
    #expect(picture("a & b") == nil)
  }
}
