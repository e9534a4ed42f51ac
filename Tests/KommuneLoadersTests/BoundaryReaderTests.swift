import KommuneFuzzing
import KommuneLoaders
import KommuneModel
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct BoundaryReaderTests {
  /// Two squares side by side and one apart; 0301 has lost its zero.
  private static let topology = """
    {"type":"Topology","arcs":[[[1,0],[1,1]],[[1,1],[0,1],[0,0],[1,0]],[[1,0],[2,0],[2,1],[1,1]],[[5,5],[6,5],[6,6],[5,5]]],
     "objects":{"k":{"type":"GeometryCollection","geometries":[
      {"type":"Polygon","arcs":[[0,1]],"properties":{"kommunenummer":"1504","navn":"A"}},
      {"type":"MultiPolygon","arcs":[[[2,-1]]],"properties":{"kommunenummer":"1505"}},
      {"type":"Polygon","arcs":[[3]],"properties":{"kommunenummer":301,"navn":"Oslo"}}]}}}
    """
  private static let collection = """
    {"type":"FeatureCollection","features":[
     {"type":"Feature","properties":{"kommunenummer":"1504"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},
     {"type":"Feature","id":"1505","properties":null,"geometry":{"type":"Polygon","coordinates":[[[1,0],[2,0],[2,1],[1,1],[1,0]]]}},
     {"type":"Feature","properties":{"kommunenummer":"1511"},"geometry":{"type":"Polygon","coordinates":[[[2,1],[3,1],[3,2],[2,2],[2,1]]]}}]}
    """

  private func read(_ text: String) throws -> BoundaryReader.Result {
    try BoundaryReader.read(FileBytes(Array(text.utf8)), fileName: "grenser.json")
  }

  @Test func `areas that share an arc are neighbours`() throws {
    let boundaries = try read(Self.topology).boundaries
    #expect(boundaries.borders == [.init(RegionCode("1505"), RegionCode("1504"))])
    #expect(boundaries.neighbours(of: RegionCode("1504")) == [RegionCode("1505")])
    #expect(boundaries.neighbours(of: RegionCode("0301")) == [])
  }

  @Test func `a ring runs along its arcs, backward where the index is negative`() throws {
    let area = try #require(try read(Self.topology).boundaries.areas.first { $0.code.text == "1505" })
    #expect(area.rings.count == 1)
    #expect(area.rings[0].map(\.x) == [1, 2, 2, 1, 1])
    #expect(area.rings[0].map(\.y) == [0, 0, 1, 1, 0])
  }

  @Test func `a code without its zero gets it back, and that is told`() throws {
    let result = try read(Self.topology)
    #expect(result.boundaries.areas.map(\.code.text) == ["1504", "1505", "0301"])
    #expect(result.problems.map(\.id) == ["lost-leading-zero"])
    #expect(result.problems.first?.found == "301")
  }

  @Test(arguments: [("\"3\"", "03"), ("3", "03"), ("\"301\"", "0301"), ("\"0301\"", "0301"), ("\"x\"", "x")])
  func `codes of fylker and codes as texts get their zero back too`(written: String, code: String) throws {
    let text = "{\"type\":\"Topology\",\"arcs\":[],\"objects\":{\"k\":{\"type\":\"Polygon\",\"id\":\(written),\"arcs\":[]}}}"
    let result = try read(text)
    #expect(result.boundaries.areas.map(\.code.text) == [code])
    #expect(result.problems.isEmpty == (written == "\"\(code)\""))
  }

  @Test func `an arc of very many areas is refused, not paired`() {
    let areas = (1000..<1100).map { "{\"type\":\"Polygon\",\"id\":\"\($0)\",\"arcs\":[[0]]}" }.joined(separator: ",")
    let text =
      "{\"type\":\"Topology\",\"arcs\":[[[0,0],[1,0],[0,0]]],\"objects\":{\"k\":{\"type\":\"GeometryCollection\",\"geometries\":[\(areas)]}}}"
    #expect(#expect(throws: LoadFailure.self) { try read(text) }?.kind == .limit)
  }

  @Test func `quantised arcs are steps from point to point`() throws {
    let text = """
      {"type":"Topology","transform":{"scale":[0.5,2],"translate":[10,60]},"arcs":[[[2,1],[2,0],[0,3],[-2,-3]]],
       "objects":{"k":{"type":"Polygon","id":"1504","arcs":[[0]]}}}
      """
    let ring = try #require(try read(text).boundaries.areas.first?.rings.first)
    #expect(ring == [.init(x: 11, y: 62), .init(x: 12, y: 62), .init(x: 12, y: 68), .init(x: 11, y: 62)])
  }

  @Test func `in GeoJSON a common stretch makes neighbours and a common corner does not`() throws {
    #expect(try read(Self.collection).boundaries.borders == [.init(RegionCode("1504"), RegionCode("1505"))])
  }

  @Test func `other JSON is refused`() throws {
    #expect(throws: LoadFailure.self) { try read("{\"type\":\"Feature\"}") }
    #expect(throws: LoadFailure.self) { try read("[1,2") }
  }

  @Test func `an arc that the file has not is refused`() throws {
    let text = "{\"type\":\"Topology\",\"arcs\":[],\"objects\":{\"k\":{\"type\":\"Polygon\",\"id\":\"1504\",\"arcs\":[[7]]}}}"
    #expect(throws: LoadFailure.self) { try read(text) }
  }

  private static let corpus = getenv("KOMMUNE_CORPUS").map { String(cString: $0) }

  // 734 and 736 borders: counted with Python from the arcs of the same files.
  @Test(
    .enabled(if: corpus != nil, "needs KOMMUNE_CORPUS"),
    arguments: [
      ("kommuner_2020_small.topojson", 734, ["1535", "1578"], "1507"), ("kommuner_2024_S.topojson", 736, ["1535", "1578", "1580"], "1508"),
    ])
  func `borders of Norway's kommuner come from their common arcs`(file: String, count: Int, neighbours: [String], of code: String) throws {
    let path = (Self.corpus ?? "") + "/geo/" + file
    let boundaries = try BoundaryReader.read(FileBytes(path: path), fileName: file).boundaries
    #expect(boundaries.borders.count == count)
    #expect(boundaries.neighbours(of: RegionCode(code)).map(\.text) == neighbours)
  }

  @Test func `damaged boundaries load or fail`() {
    let pieces = ["\"arcs\":[[", "[[-1]]", "[9999]", "\"transform\":{", "\"coordinates\":[", "null", "\"type\":\"Topology\"", "1e308"]
    Fuzzing.run("boundaries", seeds: [Self.topology, Self.collection].map { Array($0.utf8) }, pieces: pieces) { bytes, _ in
      do throws(LoadFailure) {
        let result = try BoundaryReader.read(FileBytes(bytes), fileName: "x.json")
        for problem in result.problems { #expect(!problem.message(in: .nn).isEmpty) }
      } catch { #expect(!error.message(in: .en).isEmpty) }
    }
  }
}
