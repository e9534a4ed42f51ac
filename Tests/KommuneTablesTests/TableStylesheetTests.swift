import KommuneSVG
import Testing

@testable import KommuneTables

@Suite struct TableStylesheetTests {
  @Test(arguments: [false, true])
  func `text has a contrast of 4.5 on every ground and signs of 3, by day and by night`(isDark: Bool) throws {
    let colours = try properties(isDark: isDark)
    for ground in ["paper", "tint", "tint-strong"] {
      let behind = try #require(colours[ground])
      for text in ["text", "quiet", "strong"] { #expect(try #require(colours[text]).contrast(with: behind) >= 4.5) }
      for sign in ["good", "bad"] { #expect(try #require(colours[sign]).contrast(with: behind) >= 3) }
    }
    #expect(try #require(colours["source"]).contrast(with: #require(colours["paper"])) >= 4.5)
    #expect(try #require(colours["rule"]).contrast(with: #require(colours["paper"])) >= 3)
  }

  @Test func `the stylesheet names no address and imports nothing`() {
    #expect(!TableStylesheet.css.contains("url(") && !TableStylesheet.css.contains("@import") && !TableStylesheet.css.contains("<"))
    #expect(TableStylesheet.css.filter { $0 == "{" }.count == TableStylesheet.css.filter { $0 == "}" }.count)
  }

  @Test func `every class of the HTML has a rule, and every rule of a class is used`() {
    let html = SampleTables.all.map { $0.html(number: 1) }.joined() + SampleTables.hostile("x").html(number: 1)
    let used = Set(ParsedMarkup(html).elements.flatMap { ($0.attributes["class"] ?? "").split(separator: " ").map(String.init) })
    let styled = Set(TableStylesheet.css.matches(of: #/\.([a-z][a-z-]*)/#).map { String($0.1) })
    // A gap between spanners and a missing mark look like any cell, a neutral sign like any sign, notes and remarks like the foot.
    #expect(used.subtracting(styled).isSubset(of: ["gap", "missing", "neutral", "table-notes", "table-remark"]))
    // The samples have no row that is set in, and no figure with several marks.
    #expect(styled.subtracting(used).isSubset(of: ["indent", "indent-more", "marks", "marks-wide"]))
  }

  /// The colours that the stylesheet sets, by the names of its properties.
  private func properties(isDark: Bool) throws -> [String: Colour] {
    let night = try #require(TableStylesheet.css.range(of: "prefers-color-scheme: dark"))
    let part = isDark ? TableStylesheet.css[night.lowerBound...] : TableStylesheet.css[..<night.lowerBound]
    var colours: [String: Colour] = [:]
    for match in part.matches(of: #/--table-([a-z-]+): (?:var\(--paper, )?(#[0-9A-F]{6})/#) {
      colours[String(match.1)] = Colour(String(match.2))
    }
    return colours
  }
}
