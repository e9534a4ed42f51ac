import KommuneModel

/// One base figure in one cube: which cells hold it. An object, since a column looks it up for every kommune and need not copy it each time.
final class FigureSlot: Sendable {
  /// The cube's place in the store.
  let cube: Int
  /// The flat index of its first cell.
  private let base: Int
  private let regionStride: Int
  private let regions: Dimension
  private let periodStride: Int
  private let periodPlaces: [Period: Int]
  /// Offsets that are added for each total of axes that have none, such as both sexes.
  private let sumOffsets: [Int]
  private let ages: [AgeBand]
  private let ageStride: Int

  private static let totals: Set<String> = ["i alt", "begge kjønn", "alle", "total", "both sexes", "totalt", "båda könen", "t", "tot", "0"]
  private static let summable: Set<String> = ["kjønn", "sex", "kön"]

  /// Finds the cells, or nothing when an axis is left that can be neither summed nor ignored.
  init?(cube: Cube, place: Int, contentsCategory: Int?) {
    guard let regionAxis = cube.dimensionIndex(.region), let periodAxis = cube.dimensionIndex(.period) else { return nil }
    var base = 0
    var sumOffsets = [0]
    for (axis, dimension) in cube.dimensions.enumerated() {
      switch dimension.role {
      case .region, .period, .age: continue
      case .contents: base += (contentsCategory ?? 0) * cube.strides[axis]
      case .other:
        if dimension.count == 1 { continue }
        if let total = dimension.categories.firstIndex(where: { Self.totals.contains($0.label.lowercased()) }) {
          base += total * cube.strides[axis]
        } else if Self.summable.contains(dimension.name.lowercased()) {
          sumOffsets = sumOffsets.flatMap { start in (0..<dimension.count).map { start + $0 * cube.strides[axis] } }
        } else {
          return nil
        }
      }
    }
    self.cube = place
    self.base = base
    self.sumOffsets = sumOffsets
    regions = cube.dimensions[regionAxis]
    regionStride = cube.strides[regionAxis]
    periodStride = cube.strides[periodAxis]
    let periods = cube.dimensions[periodAxis].categories.enumerated().compactMap { index, category in
      (Period(category.label) ?? Period(category.key)).map { ($0, index) }
    }
    periodPlaces = Dictionary(periods, uniquingKeysWith: { first, _ in first })
    if let ageAxis = cube.dimensionIndex(.age) {
      ages = cube.dimensions[ageAxis].categories.map { AgeBand(label: $0.label, oldest: Quantity.oldestAge) }
      ageStride = cube.strides[ageAxis]
    } else {
      ages = []
      ageStride = 0
    }
  }

  /// The periods of the cube, ascending.
  var periods: [Period] { periodPlaces.keys.sorted() }

  /// The codes of the cube's regions, in its order.
  var regionCodes: [RegionCode] { regions.categories.map { RegionCode($0.key) } }

  /// The place of a region on the cube's axis.
  func regionPlace(_ region: RegionCode) -> Int? { regions.index(of: region.text) }

  /// The place of one region after another. Kommuner are asked for in the order of their codes, as most files have them: the few
  /// places behind the last one found are looked at before the index.
  func regionPlace(_ region: RegionCode, after last: inout Int) -> Int? {
    let categories = regions.categories
    let next = last + 1
    var place = next
    while place < min(next + 4, categories.count), categories[place].key != region.text { place += 1 }
    if place >= min(next + 4, categories.count) {
      guard let found = regionPlace(region) else { return nil }
      place = found
    }
    last = place
    return place
  }

  /// Whether the cube has ages.
  var hasAges: Bool { !ages.isEmpty }

  /// Whether the cube has these ages, or all.
  func canGive(_ wanted: ClosedRange<Int>?) -> Bool { agePlaces(wanted) != nil }

  /// The age bands of the cube, ascending.
  var bands: [ClosedRange<Int>] {
    ages.compactMap { if case .ages(let range) = $0 { range } else { nil } }.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The flat indices whose sum is the figure of the first region in a period; nothing when the cube cannot give these ages.
  func offsets(period: Period, ages wanted: ClosedRange<Int>?) -> [Int]? {
    guard let periodPlace = periodPlaces[period], let agePlaces = agePlaces(wanted) else { return nil }
    let start = base + periodPlace * periodStride
    return sumOffsets.flatMap { offset in agePlaces.map { start + offset + $0 * ageStride } }
  }

  /// How far the cells of a region lie from those of the first region.
  func shift(regionPlace: Int) -> Int { regionPlace * regionStride }

  /// The places on the age axis that together are the wanted ages; the axis without ages has one place.
  private func agePlaces(_ wanted: ClosedRange<Int>?) -> [Int]? {
    guard hasAges else { return wanted == nil ? [0] : nil }
    guard let wanted else {
      if let total = ages.firstIndex(of: .total) { return [total] }
      return Array(ages.indices)
    }
    var places: [Int] = []
    for (place, band) in ages.enumerated() {
      guard case .ages(let range) = band, range.overlaps(wanted) else { continue }
      // A band that sticks out of the wanted ages cannot be divided.
      guard range.lowerBound >= wanted.lowerBound, range.upperBound <= wanted.upperBound else { return nil }
      places.append(place)
    }
    return places.isEmpty ? nil : places
  }
}
