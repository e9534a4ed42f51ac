import KommuneModel
import KommuneNumerics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A kommune that resembles the future one.
public struct LikeKommune: Sendable, Hashable {
  /// The kommune.
  public let region: ComparedRegion
  /// The distance in weighted standard deviations.
  public let distance: Double
  /// The distance as a share of that to the kommune least like: 0 for a twin, 1 for the farthest.
  public let rebasedDistance: Double
  /// The share of runs without one of the traits in which it stays among those chosen; nothing with a single trait.
  public let stability: Double?
}

/// The kommuner that resemble the future kommune most, and what they were chosen by.
public struct Neighbourhood: Sendable, Hashable {
  /// Those chosen, nearest first.
  public let neighbours: [LikeKommune]
  /// The traits used, in the register's order.
  public let traits: [PeerTrait]
  /// The period in which each trait was measured.
  public let periods: [Period]
  /// Traits that the files cannot give for the future kommune, or that are what is being compared.
  public let unusedTraits: [PeerTrait]
  /// How many kommuner had every trait.
  public let fieldCount: Int
  /// How they were chosen.
  public let method: PeerMethod
}

extension Comparison {
  /// Finds the kommuner most like the future one for an indicator's service, its own parts left out.
  ///
  /// Every trait is turned into standard scores over all kommuner as they are, multiplied by its weight; the distance is Euclidean, or
  /// as ``ComparisonOptions/peerMethod`` says, and rebased so that the farthest kommune has distance 1. The merged kommune's traits come
  /// from its parts together: ratios of sums. The stability is the share of runs without one of the traits in which a kommune stays.
  ///
  /// **Missing values.** A kommune that lacks a trait is not in the field; a trait that the merged kommune lacks is not used.
  ///
  /// **Sources.** The method is that of CIPFA's Nearest Neighbours Model.
  public func neighbourhood(
    for indicator: Indicator, in period: Period, count: Int
  ) throws(ComparisonError) -> Neighbourhood {
    guard let merger else { throw .noTraits(indicator: indicator.id) }
    let whole = mergedRegion(merger, in: period.year)
    let wanted = traits(for: indicator.area)
    var used: [TraitColumn] = []
    for trait in wanted where !overlaps(trait.indicator, indicator) {
      if let column = traitColumn(trait, whole: whole, near: period) { used.append(column) }
    }
    let kept = used.map(\.trait)
    let codes = used.first.map { first in first.values.keys.filter { code in used.allSatisfy { $0.values[code] != nil } }.sorted() } ?? []
    let candidates = codes.filter { !whole.members.contains($0) }
    guard !used.isEmpty, !candidates.isEmpty else { throw .noTraits(indicator: indicator.id) }
    do throws(NumericsError) {
      let search = PeerSearch(
        scores: try scores(used, codes: codes), candidates: codes.indices.filter { !whole.members.contains(codes[$0]) },
        method: options.peerMethod)
      let chosen = try search.chosen(count: count)
      return Neighbourhood(
        neighbours: chosen.map { peer in
          LikeKommune(
            region: single(codes[peer.index], .neighbour, in: period.year), distance: peer.distance, rebasedDistance: peer.rebasedDistance,
            stability: peer.stability)
        }, traits: kept, periods: used.map(\.period), unusedTraits: wanted.filter { !kept.contains($0) }, fieldCount: candidates.count,
        method: options.peerMethod)
    } catch {
      throw .notComputable(indicator: indicator.id)
    }
  }

  /// The kommuner found alike for `neighbours:N`, with how they were found; nothing when nobody asked for them.
  ///
  /// - Throws: What ``neighbourhood(for:in:count:)`` throws.
  public func neighbourhood(for indicator: Indicator, in period: Period) throws(ComparisonError) -> Neighbourhood? {
    guard let count = neighbourCount else { return nil }
    return try neighbourhood(for: indicator, in: period, count: count)
  }

  /// One trait of every kommune that has it, and of the future kommune.
  private struct TraitColumn {
    let trait: PeerTrait
    let period: Period
    let values: [RegionCode: Double]
    let whole: Double
  }

  private func traits(for service: String) -> [PeerTrait] {
    let own = options.peerTraits.filter { $0.service == service }
    return own.isEmpty ? options.peerTraits.filter { $0.service == "alle" } : own
  }

