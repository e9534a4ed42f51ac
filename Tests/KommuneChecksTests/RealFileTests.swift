import KommuneLocale
import KommuneModel
import Testing

@testable import KommuneChecks

@Suite struct RealFileTests {
  @Test(arguments: [
    "ssb-07459-folkemengde-kommuner.csv", "ssb-07459-alder-nye-aalesund.csv", "kostra-eiendomsforvaltning-konsern-2015.csv",
    "kostra-publiserte-gruppetall-2015.csv",
  ])
  func `nothing in the demo's files is an error`(file: String) throws {
    let found = try RealFiles.problems(RealFiles.demo + "/" + file)
    for problem in found { print(problem.id, problem.severity, problem.message(in: .nb)) }
    #expect(found.allSatisfy { $0.severity != .error })
  }

  @Test(
    .enabled(if: RealFiles.hasCorpus, "KOMMUNE_CORPUS does not name the folder of fixtures"),
    arguments: [
      "ssb_07459_Personer2005-2009.csv", "ssb_07459_Personer2021.csv", "ssb_07459_norway_population_by_age_sex_2020.csv",
      "ssb_10211_20230306-214644.csv", "ssb_10826_Personerward2021.csv",
    ])
  func `nothing in the corpus is an error`(file: String) throws {
    let found = try RealFiles.problems((RealFiles.corpus ?? "") + "/ssb/" + file)
    for problem in found { print(problem.id, problem.severity, problem.message(in: .nb)) }
    #expect(found.allSatisfy { $0.severity != .error })
  }
}
