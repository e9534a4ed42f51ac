import Foundation
import Testing

@Suite struct ReadCommandTests {
  static let header = "region;alder;Personer 2019\n"

  @Test func `data goes to stdout and nothing else does`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.csv", "region;alder;Personer 2019;Personer 2020\n1504 Ålesund;0 år;526;0\n")
    let outcome = try sandbox.kommune("read", "a.csv")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        region_code,region,alder,contents,period,value,symbol
        1504,Ålesund,0 år,Personer,2019,526,
        1504,Ålesund,0 år,Personer,2020,,0

        """)
  }

  @Test(arguments: [
    ("", "Filen må inneholde tall; den er tom. a.csv."),
    (
      header + "1504 Ålesund;0 år;526\n1504 Ålesund;1 ",
      "Filen må ikke slutte midt i en rad; siste rad må ha 3 felt. Fant «2» i a.csv, rad 3, kolonne 2."
    ),
    (
      "<!DOCTYPE html><html><body>Logg inn</body></html>\n",
      "Filen må være en tabell med tall, ikke en nettside eller et annet slags dokument. Fant «<!DOCTYPE html><html» i a.csv, rad 1."
    ),
    (
      "region;Personer 2019;Personer 2019\n1504 Ålesund;526;1\n",
      "Kolonnene må ha ulike navn. Fant «Personer 2019» i a.csv, rad 1, kolonne 3."
    ),
    (
      "region;Personer 2018;Personer 2019\n1504 Ålesund;526;1\n1523 Ørskog;3\n",
      "Raden må ha 3 felt, som overskriften. Fant «2» i a.csv, rad 3, kolonne 2."
    ),
  ])
  func `a file whose structure is broken is refused in one line`(text: String, message: String) throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.csv", text)
    let outcome = try sandbox.kommune("read", "a.csv")
    #expect(outcome.status == 65)
    #expect(outcome.output == "")
    #expect(outcome.errors == "kommune: \(message)\n")
  }

  @Test func `UTF-16 without its mark is refused`() throws {
    let sandbox = try Sandbox()
    let text = "region;Personer 2019\n1504 Ålesund;526\n"
    try sandbox.write("a.csv", Data(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }))
    let outcome = try sandbox.kommune("read", "a.csv")
    #expect(outcome.status == 65)
    #expect(outcome.errors == "kommune: En fil i UTF-16 må begynne med et byterekkefølgemerke. Lagre den som UTF-8. a.csv, rad 1.\n")
  }

  @Test func `a file that does not exist is no input`() throws {
    let outcome = try Sandbox().kommune("read", "mangler.csv")
    #expect(outcome.status == 66)
    #expect(outcome.errors == "kommune: Filen må finnes. Fant ingen mangler.csv.\n")
  }

  @Test func `a folder is no file`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("mappe/a.csv", "")
    let outcome = try sandbox.kommune("read", "mappe")
    #expect(outcome.status == 65)
    #expect(outcome.errors == "kommune: Her må det stå en fil. mappe er en mappe.\n")
  }

  @Test func `a flaw in a cell is told, and fails the run only when asked to`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.csv", "region;Personer 2018;Personer 2019\n1504 Ålesund;526;12 3x0\n1523 Ørskog;3;4\n")
    let message =
      "kommune: Cellen må være et tall eller et av standardtegnene. Fant «12 3x0» i a.csv, rad 2, kolonne «Personer 2019».\n"
    let outcome = try sandbox.kommune("read", "a.csv")
    #expect(outcome.status == 0)
    #expect(outcome.errors == message)
    #expect(
      outcome.output.hasSuffix(
        "1504,Ålesund,Personer,2018,526,\n1504,Ålesund,Personer,2019,,\n1523,Ørskog,Personer,2018,3,\n1523,Ørskog,Personer,2019,4,\n"))
    let strict = try sandbox.kommune("read", "a.csv", "--strict")
    #expect(strict.status == 65)
    #expect(strict.errors == message)
  }

  @Test func `standard input is read for a hyphen`() throws {
    let outcome = try Sandbox().kommune("read", "-", input: "region;Personer 2019\n1504 Ålesund;526\n")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasSuffix("1504,Ålesund,Personer,2019,526,\n"))
  }

  @Test func `raw records are JSON, and so is the error in their place`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.csv", "a;b\n\"x;y\";2\n")
    #expect(try sandbox.kommune("read", "a.csv", "--records").output == "[[\"a\",\"b\"],\n[\"x;y\",\"2\"]]\n")
    try sandbox.write("b.csv", "a;b\n1\n")
    let refused = try sandbox.kommune("read", "b.csv", "--records")
    #expect(refused.status == 65)
    #expect(refused.output == "{\"error\":{\"class\":\"ragged\",\"line\":2,\"column\":1}}\n")
  }

  @Test func `a pipe that closes ends the run quietly`() throws {
    let sandbox = try Sandbox()
    let rows = (0..<40_000).map { "1504 Ålesund;\($0) år;526\n" }.joined()
    try sandbox.write("a.csv", Self.header + rows)
    let outcome = try sandbox.shell("{ \"$KOMMUNE\" read a.csv; echo $? >status; } | head -n 1")
    #expect(outcome.output == "region_code,region,alder,contents,period,value,symbol\n")
    #expect(outcome.errors == "")
    #expect(try String(decoding: sandbox.read("status"), as: UTF8.self) == "0\n")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs the device /dev/full"))
  func `a full disk is told`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.csv", "region;Personer 2019\n1504 Ålesund;526\n")
    let outcome = try sandbox.shell("\"$KOMMUNE\" read a.csv >/dev/full")
    #expect(outcome.status == 73)
    #expect(outcome.errors == "kommune: Kan ikke skrive stdout: disken er full.\n")
  }
}
