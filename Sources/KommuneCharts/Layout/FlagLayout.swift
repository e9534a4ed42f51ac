import KommuneSVG

/// A label at a rule, written beside the rule's end like a flag on a pole.
struct Flag {
  var x: Double
  var text: String
  var font: Font
  var paint: Paint
}

/// Rows of flags in which no text touches another text nor, where that can be had, another rule.
///
/// Row 0 is nearest to the plot. A flag flies to the right of its rule, or to the left where the picture ends.
struct FlagLayout {
  struct Placed {
    let flag: Flag
    let row: Int
    let left: Double
    let right: Double
    var fliesLeft: Bool { left < flag.x - 0.5 }
  }

  private(set) var placed: [Placed] = []
  /// How many rows there are.
  var rowCount: Int { (placed.map(\.row).max() ?? -1) + 1 }

  /// The space between a rule and its text, and between two texts.
  static let gap = 6.0

  /// Places flags between two edges: on whichever side of their rules takes fewest rows, or all to the right where that would
  /// lead a rule through a text.
  init(_ flags: [Flag], left: Double, right: Double) {
    let free = FlagLayout(flags, left: left, right: right, mayTurn: true)
    guard free.placed.contains(where: free.isCrossed) else {
      self = free
      return
    }
    self.init(flags, left: left, right: right, mayTurn: false)
  }

  private init(_ flags: [Flag], left: Double, right: Double, mayTurn: Bool) {
    for flag in flags.sorted(by: { $0.x > $1.x }) where !flag.text.isEmpty {
      let found = place(flag, left: left, right: right, mayTurn: mayTurn)
      placed.append(found)
    }
  }

  /// Whether a rule runs through the text, so that it needs paper behind it.
  func isCrossed(_ text: Placed) -> Bool { placed.contains { Self.crosses($0, text) } }

  private mutating func place(_ flag: Flag, left: Double, right: Double, mayTurn: Bool) -> Placed {
    var flag = flag
    flag.text = flag.font.shortened(flag.text, to: right - left)
    let width = flag.font.width(of: flag.text)
    let fitsRight = flag.x + Self.gap + width <= right
    let fitsLeft = flag.x - Self.gap - width >= left
    var sides: [Double] = []
    if fitsRight { sides.append(flag.x + Self.gap) }
    if fitsLeft, mayTurn || !fitsRight { sides.append(flag.x - Self.gap - width) }
    if sides.isEmpty { sides.append(min(max(flag.x - width / 2, left), right - width)) }
    return free(flag, sides: sides, width: width, at: 0...placed.count) { Self.conflict($0, $1) }
      ?? belowAll(flag, sides: sides, width: width)
      ?? free(flag, sides: sides, width: width, at: 0...placed.count) { Self.textsTouch($0, $1) }
      ?? Placed(flag: flag, row: rowCount, left: sides[0], right: sides[0] + width)
  }

  /// The first place in the first row where nothing is in the way.
  private func free(
    _ flag: Flag, sides: [Double], width: Double, at rows: ClosedRange<Int>, conflict: (Placed, Placed) -> Bool
  ) -> Placed? {
    for row in rows {
      for start in sides {
        let candidate = Placed(flag: flag, row: row, left: start, right: start + width)
        if placed.allSatisfy({ !conflict(candidate, $0) }) { return candidate }
      }
    }
    return nil
  }

  /// A rule that would run through a text above is given the row below all others.
  private mutating func belowAll(_ flag: Flag, sides: [Double], width: Double) -> Placed? {
    let raised = placed.map { Placed(flag: $0.flag, row: $0.row + 1, left: $0.left, right: $0.right) }
    let before = placed
    placed = raised
    if let found = free(flag, sides: sides, width: width, at: 0...0, conflict: { Self.conflict($0, $1) }) { return found }
    placed = before
    return nil
  }

  private static func conflict(_ first: Placed, _ second: Placed) -> Bool {
    textsTouch(first, second) || crosses(first, second) || crosses(second, first)
  }

  private static func textsTouch(_ first: Placed, _ second: Placed) -> Bool {
    first.row == second.row && first.left < second.right + 2 * gap && second.left < first.right + 2 * gap
  }

  /// Whether the rule of `pole` runs through the text of `text`.
  private static func crosses(_ pole: Placed, _ text: Placed) -> Bool {
    pole.row >= text.row && pole.flag.x > text.left - 2 && pole.flag.x < text.right + 2 && pole.flag.x != text.flag.x
  }
}
