import Foundation
import Testing

@Suite struct ReportFormatTests {
  /// Where the optional programs of a Debian system lie.
  static func isInstalled(_ program: String) -> Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/" + program) }

  /// A copy of the demo project, so that no other test holds it.
  static func demo() throws -> Sandbox {
    let sandbox = try Sandbox()
    try FileManager.default.copyItem(
      at: Sandbox.package.appending(path: "Data/nye-aalesund"), to: sandbox.folder.appending(path: "demo"))
    return sandbox
  }

  @Test func `an unknown form is told with those there are`() throws {
    let outcome = try ReportCommandTests.project().kommune("report", "ny", "--format", "html,doc")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("html,doc"))
    #expect(outcome.errors.contains("--format"))
  }

  @Test func `a scale out of bounds is told`() throws {
    try ReportCommandTests.expectFailure(
      ReportCommandTests.project(), "\"$KOMMUNE\" report ny --scale 9", status: 64, message: "--scale må være fra 1 til 8.")
  }

  @Test func `without a program for PDF the old report is left whole, and the programs are named`() throws {
    try ReportCommandTests.expectFailure(
      ReportCommandTests.project(), "PATH= \"$KOMMUNE\" report ny --format docx,pdf", status: 69,
      message:
        "PDF lages med Chromium eller WeasyPrint, og ingen av dem ble funnet. Installer pakken chromium eller weasyprint. Rapporten er urørt."
    )
  }

  @Test func `without a program for PNG the old report is left whole, and the program is named`() throws {
    try ReportCommandTests.expectFailure(
      ReportCommandTests.project(), "PATH= \"$KOMMUNE\" report ny --format png", status: 69,
      message:
        "PNG lages med rsvg-convert, som ikke ble funnet. Det er i pakken librsvg2-bin (Debian) og librsvg (Homebrew). Rapporten er urørt.")
  }

  @Test func `a program that fails leaves the old report whole and nothing beside it`() throws {
    let sandbox = try ReportCommandTests.project()
    try sandbox.write("bin/chromium", "#!/bin/sh\nexit 1\n")
    #expect(chmod(sandbox.folder.appending(path: "bin/chromium").path, 0o755) == 0)
    try ReportCommandTests.expectFailure(
      sandbox, "PATH=\"$PWD/bin\" \"$KOMMUNE\" report ny --format pdf", status: 69,
      message: "chromium laget ikke rapport.pdf. Rapporten er urørt.")
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.appending(path: "Reports").path) == ["ny"])
  }

  @Test func `the demo without a program that draws has its figures as numbers, and says so`() throws {
    let sandbox = try Self.demo()
    let outcome = try sandbox.kommune("report", "demo", "--output", "a", "--format", "xlsx,docx", environment: ["PATH": "/nowhere"])
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("Fann ikkje rsvg-convert, så figurane i rapport.docx er viste som tal."))
    for name in ["rapport.docx", "tabellar.xlsx", "index.html"] { #expect(sandbox.exists("a/" + name)) }
  }

  @Test(.enabled(if: isInstalled("rsvg-convert"), "needs rsvg-convert"))
  func `every picture of the demo has a PNG beside it`() throws {
    let sandbox = try Self.demo()
    #expect(try sandbox.kommune("report", "demo", "--output", "a", "--format", "png", "--scale", "1").status == 0)
    let files = try sandbox.contents(of: "a")
    let pictures = files.keys.filter { $0.hasSuffix(".svg") }
    #expect(pictures.count > 5)
    for picture in pictures { #expect(files[picture.dropLast(3) + "png"]?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true) }
  }

  @Test(.enabled(if: isInstalled("chromium"), "needs Chromium"))
  func `a browser prints the page as a tagged PDF`() throws {
    let sandbox = try ReportCommandTests.project()
    #expect(try sandbox.kommune("report", "ny", "--format", "pdf", environment: ["HOME": sandbox.folder.path]).status == 0)
    let pdf = try sandbox.read("Reports/ny/rapport.pdf")
    #expect(pdf.starts(with: Data("%PDF-".utf8)))
    #expect(pdf.range(of: Data("/MarkInfo".utf8)) != nil)
    #expect(pdf.range(of: Data("/StructTreeRoot".utf8)) != nil)
  }
}
