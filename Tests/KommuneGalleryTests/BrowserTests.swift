import Foundation
import KommuneGallery
import Testing

/// What only a browser can tell about the pages that people open.
@Suite(.enabled(if: Browser.path != nil, "there is no Chromium on the path, and CHROMIUM names none"), .serialized) struct BrowserTests {
  @Test func `no text of the gallery overlaps another or leaves its picture on screen, phone or paper`() throws {
    let report = try Browser.report(on: Gallery(language: .nn).html())
    #expect(report.frames.count == 4, "\(report.frames)")
    #expect(report.frames.allSatisfy { !$0.contains("pictures 0") }, "\(report.frames)")
    #expect(report.findings.isEmpty, "\(report.findings.count): \(report.findings.prefix(40).joined(separator: "\n"))")
  }

  @Test func `the report is well marked up, fetches nothing, and its rows sort from the keyboard`() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Reports/nye-aalesund/index.html")
    let report = try Browser.report(on: String(contentsOf: page, encoding: .utf8))
    #expect(report.frames.count == 4, "\(report.frames)")
    #expect(report.frames.contains { $0.hasPrefix("1440") && !$0.hasSuffix("tables 0") }, "\(report.frames)")
    #expect(report.findings.isEmpty, "\(report.findings.count): \(report.findings.prefix(40).joined(separator: "\n"))")
  }

  @Test func `the browser sees an overlap, a heading out of order and a request`() throws {
    let page = """
      <!doctype html><html lang="en"><head><title>t</title>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"></head>
      <body><header><h1>a</h1></header><nav aria-label="n"></nav><main><h3>b</h3><img src="http://127.0.0.1:9/x.png" alt="">
      <svg role="img" viewBox="0 0 100 50" width="100" height="50"><title>p</title><text x="5" y="20">Ålesund</text>
      <text x="9" y="22">Haram</text><text x="90" y="40">Sandøy</text></svg></main><footer></footer></body></html>
      """
    let report = try Browser.report(on: page)
    for rule in ["overlap: ?: Ålesund | Haram", "outside: ?: Sandøy", "heading skips a level: b", "policy: img-src"] {
      #expect(report.findings.contains { $0.contains(rule) }, "\(rule) in \(report.findings)")
    }
  }
}
