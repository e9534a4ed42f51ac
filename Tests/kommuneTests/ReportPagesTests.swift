import Foundation
import Testing

@Suite struct ReportPagesTests {
  /// Every page and picture of the committed reports; `make test` has proved that they are what the program writes.
  static let documents: [String] = {
    let root = Sandbox.package.appending(path: "Reports").path
    let paths = FileManager.default.enumerator(atPath: root)?.allObjects.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".svg") || $0.hasSuffix(".html") }.sorted()
  }()

  @Test(arguments: documents)
  func `a page or picture is well-formed and inert`(path: String) throws {
    let text = try String(contentsOf: Sandbox.package.appending(path: "Reports/\(path)"), encoding: .utf8)
    #expect(MarkupReader.flaws(in: text) == [])
  }

  @Test(arguments: [
    "<svg><rect></svg>", "<svg><g id=\"a\"/><g id=\"a\"/></svg>", "<svg><script>1</script></svg>", "<svg onload=\"x()\"></svg>",
    "<p>R&D</p>", "<a href=\"javascript:x()\">x</a>", "<p style=\"background:url(https://x)\"></p>",
    "<svg><use href=\"https://x#y\"/></svg>",
    "<a href=\"#mangler\">x</a>", "<p a=1></p>", "<img src=\"x\">", "<style>@import 'x';</style>", "<p class=\"a\" class=\"b\"></p>",
    "a < b",
    "<a href=\"../../x\">x</a>", "<meta http-equiv=\"refresh\">",
  ])
  func `a document that is broken or does something is found out`(text: String) {
    #expect(!MarkupReader.flaws(in: text).isEmpty)
  }
}
