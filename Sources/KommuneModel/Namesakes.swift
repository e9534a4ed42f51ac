/// Kommuner that share a name and are not the same.
extension Lineage {
  /// The other codes that have borne a code's last name, ascending, but for those of the same kommune under another number: `1501`, `1504` and `1508`
  /// of `1507` (Ålesund), none of `0101` (Halden, later 3001 and 3101).
  public func namesakes(of code: RegionCode) -> [RegionCode] {
    guard let name = versions(of: code).last.map({ Self.plainName($0.name) }) else { return [] }
    let same = renumbered(code)
    return Set(versions.filter { Self.plainName($0.name) == name && !same.contains($0.code) }.map(\.code)).sorted()
  }

  /// A name without the fylke that the register puts behind it where two share it: `Herøy (Nordland)`.
  public static func plainName(_ name: String) -> String {
    guard name.last == ")", let bracket = name.lastIndex(of: "("), bracket > name.startIndex else { return name }
    return String(name[..<name.index(before: bracket)])
  }

  /// The code and those that the same kommune has had before or after, by changes that nobody else took part in.
  private func renumbered(_ code: RegionCode) -> Set<RegionCode> {
    var found: Set<RegionCode> = [code]
    var waiting = [code]
    while let next = waiting.popLast() {
      for change in changes(into: next) + changes(outOf: next) {
        let isAlone =
          changes(outOf: change.from).count { $0.year == change.year } == 1
          && changes(into: change.to).count { $0.year == change.year } == 1
        guard isAlone else { continue }
        for other in [change.from, change.to] where found.insert(other).inserted { waiting.append(other) }
      }
    }
    return found
  }
}
