import KommuneCharts
import KommuneLocale
import Testing

@Suite struct RankedBarsTests {
  private func bars(_ values: [Double?], own: Int? = nil, limit: Int = 40) -> Chart {
    RankedBars(
      name: "x", text: ChartSamples.text("Tittel"),
      items: values.enumerated().map { index, value in
        .init(
          ChartSamples.name("K\(index)"), value.map { .number($0) } ?? .missing(ChartSamples.notAvailable),
          role: index == own ? .own : .context)
      }, limit: limit
    ).chart
  }

  @Test func `equal values share a rank and the next is skipped`() {
    let table = bars([5, 9, 9, 1]).dataTable
    #expect(table.rows.map { $0.label[.nn] } == ["K1", "K2", "K0", "K3"])
    #expect(table.rows.map { $0.cells[0].text(in: .nn) } == ["1", "1", "3", "4"])
  }

  @Test func `a missing value stands last with its mark and has no bar and no rank`() throws {
    let chart = bars([3, nil, 8])
    let last = try #require(chart.dataTable.rows.last)
    #expect(last.label[.nn] == "K1")
    #expect(last.cells.map { $0.text(in: .nn) } == ["", ".."])
    let svg = chart.svg(in: .nn)
    #expect(svg.contains(">..</text>"))
    #expect(svg.contains(".. = tal ikkje tilgjengelege."))
    #expect(chart.description(in: .nn) == "Høgast: K2, 8. Lågast: K0, 3. 1 tal manglar.")
  }

  @Test func `bars begin at zero, also when all are large or all negative`() throws {
    for values in [[1_000.0, 1_001, 1_002], [-5, -3, -4], [-2, 3, 0]] {
      let svg = bars(values).svg(in: .nn)
      let picture = try #require(DrawnPicture(svg))
      let zero = try #require(picture.texts.last { $0.string == "0" }?.box.midX)
      let starts = svg.split(separator: "\n").filter { $0.contains("fill=\"#62919A\"") && $0.contains("<path") }
        .flatMap { $0.split(separator: "M").dropFirst() }
        .compactMap { part -> (Double, Double)? in
          guard let first = part.split(separator: " ").first.flatMap({ Double($0) }),
            let second = part.split(separator: "H").dropFirst().first?.split(separator: "V").first.flatMap({ Double($0) })
          else { return nil }
          return (first, second)
        }
      #expect(!starts.isEmpty)
      #expect(starts.allSatisfy { abs($0.0 - zero) < 0.02 || abs($0.1 - zero) < 0.02 }, "\(starts) \(zero)")
    }
  }

  @Test(arguments: [41, 100, 400, 5_000]) func `of many bars the first, the last and our own are shown, and the rest counted`(count: Int)
    throws
  {
    let chart = bars((0..<count).map { Double(($0 * 7_919) % count) } + [nil, nil], own: count / 3)
    let picture = try #require(DrawnPicture(chart.svg(in: .nb)))
    let texts = picture.texts.map(\.string)
    let leftOut = texts.compactMap { text in text.hasPrefix("… ") ? Int(text.dropFirst(2).filter(\.isNumber)) : nil }.reduce(0, +)
    let shown = texts.count { text in text.first?.isNumber == true && text.contains(". K") }
    #expect(leftOut + shown == count)
    #expect(shown <= 40)
    #expect(texts.contains { $0.hasSuffix("K\(count / 3)") })
    #expect(texts.contains("2 uten tall"))
    #expect(chart.dataTable.rows.count == count + 2)
  }

  @Test func `a chart of thirty bars or five lines of ten years is at most 12 kB`() throws {
    for name in ["soeyler", "linjer-manglar"] {
      let chart = try #require(ChartSamples.all.first { $0.name == name })
      #expect(chart.svg(in: .nn).utf8.count <= 12_000)
    }
  }
}
