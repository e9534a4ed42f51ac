/// Finds the order in which the rows read so far go through their labels.
enum OdometerSearch {
  /// What the rows so far show.
  enum Finding {
    case found(ParsedRows.Odometer)
    /// The outermost label has not changed yet.
    case unknown
    /// The rows follow no odometer.
    case irregular
  }

  /// Looks whether all rows so far follow an odometer.
  static func find(_ rows: ParsedRows) -> Finding {
    let stubCount = rows.tables.count
    guard stubCount > 1, rows.rowCount > 1, rows.bareQuotes == nil, rows.tables.allSatisfy({ $0.tokens.count == $0.origins.count }) else {
      return rows.rowCount > 1 ? .irregular : .unknown
    }
    let changes = changes(rows, stubCount)
    // The busiest column first; of equals the later one first.
    let order = (0..<stubCount).sorted { (changes[$0], $0) > (changes[$1], $1) }
    guard changes[order[stubCount - 1]] > 0 else { return .unknown }
    let radix = order.dropLast().map { rows.tables[$0].origins.count }
    let block = radix.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
    guard block > 0, rows.rowCount > block else { return .irregular }
    var expected = Array(repeating: 0, count: stubCount)
    for row in 0..<rows.rowCount {
      guard Int(rows.lines[row]) == rows.firstLine + row else { return .irregular }
      for column in 0..<stubCount where Int(rows.keys[row * stubCount + column]) != expected[column] { return .irregular }
      for (place, column) in order.enumerated() {
        expected[column] += 1
        if place < radix.count, expected[column] == radix[place] { expected[column] = 0 } else { break }
      }
    }
    return .found(ParsedRows.Odometer(order: order, radix: radix))
  }

  /// How often the label of each stub column changes from row to row.
  private static func changes(_ rows: ParsedRows, _ stubCount: Int) -> [Int] {
    var changes = Array(repeating: 0, count: stubCount)
    for row in 1..<rows.rowCount {
      for column in 0..<stubCount where rows.keys[row * stubCount + column] != rows.keys[(row - 1) * stubCount + column] {
        changes[column] += 1
      }
    }
    return changes
  }
}
