import KommuneCharts
import KommuneLocale
import KommuneSVG
import Testing

/// What must hold for every chart, at every width and in every language.
@Suite struct EveryChartTests {
  static let names = ChartSamples.all.map(\.name)

  struct Drawn: Sendable {
    let label: String
    let svg: String
    let picture: DrawnPicture?
  }

  /// Every chart as it is drawn at several widths and in every language.
  static let drawn: [String: [Drawn]] = Dictionary(
    uniqueKeysWithValues: ChartSamples.all.map { chart in
      (
        chart.name,
        [(320.0, Language.nb), (320, .en), (480, .sv), (720, .nn), (1200, .sv)].map { width, language in
          let svg = chart.svg(in: language, width: width)
          return Drawn(label: "\(chart.name) \(language) \(Int(width))", svg: svg, picture: DrawnPicture(svg))
        }
      )
    })

  private func pictures(_ name: String) throws -> [(label: String, svg: String, picture: DrawnPicture)] {
    try (Self.drawn[name] ?? []).map { ($0.label, $0.svg, try #require($0.picture, "not well-formed: \($0.label)")) }
  }

  @Test(arguments: names) func `no text lies on another or outside the picture`(name: String) throws {
    for drawn in try pictures(name) {
      #expect(drawn.picture.overlaps.isEmpty, "\(drawn.label): \(drawn.picture.overlaps)")
      #expect(drawn.picture.outside.isEmpty, "\(drawn.label): \(drawn.picture.outside)")
    }
  }

  @Test(arguments: names) func `every text can be read and every mark seen`(name: String) throws {
    let palette = Palette()
    let quiet: Set<Colour> = [palette.grid, palette.paper]
    for drawn in try pictures(name) {
      for text in drawn.picture.texts {
        #expect(drawn.picture.contrast(of: text) >= 4.5, "\(drawn.label): \(text.string)")
      }
      for colour in drawn.picture.strokes where !quiet.contains(colour) {
        #expect(colour.contrast(with: .white) >= 3, "\(drawn.label): \(colour.text)")
      }
    }
  }

  @Test(arguments: names) func `charts carry title, description, role and ids of their own`(name: String) throws {
    for drawn in try pictures(name) {
      #expect(drawn.svg.contains("role=\"img\""))
      #expect(drawn.svg.contains("aria-labelledby=\"\(svgIdentifier(name))-title \(svgIdentifier(name))-desc\""))
      #expect(drawn.picture.ids == ["\(svgIdentifier(name))-title", "\(svgIdentifier(name))-desc"])
      #expect(drawn.picture.descriptions["title"]?.isEmpty == false)
      #expect(drawn.picture.descriptions["desc"]?.isEmpty == false)
    }
  }

  @Test(arguments: names) func `charts cannot run or fetch anything`(name: String) throws {
    let allowed: Set = ["svg", "title", "desc", "rect", "path", "g", "text", "circle", "clipPath", "defs"]
    for drawn in try pictures(name) {
      #expect(Set(drawn.picture.elements).isSubset(of: allowed))
      #expect(drawn.picture.attributes.allSatisfy { !$0.hasPrefix("on") && !$0.contains("href") && $0 != "style" })
      #expect(!drawn.svg.contains("url(http") && !drawn.svg.contains("NaN") && !drawn.svg.contains("inf\""))
    }
  }

  @Test(arguments: names) func `the same chart gives the same bytes`(name: String) throws {
    let first = try #require(ChartSamples.all.first { $0.name == name })
    let second = try #require(ChartSamples.all.first { $0.name == name })
    var writer = SVGWriter()
    first.write(to: &writer, in: .nb)
    writer.removeAll()
    first.write(to: &writer, in: .nb)
    #expect(writer.text == second.svg(in: .nb))
  }

  @Test(arguments: names) func `the table beside a chart has a text in every cell`(name: String) throws {
    let table = try #require(ChartSamples.all.first { $0.name == name }).dataTable
    for language in Language.allCases {
      #expect(table.header.allSatisfy { !$0[language].isEmpty })
      #expect(table.rows.allSatisfy { $0.cells.count + 1 == table.header.count })
    }
  }
}
