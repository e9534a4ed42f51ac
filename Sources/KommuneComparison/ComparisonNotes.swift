import KommuneLocale
import KommuneModel

extension Comparison {
  /// What is said of a KOSTRA-gruppe whose grouping is not that of the figures' year.
  func laterGrouping(of region: ComparedRegion, in year: Int) -> Phrase? {
    guard region.id.hasPrefix("EKG"), let grouping = groupingYear(for: year), grouping != year else { return nil }
    return ComparisonPhrases.laterGrouping(grouping)
  }

  /// The reservations that belong under a figure: who is missing, how it was estimated, what it cannot be.
  func notes(for region: ComparedRegion, pooled: Pooled, missing: [RegionCode], year: Int) -> [Phrase] {
    var notes: [Phrase] = []
    if !pooled.coverage.isComplete, region.members.count > 1 {
      // More names than this say less than their number.
      if missing.count <= 12 {
        let names = missing.map { "\($0) \(lineage.name(of: $0, in: year) ?? "")" }
        notes.append(ComparisonPhrases.missingParts(names, reported: pooled.coverage.parts, of: pooled.coverage.of))
      } else {
        notes.append(ComparisonPhrases.reported(pooled.coverage.parts, of: pooled.coverage.of))
      }
    }
    if pooled.hasZeroDenominator { notes.append(ComparisonPhrases.zeroDenominator) }
    if pooled.isEstimated { notes.append(ComparisonPhrases.estimated) }
    if let bounds = pooled.bounds { notes.append(ComparisonPhrases.notMergeable(hasMean: bounds.weightedMean != nil)) }
    if let grouping = laterGrouping(of: region, in: year) { notes.append(grouping) }
    if region.kind == .merged, let merger, region.members != merger.parts.sorted() {
      notes.append(ComparisonPhrases.wholeIs(region.members.map { "\($0) \(lineage.name(of: $0, in: year) ?? "")" }))
    }
    if [.named, .neighbour].contains(region.kind), let code = region.members.first, region.members.count == 1,
      pooled.observation.value != nil,
      lineage.knows(code), !lineage.isValid(code, in: year)
    {
      notes.append(ComparisonPhrases.noKommune(code.text, in: year))
    }
    if region.kind != .merged, region.kind != .part, pooled.coverage.parts == 1, pooled.coverage.of > 1 {
      notes.append(ComparisonPhrases.oneReported)
    }
    return notes
  }
}
