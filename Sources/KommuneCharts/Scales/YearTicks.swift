/// The years that are written along an axis: whole years only, as many as there is room for.
///
/// All of them when they fit; else every second, counted so that the last is written; else those that end in 5 or 0, in 0 and
/// so on, with the first and last where these leave room.
///
/// - Parameters:
///   - years: The first and last year.
///   - room: Pixels along the axis.
///   - label: Pixels that one year needs, with the space to the next.
func yearTicks(over years: ClosedRange<Int>, room: Double, label: Double) -> [Int] {
  let spacing = room / Double(max(1, years.upperBound - years.lowerBound))
  for step in [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] {
    let isWideEnough = spacing * Double(step) >= label
    guard isWideEnough || step == 1000 else { continue }
    let remainder = step == 2 ? years.upperBound % 2 : 0
    var ticks = years.filter { (($0 % step) + step) % step == remainder }
    func isFar(_ year: Int, from tick: Int?) -> Bool { tick.map { Double(abs(year - $0)) * spacing >= label } ?? true }
    if isFar(years.lowerBound, from: ticks.first) { ticks.insert(years.lowerBound, at: 0) }
    if isFar(years.upperBound, from: ticks.last) { ticks.append(years.upperBound) }
    return ticks
  }
  return [years.lowerBound]
}
