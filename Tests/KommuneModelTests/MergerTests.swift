import KommuneModel
import Testing

@Suite struct MergerTests {
  let lineage = LineageTests().lineage

  @Test func `a merger that names a kommune twice is refused`() {
    #expect(throws: MergerError.repeated(RegionCode("0001"))) {
      try Merger(name: "x", parts: [RegionCode("0001"), RegionCode("0001")])
    }
  }

  @Test func `a merger without parts is refused`() {
    #expect(throws: MergerError.empty) { try Merger(name: "x", parts: []) }
  }

  @Test func `Longyearbyen merges with nobody`() {
    #expect(throws: MergerError.outsideGroups(RegionCode("2111"))) { try Merger(name: "x", parts: [RegionCode("2111")]) }
  }

  @Test func `parts that were never kommuner together are refused`() throws {
    let merger = try Merger(name: "x", parts: [RegionCode("0001"), RegionCode("0012")])
    #expect(throws: MergerError.mixedYears(merger.parts)) { try merger.validate(in: lineage, year: 2009) }
  }

  @Test func `a dead part says when it died and what it became`() throws {
    let merger = try Merger(name: "x", parts: [RegionCode("0001"), RegionCode("0003")])
    #expect(throws: MergerError.dead(RegionCode("0001"), since: 2010, became: [RegionCode("0010")])) {
      try merger.validate(in: lineage, year: 2012)
    }
  }

  @Test func `an unknown part comes with the nearest code of the year`() throws {
    let merger = try Merger(name: "x", parts: [RegionCode("0009")])
    #expect(throws: MergerError.unknown(RegionCode("0009"), nearest: RegionCode("0001"))) {
      try merger.validate(in: lineage, year: 2009)
    }
  }
}
