import KommuneModel
import KommuneSVG

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lays boundaries on a plane. Coordinates in metres (such as UTM 33, EPSG:25833) lie there already; degrees are projected.
///
/// Degrees drawn as they stand would make Norway twice as broad as it is. Lambert's azimuthal equal-area projection, centred on what is
/// drawn, keeps areas true and shapes nearly so for any country; a sphere is enough for a picture.
///
///     k = √(2 / (1 + sin φ₀ sin φ + cos φ₀ cos φ cos(λ − λ₀)))
///     x = k cos φ sin(λ − λ₀),  y = k (cos φ₀ sin φ − sin φ₀ cos φ cos(λ − λ₀))
///
/// **Sources.** Snyder (1987), *Map Projections – A Working Manual*, USGS Professional Paper 1395, equations 22-4, 22-5 and 24-2.
struct PlaneProjection {
  /// Whether the boundaries are in degrees.
  let isFromDegrees: Bool
  private let longitude: Double
  private let latitude: Double

  /// Finds what the coordinates of some areas are: degrees when all of them could be.
  init(_ areas: [Boundaries.Area]) {
    var (left, right, bottom, top) = (Double.infinity, -Double.infinity, Double.infinity, -Double.infinity)
    for point in areas.lazy.flatMap(\.rings).joined() {
      left = min(left, point.x)
      right = max(right, point.x)
      bottom = min(bottom, point.y)
      top = max(top, point.y)
    }
    isFromDegrees = left >= -180 && right <= 180 && bottom >= -90 && top <= 90
    longitude = (left + right) / 2 * .pi / 180
    latitude = (bottom + top) / 2 * .pi / 180
  }

  /// A place on the plane, east to the right and north up.
  func place(_ point: Boundaries.Point) -> Point {
    guard isFromDegrees else { return Point(point.x, point.y) }
    let (east, north) = (point.x * .pi / 180 - longitude, point.y * .pi / 180)
    let cosine = sin(latitude) * sin(north) + cos(latitude) * cos(north) * cos(east)
    // The point opposite the centre has no place; none that is drawn lies there.
    let k = (2 / max(1 + cosine, 1e-9)).squareRoot()
    return Point(k * cos(north) * sin(east), k * (cos(latitude) * sin(north) - sin(latitude) * cos(north) * cos(east)))
  }
}
