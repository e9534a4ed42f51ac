extension Cube {
  /// The same cube in which a zero or `.` of a kommune outside its validity is missing, as ``MissingReason/outsideValidity``.
  ///
  /// Statistics Norway prints 0 or `.` for a code in the years before it was born and after it died; read as people or kroner they
  /// would be wrong. A number other than zero stays: it is for a check to ask about. Codes that no register has are left alone, and so
  /// are regions that are not kommuner, and files of another country: Swedish kommuner have codes of four digits too.
  ///
  /// - Complexity: O(*n*) cells at most, one pass along the rows of those regions that have such years.
  public func markingOutsideValidity(_ lineage: Lineage) -> Cube {
    guard let regionAxis = dimensionIndex(.region), let periodAxis = dimensionIndex(.period) else { return self }
    guard !isSwedish, lineage.describes(dimensions[regionAxis].categories) else { return self }
    let years = dimensions[periodAxis].categories.map { Period($0.label)?.year ?? Period($0.key)?.year }
    var marked = cells
    var changed = false
    for (region, category) in dimensions[regionAxis].categories.enumerated() {
      let code = RegionCode(category.key)
      guard code.kind == .kommune else { continue }
      let versions = lineage.versions(of: code)
      guard !versions.isEmpty else { continue }
      let outside = years.indices.filter { index in
        years[index].map { year in !versions.contains { $0.validity.contains(year) } } ?? false
      }
      guard !outside.isEmpty else { continue }
      markZeros(in: &marked, region: region, regionAxis: regionAxis, periods: outside, periodAxis: periodAxis)
      changed = true
    }
    guard changed else { return self }
    return Cube(dimensions: dimensions, cells: marked, source: source, positions: positions, provisional: provisional, metadata: metadata)
  }

  /// Whether the publisher or the name of the regions says that they are Sweden's, whose codes alone look like Norwegian ones.
  public var isSwedish: Bool {
    metadata.publisher == Self.kolada
      || dimensionIndex(.region).map { ["kommun", "kommunkod", "län"].contains(dimensions[$0].name.lowercased()) } ?? false
  }

  /// The publisher of Kolada's figures, as ``CubeMetadata/publisher`` has it.
  public static let kolada = "RKA/Kolada"

  private func markZeros(in marked: inout [Cell], region: Int, regionAxis: Int, periods: [Int], periodAxis: Int) {
    let zero = Cell(0).bits
    let notPossible = Cell(.notPossible).bits
    let outside = Cell(.outsideValidity)
    let axes = dimensions.indices.filter { $0 != regionAxis && $0 != periodAxis }
    let combinations = axes.reduce(1) { $0 * dimensions[$1].count }
    for combination in 0..<combinations {
      var rest = combination
      var base = region * strides[regionAxis]
      for axis in axes.reversed() {
        base += (rest % dimensions[axis].count) * strides[axis]
        rest /= dimensions[axis].count
      }
      for period in periods {
        let index = base + period * strides[periodAxis]
        if marked[index].bits == zero || marked[index].bits == notPossible { marked[index] = outside }
      }
    }
  }
}

extension Lineage {
  /// Whether at least half of the codes with a kommune's form are codes of the register under a name that they have had; a code without a
  /// name counts when the register has it. A few hundred tell.
  func describes(_ regions: [Category]) -> Bool {
    let candidates = regions.lazy.filter { RegionCode($0.key).kind == .kommune }.prefix(300)
    let known = candidates.count { category in
      let names = versions(of: RegionCode(category.key)).map(\.name)
      guard category.code != nil, !category.label.isEmpty, category.label != category.key else { return !names.isEmpty }
      return names.contains { $0.hasPrefix(category.label) || category.label.hasPrefix($0) }
    }
    return known > 0 && 2 * known >= candidates.count
  }
}
