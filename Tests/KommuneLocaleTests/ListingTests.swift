import KommuneLocale
import Testing

@Suite struct ListingTests {
  @Test func `the last item is joined by the language's and`() {
    let names = ["Haram", "Skodje", "Ørskog"]
    #expect(
      Language.allCases.map { listing(names, in: $0) } == [
        "Haram, Skodje og Ørskog", "Haram, Skodje og Ørskog", "Haram, Skodje och Ørskog", "Haram, Skodje and Ørskog",
      ])
  }

  @Test func `one item stands alone, two have no comma and none are nothing`() {
    #expect(listing([], in: .nb) == "")
    #expect(listing(["Haram"], in: .nb) == "Haram")
    #expect(listing(["Haram", "Sandøy"], in: .sv) == "Haram och Sandøy")
  }
}
