import KommuneModel
import Testing

/// A lineage of invented kommuner: 0001 and 0002 merge into 0010 in 2010; 0010 is divided into 0011 and 0012 in 2020; 0003 receives a
/// part of 0004 in 2010 and lives on; 0005 changes its name in 2015.
@Suite struct LineageTests {
  static func code(_ text: String) -> RegionCode { RegionCode(text) }

  let lineage = Lineage(
    versions: [
      version("0001", 1972, 2010), version("0002", 1972, 2010), version("0010", 2010, 2020), version("0011", 2020, nil),
      version("0012", 2020, nil), version("0003", 1972, 2010), version("0003", 2010, nil, area: 2), version("0004", 1972, 2010),
      KommuneVersion(code: code("0005"), name: "Gamal", validity: Validity(from: 1972, to: 2015)),
      KommuneVersion(code: code("0005"), name: "Ny", validity: Validity(from: 2015, to: nil)),
    ],
    changes: [
      change(2010, "0001", "0010"), change(2010, "0002", "0010"), change(2020, "0010", "0011"), change(2020, "0010", "0012"),
      change(2010, "0004", "0003"), change(2010, "0004", "0010"), change(2015, "0005", "0005"),
    ])

  static func version(_ text: String, _ from: Int, _ to: Int?, area: Int = 1) -> KommuneVersion {
    KommuneVersion(code: code(text), name: "K\(text)", validity: Validity(from: from, to: to), area: area)
  }

  static func change(_ year: Int, _ from: String, _ to: String) -> KommuneChange {
    KommuneChange(year: year, from: code(from), fromName: "K\(from)", to: code(to), toName: "K\(to)")
  }

  @Test(arguments: [
    ("0001", 2009, 2010, ["0010"]), ("0001", 2009, 2020, ["0011", "0012"]), ("0012", 2020, 2009, ["0001", "0002", "0004"]),
    ("0003", 2012, 2005, ["0003", "0004"]), ("0004", 2009, 2010, ["0003", "0010"]), ("0005", 2020, 2000, ["0005"]),
    ("0010", 2015, 2015, ["0010"]), ("0010", 2005, 2015, []),
  ])
  func `a code is carried to another year's map`(code: String, year: Int, mapYear: Int, expected: [String]) {
    #expect(lineage.regions(of: RegionCode(code), from: year, on: mapYear).map(\.text) == expected)
  }

  @Test func `a dead code says when it died and what became of it`() {
    #expect(
      lineage.status(of: RegionCode("0001"), in: 2022) == .dead(since: 2010, became: [RegionCode("0011"), RegionCode("0012")]))
  }

  @Test func `a code before its birth says when and from what it will be born`() {
    let origins = ["0001", "0002", "0004"].map { RegionCode($0) }
    #expect(lineage.status(of: RegionCode("0010"), in: 2009) == .notYet(bornIn: 2010, from: origins))
  }

  @Test(arguments: [
    ("0001", 2022, ["0011", "0012"]), ("0010", 2009, ["0001", "0002", "0004"]), ("0012", 2015, ["0010"]),
    ("0012", 2005, ["0001", "0002", "0004"]),
    ("0012", 2021, ["0012"]), ("0012", 1960, []), ("9876", 2009, []),
  ])
  func `the area of a code was held by kommuner of that year`(code: String, year: Int, expected: [String]) {
    #expect(lineage.holders(ofAreaOf: RegionCode(code), in: year).map(\.text) == expected)
  }

  @Test func `a code that no register has is unknown`() {
    #expect(lineage.status(of: RegionCode("9876"), in: 2009) == .unknown)
  }

  @Test func `a changed area is a break and a changed name is none`() {
    #expect(lineage.breaks(of: RegionCode("0003")) == [2010])
    #expect(lineage.breaks(of: RegionCode("0005")) == [])
    #expect(lineage.name(of: RegionCode("0005"), in: 2014) == "Gamal")
    #expect(lineage.name(of: RegionCode("0005")) == "Ny")
  }

  @Test func `validity begins with its first year and ends before its last`() {
    #expect(lineage.isValid(RegionCode("0010"), in: 2010))
    #expect(lineage.isValid(RegionCode("0010"), in: 2019))
    #expect(!lineage.isValid(RegionCode("0010"), in: 2020))
  }
}
