import KommuneModel

/// The cells of one kommune in the years in which its code did not exist.
struct OutsideValidity {
  /// Some of those cells.
  struct Cells {
    var count = 0
    var first = 0
    var years: [Int] = []

    mutating func add(_ flatIndex: Int, year: Int) {
      if count == 0 || flatIndex < first { first = flatIndex }
      count += 1
      if years.last != year, !years.contains(year) { years.append(year) }
    }
  }

  /// The place of the kommune among the regions.
  let region: Int
  /// Cells with a number other than zero.
  var numbers = Cells()
  /// Cells with a zero, or with the mark that a figure is not possible, or already known to be outside.
  var zeros = Cells()

  /// Every kommune of a file that has cells in years outside its validity, in the file's order.
  ///
  /// - Complexity: one pass over those cells.
  static func all(in table: TableFacts, lineage: Lineage?) -> [OutsideValidity] {
    guard let lineage, table.holdsKommuner, let regionAxis = table.regionAxis, let periodAxis = table.periodAxis else { return [] }
    let years = table.years
    var bases: [Int]?
    return table.regions.indices.compactMap { index in
      let region = table.regions[index]
      guard region.isKnown, !region.isOutsideKommuner else { return nil }
      let outside = years.indices.compactMap { period in
        years[period].flatMap { lineage.isValid(region.code, in: $0) ? nil : (period: period, year: $0) }
      }
      guard !outside.isEmpty else { return nil }
      let starts = bases ?? table.bases(without: [regionAxis, periodAxis])
      bases = starts
      var found = OutsideValidity(region: index)
      let offset = index * table.cube.strides[regionAxis]
      for (period, year) in outside {
        let step = offset + period * table.cube.strides[periodAxis]
        for base in starts { found.look(at: base + step, in: table.cube, year: year) }
      }
      return found.numbers.count + found.zeros.count > 0 ? found : nil
    }
  }

  private mutating func look(at flatIndex: Int, in cube: Cube, year: Int) {
    let cell = cube.cells[flatIndex]
    if !cell.isMissing, cell.rawValue != 0 {
      numbers.add(flatIndex, year: year)
    } else if !cell.isMissing || cell == Cell(.notPossible) || cell == Cell(.outsideValidity) {
      zeros.add(flatIndex, year: year)
    }
  }
}
