import Foundation
import KommuneCharts
import KommuneLocale
import KommuneSVG
import Testing

/// Maps of real borders. They are drawn only where `KOMMUNE_CORPUS` names the folder of fixtures, since borders are not ours to ship.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["KOMMUNE_CORPUS"] != nil, "KOMMUNE_CORPUS is not set"))
struct MapCorpusTests {
  private struct Topology: Decodable {
    struct Layer: Decodable {
      let geometries: [Geometry]
    }
    struct Geometry: Decodable {
      struct Properties: Decodable {
        let kommunenummer: String
        let name: String
      }
      let type: String
      let arcs: [[[Int]]]
      let properties: Properties

      private enum CodingKeys: String, CodingKey { case type, arcs, properties }

      init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        type = try values.decode(String.self, forKey: .type)
        properties = try values.decode(Properties.self, forKey: .properties)
        arcs = type == "Polygon" ? [try values.decode([[Int]].self, forKey: .arcs)] : try values.decode([[[Int]]].self, forKey: .arcs)
      }
    }
    let arcs: [[[Double]]]
    let objects: [String: Layer]
  }

  private func areas(in fylke: String = "") throws -> [MapChart.Area] {
    let folder = try #require(ProcessInfo.processInfo.environment["KOMMUNE_CORPUS"])
    let data = try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent("geo/kommuner_2024_S.topojson"))
    let topology = try JSONDecoder().decode(Topology.self, from: data)
    // Degrees laid flat as they are at 65° north, near enough for a test.
    let arcs = topology.arcs.map { arc in arc.map { Point($0[0] * 0.4226, $0[1]) } }
    func ring(_ indices: [Int]) -> [Point] {
      indices.flatMap { $0 >= 0 ? Array(arcs[$0].dropLast()) : arcs[~$0].reversed().dropLast() }
    }
    let layer = try #require(topology.objects.values.first)
    return layer.geometries.filter { $0.properties.kommunenummer.hasPrefix(fylke) }.enumerated().map { index, geometry in
      let isOwn = ["1508", "1580"].contains(geometry.properties.kommunenummer)
      return MapChart.Area(
        Phrase(verbatim: geometry.properties.name), rings: geometry.arcs.flatMap { $0.map(ring) },
        classIndex: index % 7 == 0 ? nil : index % 4, role: isOwn ? .own : .context)
    }
  }

  private func picture(of areas: [MapChart.Area], width: Double) throws -> (svg: String, picture: DrawnPicture) {
    let chart = MapChart(
      name: "kart", text: ChartSamples.text("Noreg"), panels: [.init(nil, areas)],
      classes: ["a", "b", "c", "d"].map { Phrase(verbatim: $0) }
    ).chart
    let svg = chart.svg(in: .nn, width: width)
    return (svg, try #require(DrawnPicture(svg)))
  }

  @Test(arguments: [("", 357, 160_000), ("15", 27, 40_000)])
  func `real borders are thinned to the picture, and our own named without overlap`(fylke: String, count: Int, bytes: Int) throws {
    let areas = try areas(in: fylke)
    #expect(areas.count == count)
    for width in [320.0, 720] {
      let drawn = try picture(of: areas, width: width)
      #expect(drawn.picture.overlaps.isEmpty && drawn.picture.outside.isEmpty)
      #expect(drawn.picture.texts.contains { $0.string == "Ålesund" } && drawn.picture.texts.contains { $0.string == "Haram" })
      #expect(drawn.svg.utf8.count < bytes, "\(drawn.svg.utf8.count)")
    }
  }
}
