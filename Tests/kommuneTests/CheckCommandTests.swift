import Foundation
import Testing

@Suite struct CheckCommandTests {
  @Test func `a flaw is data, and an error is the exit status`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.csv", "region;Personer 2018;Personer 2019\n1504 Ålesund;526;12 3x0\n1523 Ørskog;3;4\n")
    let outcome = try sandbox.kommune("check", "a.csv")
    #expect(outcome.status == 1)
    #expect(
      outcome.output
        == "feil: Cellen må være et tall eller et av standardtegnene. Fant «12 3x0» i a.csv, rad 2, kolonne «Personer 2019».\n")
    #expect(outcome.errors == "kommune: 1 feil, 0 advarsler, 0 merknader.\n")
  }

  @Test func `a good file has nothing to tell`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.csv", "region;Personer 2018;Personer 2019\n1504 Ålesund;526;530\n")
    let outcome = try sandbox.kommune("check", "a.csv", "--quiet")
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(outcome.errors == "")
  }

  @Test func `an unknown code is found`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.csv", "region;Personer 2018;Personer 2019\n1594 Ålesund;526;530\n")
    let outcome = try sandbox.kommune("check", "a.csv", "--json")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\"found\":\"1594"))
    #expect(outcome.output.hasPrefix("{\n \"version\":1,\n \"problems\":["))
  }

  @Test func `the demo project has no errors`() throws {
    let outcome = try Sandbox().kommune("check", Sandbox.package.appending(path: "Data/nye-aalesund").path)
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("feil:"))
  }
}
