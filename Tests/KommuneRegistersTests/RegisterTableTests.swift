import KommuneLocale
import KommuneRegisters
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of registers of which one file is replaced.
@Suite struct RegisterTableTests {
  private static let names = [
    "kommuner.csv", "kommuneendringer.csv", "fylker.csv", "kostragrupper.csv", "kommunesummer.csv", "grunnlagstall.csv",
    "indikatorer.csv", "merknader.csv", "tilskudd.csv", "likhetstrekk.csv", "kostragruppekriterier.csv",
  ]
  private static let source = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Data/registers"

  private func error(with text: String, in file: String) throws -> RegisterError? {
    var template = Array("\(P_tmpdir)/kommune-registers-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    defer {
      for name in Self.names { unlink("\(folder)/\(name)") }
      rmdir(folder)
    }
    for name in Self.names where name != file { #expect(symlink("\(Self.source)/\(name)", "\(folder)/\(name)") == 0) }
    let stream = try #require(fopen("\(folder)/\(file)", "w"))
    fputs(text, stream)
    fclose(stream)
    do {
      _ = try Registers(directory: folder)
      return nil
    } catch { return error }
  }

  @Test func `a folder gives the same registers as those inside the program`() throws {
    let folder = try Registers(directory: Self.source)
    let embedded = try Registers.embedded()
    #expect(folder.lineage.versions == embedded.lineage.versions)
    #expect(folder.indicators == embedded.indicators)
    #expect(folder.sumSeries == embedded.sumSeries)
  }

  @Test func `a missing folder is named`() {
    #expect(throws: RegisterError.unreadable(path: "nowhere/kommuner.csv", code: ENOENT)) { try Registers(directory: "nowhere") }
  }

  @Test func `another heading is refused`() throws {
    let found = try error(with: "nummer;navn\n", in: "fylker.csv")
    #expect(
      found
        == .malformed(
          file: "fylker.csv", line: 1, column: nil, .header("fylkesnummer;navn;fra;til"), found: "nummer;navn"))
    #expect(
      found?.message(in: .nb)
        == "Registeret må ha overskriften «fylkesnummer;navn;fra;til». Fant «nummer;navn» i fylker.csv, rad 1.")
  }

  @Test func `a row that is too short is refused with its line`() throws {
    let found = try error(with: "fylkesnummer;navn;fra;til\n01;Østfold;1972;2020\n02;Akershus\n", in: "fylker.csv")
    #expect(found == .malformed(file: "fylker.csv", line: 3, column: nil, .fields(4), found: "2"))
  }

  @Test func `a year that is none is refused with its column`() throws {
    let found = try error(with: "fylkesnummer;navn;fra;til\n01;Østfold;72;2020\n", in: "fylker.csv")
    #expect(found == .malformed(file: "fylker.csv", line: 2, column: "fra", .year, found: "72"))
  }

  @Test func `an open quote is refused`() throws {
    let found = try error(with: "fylkesnummer;navn;fra;til\n01;\"Østfold;1972;2020\n", in: "fylker.csv")
    #expect(found == .malformed(file: "fylker.csv", line: 2, column: nil, .quote, found: ""))
  }

  @Test func `a quoted field may hold semicolons and doubled quotes`() throws {
    #expect(try error(with: "fylkesnummer;navn;fra;til\n01;\"Øst;\"\"fold\"\"\";1972;\n", in: "fylker.csv") == nil)
  }

  @Test func `an empty file is refused`() throws {
    #expect(
      try error(with: "", in: "fylker.csv")
        == .malformed(file: "fylker.csv", line: 1, column: nil, .header("fylkesnummer;navn;fra;til"), found: ""))
  }

  private static let indicatorHeading =
    "id;område;navn_nb;navn_nn;navn_sv;navn_en;sensitiv;type;teller;nevner;faktor;enhet;desimaler;retning;nevnerdato;tabell;status;merknad\n"

  @Test func `a ratio without denominator is refused`() throws {
    let row = "x;a;n;n;n;n;nei;forhold;folkemengde;;1;kr;0;0;31.12.;;verified;\n"
    let found = try error(with: Self.indicatorHeading + row, in: "indikatorer.csv")
    #expect(found == .malformed(file: "indikatorer.csv", line: 2, column: "nevner", .quantity, found: ""))
  }

  @Test func `an indicator of a base figure that no register has is refused`() throws {
    let row = "x;a;n;n;n;n;nei;sum;folkemengdd;;1;kr;0;0;31.12.;;verified;\n"
    let found = try error(with: Self.indicatorHeading + row, in: "indikatorer.csv")
    #expect(found == .malformed(file: "indikatorer.csv", line: 2, column: "teller", .reference, found: "folkemengdd"))
  }
}
