import KommuneLocale

/// Where a kommunenummer came from and went to, told in sentences.
///
///     lineage.history(of: RegionCode("1507")).map { $0[.nb] }
///     // 1507 Ålesund: kommune fra 2020 til og med 2023.
///     // 1. januar 2020: slått sammen av 1504 Ålesund, 1523 Ørskog, 1529 Skodje, 1534 Haram og 1546 Sandøy.
///     // 1. januar 2024: delt i 1508 Ålesund og 1580 Haram.
///     // Samme navn, annen kommune: Ålesund har også vært 1501, 1504 og 1508.
extension Lineage {
  /// The history of a code as sentences, oldest change first; none for a code that no register has.
  public func history(of code: RegionCode) -> [Phrase] {
    let all = Array(versions(of: code))
    guard let last = all.last, let first = all.first else { return [] }
    let validity = LineagePhrases.validity(code.text, last.name, from: first.validity.from, to: last.validity.to)
    let years = Set(changes(into: code).map(\.year) + changes(outOf: code).map(\.year)).sorted()
    var sentences = [validity] + years.compactMap { sentence(about: code, in: $0) }
    let namesakes = Set(versions.filter { $0.name == last.name && $0.code != code }.map(\.code.text)).sorted()
    if !namesakes.isEmpty { sentences.append(LineagePhrases.sameName(last.name, namesakes)) }
    return sentences
  }

  private func sentence(about code: RegionCode, in year: Int) -> Phrase? {
    let incoming = changes(into: code).filter { $0.year == year }
    let outgoing = changes(outOf: code).filter { $0.year == year }
    let origins = incoming.filter { $0.from != code }.map { "\($0.from) \($0.fromName)" }
    let livedOn = isValid(code, in: year - 1) && isValid(code, in: year)
    if livedOn {
      if !origins.isEmpty { return LineagePhrases.received(year, from: origins) }
      if let given = outgoing.first(where: { $0.to != code }) { return LineagePhrases.gaveAway(year, to: "\(given.to) \(given.toName)") }
      return incoming.first.map { LineagePhrases.formerly(year, "\($0.from) \($0.fromName)") }
    }
    if isValid(code, in: year) { return birth(of: code, from: incoming, in: year) }
    return end(of: code, in: outgoing, year)
  }

  private func birth(of code: RegionCode, from incoming: [KommuneChange], in year: Int) -> Phrase? {
    guard let first = incoming.first else { return nil }
    if incoming.count > 1 { return LineagePhrases.merged(year, from: incoming.map { "\($0.from) \($0.fromName)" }) }
    let siblings = changes(outOf: first.from).filter { $0.year == year }
    let name = "\(first.from) \(first.fromName)"
    return siblings.count > 1 ? LineagePhrases.splitOff(year, from: name) : LineagePhrases.formerly(year, name)
  }

  private func end(of code: RegionCode, in outgoing: [KommuneChange], _ year: Int) -> Phrase? {
    guard let first = outgoing.first else { return nil }
    if outgoing.count > 1 { return LineagePhrases.divided(year, into: outgoing.map { "\($0.to) \($0.toName)" }) }
    let others = changes(into: first.to).filter { $0.year == year && $0.from != code }.map { "\($0.from) \($0.fromName)" }
    let target = "\(first.to) \(first.toName)"
    return others.isEmpty ? LineagePhrases.renumbered(year, to: target) : LineagePhrases.joined(year, target, with: others)
  }
}
