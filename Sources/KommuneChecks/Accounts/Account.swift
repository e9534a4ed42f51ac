import KommuneModel

/// A file of accounts: amounts by funksjon and art, or by kapittel of the balance sheet, perhaps by kontoklasse.
///
/// The numbers of KOSTRA's classification say what is what: art 010–599 is expenditure and 600–999 income, funksjon 100–799 services
/// and 800–899 financing, kapittel 10–29 assets and 31–5999 debt and equity. Amounts are in thousands of kroner; income, debt and equity
/// are negative in what kommuner report, and positive in many exports.
struct Account {
  let table: TableFacts
  private let axes: [Int]

  /// The sums of two sides of an account, and where its first amount stands.
  struct Sides {
    var left = 0.0
    var right = 0.0
    var firstCell: Int?
    /// Whether any amount that belongs here is withheld or unreadable, so that no sum can be judged.
    var isBroken = false

    /// What remains when both sides are added with opposite signs, whatever sign the file gives the right one.
    var difference: Double { right < 0 ? left + right : left - right }

    /// Whether all amounts were there and have a sum.
    var canBeJudged: Bool { !isBroken && difference.isFinite }
  }

  /// Which side of an account a cell is on.
  enum Side {
    case left
    case right
    case neither
  }

  init(_ table: TableFacts, axes: [Int]) {
    self.table = table
    self.axes = axes
  }

  /// The sums for each combination of the other axes' categories, such as region and year.
  ///
  /// - Parameter side: For each axis of `axes` in their order, the code of the category; says where its amounts belong.
  func sums(_ side: ([Int?]) -> Side) -> [Sides] {
    let codes = axes.map { axis in
      table.cube.dimensions[axis].categories.map { AccountAxes.code(of: $0).flatMap { Int($0) } }
    }
    // A total among arter or sectors stands for the others: added to them, everything would count twice.
    let isTotal = axes.map { axis -> [Bool] in
      let totals = table.cube.dimensions[axis].categories.map { TotalLabel.isTotal($0) }
      return totals.contains(false) ? totals : totals.map { _ in false }
    }
    var combinations: [(offset: Int, side: Side)] = []
    func combine(_ place: Int, _ offset: Int, _ chosen: [Int?]) {
      guard place < axes.count else {
        let which = side(chosen)
        if which != .neither { combinations.append((offset, which)) }
        return
      }
      for (category, code) in codes[place].enumerated() where !isTotal[place][category] {
        combine(place + 1, offset + category * table.cube.strides[axes[place]], chosen + [code])
      }
    }
    combine(0, 0, [])
    return table.bases(without: axes).compactMap { base in
      guard !isOsloBydel(base), isAmount(base) else { return nil }
      return add(combinations, base: base)
    }
  }

  private func add(_ combinations: [(offset: Int, side: Side)], base: Int) -> Sides {
    var sides = Sides()
    for (offset, side) in combinations {
      let cell = table.cube.cells[base + offset]
      if cell.isMissing {
        // An account has rows only for what was booked.
        switch cell.observation.missingReason {
        case .absentRow, .empty, .notPossible, .outsideValidity: break
        default: sides.isBroken = true
        }
        continue
      }
      if sides.firstCell == nil { sides.firstCell = base + offset }
      if side == .left { sides.left += cell.rawValue } else { sides.right += cell.rawValue }
    }
    return sides
  }

  /// How many of the file's units the thousands of kroner of a control are.
  func limit(thousands: Double, at cell: Int) -> Double {
    table.contents(ofCell: cell).isInKroner ? thousands * 1000 : thousands
  }

  private func isAmount(_ base: Int) -> Bool {
    let column = table.contents(ofCell: base)
    return column.isAdditive && ![.persons, .count, .squareMetres, .fullTimeEquivalents].contains(column.unit)
  }

  /// The bydeler of Oslo, 030101 and on, do not balance each for itself.
  private func isOsloBydel(_ base: Int) -> Bool {
    guard let axis = table.regionAxis else { return false }
    let code = table.regions[table.category(on: axis, ofCell: base)].code.text
    return code.hasPrefix("0301") && code.utf8.count > 4 && !code.dropFirst(4).hasPrefix("00")
  }
}
