/// Where every kommunenummer came from and went to: a dated graph, many to many, of the kommuner since 1972.
///
/// A name proves nothing: Haram 1534 (to 2019) and Haram 1580 (from 2024) are two kommuner, and Ålesund has been 1504, 1507 and 1508.
/// Nor does a code: see ``KommuneVersion``. All questions therefore carry a year.
///
///     lineage.regions(of: RegionCode("1850"), from: 2019, on: 2020)   // 1806, 1875: Tysfjord was divided
///     lineage.regions(of: RegionCode("1580"), from: 2024, on: 2019)   // 1504, 1523, 1529, 1534, 1546: back through the merge of 2020
///
/// **Sources.** Statistics Norway, KLASS 131 (kommuner, changes) and 104 (fylker).
public struct Lineage: Sendable {
  /// Every version of every code, sorted by code, then by year.
  public let versions: [KommuneVersion]
  /// Every change, sorted by year, then by code before and after.
  public let changes: [KommuneChange]
  /// Every fylke, sorted by number, then by year.
  public let fylker: [FylkeVersion]
  /// Indices of `changes`, sorted by code before, then by year.
  private let byOrigin: [Int]
  /// Indices of `changes`, sorted by code after, then by year.
  private let byDestination: [Int]
  /// The codes of `versions`, `byOrigin` and `byDestination` as numbers that are ordered as the texts are.
  private let versionKeys: [UInt64]
  private let originKeys: [UInt64]
  private let destinationKeys: [UInt64]
  /// The years with changes, ascending.
  public let changeYears: [Int]

  /// Creates the graph from the registers' rows, in any order.
  public init(versions: [KommuneVersion], changes: [KommuneChange], fylker: [FylkeVersion] = []) {
    // The registers' files are in order already, and the program's start waits for this.
    let isInOrder = zip(versions, versions.dropFirst()).allSatisfy { ($0.code, $0.validity.from) <= ($1.code, $1.validity.from) }
    self.versions = isInOrder ? versions : versions.sorted { ($0.code, $0.validity.from) < ($1.code, $1.validity.from) }
    let areInOrder = zip(changes, changes.dropFirst()).allSatisfy { ($0.year, $0.from, $0.to) <= ($1.year, $1.from, $1.to) }
    let sorted = areInOrder ? changes : changes.sorted { ($0.year, $0.from, $0.to) < ($1.year, $1.from, $1.to) }
    self.changes = sorted
    self.fylker = fylker.sorted { ($0.number, $0.validity.from) < ($1.number, $1.validity.from) }
    versionKeys = self.versions.map { Self.key(of: $0.code) }
    (byOrigin, originKeys) = Self.order(of: sorted.map(\.from))
    (byDestination, destinationKeys) = Self.order(of: sorted.map(\.to))
    changeYears = sorted.map(\.year).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// The places of the codes in ascending order of code, equal codes in their own order, and their keys in that order.
  private static func order(of codes: [RegionCode]) -> ([Int], [UInt64]) {
    let keys = codes.map(key)
    let places = codes.indices.sorted { left, right in
      if keys[left] != keys[right] { return keys[left] < keys[right] }
      return codes[left] == codes[right] ? left < right : codes[left] < codes[right]
    }
    return (places, places.map { keys[$0] })
  }

  /// The first eight bytes of a code: four digits compare as numbers faster than as texts. Longer codes are told apart by their texts.
  private static func key(of code: RegionCode) -> UInt64 {
    var key: UInt64 = 0
    var free = 64
    for byte in code.text.utf8.prefix(8) {
      free -= 8
      key |= UInt64(byte) << UInt64(free)
    }
    return key
  }

  /// The versions of a code, oldest first; none for a code that no register has.
  public func versions(of code: RegionCode) -> ArraySlice<KommuneVersion> {
    equalRange(in: versionKeys, at: { versions[$0].code }, code).map { versions[$0] } ?? []
  }

  /// The version of a code that is valid on 1 January of `year`.
  public func version(of code: RegionCode, in year: Int) -> KommuneVersion? {
    versions(of: code).first { $0.validity.contains(year) }
  }

  /// Whether the code is a kommune on 1 January of `year`.
  public func isValid(_ code: RegionCode, in year: Int) -> Bool { version(of: code, in: year) != nil }

  /// The name of a code in a year; of the nearest version when `year` is outside all or not given.
  public func name(of code: RegionCode, in year: Int? = nil) -> String? {
    let all = versions(of: code)
    guard let year else { return all.last?.name }
    return (all.first { $0.validity.contains(year) } ?? all.last { $0.validity.from <= year } ?? all.first)?.name
  }

  /// The kommuner on 1 January of `year`, sorted by code.
  public func kommuner(in year: Int) -> [KommuneVersion] { versions.filter { $0.validity.contains(year) } }

  /// The changes that a code came from, oldest first.
  public func changes(into code: RegionCode) -> [KommuneChange] {
    equalRange(in: destinationKeys, at: { changes[byDestination[$0]].to }, code).map { $0.map { changes[byDestination[$0]] } } ?? []
  }

  /// The changes that a code went out in, oldest first.
  public func changes(outOf code: RegionCode) -> [KommuneChange] {
    equalRange(in: originKeys, at: { changes[byOrigin[$0]].from }, code).map { $0.map { changes[byOrigin[$0]] } } ?? []
  }

  /// The years in which a code that lived on got another area, ascending: 2017 for 0704, 2002 for 0716.
  public func breaks(of code: RegionCode) -> [Int] {
    let all = Array(versions(of: code))
    return zip(all, all.dropFirst()).compactMap { $0.area == $1.area ? nil : $1.validity.from }
  }

  /// Whether a code stands for the same area on 1 January of two years: 1103 Stavanger does not in 2019 and 2020.
  public func keepsArea(_ code: RegionCode, from year: Int, to other: Int) -> Bool {
    guard let first = version(of: code, in: year), let second = version(of: code, in: other) else { return false }
    return first.area == second.area
  }

  /// The code that stands for exactly the area of a code on 1 January of another year: itself, or its new number where nothing else changed;
  /// none where the area was merged or divided in between.
  public func code(forAreaOf code: RegionCode, from year: Int, to other: Int) -> RegionCode? {
    if keepsArea(code, from: year, to: other) { return code }
    let there = regions(of: code, from: year, on: other)
    // A code that lived on with another area is another place.
    guard there.count == 1, there[0] != code, regions(of: there[0], from: other, on: year) == [code] else { return nil }
    return there[0]
  }

  /// The fylke with this number on 1 January of `year`.
  public func fylke(_ number: String, in year: Int) -> FylkeVersion? {
    fylker.first { $0.number == number && $0.validity.contains(year) }
  }

  /// Whether any version of the code is in the register, in any year.
  public func knows(_ code: RegionCode) -> Bool { !versions(of: code).isEmpty }

  /// The run of places whose code this is.
  private func equalRange(in keys: [UInt64], at code: (Int) -> RegionCode, _ wanted: RegionCode) -> Range<Int>? {
    let key = Self.key(of: wanted)
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    while low < keys.count, keys[low] == key, code(low) != wanted { low += 1 }
    var end = low
    while end < keys.count, keys[end] == key, code(end) == wanted { end += 1 }
    return low < end ? low..<end : nil
  }
}
