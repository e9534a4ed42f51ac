import KommuneModel
import Testing

@Suite struct ClosestMatchTests {
  // Distances of the restricted Damerau–Levenshtein measure; "ca" → "abc" is 3 there and 2 in the unrestricted one.
  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("ca", "abc", 3), ("kommnue", "kommune", 1), ("Ålesund", "Alesund", 1), ("1504", "1540", 1),
  ])
  func `edits are counted letter by letter`(first: String, second: String, distance: Int) {
    #expect(editDistance(first, second) == distance)
    #expect(editDistance(second, first) == distance)
  }

  @Test func `the nearest is suggested, the first of equals, and nothing that is far`() {
    #expect(closestMatch(to: "tittel", in: ["text", "title", "titel"]) == "titel")
    #expect(closestMatch(to: "ab", in: ["ax", "ay"]) == "ax")
    #expect(closestMatch(to: "fylke", in: ["EAK", "neighbours"]) == nil)
    #expect(closestMatch(to: "eak", in: ["EAK"]) == "EAK")
  }
}
