import KommuneLocale
import KommuneModel

extension Comparison {
  /// Everyone who is compared in a year, in the order of a table, when these are its kommuner.
  func comparedRegions(in year: Int, among kommuner: [RegionCode]) -> [ComparedRegion] {
    var regions: [ComparedRegion] = []
    if let merger {
      // One kommune by itself is its own whole, and stands once.
      if merger.parts.count > 1 { regions += merger.parts.map { single($0, .part, in: year) } }
      regions.append(mergedRegion(merger, in: year))
    }
    var others: [ComparedRegion] = []
    for region in selectors.flatMap({ resolve($0, in: year, among: kommuner) }) {
      // A group that is asked for by two names is compared with once.
      if !others.contains(where: { $0.id == region.id && $0.kind == region.kind }) { others.append(region) }
    }
    return regions + Self.order.flatMap { wanted in others.filter { Self.place($0) == wanted } }
  }

  /// The kommuner that the whole consists of in a year: the parts, the merged kommune, or what it was divided into.
  func wholeMembers(of merger: Merger, in year: Int) -> [RegionCode] {
    if merger.parts.allSatisfy({ lineage.isValid($0, in: year) }) { return merger.parts }
    guard let newCode = merger.newCode else { return merger.parts }
    if lineage.isValid(newCode, in: year) { return [newCode] }
    guard let birth = lineage.versions(of: newCode).first?.validity.from else { return merger.parts }
    let successors = year > birth ? lineage.regions(of: newCode, from: birth, on: year) : []
    return successors.isEmpty ? merger.parts : successors
  }

  func mergedRegion(_ merger: Merger, in year: Int) -> ComparedRegion {
    ComparedRegion(
      id: merger.id, name: Phrase(verbatim: merger.name), kind: .merged, members: wholeMembers(of: merger, in: year).sorted())
  }

  func single(_ code: RegionCode, _ kind: RegionKind, in year: Int) -> ComparedRegion {
    ComparedRegion(id: code.text, name: Phrase(verbatim: lineage.name(of: code, in: year) ?? code.text), kind: kind, members: [code])
  }

  /// A region as it was in an earlier year: whoever held just its area; nothing when somebody held a part of it and more.
  func counterpart(of region: ComparedRegion, in year: Int, on earlier: Int) -> ComparedRegion? {
    guard year != earlier else { return region }
    if [.group, .fylke, .country].contains(region.kind) {
      return regions(in: earlier).first { $0.id == region.id && $0.kind == region.kind } ?? region
    }
    return holders(of: region.members, in: year, on: earlier).map {
      ComparedRegion(id: region.id, name: region.name, kind: region.kind, members: $0)
    }
  }

  /// The kommuner that together held the area of others in an earlier year, and nothing else; nothing when there are none.
  func holders(of members: [RegionCode], in year: Int, on earlier: Int) -> [RegionCode]? {
    if lineage.kommuner(in: earlier).isEmpty { return members }
    guard members.allSatisfy({ lineage.isValid($0, in: year) }) else {
      return members.allSatisfy { lineage.isValid($0, in: earlier) } ? members : nil
    }
    let origins = Set(members.flatMap { lineage.regions(of: $0, from: year, on: earlier) })
    let later = Set(origins.flatMap { lineage.regions(of: $0, from: earlier, on: year) })
    return later == Set(members) ? origins.sorted() : nil
  }

  /// The last year in which all the parts are kommuner.
  func lastCommonYear(of merger: Merger) -> Int? {
    if let year = merger.year { return year - 1 }
    let ends = merger.parts.map { lineage.versions(of: $0).last?.validity.to ?? Int.max }
    guard let end = ends.min() else { return nil }
    return end == .max ? lineage.changeYears.last : end - 1
  }

  /// The year of the KOSTRA grouping for a year's figures.
  func groupingYear(for year: Int) -> Int? {
    options.groupingYear ?? kostragrupper.groupingYear(for: year) ?? kostragrupper.groupingYears.first
  }

  private static let order = [0, 1, 2, 3, 4, 5]

  private static func place(_ region: ComparedRegion) -> Int {
    switch region.kind {
    case .part, .merged, .neighbour: 0
    case .named: 1
    case .group: 2
    case .fylke: 3
    case .country: region.id == "EAKUO" ? 4 : 5
    }
  }

