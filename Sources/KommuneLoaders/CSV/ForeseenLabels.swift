/// The labels that a run of regular rows foresees, in memory that no other thread touches.
///
/// Two runs read two parts of a file at the same time. Anything that both of them counted references of, or that lay on one line of
/// the cache, would make each wait for the other at every row.
final class ForeseenLabels {
  typealias Token = LabelTable.Token

  /// The stub columns, the one that changes fastest first.
  let order: UnsafeMutableBufferPointer<Int>
  /// How many labels each of `order` has but the last, which grows.
  let radix: UnsafeMutableBufferPointer<Int>
  /// The label that each stub column has next.
  let digits: UnsafeMutableBufferPointer<Int>
  /// The same as bytes.
  let current: UnsafeMutableBufferPointer<Token>
  /// Every label of the columns that do not grow, one column after the other in the stub's order.
  private let labels: UnsafeMutableBufferPointer<Token>
  /// Where the labels of each stub column begin.
  private let starts: UnsafeMutableBufferPointer<Int>

  init(_ odometer: ParsedRows.Odometer, _ tables: [LabelTable]) {
    order = ForeseenLabels.room(odometer.order)
    radix = ForeseenLabels.room(odometer.radix)
    digits = ForeseenLabels.room(tables.map { _ in 0 })
    current = ForeseenLabels.room(tables.map { $0.tokens[0] })
    var all: [Token] = []
    var starts: [Int] = []
    for (column, table) in tables.enumerated() {
      starts.append(all.count)
      if column != odometer.outermost { all += table.tokens }
    }
    labels = ForeseenLabels.room(all)
    self.starts = ForeseenLabels.room(starts)
  }

  deinit {
    order.deallocate()
    radix.deallocate()
    digits.deallocate()
    current.deallocate()
    labels.deallocate()
    starts.deallocate()
  }

  /// The labels of the column that changes fastest.
  var innermost: UnsafeBufferPointer<Token> {
    UnsafeBufferPointer(rebasing: labels[starts[order[0]]..<starts[order[0]] + radix[0]])
  }

  /// Sets the next label of a column that does not grow.
  @inline(__always)
  func foresee(_ digit: Int, column: Int) {
    digits[column] = digit
    current[column] = labels[starts[column] + digit]
  }

  /// A copy of the values on lines of the cache of their own.
  private static func room<Value>(_ values: [Value]) -> UnsafeMutableBufferPointer<Value> {
    let line = 128
    let size = (values.count * MemoryLayout<Value>.stride + line) / line * line
    let start = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: line).bindMemory(to: Value.self, capacity: values.count)
    let room = UnsafeMutableBufferPointer(start: start, count: values.count)
    _ = room.initialize(from: values)
    return room
  }
}
