/// One band for each name, in order; bands may differ in size, as where a long name needs two lines.
public struct BandScale: PositionScale {
  private let edges: [Double]
  /// The share of a band that is left open between it and the next.
  public let padding: Double

  /// Creates bands of the given sizes, one after the other from `start`.
  public init(sizes: [Double], from start: Double, padding: Double = 0.3) {
    var edges = [start]
    edges.reserveCapacity(sizes.count + 1)
    var edge = start
    for size in sizes {
      edge += size
      edges.append(edge)
    }
    self.edges = edges
    self.padding = padding
  }

  /// Creates `count` equal bands between two places.
  public init(count: Int, from start: Double, to end: Double, padding: Double = 0.3) {
    self.init(sizes: Array(repeating: (end - start) / Double(max(count, 1)), count: max(count, 0)), from: start, padding: padding)
  }

  /// How many bands there are.
  public var count: Int { edges.count - 1 }

  /// The middle of a band; a value between two numbers lies between their middles.
  public func position(of value: Double) -> Double {
    guard count > 0 else { return edges[0] }
    let lower = min(max(Int(value.rounded(.down)), 0), count - 1)
    let middle = (edges[lower] + edges[lower + 1]) / 2
    return middle + (value - Double(lower)) * (edges[lower + 1] - edges[lower])
  }

  /// The size of a band without its padding.
  public func bandwidth(at value: Double) -> Double {
    size(at: value) * (1 - padding)
  }

  /// The size of a band with its padding.
  public func size(at value: Double) -> Double {
    guard count > 0 else { return 0 }
    let index = min(max(Int(value), 0), count - 1)
    return edges[index + 1] - edges[index]
  }
}