  private func resolve(_ selector: GroupSelector, in year: Int, among kommuner: [RegionCode]) -> [ComparedRegion] {
    switch selector {
    case .kostragrupperOfParts:
      guard let grouping = groupingYear(for: year), let merger else { return [] }
      let keys = Set(merger.parts.compactMap { kostragruppe(of: $0, in: year, grouping: grouping) }).sorted()
      return keys.map { kostragruppe($0, in: year) }
    case .kostragruppeOfMerged:
      guard let grouping = groupingYear(for: year), let population = mergedPopulation(in: year) else { return [] }
      return kostragrupper.group(ofPopulation: population, groupingYear: grouping).map { [kostragruppe($0, in: year)] } ?? []
    case .kostragruppe(let number):
      return groupingYear(for: year).map { [kostragruppe(KostragruppeKey(groupingYear: $0, number: number), in: year)] } ?? []
    case .fylke(let number):
      let members = kommuner.filter { $0.text.hasPrefix(number) }
      let name = lineage.fylke(number, in: year)?.name ?? lineage.fylker.last { $0.number == number }?.name ?? number
      return [ComparedRegion(id: "EKA\(number)", name: Phrase(verbatim: name), kind: .fylke, members: members)]
    case .country, .countryWithoutOslo:
      let isWhole = selector == .country
      let members = kommuner.filter { isWhole || $0.text != "0301" }
      let name = isWhole ? CommonPhrases.country : CommonPhrases.countryWithoutOslo
      return [ComparedRegion(id: isWhole ? "EAK" : "EAKUO", name: name, kind: .country, members: members)]
    case .kommune(let code): return [single(code, .named, in: year)]
    case .named(let name, let members):
      return [ComparedRegion(id: name, name: Phrase(verbatim: name), kind: .group, members: members.sorted())]
    case .neighbours: return []
    }
  }

  /// What the reader asked to compare with and does not get in a year, in words.
  public func remarks(in year: Int) -> [Phrase] {
    store.reservations + partsWithoutGroup(in: year) + groupsOfOtherYear(in: year) + groupOfMergedRemarks(in: year)
  }

  /// That KOSTRA-grupper are those of another year, and how many of their kommuner no longer are what they were.
  private func groupsOfOtherYear(in year: Int) -> [Phrase] {
    let groups = regions(in: year).filter { $0.id.hasPrefix("EKG") }
    guard let grouping = groupingYear(for: year), grouping != year, !groups.isEmpty else { return [] }
    let then = groups.reduce(0) { sum, group in
      let number = Int(group.id.dropFirst(3)) ?? 0
      return sum + kostragrupper.members(of: KostragruppeKey(groupingYear: grouping, number: number)).count
    }
    return [ComparisonPhrases.groupsOf(grouping, without: then - groups.reduce(0) { $0 + $1.members.count })]
  }

  /// Parts that no KOSTRA-gruppe has, where the groups of the parts were asked for.
  private func partsWithoutGroup(in year: Int) -> [Phrase] {
    guard selectors.contains(.kostragrupperOfParts), let merger, let grouping = groupingYear(for: year) else { return [] }
    let without = merger.parts.filter { kostragruppe(of: $0, in: year, grouping: grouping) == nil }
    guard !without.isEmpty, without.count < merger.parts.count else { return [] }
    return [ComparisonPhrases.noGroup(without.map { "\($0) \(lineage.name(of: $0, in: year) ?? "")" })]
  }

  private func groupOfMergedRemarks(in year: Int) -> [Phrase] {
    guard selectors.contains(.kostragruppeOfMerged), merger != nil else { return [] }
    guard let population = mergedPopulation(in: year) else { return [PeerPhrases.noGroupOfMerged(population: nil)] }
    if let grouping = groupingYear(for: year), kostragrupper.group(ofPopulation: population, groupingYear: grouping) != nil { return [] }
    return [Phrase { PeerPhrases.noGroupOfMerged(population: NumberFormat().string(population, in: $0))[$0] }]
  }

  /// The people of the whole at the end of a year, or at its beginning where the files have only that.
  private func mergedPopulation(in year: Int) -> Double? {
    guard let merger else { return nil }
    let members = wholeMembers(of: merger, in: year)
    for figure in ["folkemengde-ultimo", "folkemengde"] {
      let people = members.compactMap { store.observation(figure, region: $0, period: Period(year: year)).value }
      if people.count == members.count { return people.reduce(0, +) }
    }
    return nil
  }

  /// A group with the kommuner of a year that hold just the area that a member had when the groups were made, whatever their numbers; one
  /// that was merged or divided since is no member.
  private func kostragruppe(_ key: KostragruppeKey, in year: Int) -> ComparedRegion {
    let members = kostragrupper.members(of: key).compactMap { same($0, in: key.groupingYear, on: year) }
    return ComparedRegion(id: key.code.text, name: ComparisonPhrases.kostragruppe(key.number), kind: .group, members: members.sorted())
  }

  /// The group of a kommune of a year, by the number that its area had when the groups were made.
  func kostragruppe(of code: RegionCode, in year: Int, grouping: Int) -> KostragruppeKey? {
    same(code, in: year, on: grouping).flatMap { kostragrupper.group(of: $0, groupingYear: grouping) }
  }

  /// The one kommune that has the area of another in another year.
  private func same(_ code: RegionCode, in year: Int, on other: Int) -> RegionCode? {
    if year == other { return code }
    if let own = lineage.version(of: code, in: year), own.area == lineage.version(of: code, in: other)?.area { return code }
    guard let held = holders(of: [code], in: year, on: other), held.count == 1 else { return nil }
    return held[0]
  }
}
