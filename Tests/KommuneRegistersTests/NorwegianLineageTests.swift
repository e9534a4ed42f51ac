import KommuneModel
import KommuneRegisters
import Testing

/// Real changes of kommuner, as Statistics Norway's KLASS 131 has them.
@Suite struct NorwegianLineageTests {
  let lineage: Lineage

  init() throws { lineage = try Registers.embedded().lineage }

  private func carried(_ code: String, _ year: Int, _ mapYear: Int) -> [String] {
    lineage.regions(of: RegionCode(code), from: year, on: mapYear).map(\.text)
  }

  @Test func `Tysfjord and Snillfjord were divided in 2020`() {
    #expect(carried("1850", 2019, 2020) == ["1806", "1875"])
    #expect(carried("5012", 2019, 2020) == ["5055", "5056", "5059"])
    #expect(carried("1613", 2017, 2020) == ["5055", "5056", "5059"])
  }

  @Test func `Hornindal crossed the border of a fylke to become part of Volda`() {
    #expect(carried("1444", 2019, 2020) == ["1577"])
    #expect(carried("1519", 2019, 2020) == ["1577"])
    #expect(carried("1577", 2020, 2019) == ["1444", "1519"])
  }

  @Test func `Trøndelag was renumbered in 2018 kommune by kommune`() {
    let before = lineage.kommuner(in: 2017).map(\.code).filter { ["16", "17"].contains($0.fylkesnummer) }
    let after = Set(before.flatMap { lineage.regions(of: $0, from: 2017, on: 2018) })
    #expect(before.count == 48)
    #expect(after.count == 47)  // Rissa and Leksvik became Indre Fosen at the same time.
    #expect(after.allSatisfy { $0.fylkesnummer == "50" })
    #expect(lineage.fylker(of: "16", from: 2017, on: 2018) == ["50"])
  }

  @Test func `every kommune of 2019 has a place on the maps of 2020 and 2024, and every place has an origin`() {
    for mapYear in [2020, 2024] {
      let reached = lineage.kommuner(in: 2019).map { lineage.regions(of: $0.code, from: 2019, on: mapYear) }
      #expect(reached.allSatisfy { !$0.isEmpty })
      #expect(Set(reached.flatMap { $0 }) == Set(lineage.kommuner(in: mapYear).map(\.code)))
    }
  }

  @Test func `Haram of 2024 is not Haram of 2019, and Ålesund has been three codes`() {
    #expect(carried("1580", 2024, 2019) == ["1504", "1523", "1529", "1534", "1546"])
    #expect(carried("1534", 2019, 2024) == ["1508", "1580"])
    #expect(["1504", "1507", "1508"].map { lineage.name(of: RegionCode($0)) } == ["Ålesund", "Ålesund", "Ålesund"])
    #expect(lineage.status(of: RegionCode("1507"), in: 2024) == .dead(since: 2024, became: [RegionCode("1508"), RegionCode("1580")]))
  }

  @Test(arguments: [("0704", [2017]), ("1103", [2020]), ("0716", [2002]), ("1504", []), ("1850", [])])
  func `a code that lives on with another area has a break`(code: String, years: [Int]) {
    #expect(lineage.breaks(of: RegionCode(code)) == years)
  }

  @Test func `0716 is Våle before 2002 and Re after`() {
    #expect(lineage.name(of: RegionCode("0716"), in: 2001) == "Våle")
    #expect(lineage.name(of: RegionCode("0716"), in: 2002) == "Re")
  }

  @Test func `versions of a code follow one another without overlap`() {
    for (left, right) in zip(lineage.versions, lineage.versions.dropFirst()) where left.code == right.code {
      #expect((left.validity.to ?? .max) <= right.validity.from, "\(left.code)")
    }
  }

  @Test func `forward and backward agree on every change since 2005`() {
    for year in 2005...2023 {
      for version in lineage.kommuner(in: year) {
        for target in lineage.regions(of: version.code, from: year, on: year + 1) {
          #expect(lineage.regions(of: target, from: year + 1, on: year).contains(version.code), "\(version.code) \(year)")
        }
      }
    }
  }
}
