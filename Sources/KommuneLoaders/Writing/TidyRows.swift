import KommuneModel

/// The rows of a tidy table: one for each cell that the file has, in the file's order.
struct TidyRows {
  let cube: Cube
  /// The dimensions that are printed, by their place in the cube.
  let dimensions: [Int]
  private let dashes: CellSet
  private let isOutsideValidity: (@Sendable (Int) -> Bool)?
  private let provisional: CellSet
  /// Whether a dimension is printed in two columns, code and name, by its place in the cube.
  private let areSplit: [Bool]
  /// Whether some cell has a mark of its publisher's own, beside which the standard mark stands in a column of its own.
  var hasOwnMarks: Bool { !cube.metadata.marks.isEmpty }

  init(_ loaded: Loaded, isOutsideValidity: (@Sendable (Int) -> Bool)?) {
    cube = loaded.cube
    dimensions = loaded.cube.dimensions.enumerated().filter { index, dimension in
      !loaded.impliedDimensions.contains(index) || TidyRows.names(what: dimension)
    }.map(\.offset)
    dashes = loaded.dashes
    provisional = CellSet(cube.provisional)
    areSplit = cube.dimensions.map { TidyRows.isSplit($0) }
    self.isOutsideValidity = isOutsideValidity
  }

  /// The names of the columns: a dimension with codes of its own has two, then `value`, `symbol` and, where the publisher has marks of its
  /// own, `standard_symbol`.
  ///
  /// A dimension called by a name that is taken, as a file's own `value`, gets a number behind it: two columns of one name could not be read.
  var header: [String] {
    let own = ["value", "symbol"] + (hasOwnMarks ? ["standard_symbol"] : [])
    var taken = Set(["value", "symbol", "standard_symbol"])
    return dimensions.flatMap { index -> [String] in
      let dimension = cube.dimensions[index]
      func names(_ name: String) -> [String] { areSplit[index] ? [name + TidyRows.codeEnding(of: dimension.role), name] : [name] }
      var found = names(dimension.name)
      var number = 2
      while !taken.isDisjoint(with: found) {
        found = names("\(dimension.name)_\(number)")
        number += 1
      }
      taken.formUnion(found)
      return found
    } + own
  }

  /// Whether a dimension that the file shows nowhere says what is counted, in words that would be lost: `value` and its like say nothing.
  private static func names(what dimension: Dimension) -> Bool {
    dimension.role == .contents && !dimension.categories.allSatisfy { ColumnName.isValue($0.label) }
  }

  /// The texts of a category under the names of `header`, for the dimension at a place in the cube.
  func texts(_ category: Category, of dimension: Int) -> [String] {
    areSplit[dimension] ? [category.code ?? "", category.label] : [category.label]
  }

  /// Whether a dimension is printed as codes and names: where it has both, and is no period, which its text tells alone.
  private static func isSplit(_ dimension: Dimension) -> Bool {
    dimension.role != .period && dimension.categories.contains { $0.code != nil && $0.code != $0.label }
  }

  /// What the name of a column of codes ends with: it is what tells regions from other things whose codes stand beside their names.
  static func codeEnding(of role: Dimension.Role) -> String { role == .region ? "_code" : "_id" }

  /// Visits every cell that the file has, with its flat index, value and standard mark.
  func forEach(_ visit: (_ flatIndex: Int, _ value: Double?, _ symbol: StaticString) throws -> Void) rethrows {
    let columnCount = max(cube.positions.columns.count, 1)
    let columns = cube.positions.columns.enumerated().sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
    let order = columns.isEmpty ? [0] : columns.map(\.offset)
    for record in recordsInFileOrder(cube.cells.count / columnCount) {
      for column in order {
        let index = record * columnCount + column
        let cell = cube.cells[index]
        if cell.isMissing {
          guard case .missing(let reason) = cell.observation, reason != .absentRow else { continue }
          try visit(index, nil, symbol(reason))
        } else if cell.rawValue == 0, isOutsideValidity?(index) ?? false {
          try visit(index, nil, dashes.contains(index) ? "-" : "0")
        } else {
          try visit(index, cell.rawValue, dashes.contains(index) ? "-" : provisional.contains(index) ? "*" : "")
        }
      }
    }
  }

  private func recordsInFileOrder(_ count: Int) -> AnySequence<Int> {
    if case .ordered(_, let counts, let steps) = cube.positions.lines {
      return AnySequence(TidyRows.records(counts: counts, steps: steps, count: count))
    }
    guard case .listed(let lines) = cube.positions.lines else { return AnySequence(0..<count) }
    var order: [Int] = []
    order.reserveCapacity(count)
    var isAscending = true
    var last: Int32 = 0
    for record in 0..<min(count, lines.count) where lines[record] > 0 {
      isAscending = isAscending && lines[record] >= last
      last = lines[record]
      order.append(record)
    }
    if !isAscending { order.sort { lines[$0] < lines[$1] } }
    return AnySequence(order)
  }

  /// The record of each line, when every axis moves by a fixed number of lines.
  private static func records(counts: [Int], steps: [Int], count: Int) -> some Sequence<Int> {
    var strides: [Int] = []
    var stride = 1
    for count in counts.reversed() {
      strides.append(stride)
      stride *= count
    }
    let axes = zip(steps, strides.reversed()).sorted { $0.0 > $1.0 }
    return (0..<count).lazy.map { line in
      var rest = line
      var record = 0
      for (step, stride) in axes {
        record += rest / step * stride
        rest %= step
      }
      return record
    }
  }

  private func symbol(_ reason: MissingReason) -> StaticString {
    switch reason {
    case .notPossible: "."
    case .notAvailable, .partMissing, .notComputable: ".."
    case .notYetAvailable: "..."
    case .confidential: ":"
    case .outsideValidity: "0"
    case .notAsked: "–"
    case .notDelivered: "□"
    case .empty, .unreadable, .absentRow: ""
    }
  }
}
