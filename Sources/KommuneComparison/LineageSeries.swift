import KommuneModel

/// A year in which the kommuner of an area changed, so that its series show a break.
public struct SeriesBreak: Sendable, Hashable {
  /// What happened.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// Several became one.
    case merge
    /// One became several.
    case split
    /// One got another number, nothing else.
    case renumbering
    /// A code lived on with another area, or several became several.
    case areaChange
  }

  /// The year; the change took effect on 1 January.
  public let year: Int
  /// The kommuner before, ascending.
  public let from: [RegionCode]
  /// The kommuner after, ascending.
  public let to: [RegionCode]
  /// What happened.
  public let kind: Kind

  /// Creates a break.
  public init(year: Int, from: [RegionCode], to: [RegionCode], kind: Kind) {
    self.year = year
    self.from = from
    self.to = to
    self.kind = kind
  }
}

/// A base figure of an area through merges and splits: every kommune while it existed, the whole area in all years, and the breaks.
public struct LineageSeries: Sendable {
  /// One kommune with a point for each period; missing where it did not exist.
  public struct Piece: Sendable {
    /// The kommune.
    public let code: RegionCode
    /// Its name while it existed.
    public let name: String
    /// Its figures.
    public let points: [SeriesPoint]
  }

  /// The kommuner: the parts in the merger's order, then the others by the year in which they began.
  public let pieces: [Piece]
  /// The whole area.
  public let whole: [SeriesPoint]
  /// The years in which its kommuner changed, ascending.
  public let breaks: [SeriesBreak]

  /// Follows the area of a merger through the periods.
  ///
  /// The whole is the sum of those kommuner that together hold the area in a year: the parts before the merger, the merged kommune
  /// after, what it was divided into later. A kommune that also got land from elsewhere would make the sum too large; then the whole is
  /// missing from that year on.
  public init(
    _ figure: String, ages: ClosedRange<Int>? = nil, of merger: Merger, periods: [Period], store: FigureStore, lineage: Lineage
  ) {
    let start = Self.lastCommonYear(of: merger, lineage)
    var codes: Set<RegionCode> = []
    whole = periods.map { period in
      let holders = Self.holders(of: merger, start: start, in: period.year, lineage)
      codes.formUnion(holders)
      guard Self.isClosed(holders, merger, start: start, in: period.year, lineage) else {
        return SeriesPoint(period: period, observation: .missing(.partMissing), parts: holders)
      }
      var sum = MissingSum()
      for code in holders { sum.add(store.observation(figure, ages: ages, region: code, period: period)) }
      return SeriesPoint(period: period, observation: sum.observation, parts: holders)
    }
    let later = codes.subtracting(merger.parts).sorted { left, right in
      (lineage.versions(of: left).first?.validity.from ?? 0, left) < (lineage.versions(of: right).first?.validity.from ?? 0, right)
    }
    pieces = (merger.parts + later).map { code in
      Piece(
        code: code, name: lineage.name(of: code, in: periods.last?.year) ?? code.text,
        points: periods.map { period in
          SeriesPoint(
            period: period, observation: store.observation(figure, ages: ages, region: code, period: period), parts: [code])
        })
    }
    let years = periods.map(\.year)
    breaks = Self.breaks(of: codes, lineage).filter { change in
      guard let first = years.min(), let last = years.max() else { return false }
      return first < change.year && change.year <= last
    }
  }

  private static func lastCommonYear(of merger: Merger, _ lineage: Lineage) -> Int {
    if let year = merger.year { return year - 1 }
    let ends = merger.parts.compactMap { lineage.versions(of: $0).last?.validity.to }
    return (ends.min() ?? lineage.changeYears.last.map { $0 + 1 } ?? 1973) - 1
  }

  private static func holders(of merger: Merger, start: Int, in year: Int, _ lineage: Lineage) -> [RegionCode] {
    if merger.parts.allSatisfy({ lineage.isValid($0, in: year) }) { return merger.parts.sorted() }
    return Set(merger.parts.flatMap { lineage.regions(of: $0, from: start, on: year) }).sorted()
  }

  /// Whether the kommuner hold the area and nothing else.
  private static func isClosed(_ holders: [RegionCode], _ merger: Merger, start: Int, in year: Int, _ lineage: Lineage) -> Bool {
    let parts = Set(merger.parts)
    if Set(holders) == parts { return true }
    return holders.allSatisfy { parts.isSuperset(of: lineage.regions(of: $0, from: year, on: start)) }
  }

  /// The changes between the codes of an area.
  static func breaks(of codes: Set<RegionCode>, _ lineage: Lineage) -> [SeriesBreak] {
    let changes = lineage.changes.filter { (codes.contains($0.from) || codes.contains($0.to)) && $0.from != $0.to }
    let years = Set(changes.map(\.year)).sorted()
    return years.map { year in
      let own = changes.filter { $0.year == year }
      let from = Set(own.map(\.from)).sorted()
      let to = Set(own.map(\.to)).sorted()
      let kind: SeriesBreak.Kind =
        switch (from.count, to.count) {
        case (1, 1): lineage.isValid(from[0], in: year) || lineage.isValid(to[0], in: year - 1) ? .areaChange : .renumbering
        case (_, 1): .merge
        case (1, _): .split
        default: .areaChange
        }
      return SeriesBreak(year: year, from: from, to: to, kind: kind)
    }
  }
}
