import CCrypto
import Foundation
import Testing

@testable import KommuneReport

@Suite struct ReportScriptTests {
  @Test func `the content policy names the script by its own checksum`() {
    let bytes = Array(ReportScript.source.utf8)
    var digest = [UInt8](repeating: 0, count: 32)
    _ = SHA256(bytes, bytes.count, &digest)
    #expect(ReportScript.policy == "sha256-" + Data(digest).base64EncodedString())
  }

  @Test func `the script can be written inside a page`() {
    #expect(!ReportScript.source.contains("</script"))
    #expect(!ReportScript.source.contains("<!--"))
  }
}
