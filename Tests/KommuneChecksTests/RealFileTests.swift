import KommuneLocale
import KommuneModel
import Testing

@testable import KommuneChecks

@Suite struct RealFileTests {
  /// What is told of a file, as "number severity" with how often.
  private func told(_ found: [Problem]) -> [String: Int] {
    Dictionary(grouping: found) { "\($0.id.prefix(3)) \($0.severity)" }.mapValues(\.count)
  }

  // 21 kommuner with sports buildings and no costs and 21 the other way were counted in the file with a Python script of its own.
  @Test(arguments: [
    ("ssb-07459-folkemengde-kommuner.csv", ["K06 note": 1]), ("ssb-07459-alder-nye-aalesund.csv", ["K06 note": 8]),
    ("kostra-eiendomsforvaltning-konsern-2015.csv", ["K09 note": 2, "K18 note": 42]), ("kostra-publiserte-gruppetall-2015.csv", [:]),
  ])
  func `nothing that is right in the demo's files is more than a note`(file: String, notes: [String: Int]) throws {
    #expect(try told(RealFiles.problems(RealFiles.demo + "/" + file)) == notes)
  }

  @Test func `the zeros of 640 codes are one note for the file`() throws {
    let found = try RealFiles.problems(RealFiles.demo + "/ssb-07459-folkemengde-kommuner.csv")
    #expect(
      found.map { $0.expected.nn } == [
        "Nullane for 640 kodar i 2005–2021 (5\u{A0}178 celler) må lesast som manglande: kodane fanst ikkje då. "
          + "Først: 0101 Halden 2020–2021; 0104 Moss 2020–2021; 0105 Sarpsborg 2020–2021."
      ])
  }

  @Test func `the sports buildings of Sandøy and Haram are asked about`() throws {
    let found = try RealFiles.problems(RealFiles.demo + "/kostra-eiendomsforvaltning-konsern-2015.csv")
    let messages = found.filter { $0.id == ZeroAmongSiblings.id }.map { $0.expected.nb }
    #expect(
      messages.contains(
        "Nullene for 1546 Sandøy i 2015 må bekreftes: alle 8 beløp for «kommunale idrettsbygg» er 0, men «Areal på eide kommunale "
          + "idrettsbygg» er 3\u{A0}118."))
    #expect(messages.contains("Nullen for 1534 Haram i 2015 må bekreftes: «Brutto driftsutgifter, kommunale idrettsbygg» er 1\u{A0}115."))
  }

  @Test(
    .enabled(if: RealFiles.hasCorpus, "KOMMUNE_CORPUS does not name the folder of fixtures"),
    arguments: [
      ("ssb_07459_Personer2005-2009.csv", ["K06 note": 1]), ("ssb_07459_Personer2021.csv", [:]),
      ("ssb_07459_norway_population_by_age_sex_2020.csv", [:]), ("ssb_10211_20230306-214644.csv", [:]),
      ("ssb_10826_Personerward2021.csv", [:]),
    ])
  func `nothing that is right in the corpus is more than a note`(file: String, notes: [String: Int]) throws {
    #expect(try told(RealFiles.problems((RealFiles.corpus ?? "") + "/ssb/" + file)) == notes)
  }

  @Test(
    .enabled(if: RealFiles.hasCorpus, "KOMMUNE_CORPUS does not name the folder of fixtures"),
    arguments: RealFiles.corpusFiles(in: "px", endings: [".px", ".json"])
      + RealFiles.corpusFiles(in: "jsonstat", endings: ["data.json", "bodies.json"]))
  func `nothing in PX and JSON-stat files is an error but for the ages of France`(file: String) throws {
    let errors = try RealFiles.problems((RealFiles.corpus ?? "") + "/" + file).filter { $0.severity == .error }
    #expect(errors.allSatisfy { $0.id == TotalNotSum.id && $0.expected.en.contains("FR France") && file.hasSuffix("TAB001.px") })
    #expect(errors.count == (file.hasSuffix("TAB001.px") ? 3 : 0))
  }
}
