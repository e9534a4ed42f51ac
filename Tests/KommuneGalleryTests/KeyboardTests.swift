import Foundation
import Testing

/// The report used with the keyboard alone, in a real browser.
@Suite(.enabled(if: Browser.path != nil, "there is no Chromium on the path, and CHROMIUM names none"), .serialized) struct KeyboardTests {
  static let report = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Reports/nye-aalesund/index.html").standardizedFileURL

  /// The texts of the column that the focused heading sorts, from the top.
  private static let column = """
    (() => { const head = document.activeElement.closest('th'); const table = head.closest('table');
    return [...table.tBodies[0].rows].map((row) => row.cells[head.cellIndex].textContent).join('|'); })()
    """
  private static let order = "document.activeElement.closest('th').getAttribute('aria-sort')"

  @Test func `rows are sorted with Tab and Enter, and back with the space bar`() throws {
    let page = try DevTools(Self.report)
    #expect(try page.tab(to: "th:first-child button.sort"))
    let before = try page.value(Self.column)
    #expect(try page.value(Self.order) == "null")
    try page.press("Enter")
    #expect(try page.value(Self.order) == "ascending")
    let up = try page.value(Self.column)
    #expect(up.split(separator: "|").sorted() != [] && Set(up.split(separator: "|")) == Set(before.split(separator: "|")))
    try page.press(" ")
    #expect(try page.value(Self.order) == "descending")
    #expect(try page.value(Self.column).split(separator: "|") == up.split(separator: "|").reversed())
    #expect(try page.value("document.querySelector('[role=status].live').textContent.length > 3") == "true")
    #expect(page.requests.filter { $0 != Self.report.absoluteString } == [])
  }

  @Test func `rows are filtered by what is typed`() throws {
    let page = try DevTools(Self.report)
    try #require(try page.value("document.querySelector('.filter input') !== null") == "true")
    #expect(try page.tab(to: ".filter input"))
    let rows = "[...document.activeElement.closest('figure').querySelectorAll('tbody tr')]"
    let all = try #require(Int(page.value(rows + ".length")))
    let word = try page.value(rows + "[3].cells[0].textContent.trim()")
    for letter in word { try page.press(String(letter)) }
    let shown = try #require(Int(page.value(rows + ".filter((row) => row.getClientRects().length > 0).length")))
    #expect(shown > 0 && shown < all, "\(shown) of \(all) rows with \(word)")
    #expect(
      try page.value(rows + ".every((row) => row.hidden !== row.textContent.toLowerCase().includes('\(word.lowercased())'))") == "true")
  }

  @Test func `a figure opens large with Enter and closes with Escape, and the focus is where it was`() throws {
    let page = try DevTools(Self.report)
    #expect(try page.tab(to: "button.enlarge"))
    let figure = try page.value("document.activeElement.closest('figure').id")
    let small = try page.value("document.activeElement.closest('figure').querySelector('.roomy svg').getBoundingClientRect().width")
    try page.press("Enter")
    #expect(try page.value("document.querySelector('dialog').open") == "true")
    let large = try page.value("document.querySelector('dialog svg').getBoundingClientRect().width")
    #expect((Double(large) ?? 0) > (Double(small) ?? 0))
    // The page behind cannot be reached while the figure is large.
    for _ in 0..<5 { try page.press("Tab") }
    #expect(
      try page.value("document.activeElement === document.body || document.querySelector('dialog').contains(document.activeElement)")
        == "true")
    try page.press("Escape")
    #expect(try page.value("document.querySelector('dialog').open") == "false")
    #expect(try page.value("document.querySelector('#\(figure) .roomy svg') !== null") == "true")
    #expect(try page.value("document.activeElement.closest('figure')?.id") == figure)
  }

  @Test func `nothing is lost on the way past every button and link`() throws {
    let page = try DevTools(Self.report)
    try page.press("Tab")
    #expect(try page.value("document.activeElement.className") == "skip")
    #expect(try page.value("getComputedStyle(document.activeElement).left") != "-1584px")
    // Each stop can be seen to have the focus.
    for _ in 0..<40 {
      try page.press("Tab")
      let stop = try page.value("document.activeElement.outerHTML.slice(0, 80)")
      let hasRing =
        "(() => { const style = getComputedStyle(document.activeElement); return style.outlineStyle !== 'none' && style.outlineWidth !== '0px'; })()"
      #expect(try page.value(hasRing) == "true", "\(stop)")
    }
  }
}
