import KommuneModel

/// How the figures of a column are rounded, and so how far a total may lie from the sum of its parts.
enum Rounding: Equatable {
  /// People are counted to the last one.
  case exact
  /// Parts and totals have these last digits: 0.1 and 1 where whole totals stand above parts with one decimal.
  case rounded(part: Double, total: Double)

  /// How much rounding explains: three standard deviations of the sum of *n* rounded parts, and half a unit for the total.
  func slack(parts: Int, total: Double) -> Double {
    switch self {
    case .exact: 0.5
    case .rounded(let part, let whole): 0.5 * whole + 3 * part * (Double(parts) / 12).squareRoot() + 1e-9 * abs(total)
    }
  }

  /// So many figures of a column tell how they are rounded.
  private static let mostFigures = 100_000

  /// The rounding of each column (one where the file has no such axis) by its figures; nothing for those that cannot be added.
  ///
  /// - Complexity: one pass over the first 100 000 figures of columns that are not exact.
  static func all(in table: TableFacts) -> [Rounding?] {
    let rounded = table.contents.indices.filter { table.contents[$0].isAdditive && !table.contents[$0].isHeadcount }
    var digits = Array(repeating: LastDigits(), count: table.contents.count)
    let stride = table.contentsAxis.map { table.cube.strides[$0] } ?? table.cube.cells.count
    let end = rounded.isEmpty ? 0 : table.cube.cells.count
    for start in Swift.stride(from: 0, to: end, by: max(stride * table.contents.count, 1)) {
      for column in rounded {
        var counted = digits[column]
        guard counted.figures < mostFigures else { continue }
        for cell in (start + column * stride..<start + (column + 1) * stride).prefix(mostFigures) {
          counted.count(table.cube.cells[cell].rawValue)
        }
        digits[column] = counted
      }
    }
    return table.contents.indices.map { column in
      guard table.contents[column].isAdditive else { return nil }
      let unit = digits[column].unit
      return table.contents[column].isHeadcount ? .exact : .rounded(part: unit, total: unit)
    }
  }

  /// The same with the last digits of the totals of one relation.
  ///
  /// - Complexity: one pass over the totals.
  static func all(_ roundings: [Rounding?], withTotalsOf relation: SumRelation, in table: TableFacts) -> [Rounding?] {
    guard roundings.contains(where: { $0 != nil && $0 != .exact }) else { return roundings }
    var digits = Array(repeating: LastDigits(), count: roundings.count)
    let stride = table.cube.strides[relation.axis]
    let block = stride * table.cube.dimensions[relation.axis].count
    for start in Swift.stride(from: relation.total * stride, to: table.cube.cells.count, by: block) {
      for cell in start..<start + stride {
        digits[table.contentsAxis.map { table.category(on: $0, ofCell: cell) } ?? 0].count(table.cube.cells[cell].rawValue)
      }
    }
    return zip(roundings, digits).map { rounding, digits in
      guard case .rounded(let part, _)? = rounding else { return rounding }
      return .rounded(part: part, total: digits.unit)
    }
  }
}

/// How many of some figures have how many decimals.
struct LastDigits {
  /// Figures by the number of their decimals.
  private var counts = SIMD8<Int>(repeating: 0)

  /// How many figures there are.
  var figures: Int { counts.wrappedSum() }

  /// The last digit of the figures: the finest that one in twenty of them has. A single 15.04 among 15.0 is a slip and no precision.
  var unit: Double {
    let all = figures
    var finer = 0
    for decimals in (1...LastDigits.mostDecimals).reversed() {
      finer += counts[decimals]
      if finer > 0, 20 * finer >= all { return 1 / LastDigits.scales[decimals] }
    }
    return 1
  }

  /// Counts a figure; a zero has no last digit, and a missing cell is no number.
  @inline(__always)
  mutating func count(_ value: Double) {
    guard value != 0, abs(value) < LastDigits.largest else { return }
    counts[Double(Int(value)) == value ? 0 : LastDigits.decimals(of: value)] &+= 1
  }

  private static let mostDecimals = 4
  private static let scales = SIMD8(1.0, 10, 100, 1000, 10_000, 0, 0, 0)
  /// Larger figures have no decimals in a double.
  private static let largest = 4e15

  private static func decimals(of value: Double) -> Int {
    for decimals in 1..<mostDecimals {
      let scaled = value * scales[decimals]
      if abs(scaled.rounded() - scaled) <= 1e-9 * max(1, abs(scaled)) { return decimals }
    }
    return mostDecimals
  }
}
