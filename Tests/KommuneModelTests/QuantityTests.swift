import KommuneModel
import Testing

@Suite struct QuantityTests {
  @Test(arguments: ["folkemengde", "folkemengde[6-15]", "folkemengde[80-]", "a-b - c-d + e", "a[0-0]"])
  func `a quantity is written as it was read, single ages as a range`(text: String) throws {
    #expect(try #require(Quantity(parsing: text)).text == text)
  }

  @Test(arguments: ["", "a +", "+ a", "a b", "a[", "a[5-3]", "a[x-3]", "[6-15]", "a[1-2-3]"])
  func `what is no sum of base figures is refused`(text: String) {
    #expect(Quantity(parsing: text) == nil)
  }

  @Test func `signs and ages are kept apart from hyphens in names`() throws {
    let terms = try #require(Quantity(parsing: "langsiktig-gjeld - pensjonsforpliktelse")).terms
    #expect(terms.map(\.figure) == ["langsiktig-gjeld", "pensjonsforpliktelse"])
    #expect(terms.map(\.sign) == [1, -1])
  }
}
