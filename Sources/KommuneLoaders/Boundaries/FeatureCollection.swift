import KommuneLocale
import KommuneModel

/// GeoJSON: each area with outlines of its own.
struct FeatureCollection {
  private let fileName: String
  private let features: [JSONValue]

  /// A stretch between two points, in either direction.
  private struct Stretch: Hashable {
    let a: Boundaries.Point
    let b: Boundaries.Point

    init(_ one: Boundaries.Point, _ other: Boundaries.Point) {
      let isOrdered = (one.x, one.y) <= (other.x, other.y)
      a = isOrdered ? one : other
      b = isOrdered ? other : one
    }
  }

  init(_ document: JSONValue, fileName: String) throws(LoadFailure) {
    self.fileName = fileName
    features = document["features"]?.elements ?? []
  }

  func result() throws(LoadFailure) -> BoundaryReader.Result {
    var names = AreaNames(fileName: fileName)
    var areas: [Boundaries.Area] = []
    var owner: [Stretch: RegionCode] = [:]
    var borders: Set<Boundaries.Border> = []
    for feature in features {
      guard let code = names.code(feature) else { continue }
      let rings = try rings(feature["geometry"])
      for ring in rings {
        for (one, other) in zip(ring, ring.dropFirst()) where one != other {
          let stretch = Stretch(one, other)
          if let first = owner[stretch], first != code { borders.insert(.init(first, code)) } else { owner[stretch] = code }
        }
      }
      areas.append(Boundaries.Area(code: code, name: names.name(feature), rings: rings))
    }
    return BoundaryReader.Result(boundaries: Boundaries(areas: areas, borders: Array(borders)), problems: names.problems)
  }

  private func rings(_ geometry: JSONValue?) throws(LoadFailure) -> [[Boundaries.Point]] {
    let polygons: [JSONValue]
    switch geometry?["type"]?.text {
    case "Polygon": polygons = geometry?["coordinates"].map { [$0] } ?? []
    case "MultiPolygon": polygons = geometry?["coordinates"]?.elements ?? []
    default: polygons = []
    }
    var rings: [[Boundaries.Point]] = []
    for ring in polygons.flatMap({ $0.elements ?? [] }) {
      var points: [Boundaries.Point] = []
      for element in ring.elements ?? [] {
        guard let point = Topology.pair(element) else { throw LoadFailure(.syntax, file: fileName, expected: BoundaryPhrases.point) }
        points.append(point)
      }
      rings.append(points)
    }
    return rings
  }
}
