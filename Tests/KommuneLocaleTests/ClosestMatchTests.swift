import KommuneLocale
import Testing

@Suite struct ClosestMatchTests {
  @Test(arguments: [
    ("langauge", "language"), ("titel", "title"), ("LANGUAGE", "language"), ("lanuage", "language"), ("languages", "language"),
  ])
  func `a slip of the keyboard finds its word`(word: String, meant: String) {
    #expect(closestMatch(to: word, among: ["title", "language", "merger"]) == meant)
  }

  @Test(arguments: ["", "x", "kommune", "lang", String(repeating: "language", count: 9)])
  func `another word finds nothing`(word: String) {
    #expect(closestMatch(to: word, among: ["title", "language", "merger"]) == nil)
  }

  @Test func `the first of equally near words wins`() {
    #expect(closestMatch(to: "1505", among: ["1504", "1506"]) == "1504")
  }
}
