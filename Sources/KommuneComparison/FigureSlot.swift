import KommuneModel
import Synchronization

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
  private let periodsByYear: [Int: [Period]]
  /// Offsets that are added for each total of axes that have none, such as both sexes.
  private let sumOffsets: [Int]
  private let ageStride: Int
  /// Whether the cube has ages.
  let hasAges: Bool
  /// The place of the total of all ages.
  private let ageTotal: Int?
  /// The age bands of the cube with their places.
  private let ageBands: [(category: Int, band: AgeBand)]
  /// The places that stand for no ages at all, such as unknown age, and count in the total.
  private let otherAges: [Int]
  private let placeByBand: [AgeBand: Int]
  /// The bands that make up wider ones, as far as they were asked for.
  private let covers = Mutex<[AgeBand: [Int]?]>([:])
  private let division = Mutex<[ClosedRange<Int>]?>(nil)

  /// Whether the cells are of a part of what the figure counts, such as one citizenship.
  let isPart: Bool

  /// Finds the cells, or nothing without regions or periods.
  init?(cube: Cube, place: Int, contentsCategory: Int?, choices: AxisChoices) {
    guard let regionAxis = cube.dimensionIndex(.region), let periodAxis = cube.dimensionIndex(.period) else { return nil }
    self.cube = place
    base = choices.base + (cube.dimensionIndex(.contents).map { (contentsCategory ?? 0) * cube.strides[$0] } ?? 0)
    sumOffsets = choices.sumOffsets
    isPart = choices.part != nil
    regions = cube.dimensions[regionAxis]
    regionStride = cube.strides[regionAxis]
    periodStride = cube.strides[periodAxis]
    let periods = cube.dimensions[periodAxis].categories.enumerated().compactMap { index, category in
      (Period(category.label) ?? Period(category.key)).map { ($0, index) }
    }
    periodPlaces = Dictionary(periods, uniquingKeysWith: { first, _ in first })
    periodsByYear = Dictionary(grouping: periodPlaces.keys.sorted(), by: \.year)
    let ageAxis = cube.dimensionIndex(.age)
    let ages = ageAxis.map { cube.dimensions[$0].categories } ?? []
    hasAges = ageAxis != nil
    ageStride = ageAxis.map { cube.strides[$0] } ?? 0
    ageBands = ages.enumerated().compactMap { place, age in AgeBand(age.label).map { (place, $0) } }
    placeByBand = Dictionary(ageBands.map { ($0.band, $0.category) }, uniquingKeysWith: { first, _ in first })
    let named = Set(ageBands.map(\.category))
    let nameless = ages.indices.filter { !named.contains($0) }
    ageTotal = nameless.first { TotalLabel.isTotal(ages[$0]) }
    otherAges = nameless.filter { !TotalLabel.isTotal(ages[$0]) }
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

  /// Whether the cube has these ages, or all.
  func canGive(_ wanted: ClosedRange<Int>?) -> Bool { agePlaces(wanted) != nil }

  /// The age bands of the cube, narrow and wide.
  var everyBand: [ClosedRange<Int>] { ageBands.map(\.band.ages) }

  /// Ages of the cube that do not overlap, the narrowest first: one division of people into ages.
  var ageDivision: [ClosedRange<Int>] {
    division.withLock { division in
      if let division { return division }
      let bands = Set(ageBands.map(\.band.ages)).sorted { ($0.count, $0.lowerBound) < ($1.count, $1.lowerBound) }
      var taken = [Bool](repeating: false, count: AgeBand.oldest + 1)
      let found = bands.filter { band in
        let years = band.clamped(to: 0...AgeBand.oldest)
        guard !taken[years].contains(true) else { return false }
        for year in years { taken[year] = true }
        return true
      }
      division = found
      return found
    }
  }

  /// Whether some ages are made of whole parts of the division.
  func divides(_ ages: ClosedRange<Int>) -> Bool {
    let parts = ageDivision.enumerated().map { (category: $0.offset, band: AgeBand($0.element)) }
    let wanted = ages.clamped(to: 0...AgeBand.oldest)
    return ageDivision.contains(wanted) || AgeBand.cover(wanted, by: parts) != nil
  }

  /// The periods of the same year that the cube has of a coarser frequency.
  func coarserPeriods(than period: Period) -> [Period] {
    (periodsByYear[period.year] ?? []).filter { $0.frequency < period.frequency }
  }

  /// The narrowest age bands of the cube that make up some ages without gap or overlap, ascending; none when it cannot give these ages.
  func bands(within ages: ClosedRange<Int>?) -> [ClosedRange<Int>] {
    let wanted = AgeBand(ages ?? 0...AgeBand.oldest)
    guard let places = AgeBand.cover(wanted.ages, by: ageBands) ?? placeByBand[wanted].map({ [$0] }) else { return [] }
    let chosen = Set(places)
    return ageBands.filter { chosen.contains($0.category) }.map(\.band.ages).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The flat indices whose sum is the figure of the first region in a period; nothing when the cube cannot give these ages.
  func offsets(period: Period, ages wanted: ClosedRange<Int>?) -> [Int]? {
    guard let periodPlace = periodPlaces[period], let agePlaces = agePlaces(wanted) else { return nil }
    let start = base + periodPlace * periodStride
    return sumOffsets.flatMap { offset in agePlaces.map { start + offset + $0 * ageStride } }
  }

  /// How far the cells of a region lie from those of the first region.
  func shift(regionPlace: Int) -> Int { regionPlace * regionStride }

  /// The places on the age axis that together are the wanted ages, without gap or overlap; the axis without ages has one place. Nothing when
  /// the cube's bands do not make them up: a part of the ages is not the whole.
  private func agePlaces(_ wanted: ClosedRange<Int>?) -> [Int]? {
    guard hasAges else { return wanted == nil ? [0] : nil }
    guard let wanted else {
      if let ageTotal { return [ageTotal] }
      return places(of: AgeBand(0...AgeBand.oldest)).map { ($0 + otherAges).sorted() }
    }
    guard wanted.lowerBound <= AgeBand.oldest else { return nil }
    // An open end may have been written with any age that nobody reaches.
    return places(of: AgeBand(wanted.lowerBound...min(wanted.upperBound, AgeBand.oldest)))
  }

  private func places(of band: AgeBand) -> [Int]? {
    if let place = placeByBand[band] { return [place] }
    return covers.withLock { covers in
      if let known = covers[band] { return known }
      let found = AgeBand.cover(band.ages, by: ageBands)?.sorted()
      covers.updateValue(found, forKey: band)
      return found
    }
  }
}
