import KommuneModel
import KommuneRegisters
import Testing

@Suite struct CodeHistoryTests {
  let lineage: Lineage

  init() throws { lineage = try Registers.embedded().lineage }

  @Test func `the merge and the split of Ålesund are told in words`() {
    #expect(
      lineage.history(of: RegionCode("1507")).map(\.nb) == [
        "1507 Ålesund: kommune fra 2020 til og med 2023.",
        "1. januar 2020: slått sammen av 1504 Ålesund, 1523 Ørskog, 1529 Skodje, 1534 Haram og 1546 Sandøy.",
        "1. januar 2024: delt i 1508 Ålesund og 1580 Haram.",
        "Samme navn, annen kommune: Ålesund har også vært 1501, 1504 og 1508.",
      ])
  }

  @Test func `old Haram is told apart from the new one`() {
    #expect(
      lineage.history(of: RegionCode("1534")).map(\.nn) == [
        "1534 Haram: kommune frå 1972 til og med 2019.",
        "1. januar 2020: gjekk inn i 1507 Ålesund saman med 1504 Ålesund, 1523 Ørskog, 1529 Skodje og 1546 Sandøy.",
        "Same namn, annan kommune: Haram har òg vore 1580.",
      ])
    #expect(lineage.history(of: RegionCode("1580")).map(\.en)[1] == "1 January 2024: split off from 1507 Ålesund.")
  }

  @Test func `a code that only grew says so`() {
    #expect(lineage.history(of: RegionCode("0128")).map(\.en)[1] == "1 January 1992: enlarged by 0114 Varteig.")
  }

  @Test func `a renumbered kommune says its other number`() {
    #expect(lineage.history(of: RegionCode("1613")).map(\.sv)[1] == "1 januari 2018: fick nytt nummer, 5012 Snillfjord.")
  }

  @Test func `an unknown code has no history`() {
    #expect(lineage.history(of: RegionCode("9876")).isEmpty)
  }
}
