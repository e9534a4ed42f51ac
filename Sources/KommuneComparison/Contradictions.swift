import KommuneLocale
import KommuneModel

/// A base figure of which two files have different numbers for the same region and period.
public struct Contradiction: Sendable, Hashable {
  /// The base figure's name.
  public let figure: Phrase
  /// The region.
  public let region: RegionCode
  /// The period.
  public let period: Period
  /// The cell that is used: that of the file named first.
  public let used: CellSource
  /// The cell that is not.
  public let other: CellSource

  /// The contradiction in a sentence, with how many more there are. The numbers themselves are not printed, for some are hidden.
  public func sentence(more: Int) -> Phrase {
    ComparisonPhrases.contradiction(
      figure, region: region.text, period: period.description, used: used.file, row: used.row, other: other.file, otherRow: other.row,
      more: more)
  }
}

extension FigureStore {
  /// Where files contradict each other, by figure, period and the first file's order of regions. Two vintages of a table do where it was
  /// revised; a part of what is counted contradicts nothing.
  public var contradictions: [Contradiction] {
    slots.keys.sorted().flatMap { figure -> [Contradiction] in
      let own = slots[figure] ?? []
      return own.indices.flatMap { first in
        own.indices.dropFirst(first + 1).flatMap { contradictions(of: figure, own[first], own[$0]) }
      }
    }
  }

  /// The first contradiction in a sentence, with how many more there are; nothing where files agree.
  public var contradictionInWords: Phrase? {
    let contradictions = contradictions
    return contradictions.first?.sentence(more: contradictions.count - 1)
  }

  private func contradictions(of figure: String, _ used: FigureSlot, _ other: FigureSlot) -> [Contradiction] {
    guard used.cube != other.cube, !used.isPart, !other.isPart, let name = baseFigures[figure]?.name else { return [] }
    let regions = used.regionCodes.enumerated().compactMap { place, code in
      other.regionPlace(code).map { (code: code, place: place, otherPlace: $0) }
    }
    let otherPeriods = Set(other.periods)
    return used.periods.filter(otherPeriods.contains).flatMap { period -> [Contradiction] in
      guard let offsets = used.offsets(period: period, ages: nil), let otherOffsets = other.offsets(period: period, ages: nil) else {
        return []
      }
      return regions.compactMap { region in
        let shift = used.shift(regionPlace: region.place)
        let otherShift = other.shift(regionPlace: region.otherPlace)
        guard let value = sum(offsets, shift, of: used.cube), let otherValue = sum(otherOffsets, otherShift, of: other.cube),
          abs(value - otherValue) > 1e-9 * max(abs(value), abs(otherValue))
        else { return nil }
        return Contradiction(
          figure: name, region: region.code, period: period, used: cubes[used.cube].cellSource(at: offsets[0] + shift),
          other: cubes[other.cube].cellSource(at: otherOffsets[0] + otherShift))
      }
    }
  }

  /// What cells make together; nothing when one of them has no number.
  private func sum(_ offsets: [Int], _ shift: Int, of cube: Int) -> Double? {
    var sum = 0.0
    for offset in offsets {
      let cell = cubes[cube].cells[offset + shift]
      guard !cell.isMissing else { return nil }
      sum += cell.rawValue
    }
    return offsets.isEmpty ? nil : sum
  }
}
