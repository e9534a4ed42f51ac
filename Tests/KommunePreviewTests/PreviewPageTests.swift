import CCrypto
import Foundation
import Testing

@testable import KommunePreview

@Suite struct PreviewPageTests {
  @Test func `the content policy names the script by its own checksum`() {
    let bytes = Array(PreviewPage.script.utf8)
    var digest = [UInt8](repeating: 0, count: 32)
    _ = SHA256(bytes, bytes.count, &digest)
    #expect(PreviewPage.scriptChecksum == "sha256-" + Data(digest).base64EncodedString())
    #expect(PreviewPage.policy.contains("script-src '\(PreviewPage.scriptChecksum)'"))
    #expect(!PreviewPage.script.contains("</script"))
  }

  @Test func `the page shows the report in a frame, and no frame before there is one`() {
    let empty = PreviewPage(state: PreviewState(), language: .nn).html
    #expect(empty.contains("<iframe title=\"Rapporten\"></iframe>"))
    let page = PreviewPage(state: PreviewStateTests.state(PreviewStateTests.report("a")), language: .nn).html
    #expect(page.contains("<iframe title=\"Rapporten\" src=\"/report/index.html\"></iframe>"))
    #expect(page.contains("<section id=\"flaws\" role=\"alert\" hidden>"))
  }

  @Test func `a flaw is told as text, whatever it contains`() {
    let page = PreviewPage(state: PreviewStateTests.state(.flaws(["Fant «<img src=x onerror=alert(1)>» & mer"])), language: .nb).html
    #expect(page.contains("<li>Fant «&lt;img src=x onerror=alert(1)&gt;» &amp; mer</li>"))
    #expect(page.contains("<section id=\"flaws\" role=\"alert\">"))
  }
}
