import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct ReportCommandTests {
  /// A small project with a report already written.
  static func project() throws -> Sandbox {
    let sandbox = try Sandbox()
    #expect(try sandbox.kommune("init", "ny").status == 0)
    #expect(try sandbox.kommune("report", "ny").status == 0)
    return sandbox
  }

  /// Runs `line` and expects that it fails with one line and leaves the old report as it was.
  static func expectFailure(
    _ sandbox: Sandbox, _ line: String, status: Int32, message: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try sandbox.contents(of: "Reports")
    let outcome = try sandbox.shell(line)
    #expect(outcome.status == status, sourceLocation: sourceLocation)
    #expect(outcome.errors == "kommune: \(message)\n", sourceLocation: sourceLocation)
    #expect(outcome.output == "", sourceLocation: sourceLocation)
    #expect(try sandbox.contents(of: "Reports") == before, sourceLocation: sourceLocation)
  }

  @Test func `the demo report is the same in any folder, time zone and locale`() throws {
    let sandbox = try Sandbox()
    let demo = Sandbox.package.appending(path: "Data/nye-aalesund")
    try FileManager.default.copyItem(at: demo, to: sandbox.folder.appending(path: "nye-aalesund"))
    let first = try sandbox.kommune(
      "report", "nye-aalesund", "--quiet", environment: ["LC_ALL": "C", "TZ": "Pacific/Kiritimati"])
    #expect(first.status == 0)
    #expect(first.errors == "")
    let second = try sandbox.kommune(
      "report", demo.path, "--output", "igjen", "--quiet", environment: ["LC_ALL": "sv_SE.UTF-8", "TZ": "America/Anchorage"])
    #expect(second.status == 0)
    #expect(try sandbox.contents(of: "Reports/nye-aalesund") == sandbox.contents(of: "igjen"))
    let committed = Sandbox.package.appending(path: "Reports/nye-aalesund/manifest.json")
    if FileManager.default.fileExists(atPath: committed.path) {
      #expect(try sandbox.read("igjen/manifest.json") == Data(contentsOf: committed))
    }
  }

  @Test func `a theme colours the report, and one that cannot be read leaves the old`() throws {
    let sandbox = try Self.project()
    try sandbox.write("tema.txt", "own: #0B5FA5\n")
    #expect(try sandbox.kommune("report", "ny", "--theme", "tema.txt").status == 0)
    #expect(try String(decoding: sandbox.read("Reports/ny/index.html"), as: UTF8.self).contains("color-scheme: light; --text"))
    try sandbox.write("tema.txt", "own: #FDFDFD\n")
    let before = try sandbox.contents(of: "Reports")
    let outcome = try sandbox.kommune("report", "ny", "--theme", "tema.txt")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("own"))
    #expect(try sandbox.contents(of: "Reports") == before)
  }

  @Test func `another language goes to a folder of its own`() throws {
    let sandbox = try Self.project()
    try sandbox.write("ny/kapittel/kapittel-1.nn.md", "Tekst.\n")
    #expect(try sandbox.kommune("report", "ny", "--language", "nn").errors == "kommune: Skreiv 2 filer i Reports/ny-nn.\n")
    #expect(sandbox.exists("Reports/ny-nn/index.html"))
  }

  @Test func `an unknown key of the project is told with the nearest`() throws {
    let sandbox = try Self.project()
    let file = try String(decoding: sandbox.read("ny/kommune.yml"), as: UTF8.self)
    try sandbox.write("ny/kommune.yml", file.replacing("exhibits:", with: "exhibit:"))
    try Self.expectFailure(
      sandbox, "\"$KOMMUNE\" report ny", status: 78,
      message: "Nøkkelen må være en som finnes her. Fant «exhibit» i ny/kommune.yml, linje 23, kolonne 1. Mente du «exhibits»?")
  }

  @Test func `a kommunenummer that no register has is told`() throws {
    let sandbox = try Self.project()
    let file = try String(decoding: sandbox.read("ny/kommune.yml"), as: UTF8.self)
    try sandbox.write("ny/kommune.yml", file.replacing("[1504, 1534]", with: "[1504, 1594]"))
    try Self.expectFailure(
      sandbox, "\"$KOMMUNE\" report ny", status: 78, message: "«1594» er ikke et kommunenummer. Mente du 1504?")
  }

  @Test func `a source that is not there is told`() throws {
    let sandbox = try Self.project()
    let file = try String(decoding: sandbox.read("ny/kommune.yml"), as: UTF8.self)
    let source = "sources: [{id: a, file: kilder/a.csv, publisher: SSB, title: A, license: CC0, figures: {folkemengde: Personer}}]\n"
    try sandbox.write("ny/kommune.yml", file + source)
    try Self.expectFailure(
      sandbox, "\"$KOMMUNE\" report ny", status: 66,
      message: "Filene som ny/kommune.yml nevner, må finnes. Fant ingen ny/kilder/a.csv.")
    try sandbox.write("ny/kilder/a.csv", "region;Peroner 2019\n1504 Ålesund;526\n")
    try Self.expectFailure(
      sandbox, "\"$KOMMUNE\" report ny", status: 78,
      message: "Overskriftene under «figures» i ny/kommune.yml må finnes i filen. kilder/a.csv har ingen «Personer». Mente du «Peroner»?")
  }

  @Test func `a file that outgrows the disk leaves the old report whole`() throws {
    // A limit on file size stands in for a full disk: both refuse in the middle of a write.
    try Self.expectFailure(
      Self.project(), "ulimit -f 4; \"$KOMMUNE\" report ny", status: 73,
      message: "Kan ikke skrive rapporten i Reports/ny: filen blir større enn systemet tillater. Det som stod der fra før, er urørt.")
  }

  @Test func `a folder that cannot be written is told`() throws {
    try Self.expectFailure(
      Self.project(), "\"$KOMMUNE\" report ny --output ny/kommune.yml/rapport", status: 73,
      message: "Kan ikke skrive rapporten i ny/kommune.yml/rapport: en del av stien er ikke en mappe. Det som stod der fra før, er urørt.")
  }

  @Test func `a folder with something else in it is never replaced`() throws {
    let sandbox = try Self.project()
    try Self.expectFailure(
      sandbox, "\"$KOMMUNE\" report ny --output ny", status: 73,
      message: "Mappen for rapporten må være ny, tom eller en tidligere rapport. ny er noe annet og er urørt.")
    #expect(sandbox.exists("ny/kommune.yml"))
  }

  @Test func `two runs at once do not work on one project`() throws {
    let sandbox = try Self.project()
    let descriptor = open(sandbox.folder.appending(path: "ny").path, O_RDONLY)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    defer { close(descriptor) }
    try Self.expectFailure(
      sandbox, "\"$KOMMUNE\" report ny", status: 75, message: "En annen kjøring arbeider med ny. Prøv igjen når den er ferdig.")
  }

  @Test func `a folder without a project is told how to get one`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("tom/a.txt", "")
    let outcome = try sandbox.kommune("report", "tom")
    #expect(outcome.status == 66)
    #expect(
      outcome.errors
        == "kommune: Et prosjekt er en mappe med kommune.yml i. Fant ingen kommune.yml i tom. «kommune init tom» lager en.\n")
  }
}
