/// The quartiles of some figures, by linear interpolation between the ordered values (type 7 of Hyndman and Fan 1996).
struct Quartiles {
  let lowest: Double
  let lower: Double
  let median: Double
  let upper: Double
  let highest: Double

  /// The quartiles, or nothing when there is no value.
  init?(of values: [Double]) {
    let sorted = values.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    func quantile(_ share: Double) -> Double {
      let place = share * Double(sorted.count - 1)
      let below = Int(place)
      let above = min(below + 1, sorted.count - 1)
      return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    }
    (lowest, lower, median, upper, highest) = (first, quantile(0.25), quantile(0.5), quantile(0.75), last)
  }
}
