import KommuneLocale
import KommuneModel

/// Codes keep their leading zeros.
///
/// A spreadsheet reads `0301` as the number 301 and `010` as 10. A code is restored only by whoever made the file: 301 may be Oslo or
/// a slip for 3010. The zeros of KOSTRA's art are looked at too.
struct LostLeadingZero: Check {
  static let id = "K03-lost-leading-zero"
  static let title = CheckTitles.lostLeadingZero
  static let severity = Problem.Severity.error

  static func problems(in material: CheckMaterial) -> [Problem] {
    guard let lineage = material.lineage else { return [] }
    return material.facts.flatMap { table in
      regionProblems(in: table, lineage) + artProblems(in: table)
    }
  }

  private static func regionProblems(in table: TableFacts, _ lineage: Lineage) -> [Problem] {
    guard let axis = table.regionAxis else { return [] }
    return table.regions.indices.compactMap { index in
      let region = table.regions[index]
      guard let restored = restored(region, holdsKommuner: table.holdsKommuner, lineage) else { return nil }
      return problem(
        in: table, at: table.firstCell(of: index, on: axis), expected: CheckPhrases.lostLeadingZero(restored: restored), found: region.title
      )
    }
  }

  /// The code with its zero, as people write it: "0301 Oslo".
  private static func restored(_ region: RegionFacts, holdsKommuner: Bool, _ lineage: Lineage) -> String? {
    let digits = region.code.text
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let code = RegionCode("0" + digits)
    switch digits.utf8.count {
    case 1:
      let fylker = lineage.fylker.filter { $0.number == code.text }
      return fylker.contains { $0.name.lowercased() == region.name.lowercased() } ? "\(code.text) \(region.name)" : nil
    case 3: return holdsKommuner && lineage.knows(code) ? "\(code.text) \(lineage.name(of: code) ?? "")" : nil
    case 5:
      let kommune = RegionCode(code.text.prefix(4))
      return lineage.knows(kommune) ? "\(code.text) \(lineage.name(of: kommune) ?? "")" : nil
    default: return nil
    }
  }

  private static func artProblems(in table: TableFacts) -> [Problem] {
    guard let axis = AccountAxes.axis(named: AccountAxes.artNames, in: table.cube) else { return [] }
    let codes = table.cube.dimensions[axis].categories.map { AccountAxes.code(of: $0) }
    // Three digits elsewhere on the axis tell that these are art codes at all.
    guard codes.contains(where: { $0?.utf8.count == 3 }) else { return [] }
    return codes.indices.compactMap { index in
      guard let code = codes[index], code.utf8.count == 2 else { return nil }
      let place = table.cube.cellSource(at: table.firstCell(of: index, on: axis))
      // The code stands in the column of its own variable, not in that of the figures.
      return Problem(
        id: id, severity: severity, file: place.file, row: place.row, columnName: table.cube.dimensions[axis].name,
        expected: CheckPhrases.lostLeadingZero(restored: "0" + code), found: code)
    }
  }
}
