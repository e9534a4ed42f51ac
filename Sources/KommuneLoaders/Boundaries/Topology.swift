import KommuneLocale
import KommuneModel

/// TopoJSON: areas that share their borders as arcs.
struct Topology {
  private let fileName: String
  private let geometries: [JSONValue]
  private let arcs: [[Boundaries.Point]]

  init(_ document: JSONValue, fileName: String) throws(LoadFailure) {
    self.fileName = fileName
    geometries = (document["objects"]?.members ?? []).flatMap { member -> [JSONValue] in
      member.value["geometries"]?.elements ?? [member.value]
    }
    let scale = Self.pair(document["transform"]?["scale"])
    let origin = Self.pair(document["transform"]?["translate"])
    var arcs: [[Boundaries.Point]] = []
    for arc in document["arcs"]?.elements ?? [] {
      var points: [Boundaries.Point] = []
      var (x, y) = (0.0, 0.0)
      for element in arc.elements ?? [] {
        guard let point = Self.pair(element) else {
          throw LoadFailure(.syntax, file: fileName, expected: BoundaryPhrases.point)
        }
        if let scale, let origin {
          // Quantised arcs hold steps from point to point.
          (x, y) = (x + point.x, y + point.y)
          points.append(.init(x: x * scale.x + origin.x, y: y * scale.y + origin.y))
        } else {
          points.append(point)
        }
      }
      arcs.append(points)
    }
    self.arcs = arcs
  }

  /// A line lies between two areas, and between those of each level that a file may have beside the kommuner.
  private static let mostOwners = 16

  func result() throws(LoadFailure) -> BoundaryReader.Result {
    var names = AreaNames(fileName: fileName)
    var areas: [Boundaries.Area] = []
    var owners: [Int: [RegionCode]] = [:]
    for geometry in geometries {
      guard let code = names.code(geometry) else { continue }
      let rings = rings(geometry)
      var outlines: [[Boundaries.Point]] = []
      for ring in rings {
        outlines.append(try outline(ring))
        for index in ring {
          let arc = index < 0 ? ~index : index
          if owners[arc]?.contains(code) == true { continue }
          owners[arc, default: []].append(code)
          guard owners[arc, default: []].count <= Topology.mostOwners else {
            throw LoadFailure(.limit, file: fileName, expected: BoundaryPhrases.mostOwners(Topology.mostOwners), found: String(arc))
          }
        }
      }
      areas.append(Boundaries.Area(code: code, name: names.name(geometry), rings: outlines))
    }
    var borders: Set<Boundaries.Border> = []
    for codes in owners.values {
      for (place, code) in codes.enumerated() { for other in codes[..<place] { borders.insert(.init(code, other)) } }
    }
    return BoundaryReader.Result(boundaries: Boundaries(areas: areas, borders: Array(borders)), problems: names.problems)
  }

  /// The rings of a polygon or multipolygon, as indices of arcs.
  private func rings(_ geometry: JSONValue) -> [[Int]] {
    let polygons: [JSONValue]
    switch geometry["type"]?.text {
    case "Polygon": polygons = geometry["arcs"].map { [$0] } ?? []
    case "MultiPolygon": polygons = geometry["arcs"]?.elements ?? []
    default: polygons = []
    }
    return polygons.flatMap { $0.elements ?? [] }.map { ($0.elements ?? []).compactMap(\.integer) }
  }

  /// The points along a ring; an arc with a negative index runs backward, and each begins where the one before ended.
  private func outline(_ ring: [Int]) throws(LoadFailure) -> [Boundaries.Point] {
    var points: [Boundaries.Point] = []
    for index in ring {
      let place = index < 0 ? ~index : index
      guard arcs.indices.contains(place) else {
        throw LoadFailure(.syntax, file: fileName, expected: BoundaryPhrases.arc, found: String(index))
      }
      let arc = index < 0 ? arcs[place].reversed() : arcs[place]
      points += points.isEmpty ? arc[...] : arc.dropFirst()
    }
    return points
  }

  static func pair(_ value: JSONValue?) -> Boundaries.Point? {
    guard let numbers = value?.elements, numbers.count >= 2, let x = numbers[0].number, let y = numbers[1].number else { return nil }
    return Boundaries.Point(x: x, y: y)
  }
}