  /// Whether a trait is made of what is being compared.
  private func overlaps(_ trait: Indicator, _ compared: Indicator) -> Bool {
    guard let traitTop = trait.kind.quantities.first, let comparedTop = compared.kind.quantities.first else { return false }
    // The same number may stand under another name and year.
    func named(_ quantity: Quantity) -> Set<Quantity.Term> {
      Set(
        quantity.terms.flatMap { term in
          [term] + (store.baseFigures[term.figure]?.sameAs.map { [.init(sign: term.sign, figure: $0.figure, ages: term.ages)] } ?? [])
        })
    }
    return !named(traitTop).isDisjoint(with: named(comparedTop))
  }

  private func traitColumn(_ trait: PeerTrait, whole: ComparedRegion, near period: Period) -> TraitColumn? {
    guard let own = nearest(period, among: store.periods(for: trait.indicator)) else { return nil }
    var values = numbers(of: trait.indicator, in: own, whole: whole)
    if trait.scale == .growth {
      let earlier = Period(year: own.year - PeerTrait.growthYears)
      guard store.periods(for: trait.indicator).contains(earlier) else { return nil }
      let before = numbers(of: trait.indicator, in: earlier, whole: whole, asIn: own.year)
      values = values.merging(before) { $0 / $1 }.filter { before[$0.key] != nil && values[$0.key] != nil }
    }
    if trait.scale != .linear { values = values.filter { $0.value > 0 && $0.value.isFinite }.mapValues { log($0) } }
    guard let merged = values.removeValue(forKey: RegionCode(whole.id + " *")), values.count > 1 else { return nil }
    guard Set(values.values).count > 1 else { return nil }  // A trait that all share tells nobody apart.
    // A trait that the files have only of the parts would leave nobody to choose among.
    guard values.keys.contains(where: { !whole.members.contains($0) }) else { return nil }
    return TraitColumn(trait: trait, period: own, values: values, whole: merged)
  }

  /// The figures that the kommuner of a later year had in a period, and the whole under a key of its own: of whoever held just the same area then.
  private func numbers(
    of indicator: Indicator, in period: Period, whole: ComparedRegion, asIn year: Int
  ) -> [RegionCode: Double] {
    let column = column(for: indicator, in: period)
    func figure(_ members: [RegionCode]) -> Double? {
      guard let then = holders(of: members, in: year, on: period.year) else { return nil }
      let places = then.compactMap { column.place(of: $0) }
      guard places.count == then.count else { return nil }
      return places.count == 1 ? column.values[places[0]].value : column.pooled(places, showsEstimates: false).observation.value
    }
    var values: [RegionCode: Double] = [:]
    for code in comparedYear(year).codes where !code.isOutsideGroups { values[code] = figure([code]) }
    values[RegionCode(whole.id + " *")] = figure(whole.members)
    return values
  }

  /// The figures of all kommuner in a period, and of the whole under a key of its own.
  private func numbers(of indicator: Indicator, in period: Period, whole: ComparedRegion) -> [RegionCode: Double] {
    let column = column(for: indicator, in: period)
    var values: [RegionCode: Double] = [:]
    for (code, value) in zip(column.codes, column.values) {
      if let number = value.value, !code.isOutsideGroups { values[code] = number }
    }
    let places = whole.members.compactMap { column.place(of: $0) }
    if places.count == whole.members.count, let merged = column.pooled(places, showsEstimates: false).observation.value {
      values[RegionCode(whole.id + " *")] = merged
    }
    return values
  }

  /// Weighted standard scores; the last row is the future kommune, measured by the others' mean and spread.
  private func scores(_ columns: [TraitColumn], codes: [RegionCode]) throws(NumericsError) -> [[Double]] {
    var rows = [[Double]](repeating: [], count: codes.count + 1)
    for column in columns {
      let values = codes.compactMap { column.values[$0] }
      let center = try mean(of: values)
      let spread = try standardDeviation(of: values)
      guard spread > 0 else { throw .noSpread }
      for (index, value) in (values + [column.whole]).enumerated() { rows[index].append((value - center) / spread * column.trait.weight) }
    }
    return rows
  }

  /// The period itself, or the nearest whole year that the files have; of two equally near the earlier.
  private func nearest(_ period: Period, among available: [Period]) -> Period? {
    if available.contains(period) { return period }
    return available.filter { $0.frequency == .year }.min {
      (abs($0.year - period.year), $0.year) < (abs($1.year - period.year), $1.year)
    }
  }
}
