import Foundation
import KommuneLoaders
import KommuneModel
import KommuneProject
import Testing

@testable import KommuneReport

@Suite struct MapExhibitTests {
  private static let corpus = ProcessInfo.processInfo.environment["KOMMUNE_CORPUS"]

  /// Squares of half a degree side by side at 62° north.
  private func squares(_ codes: [String]) -> Boundaries {
    Boundaries(
      areas: codes.enumerated().map { index, code in
        let x = 6 + 0.5 * Double(index)
        let corners = [(x, 62.0), (x + 0.5, 62), (x + 0.5, 62.5), (x, 62.5), (x, 62)]
        return Boundaries.Area(code: RegionCode(code), name: "", rings: [corners.map { .init(x: $0.0, y: $0.1) }])
      }, borders: [])
  }

  private func chart(_ boundaries: [String: Boundaries], _ request: ExhibitRequest) throws -> MadeExhibit {
    var input = try DemoReport.input()
    input.boundaries = boundaries
    return try MapExhibit.make(request, in: ReportContext(input))
  }

  @Test func `degrees become a plane where a degree north is twice a degree east at 60 degrees`() {
    let projection = PlaneProjection(squares(["1504"]).areas)
    let center = projection.place(.init(x: 6.25, y: 62.25))
    let east = projection.place(.init(x: 6.35, y: 62.25))
    let north = projection.place(.init(x: 6.25, y: 62.35))
    #expect(abs(center.x) < 1e-12 && abs(center.y) < 1e-12)
    // cos 62.25° = 0.46561
    #expect(abs(east.x / north.y - 0.46561) < 1e-4)
    #expect(
      PlaneProjection([Boundaries.Area(code: RegionCode("1504"), name: "", rings: [[.init(x: 350_000, y: 6_900_000)]])]).isFromDegrees
        == false)
  }

  // Snyder (1987), page 332: numerical example for the sphere, R = 3, φ₁ = 40° N, λ₀ = 100° W, φ = 20° S, λ = 100° E gives x = −4.2339303,
  // y = 4.0257775.
  @Test func `the projection gives Snyder's worked example`() {
    let frame = Boundaries.Area(code: RegionCode("0001"), name: "", rings: [[.init(x: -100, y: 40)]])
    let place = PlaneProjection([frame]).place(.init(x: 100, y: -20))
    #expect(abs(3 * place.x + 4.2339303) < 1e-6)
    #expect(abs(3 * place.y - 4.0257775) < 1e-6)
  }

  @Test func `two files are two maps in one scale, the parts and what they become strong`() throws {
    let request = ExhibitRequest(
      id: "kart", kind: "map", periods: [Period(year: 2019), Period(year: 2020)], boundaries: ["før.geojson", "etter.geojson"])
    let made = try chart(["før.geojson": squares(["1504", "1523", "1511"]), "etter.geojson": squares(["1507", "1511"])], request)
    guard case .chart(let map) = made.content else {
      Issue.record("a map is a chart")
      return
    }
    #expect(map.dataTable.rows.map { $0.label[.nn] }.contains("Ørskog, 2019"))
    let svg = map.svg(in: .nn)
    #expect(svg.contains(">2019<") && svg.contains(">2020<"))
    #expect(svg.contains("Flatetru projeksjon"))
  }

  @Test func `a map without a file says what it needs`() throws {
    #expect(throws: ReportFailure.self) { try chart([:], ExhibitRequest(id: "kart", kind: "map", boundaries: ["nei.geojson"])) }
  }

  // Skipped without the fixtures: no boundaries are shipped.
  @Test(.enabled(if: corpus != nil, "KOMMUNE_CORPUS names the fixtures"))
  func `the kommuner of 2020 are drawn around nye Ålesund, small enough for a page`() throws {
    let path = try #require(Self.corpus) + "/geo/kommuner_2020_small.topojson"
    let boundaries = try BoundaryReader.read(try FileBytes(path: path), fileName: "kommuner.topojson").boundaries
    let request = ExhibitRequest(id: "kart", kind: "map", boundaries: ["k"])
    guard case .chart(let map) = try chart(["k": boundaries], request).content else {
      Issue.record("a map is a chart")
      return
    }
    let names = map.dataTable.rows.map { $0.label[.nn] }
    #expect(names.contains("Ålesund") && names.contains("Giske") && !names.contains("Bergen"))
    #expect(map.svg(in: .nn).utf8.count < 60_000)
  }
}
