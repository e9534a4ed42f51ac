/// Where kommuner or fylker lie: the outline of each, and who borders on whom.
public struct Boundaries: Sendable, Hashable {
  /// A place in the file's own coordinates, such as degrees east and north.
  public struct Point: Sendable, Hashable {
    /// East, or to the right.
    public let x: Double
    /// North, or up.
    public let y: Double

    /// Creates a point.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// One kommune or fylke.
  public struct Area: Sendable, Hashable {
    /// Its code, with its leading zero.
    public let code: RegionCode
    /// Its name, empty when the file has none.
    public let name: String
    /// Its outlines, each closed: islands and holes alike, to be filled by the even-odd rule.
    public let rings: [[Point]]

    /// Creates an area.
    public init(code: RegionCode, name: String, rings: [[Point]]) {
      self.code = code
      self.name = name
      self.rings = rings
    }
  }

  /// Two areas with a common border, the lower code first.
  public struct Border: Sendable, Hashable, Comparable {
    /// The lower code.
    public let first: RegionCode
    /// The higher code.
    public let second: RegionCode

    /// Creates a border between two areas, in either order.
    public init(_ one: RegionCode, _ other: RegionCode) {
      first = min(one, other)
      second = max(one, other)
    }

    /// Orders by the first code, then by the second.
    public static func < (left: Self, right: Self) -> Bool { (left.first, left.second) < (right.first, right.second) }
  }

  /// The areas, in the file's order.
  public let areas: [Area]
  /// The borders, ascending.
  public let borders: [Border]

  /// Creates boundaries.
  public init(areas: [Area], borders: [Border]) {
    self.areas = areas
    self.borders = borders.sorted()
  }

  /// The areas that border on one, ascending.
  public func neighbours(of code: RegionCode) -> [RegionCode] {
    borders.compactMap { $0.first == code ? $0.second : $0.second == code ? $0.first : nil }.sorted()
  }
}
