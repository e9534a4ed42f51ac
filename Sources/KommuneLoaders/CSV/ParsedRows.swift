import KommuneModel

/// The rows of a file after parsing: every cell in the file's order, and which label each row has in each stub column.
struct ParsedRows {
  /// A cell that is no number, or a number with a remark.
  struct Flaw {
    enum Kind { case unreadable, ambiguous, inexact, wrongMark }
    let kind: Kind
    /// The cell in the file's order: row × value columns + column.
    let cell: Int
    let line: Int
    let start: Int
    let end: Int
  }

  /// Rows that follow each other like the figures of an odometer: the labels of the innermost column first.
  struct Odometer {
    /// The stub columns, innermost first.
    var order: [Int]
    /// How many labels each of `order` has but the outermost, which grows.
    var radix: [Int]

    /// The column that changes last.
    var outermost: Int { order[order.count - 1] }
  }

  /// Every cell in the file's order.
  var cells: [Cell] = []
  /// How many rows there are.
  var rowCount = 0
  /// How many rows at the beginning follow the odometer; they need no keys.
  var regularRows = 0
  var odometer = Odometer(order: [], radix: [])
  /// The category of each later row in each stub column, row by row.
  var keys: [Int32] = []
  /// The line of each later row.
  var lines: [Int32] = []
  /// The line of the first row; regular rows stand on consecutive lines.
  var firstLine = 0
  /// The labels of each stub column.
  var tables: [LabelTable] = []
  var flaws: [Flaw] = []
  /// How many flaws were met; only the first are kept.
  var flawCount = 0
  /// Cells whose zero was printed `-`, and cells marked provisional, both in the file's order.
  var dashes = CellSet()
  var provisional: [Int] = []
  /// The line of the first text with undoubled quotes.
  var bareQuotes: (line: Int, column: Int)?
  /// What the cells outside the labels say about the encoding.
  var evidence = EncodingEvidence()

  /// The category of a row in each stub column.
  func categories(ofRow row: Int, into result: inout [Int]) {
    if row >= regularRows {
      let start = (row - regularRows) * tables.count
      for column in tables.indices { result[column] = Int(keys[start + column]) }
      return
    }
    var rest = row
    for (place, column) in odometer.order.enumerated() {
      if place == odometer.order.count - 1 {
        result[column] = rest
      } else {
        (rest, result[column]) = rest.quotientAndRemainder(dividingBy: odometer.radix[place])
      }
    }
  }

  /// The record that each row belongs to, for steps of `strides` along the stub columns.
  func records(strides: [Int]) -> [Int32] {
    Array(unsafeUninitializedCapacity: rowCount) { records, count in
      var categories = Array(repeating: 0, count: strides.count)
      for row in 0..<regularRows {
        self.categories(ofRow: row, into: &categories)
        records[row] = Int32(truncatingIfNeeded: zip(categories, strides).reduce(0) { $0 + $1.0 * $1.1 })
      }
      keys.withUnsafeBufferPointer { keys in
        strides.withUnsafeBufferPointer { strides in
          for row in 0..<(rowCount - regularRows) {
            var record = 0
            for column in 0..<strides.count { record &+= Int(keys[row &* strides.count &+ column]) &* strides[column] }
            records[regularRows + row] = Int32(truncatingIfNeeded: record)
          }
        }
      }
      count = rowCount
    }
  }

  /// The line of a row in the file, as it is kept for each record.
  func printedLine(ofRow row: Int) -> Int32 {
    row < regularRows ? Int32(truncatingIfNeeded: firstLine + row) : lines[row - regularRows]
  }

  /// The line of a row in the file.
  func line(ofRow row: Int) -> Int {
    row < regularRows ? firstLine + row : Int(lines[row - regularRows])
  }
}
