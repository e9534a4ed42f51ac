import Foundation
import KommuneGallery
import Testing

/// How well what a browser draws can be seen, computed from the colours that it draws, in daylight and in the dark.
@Suite(.enabled(if: Browser.path != nil, "there is no Chromium on the path, and CHROMIUM names none"), .serialized) struct ContrastTests {
  private static func findings(_ page: DevTools, scheme: String) throws -> (texts: Int, marks: Int, findings: [String]) {
    try page.send("Emulation.setEmulatedMedia", ["media": "", "features": [["name": "prefers-color-scheme", "value": scheme]]])
    // What is folded away is read too.
    _ = try page.value("document.querySelectorAll('details').forEach((part) => { part.open = true; })")
    let lines = try page.value(ContrastProbe.findings).split(separator: "\n").map(String.init)
    let counts = (lines.first ?? "").split(separator: " ").compactMap { Int($0) }
    return (counts.first ?? 0, counts.last ?? 0, Array(lines.dropFirst()))
  }

  @Test(arguments: ["light", "dark"]) func `every text of the report can be read and every mark seen`(scheme: String) throws {
    let seen = try Self.findings(DevTools(KeyboardTests.report), scheme: scheme)
    #expect(seen.texts > 1000 && seen.marks > 50)
    #expect(seen.findings.isEmpty, "\(seen.findings.count): \(seen.findings.prefix(40).joined(separator: "\n"))")
  }

  @Test(arguments: ["light", "dark"]) func `every text of the gallery can be read and every mark seen`(scheme: String) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("kommune-gallery-\(UUID().uuidString).html")
    try Data(Gallery(language: .nn).html().utf8).write(to: file)
    defer { unlink(file.path) }
    let seen = try Self.findings(DevTools(file), scheme: scheme)
    #expect(seen.texts > 1000 && seen.marks > 1000)
    #expect(seen.findings.isEmpty, "\(seen.findings.count): \(seen.findings.prefix(40).joined(separator: "\n"))")
  }

  @Test func `the browser tells grey on grey`() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("kommune-grey-\(UUID().uuidString).html")
    let page = """
      <!doctype html><title>t</title><style>@media (prefers-color-scheme:dark){body{background:#111}}</style><p style="color:#777">Sandøy</p>
      <svg viewBox="0 0 100 50" width="100" height="50" style="background:#fff"><title id="p">p</title><rect width="50" height="50" fill="#162327"/>
      <rect x="60" width="20" height="20" fill="#ddd"/><text x="5" y="20" fill="#000">Haram</text></svg>
      """
    try Data(page.utf8).write(to: file)
    defer { unlink(file.path) }
    let browser = try DevTools(file)
    // #777 on white is 4.48, a hair too little; on #111 it is 4.22. Both by the formula of WCAG 2.2.
    let light = try Self.findings(browser, scheme: "light")
    #expect(light.findings == ["text 4.48: Sandøy", "text 1.30: p: Haram", "mark 1.36: p: rgb(221, 221, 221)"])
    #expect(try Self.findings(browser, scheme: "dark").findings.first == "text 4.22: Sandøy")
  }
}
