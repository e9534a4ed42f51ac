import Foundation
import Testing

/// Tariffs, which are not added up, and what common ones mean for a household.
@Suite struct CompareFeesTests {
  /// What is written of two made files, one a year.
  static func compare(_ first: String, _ second: String, _ arguments: String) throws -> Sandbox.Outcome {
    let sandbox = try Sandbox()
    try sandbox.write("a.csv", first)
    try sandbox.write("b.csv", second)
    return try sandbox.shell("\"$KOMMUNE\" compare a.csv b.csv --merge 1504,1534 --name Ny \(arguments)")
  }

  static let water = "region;Årsgebyr for vann 2014;Folkemengde i alt 2014\n1504 Ålesund;3000;40000\n1534 Haram;4000;9000\n"
  private static let sewage =
    "region;Årsgebyr for avløp 2014;Årsgebyr for avløp 2015;Folkemengde i alt 2015\n1504 Ålesund;1000;5000;41000\n1534 Haram;2000;9000;9100\n"

  @Test(arguments: ["TE01,TE02", "TE02,TE01"])
  func `a household's fees are of one year, which is named`(order: String) throws {
    let outcome = try Self.compare(Self.water, Self.sewage, "--indicator \(order) --harmonise")
    #expect(outcome.status == 0)
    let heading = try #require(outcome.output.split(separator: "\n").first { $0.hasPrefix("En husstands") })
    #expect(heading.hasPrefix("En husstands utgifter i kroner, 2014: Årsgebyr for "))
    let today = try #require(outcome.output.split(separator: "\n").first { $0.hasPrefix("  i dag ") })
    #expect(today.split(separator: " ").suffix(2) == ["4\u{A0}000", "6\u{A0}000"])
  }

  @Test func `fees that have no year in common are not added up`() throws {
    let late = Self.sewage.replacing("2014", with: "2016")
    let outcome = try Self.compare(Self.water, late, "--indicator TE01,TE02 --harmonise")
    #expect(
      outcome.output.contains("Gebyrene kan ikke legges sammen, for ingen periode har alle: Årsgebyr for vann og Årsgebyr for avløp."))
  }

  @Test func `what common fees mean for a household is told part by part`() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "gebyr.csv",
      """
      "region";"Årsgebyr for vann 2015";"Folkemengde i alt 2015"
      "1504 Ålesund";2000;40000
      "1534 Haram";3000;10000

      """)
    let outcome = try sandbox.shell("\"$KOMMUNE\" compare gebyr.csv --merge 1504,1534 --name Ny --indicator TE01 --harmonise --json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let effects = try CompareReasonTests.list(object, "households")
    #expect(effects.compactMap { $0["standard"] as? String } == ["lowest", "mean", "highest"])
    let changes = try effects.map { try CompareReasonTests.list($0, "parts").compactMap { $0["change"] as? Double } }
    #expect(changes == [[0, -1000], [200, -800], [1000, 0]])
  }

  // (2 000 · 40 000 + 3 000 · 10 000) / 50 000 = 2 200.
  @Test func `a tariff that cannot be merged is told by its bounds, in words and as data`() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "gebyr.csv",
      """
      "region";"Årsgebyr for vann 2015";"Folkemengde i alt 2015"
      "1504 Ålesund";2000;40000
      "1534 Haram";3000;10000

      """)
    let command = "\"$KOMMUNE\" compare gebyr.csv --merge 1504,1534 --name Ny --indicator TE01"
    let spaced = try sandbox.shell(command).output
    #expect(spaced.contains("Laveste 2\u{A0}000, høyeste 3\u{A0}000, vektet gjennomsnitt 2\u{A0}200."))
    let json = try sandbox.shell(command + " --json").output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let bounds = try CompareReasonTests.list(object, "results").compactMap { $0["bounds"] as? [String: Double] }
    #expect(bounds == [["lowest": 2_000, "highest": 3_000, "weightedMean": 2_200]])
    let differences = try sandbox.shell(command + " --differences --against Andre=1534").output
    #expect(differences.contains("bedre (grønt) mot Andre: −1\u{A0}000 (−33,3\u{A0}%), ikke prøvd mot tilfeldigheter\n"))
  }
}
