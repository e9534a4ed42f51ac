import Foundation
import KommuneLoaders
import KommuneModel
import Testing

@Suite(.enabled(if: Corpus.isPresent, "KOMMUNE_CORPUS is not set"))
struct RealFilesTests {
  @Test(arguments: ["ssb", "klass", "../facts"])
  func `files of Statistics Norway load with nothing flagged`(folder: String) throws {
    let files = try Corpus.files(in: folder, ending: ".csv")
    #expect(!files.isEmpty)
    for file in files {
      let loaded = try Loader.load(FileBytes(Corpus.bytes("\(folder)/\(file)")), fileName: file)
      #expect(loaded.problems.isEmpty, "\(file)")
      #expect(loaded.texts != nil || !loaded.cube.cells.isEmpty, "\(file)")
    }
  }

  @Test func `the five kommuner have the population that Statistics Norway gives`() throws {
    let cube = try load("../facts/ssb-07459-alder-nye-aalesund.csv")
    // Table 07459, 1 January 2019, and 2020 and 2024 for those that followed.
    let expected: [(code: String, year: String, people: Double)] = [
      ("1504", "2019", 47998), ("1523", "2019", 2250), ("1529", "2019", 4764), ("1534", "2019", 9383), ("1546", "2019", 1238),
      ("1507", "2020", 66258), ("1508", "2024", 58509), ("1580", "2024", 9357),
    ]
    for entry in expected { #expect(people(cube, entry.code, entry.year) == entry.people) }
  }

  @Test(arguments: [("ssb_07459_Personer2021.csv", 5_391_369.0), ("ssb_07459_norway_population_by_age_sex_2020.csv", 5_367_580)])
  func `the kommuner add up to the country`(file: String, people: Double) throws {
    // Population of Norway 1 January 2020 and 2021, SSB table 06913.
    #expect(try load("ssb/\(file)").cells.reduce(0) { $0 + $1.rawValue } == people)
  }

  private func load(_ path: String) throws -> Cube {
    try Loader.load(FileBytes(Corpus.bytes(path)), fileName: path).cube
  }

  private func people(_ cube: Cube, _ code: String, _ year: String) -> Double? {
    guard let region = cube.dimensions[0].index(of: code), let period = cube.dimensions[3].index(of: year) else { return nil }
    return (0..<106).reduce(0) { $0 + cube.cells[cube.flatIndex([region, $1, 0, period])].rawValue }
  }
}
