/// Finds the order in which the rows read so far go through their labels.
enum OdometerSearch {
  /// The odometer that all rows follow, or nothing when they do not, or when the outermost label has not changed yet.
  static func find(_ rows: ParsedRows) -> ParsedRows.Odometer? {
    let stubCount = rows.tables.count
    guard stubCount > 1, rows.rowCount > 1, rows.bareQuotes == nil, rows.tables.allSatisfy({ $0.tokens.count == $0.origins.count }) else {
      return nil
    }
    let order = orderByChanges(rows, stubCount)
    let radix = order.dropLast().map { rows.tables[$0].origins.count }
    let block = radix.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
    guard block > 0, rows.rowCount > block else { return nil }
    var expected = Array(repeating: 0, count: stubCount)
    for row in 0..<rows.rowCount {
      guard Int(rows.lines[row]) == rows.firstLine + row else { return nil }
      for column in 0..<stubCount where Int(rows.keys[row * stubCount + column]) != expected[column] { return nil }
      for (place, column) in order.enumerated() {
        expected[column] += 1
        if place < radix.count, expected[column] == radix[place] { expected[column] = 0 } else { break }
      }
    }
    return ParsedRows.Odometer(order: order, radix: radix)
  }

  /// The stub columns by how often their label changes, the busiest first; of equals the later column first.
  private static func orderByChanges(_ rows: ParsedRows, _ stubCount: Int) -> [Int] {
    var changes = Array(repeating: 0, count: stubCount)
    for row in 1..<rows.rowCount {
      for column in 0..<stubCount where rows.keys[row * stubCount + column] != rows.keys[(row - 1) * stubCount + column] {
        changes[column] += 1
      }
    }
    return (0..<stubCount).sorted { (changes[$0], $0) > (changes[$1], $1) }
  }
}
