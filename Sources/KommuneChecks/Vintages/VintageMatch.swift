import KommuneModel

/// Which axes and categories of a file were in the vintage before.
struct VintageMatch {
  let previous: Cube
  let current: Cube
  /// For each axis of the previous cube, the same axis of the current one; nothing when there is none.
  let axes: [Int?]
  /// Axes of the current cube that the previous one did not have.
  let newAxes: [Int]

  init?(_ table: TableFacts) {
    guard let before = table.previous else { return nil }
    previous = before
    current = table.cube
    var free = Set(table.cube.dimensions.indices)
    var matched: [Int?] = before.dimensions.map { dimension in
      guard let same = table.cube.dimensions.firstIndex(where: { $0.name == dimension.name }) else { return nil }
      free.remove(same)
      return same
    }
    // An axis with another name is the same when at least half of its categories are.
    for index in matched.indices where matched[index] == nil {
      let renamed = free.sorted().first { VintageMatch.sharesCategories(before.dimensions[index], table.cube.dimensions[$0]) }
      matched[index] = renamed
      if let renamed { free.remove(renamed) }
    }
    axes = matched
    newAxes = free.sorted()
  }

  private static func sharesCategories(_ left: Dimension, _ right: Dimension) -> Bool {
    guard left.role == right.role else { return false }
    return 2 * left.categories.count { right.index(of: $0.key) != nil } >= max(left.count, right.count)
  }

  /// Categories of the previous axis that the current one no longer has.
  func lost(on axis: Int) -> [Category] {
    guard let now = axes[axis] else { return [] }
    return previous.dimensions[axis].categories.filter { current.dimensions[now].index(of: $0.key) == nil }
  }

  /// Categories of the current axis that the previous one did not have, by their place.
  func gained(on axis: Int) -> [Int] {
    guard let now = axes[axis] else { return [] }
    return current.dimensions[now].categories.indices.filter {
      previous.dimensions[axis].index(of: current.dimensions[now].categories[$0].key) == nil
    }
  }

  /// Calls `body` with the flat indices of every cell that both cubes have, in the order of the previous one.
  ///
  /// Nothing is common when an axis came or went.
  ///
  /// - Complexity: O(*n*) cells.
  @inline(__always)
  func forEachCommonCell(_ body: (_ before: Int, _ now: Int) -> Void) {
    guard let offsets = commonOffsets, let last = offsets.last else { return }
    var starts = [(before: 0, now: 0)]
    for axis in offsets.dropLast() {
      var longer: [(before: Int, now: Int)] = []
      longer.reserveCapacity(starts.count * axis.count)
      for start in starts { for step in axis { longer.append((start.before + step.before, start.now + step.now)) } }
      starts = longer
    }
    for start in starts {
      for step in last { body(start.before + step.before, start.now + step.now) }
    }
  }

  /// For each previous axis, the steps to the categories that both cubes have; nothing when the axes differ.
  private var commonOffsets: [[(before: Int, now: Int)]]? {
    guard newAxes.allSatisfy({ current.dimensions[$0].count == 1 }) else { return nil }
    var offsets: [[(before: Int, now: Int)]] = []
    for (axis, dimension) in previous.dimensions.enumerated() {
      guard let now = axes[axis] else {
        guard dimension.count == 1 else { return nil }
        offsets.append([(0, 0)])
        continue
      }
      offsets.append(
        dimension.categories.enumerated().compactMap { category, value in
          current.dimensions[now].index(of: value.key).map { (category * previous.strides[axis], $0 * current.strides[now]) }
        })
    }
    return offsets
  }
}
