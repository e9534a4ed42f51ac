import Testing

@testable import KommunePreview

@Suite struct PreviewAddressTests {
  static func answer(
    _ path: String, query: String = "", method: String = "GET", host: String? = "127.0.0.1:8377", port: UInt16 = 8377
  ) -> PreviewAddress {
    PreviewAddress(method: method, path: path, query: query, host: host, port: port)
  }

  @Test func `the page, the state and the report's files have addresses`() {
    #expect(Self.answer("/") == .page)
    #expect(Self.answer("/state") == .state(after: nil))
    #expect(Self.answer("/state", query: "after=5af3") == .state(after: "5af3"))
    #expect(Self.answer("/report/index.html") == .file("index.html"))
    #expect(Self.answer("/report/figures/folketal.svg", host: "LocalHost:8377") == .file("figures/folketal.svg"))
    #expect(Self.answer("/", host: "127.0.0.1", port: 80) == .page)
  }

  @Test(arguments: ["/index.html", "/kommune.yml", "//", "", "/etc/passwd", "/../report/index.html", "/Report/index.html"])
  func `nothing else has an address`(path: String) {
    #expect(Self.answer(path) == .refused(404))
  }

  // A page elsewhere can have its own host name point to 127.0.0.1; its requests then carry that name.
  @Test(arguments: [
    nil, "", "evil.example", "evil.example:8377", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:83770", "localhost.evil.example:8377",
    "0.0.0.0:8377",
  ])
  func `a request meant for another host is refused`(host: String?) {
    #expect(Self.answer("/", host: host) == .refused(421))
    #expect(Self.answer("/report/index.html", host: host) == .refused(421))
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "HEAD", ""])
  func `nothing can be sent`(method: String) {
    #expect(Self.answer("/state", method: method) == .refused(405))
  }
}
