import Foundation
import Testing

/// What `kommune compare` does with requests and files that leave it little to say.
@Suite struct CompareBadInputTests {
  private func compare(_ rows: String, heading: String, _ arguments: String) throws -> Sandbox.Outcome {
    let sandbox = try Sandbox()
    try sandbox.write("tall.csv", heading + "\n" + rows)
    return try sandbox.shell("\"$KOMMUNE\" compare tall.csv \(arguments)")
  }

  private static let ratio = "\"region\";\"Brutto driftsutgifter i alt 2015\";\"Folkemengde i alt 2015\""
  private static let wanted = "--indicator brutto-driftsutgifter-per-innbygger"

  @Test(arguments: [
    ("--merge 1504,1523 --period 2024", "1504 Ålesund opphørte 1. januar 2020 og er nå 1508 Ålesund og 1580 Haram."),
    ("--merge 1508,1580 --period 2015", "1508 Ålesund finnes først fra 1. januar 2024."),
    ("--merge 1504,1523 --against 1599", "«1599» er ikke et kommunenummer. Mente du 1519 Volda?"),
    ("--against fylke:77", "«77» er ikke et fylkesnummer."),
    ("--merge 1504,1507", "1504 Ålesund og 1507 Ålesund har aldri vært kommuner samtidig."),
  ])
  func `codes that are dead, unborn or unknown are told with what became of them`(arguments: String, message: String) throws {
    let heading = "\"region\";\"Brutto driftsutgifter i alt 2015\";\"Brutto driftsutgifter i alt 2024\""
    let outcome = try compare("\"1504 Ålesund\";1;2\n", heading: heading, arguments + " --indicator brutto-driftsutgifter")
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors == "kommune: \(message)\n")
  }

  @Test(arguments: [
    ("--map 2020 --against EAK", "--against kan ikke brukes sammen med --map."),
    ("--map 2020 --explain", "--explain kan ikke brukes sammen med --map."),
    ("--map 2020 --harmonise", "--harmonise kan ikke brukes sammen med --map."),
    ("--map 1971", "Året må være 1972 eller senere; da begynner registeret over kommuner. Fant «1971»."),
    ("--map 2020 --split '1850:1806=0.6,1811=0.4'", "Andelene for 1850 må gjelde 1806 Narvik og 1875 Hábmer - Hamarøy. Fant 1806 og 1811."),
    ("--map 2020 --split '1534:1580=1'", "Andeler kan bare stå for en kommune som ble delt eller slått sammen. Fant 1534."),
    (
      "--map 2020 --split '1850:1806=0.6,1875=0.4;1850:1806=0.2,1875=0.8'",
      "Andelene for 1850 må stå én gang. Fant dem to ganger."
    ),
    (
      "--map 2020 --indicator TE01",
      "«TE01» kan ikke føres over på en annen kommuneinndeling: det er verken en sum eller et forhold mellom summer."
    ),
    ("--merge 1504,1523 --harmonise --period 2014 --period 2015", "--harmonise kan bare brukes med én --period."),
    ("--merge 1504,1523 --harmonise", "--harmonise gjelder nøkkeltall i kroner per noe. Fant «netto-driftsresultat»."),
    ("--merge 1504,1523 --scale", "--scale gjelder nøkkeltall i kroner per noe. Fant «netto-driftsresultat»."),
    (
      "--merge 1504,1523 --gap netto-driftsresultat/folkemengde/folkemengde",
      "--gap trenger noen å sammenligne med: skriv --against med en gruppe, et fylke, landet eller en kommune."
    ),
  ])
  func `options that would change nothing are refused`(arguments: String, message: String) throws {
    let heading = "\"region\";\"Netto driftsresultat 2015\";\"Netto driftsresultat 2014\";\"Personer 2015\";\"Årsgebyr for vann 2015\""
    let rows = "\"1504 Ålesund\";1;2;3;4\n\"1523 Ørskog\";1;2;3;4\n"
    let indicator = arguments.contains("--indicator") ? "" : " --indicator netto-driftsresultat"
    let outcome = try compare(rows, heading: heading, arguments + indicator)
    #expect(outcome.errors == "kommune: \(message)\n")
    #expect(outcome.status == 64)
  }

  // KOSTRA's population at the end of 2019 is that of 1 January 2020, when the parts were gone.
  @Test func `a file of the parts' last year is looked at in that year`() throws {
    let heading = "\"region\";\"Brutto driftsutgifter i alt 2019\";\"Folkemengde i alt 2019\""
    let rows = "\"1504 Ålesund\";4000000;48000\n\"1534 Haram\";700000;9383\n\"1511 Vanylven\";300000;3100\n"
    let outcome = try compare(rows, heading: heading, "--merge 1504,1534 --name Ny")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Brutto driftsutgifter per innbygger, 2019, kroner\n"))
    #expect(!outcome.output.contains("2020"))
  }

  @Test func `a file whose regions are names alone is told`() throws {
    let outcome = try compare(
      "Oslo;700000;1\nBergen;280000;1\n", heading: "kommune;Folkemengde 2020;Fødte 2020", "--merge 0301,4601 --name Ny")
    let message = "Regionene må ha kommunenummer for å bli funnet igjen. Fant bare navn, som «Oslo», i tall.csv."
    #expect(outcome.errors == "kommune: \(message)\n")
    #expect(outcome.output.contains("0 av 2"))
  }

  @Test func `an indicator without its denominator names what is missing`() throws {
    let heading = "\"region\";\"Brutto driftsutgifter i alt 2015\""
    let outcome = try compare("\"1504 Ålesund\";1\n", heading: heading, "--merge 1504,1523 " + Self.wanted)
    #expect(outcome.status == 64)
    #expect(
      outcome.errors == "kommune: Filene mangler grunnlagstall for «brutto-driftsutgifter-per-innbygger»: folkemengde-ultimo.\n")
  }

  @Test func `a period that no file has is refused on a map, and a total says how many it is of`() throws {
    let heading = "\"region\";\"Brutto driftsutgifter i alt 2015\""
    let rows = "\"1504 Ålesund\";4000\n\"1523 Ørskog\";500\n"
    let absent = try compare(rows, heading: heading, "--map 2013 --period 1999 --indicator brutto-driftsutgifter")
    #expect(absent.status == 64 && absent.output == "")
    #expect(absent.errors == "kommune: «brutto-driftsutgifter» finnes ikke for 1999, men for 2015.\n")
    let whole = try compare(rows, heading: heading, "--map 2015 --indicator brutto-driftsutgifter")
    #expect(whole.output.contains("I alt er summen av dem som har tall: 2015: 2 av 428.\n"))
  }

  @Test func `a group of which one reported says so`() throws {
    let rows = "\"1504 Ålesund\";4000;100\n\"1523 Ørskog\";500;10\n\"1511 Vanylven\";300;10\n\"1515 Herøy\";..;10\n"
    let outcome = try compare(rows, heading: Self.ratio, "--merge 1504,1523 --name Ny --against 'Sør=1511,1515' " + Self.wanted)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("30\u{A0}000  1 av 2"))
    #expect(outcome.output.contains("Bare én kommune har rapportert."))
  }

  @Test func `equal values share the first place and have no score`() throws {
    let rows = ["1504", "1523", "1529", "1534"].map { "\"\($0) X\";100;10\n" }.joined()
    let outcome = try compare(rows, heading: Self.ratio, "--merge 1504,1523 --name Ny --against EAK --differences " + Self.wanted)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("nr. 1 av 4"))
    #expect(outcome.output.contains("nr. 1 av 3"))
    #expect(!outcome.output.contains("robust skår"))
    #expect(!outcome.output.contains("nan"))
  }

  @Test func `all missing gives the mark, no rank and no difference`() throws {
    let rows = ["1504", "1523", "1529"].map { "\"\($0) X\";..;10\n" }.joined()
    let outcome = try compare(
      rows, heading: Self.ratio, "--merge 1504,1523 --name Ny --against EAK --differences --harmonise --scale --json " + Self.wanted)
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("nan"))
    let text = try compare(rows, heading: Self.ratio, "--merge 1504,1523 --name Ny --against EAK --differences " + Self.wanted)
    #expect(text.status == 0)
    let lines = text.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(lines.contains("Ny .. 0 av 2"))
    #expect(!text.output.contains("nr."))
  }
}
