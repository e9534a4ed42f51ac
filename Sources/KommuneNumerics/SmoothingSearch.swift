/// The search for the weights of least squared error: a grid, then a pattern search from its best point.
struct SmoothingSearch {
  private let values: [Double]
  private let method: SmoothingMethod

  /// The bounds of α, β/α and φ; as many as the method has.
  private let bounds: [ClosedRange<Double>]

  init(method: SmoothingMethod, values: [Double]) {
    self.method = method
    self.values = values
    let share = 0.0001...0.9999
    bounds = method == .simple ? [share] : method == .holt ? [share, share] : [share, share, 0.8...0.98]
  }

  /// The best series found; the earlier one at a tie.
  func best() -> SmoothedSeries {
    var point: [Double] = []
    var least = Double.infinity
    for candidate in grid() {
      let squares = run(candidate).sumOfSquares
      if point.isEmpty || squares < least {
        point = candidate
        least = squares
      }
    }
    var step = 0.05
    while step > 1e-9 {
      let found = improved(point, least, step)
      if found.squares < least {
        point = found.point
        least = found.squares
      } else {
        step /= 2
      }
    }
    return run(point)
  }

  /// One round of steps along each axis, each kept if it helps.
  private func improved(_ start: [Double], _ squares: Double, _ step: Double) -> (point: [Double], squares: Double) {
    var point = start
    var least = squares
    for axis in bounds.indices {
      for direction in [step, -step] {
        var moved = point
        let width = bounds[axis].upperBound - bounds[axis].lowerBound
        moved[axis] = min(max(point[axis] + direction * width, bounds[axis].lowerBound), bounds[axis].upperBound)
        let trial = run(moved).sumOfSquares
        if trial < least {
          point = moved
          least = trial
          break
        }
      }
    }
    return (point, least)
  }

  private func grid() -> [[Double]] {
    var points: [[Double]] = [[]]
    for bound in bounds {
      let steps = bound.lowerBound < 0.5 ? 10 : 4
      points = points.flatMap { point in
        (0...steps).map { point + [bound.lowerBound + (bound.upperBound - bound.lowerBound) * Double($0) / Double(steps)] }
      }
    }
    return points
  }

  private func run(_ point: [Double]) -> SmoothedSeries {
    let alpha = point[0]
    let shape = SmoothingShape(
      alpha: alpha, beta: bounds.count > 1 ? alpha * point[1] : 0, phi: bounds.count > 2 ? point[2] : 1, hasTrend: bounds.count > 1)
    return shape.fitted(to: values)
  }
}
