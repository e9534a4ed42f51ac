extension Lineage {
  /// The kommuner of one year's map that hold the area of a code of another year.
  ///
  /// Forward in time a code has several when it was divided, backward when it was merged. With exactly one, a figure of the code
  /// belongs wholly to it; with several it can only be shared out by weights.
  ///
  /// - Parameters:
  ///   - code: A kommunenummer that is valid on 1 January of `year`.
  ///   - year: The year whose map `code` belongs to.
  ///   - mapYear: The year of the map to carry it to, later or earlier.
  /// - Returns: Codes in ascending order; none when `code` is not valid in `year`.
  public func regions(of code: RegionCode, from year: Int, on mapYear: Int) -> [RegionCode] {
    guard isValid(code, in: year) else { return [] }
    var current = [code]
    if mapYear >= year {
      for step in changeYears where step > year && step <= mapYear { current = unique(current.flatMap { destinations(of: $0, in: step) }) }
    } else {
      for step in changeYears.reversed() where step <= year && step > mapYear {
        current = unique(current.flatMap { origins(of: $0, in: step) })
      }
    }
    return current
  }

  /// Where the area of a code stands after the changes of one year.
  public func destinations(of code: RegionCode, in year: Int) -> [RegionCode] {
    let targets = changes(outOf: code).filter { $0.year == year }.map(\.to)
    return targets.isEmpty ? [code] : targets
  }

  /// Which codes held the area of a code before the changes of one year.
  public func origins(of code: RegionCode, in year: Int) -> [RegionCode] {
    let sources = changes(into: code).filter { $0.year == year }.map(\.from)
    guard !sources.isEmpty else { return [code] }
    // A kommune that only received a part has no line to itself: 0128 Rakkestad got a piece of Varteig in 1992 and lived on.
    let livedOn = isValid(code, in: year - 1) && !changes(outOf: code).contains { $0.year == year }
    return unique(livedOn ? sources + [code] : sources)
  }

  /// Among whom a code was divided, and of whom it was merged, change by change: where a figure of it needs shares to be carried.
  public func divisions(of code: RegionCode) -> [[RegionCode]] {
    changeYears.flatMap { [destinations(of: code, in: $0), origins(of: code, in: $0)] }.filter { $0.count > 1 }
  }

  /// The fylker of one year's map that hold the kommuner of a fylke of another year, ascending.
  public func fylker(of number: String, from year: Int, on mapYear: Int) -> [String] {
    let codes = kommuner(in: year).map(\.code).filter { $0.fylkesnummer == number }
    return Set(codes.flatMap { regions(of: $0, from: year, on: mapYear) }.compactMap(\.fylkesnummer)).sorted()
  }

  private func unique(_ codes: [RegionCode]) -> [RegionCode] {
    codes.count == 1 ? codes : codes.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
