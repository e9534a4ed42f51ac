import KommuneModel

@testable import KommuneChecks

/// The kommuner around Ålesund, as the register has them, and Oslo for its zero.
enum SampleRegister {
  static let lineage = Lineage(
    versions: versions, changes: changes, fylker: [FylkeVersion(number: "03", name: "Oslo", validity: Validity(from: 1972, to: nil))])

  private static let versions = [
    version("0301", "Oslo", 1972, nil), version("1504", "Ålesund", 1972, 2020), version("1523", "Ørskog", 1972, 2020),
    version("1529", "Skodje", 1972, 2020), version("1534", "Haram", 1972, 2020), version("1546", "Sandøy", 1972, 2020),
    version("1507", "Ålesund", 2020, 2024), version("1508", "Ålesund", 2024, nil), version("1580", "Haram", 2024, nil),
    version("1505", "Kristiansund", 2008, nil),
  ]

  private static let changes =
    ["1504 Ålesund", "1523 Ørskog", "1529 Skodje", "1534 Haram", "1546 Sandøy"].map { change(2020, $0, "1507 Ålesund") } + [
      change(2024, "1507 Ålesund", "1508 Ålesund"), change(2024, "1507 Ålesund", "1580 Haram"),
    ]

  private static func version(_ code: String, _ name: String, _ from: Int, _ to: Int?) -> KommuneVersion {
    KommuneVersion(code: RegionCode(code), name: name, validity: Validity(from: from, to: to))
  }

  private static func change(_ year: Int, _ from: String, _ to: String) -> KommuneChange {
    KommuneChange(
      year: year, from: RegionCode(from.prefix(4)), fromName: String(from.dropFirst(5)), to: RegionCode(to.prefix(4)),
      toName: String(to.dropFirst(5)))
  }
}

/// The problems of one check in one table, with the sample register.
func problems(
  _ check: any Check.Type, _ table: SampleTable, previous: SampleTable? = nil, baseFigures: [BaseFigure] = [], sumSeries: [SumSeries] = [],
  lineage: Lineage? = SampleRegister.lineage
) -> [Problem] {
  let checked = CheckedTable(cube: table.cube, previous: previous?.cube)
  let material = CheckMaterial(tables: [checked], lineage: lineage, baseFigures: baseFigures, sumSeries: sumSeries)
  return Checks.run(material).filter { $0.id == check.id }
}
