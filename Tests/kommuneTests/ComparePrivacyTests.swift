import Foundation
import Testing

/// What the program prints does not depend on the counts that it hides, whatever it is asked for.
///
/// A hidden count may be 0, 1, 2, 3 or 4. If every output is the same bytes for each of them, nobody can tell from it which it was.
@Suite struct ComparePrivacyTests {
  /// Pupils with special education, hidden below five, in eight kommuner over four years.
  private static func table(hidden: [Int]) -> String {
    var text = "\"region\""
    for year in 2012...2015 {
      text += ";\"Elever med spesialundervisning \(year)\";\"Elever i kommunale og private grunnskoler \(year)\""
      text += ";\"Folkemengde i alt \(year)\";\"Netto driftsutgifter, grunnskolesektor \(year)\""
      text += ";\"Brutto driftsutgifter i alt \(year)\""
    }
    let kommuner = [
      ("1504 Ålesund", 420, 5600), ("1523 Ørskog", 0, 290), ("1529 Skodje", 41, 660), ("1534 Haram", 88, 1150), ("1511 Vanylven", 0, 380),
      ("1515 Herøy", 95, 1010), ("1516 Ulstein", 70, 880), ("1517 Hareid", 29, 560),
    ]
    for (row, kommune) in kommuner.enumerated() {
      text += "\n\"\(kommune.0)\""
      for year in 0..<4 {
        let users = kommune.1 == 0 ? hidden[(row + year) % hidden.count] : kommune.1 + 3 * year
        text += ";\(users);\(kommune.2 + year);\(kommune.2 * 8 + year);\(kommune.2 * 100);\(kommune.2 * 500 + year)"
      }
    }
    return text + "\n"
  }

  private static let needs = """
    år;kilde;tjeneste;andel;kriterium;vekt;type;grunnlagstall
    2015;oppdiktet;grunnskole;1;spesial;1;antall;elever-spesialundervisning

    """

  @Test(arguments: [
    "--against fylke:15,EAK,1511 --against To=1523,1515 --differences", "--against fylke:15 --explain", "--against fylke:15 --estimates",
    "--against fylke:15,EAK --estimator median --differences", "--against fylke:15 --estimator leave-own-out",
    "--against fylke:15 --estimator population-ratio --estimates", "--funnel --shrink",
    "--harmonise --scale --indicator brutto-driftsutgifter-per-innbygger,GS04",
    "--gap netto-grunnskolesektor/elever-spesialundervisning/elever --against fylke:15", "--map 2024 --split total-shares", "--map 2020",
    "--indicator elever-spesialundervisning --against fylke:15,EAK --explain",
    "--indicator elever-spesialundervisning --estimates --against EAK",
    "--period 2014 --period 2015 --against fylke:15", "--needs nøkler.csv --against fylke:15", "--against neighbours:3",
  ])
  func `no output depends on a hidden count`(options: String) throws {
    var outputs: [String] = []
    for hidden in [[0, 1, 2, 3, 4], [4, 3, 1, 0, 2]] {
      let sandbox = try Sandbox()
      try sandbox.write("tall.csv", Self.table(hidden: hidden))
      try sandbox.write("nøkler.csv", Self.needs)
      for merger in ["--merge 1504,1523,1529,1534 --name Ny", "--merge 1504,1534 --name Ny"] {
        for form in ["", " --json"] {
          let indicator = options.contains("--indicator") ? "" : "--indicator GS04,elever-spesialundervisning"
          let outcome = try sandbox.shell("\"$KOMMUNE\" compare tall.csv \(merger) \(indicator) \(options)\(form)")
          outputs.append("\(outcome.status) \(outcome.output) \(outcome.errors)")
        }
      }
    }
    let runs = outputs.count / 2
    #expect(Array(outputs[..<runs]) == Array(outputs[runs...]))
    // Something was asked that can be answered.
    #expect(outputs.contains { $0.hasPrefix("0 ") }, "\(outputs[0].prefix(300))")
  }

  /// The same before and after a merger: the five to 2019, Ålesund 1507 from 2020, and six that nothing happened to.
  private static func mergedTable(hidden: [Int]) -> String {
    let parts = [
      ("1504 Ålesund", 420, 5600), ("1523 Ørskog", 0, 290), ("1529 Skodje", 41, 660), ("1534 Haram", 88, 1150), ("1546 Sandøy", 12, 160),
    ]
    let others = [
      ("1511 Vanylven", 0, 380), ("1515 Herøy", 95, 1010), ("1516 Ulstein", 70, 880), ("1517 Hareid", 29, 560), ("1528 Sykkylven", 60, 850),
      ("1531 Sula", 80, 1100),
    ]
    var text = "\"region\";\"år\";\"Elever med spesialundervisning\";\"Elever i kommunale og private grunnskoler\"\n"
    for year in 2015...2022 {
      let rows = (year < 2020 ? parts : [("1507 Ålesund", 570, 7860)]) + others
      for (row, kommune) in rows.enumerated() {
        let users = kommune.1 == 0 ? hidden[(row + year) % hidden.count] : kommune.1 + 3 * (year - 2015)
        text += "\"\(kommune.0)\";\"\(year)\";\(users);\(kommune.2 + year)\n"
      }
    }
    return text
  }

  @Test(arguments: [
    "--merge 1504,1523,1529,1534,1546 --name Ny", "--merge 1504,1529,1534,1546 --name Ny", "",
  ])
  func `no effect that is estimated depends on a hidden count`(merger: String) throws {
    var outputs: [[String]] = []
    for hidden in [[0, 1, 2, 3, 4], [4, 3, 1, 0, 2], [5, 9, 6, 30, 7]] {
      let sandbox = try Sandbox()
      try sandbox.write("tall.csv", Self.mergedTable(hidden: hidden))
      outputs.append(
        try ["GS04", "elever-spesialundervisning"].flatMap { indicator in
          try ["2020", "2020:2016-2021"].flatMap { years in
            try ["", " --json"].map { form in
              let outcome = try sandbox.shell("\"$KOMMUNE\" compare tall.csv \(merger) --indicator \(indicator) --effect \(years)\(form)")
              return "\(outcome.status) \(outcome.output) \(outcome.errors)"
            }
          }
        })
    }
    #expect(outputs[0] == outputs[1])
    #expect(outputs[0] != outputs[2])
  }

  @Test func `a count that is not hidden does change what is printed`() throws {
    let outputs = try [[5, 6, 7, 8, 9], [9, 8, 6, 5, 7]].map { shown in
      let sandbox = try Sandbox()
      try sandbox.write("tall.csv", Self.table(hidden: shown))
      return try sandbox.shell("\"$KOMMUNE\" compare tall.csv --merge 1504,1523 --indicator GS04 --against fylke:15 --json").output
    }
    #expect(outputs[0] != outputs[1])
  }
}
