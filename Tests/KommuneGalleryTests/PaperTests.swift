import Foundation
import KommuneGallery
import Testing

/// What a browser prints: pages of A4, read back by poppler's `pdftotext`.
@Suite(
  .enabled(
    if: Browser.path != nil && FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext"), "needs Chromium and poppler's pdftotext"),
  .serialized)
struct PaperTests {
  /// A table that is longer than a page: its name, its headings and the labels of its rows.
  private struct LongTable: Decodable {
    let name: String
    let heads: [String]
    let rows: [String]
  }

  private static let longTables = """
    JSON.stringify([...document.querySelectorAll('figure.table table')].filter((table) => table.tBodies[0].rows.length > 50).map((table) => ({
      name: table.caption.textContent.trim().slice(0, 60), heads: [...table.tHead.querySelectorAll('th')].map((head) => head.innerText.trim()),
      rows: [...table.querySelectorAll('tbody th')].map((row) => row.innerText.trim()) })))
    """

  /// The gallery in a browser, as shown and as printed.
  private struct Printed {
    let browser: DevTools
    /// How many pages there are.
    let count: Int
    /// The pages that each word is on.
    let places: [String: [Int]]

    init() throws {
      let file = FileManager.default.temporaryDirectory.appendingPathComponent("kommune-paper-\(UUID().uuidString)")
      try Data(Gallery(language: .nn).html().utf8).write(to: file.appendingPathExtension("html"))
      browser = try DevTools(file.appendingPathExtension("html"))
      let printed = try browser.send("Page.printToPDF", ["preferCSSPageSize": true, "displayHeaderFooter": false])
      try #require(Data(base64Encoded: printed["data"] as? String ?? "")).write(to: file.appendingPathExtension("pdf"))
      defer { for type in ["html", "pdf"] { unlink(file.appendingPathExtension(type).path) } }
      let reader = Process()
      let output = Pipe()
      reader.executableURL = URL(fileURLWithPath: "/usr/bin/pdftotext")
      reader.arguments = ["-layout", file.appendingPathExtension("pdf").path, "-"]
      reader.standardOutput = output
      try reader.run()
      let pages = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).split(separator: "\u{0C}")
      reader.waitUntilExit()
      count = pages.count
      var places: [String: [Int]] = [:]
      for (index, page) in pages.enumerated() {
        for word in PaperTests.words(String(page)) where places[word]?.last != index { places[word, default: []].append(index) }
      }
      self.places = places
    }

    /// How many of these words are on each page.
    func found(_ words: [String]) -> [Int] {
      var counts = [Int](repeating: 0, count: count)
      for word in words { for page in places[word] ?? [] { counts[page] += 1 } }
      return counts
    }

    /// The pages that have all of a text's words.
    func pages(with text: String) -> [Int] {
      let words = PaperTests.words(text)
      return found(words).enumerated().filter { $0.element == words.count }.map(\.offset)
    }
  }

  private static func words(_ text: String) -> [String] { text.split { $0.isWhitespace }.map(String.init) }

  private static let figures = """
    JSON.stringify([...document.querySelectorAll('svg[role=img]')].filter((svg) => svg.getBoundingClientRect().width > 0).map((svg) =>
      [svg.querySelector('title').id, ...[...svg.querySelectorAll('text')].map((text) => text.textContent)]))
    """

  @Test func `a long table has its headings on each page, and no figure is divided between two`() throws {
    let printed = try Printed()
    let tables = try JSONDecoder().decode([LongTable].self, from: Data(printed.browser.value(Self.longTables).utf8))
    try #require(!tables.isEmpty)
    for table in tables {
      // A row is where its label is the only one of its kind.
      let own = Set(table.rows.map(printed.pages).filter { $0.count == 1 }.flatMap(\.self))
      #expect(own.count > 1, "\(table.name) is on one page only")
      for head in table.heads where !head.isEmpty {
        #expect(own.isSubset(of: printed.pages(with: head)), "\(table.name): \(head) is not on every page")
      }
    }
    let figures = try JSONDecoder().decode([[String]].self, from: Data(printed.browser.value(Self.figures).utf8))
    try #require(figures.count > 50)
    // The narrow drawing of a chart is for a phone and is not printed.
    for figure in figures where !figure[0].contains("-narrow") && !figure[0].contains("hostile") {
      let drawn = figure.dropFirst().flatMap(Self.words)
      let most = printed.found(drawn).max() ?? 0
      // Words that touch in the picture are read as one; half a figure on another page would leave far more out.
      #expect(Double(most) >= 0.7 * Double(drawn.count), "\(figure[0]): \(most) of \(drawn.count) words on one page")
    }
  }
}
