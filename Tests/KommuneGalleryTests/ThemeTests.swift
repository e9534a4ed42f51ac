import KommuneGallery
import KommuneSVG
import Testing

/// A theme is checked when it is read, and a fault is told with its line.
@Suite struct ThemeTests {
  private func failure(_ text: String) -> ThemeFailure? {
    do {
      _ = try Theme.read(text: text, fileName: "tema.txt")
      return nil
    } catch {
      return error
    }
  }

  @Test func `a theme changes the colours and fonts that it names and no other`() throws {
    let theme = try Theme.read(
      text: "# Vårt\r\n\r\nown : #0B5FA5\npage-font: Georgia, 'Times New Roman', serif\ntitle-size: 20\n", fileName: "t")
    #expect(theme.chart.palette.own == Colour(0x0B5FA5))
    #expect(theme.chart.palette.series[1] == Palette().series[1])
    #expect(theme.chart.title.size == 20)
    #expect(theme.css.contains("Georgia, 'Times New Roman', serif"))
    #expect(Gallery(language: .en, theme: theme).html().contains("#0B5FA5"))
  }

  @Test func `the house's theme passes its own check`() {
    #expect(Theme.house.roles.allSatisfy { $0.colour.contrast(with: Palette().paper) >= $0.leastContrast ?? 1 })
    #expect(Theme.house.css.isEmpty)
  }

  @Test func `a colour that is too faint fails with its line and its ratio`() {
    // #777777 on white is 4.48 : 1 (WCAG 2.2 counts two decimals without rounding up), just short of 4.5.
    #expect(
      failure("paper: #FFFFFF\ntext: #777777")?.message(in: .nb)
        == "tema.txt, linje 2: «text» må ha en kontrast mot papiret på minst 4,5. Fant 4,4.")
    #expect(failure("text: #767676") == nil)
    #expect(
      failure("series-3: #C0C0C0")?.message(in: .en).hasPrefix("tema.txt, line 1: “series-3” must have a contrast of at least 3.0") == true)
  }

  @Test func `a dark paper fails where the house's ink stays dark`() {
    guard case .tooFaint(_, line: 1, key: "text", _, required: 4.5) = failure("paper: #101010") else {
      Issue.record("the text would not be read")
      return
    }
  }

  @Test func `an unknown key is told with the nearest`() {
    #expect(failure("own: #075745\nsorce: #000000") == .unknownKey(file: "tema.txt", line: 2, key: "sorce", nearest: "source"))
    #expect(
      failure("sorce: #000000")?.message(in: .nn) == "tema.txt, linje 1: «sorce» er ingen nøkkel i eit tema. Meinte du «source»?")
  }

  @Test func `what is no entry, colour, size or font is told`() {
    #expect(failure("own #075745") == .notAnEntry(file: "tema.txt", line: 1, found: "own #075745"))
    #expect(failure("own: green") == .notAColour(file: "tema.txt", line: 1, key: "own", found: "green"))
    #expect(failure("title-size: 90") == .notASize(file: "tema.txt", line: 1, key: "title-size", found: "90"))
    #expect(failure("own: #075745\nseries-1: #075745") == .repeatedKey(file: "tema.txt", line: 2, key: "series-1", firstLine: 1))
    #expect(
      failure("page-font: x}</style><script>") == .notAFont(file: "tema.txt", line: 1, key: "page-font", found: "x}</style><script>"))
    #expect(failure("page-font: url(http://example.org)") != nil)
  }
}
