import KommuneComparison
import KommuneLoaders
import KommuneModel
import KommuneRegisters

/// The demo project's files and the registers, as every test here needs them.
enum DemoFigures {
  struct Unreadable: Error {
    let path: String
  }

  static let five = ["1504", "1523", "1529", "1534", "1546"].map { RegionCode($0) }
  static let year2015 = Period(year: 2015)

  /// A store over files of `Data/nye-aalesund/kjelder`.
  static func store(_ files: [String], registers: Registers) throws -> FigureStore {
    FigureStore(cubes: try files.map(cube), baseFigures: registers.baseFigures, lineage: registers.lineage)
  }

  static func nyeAalesund() throws -> Merger {
    try Merger(name: "nye Ålesund", parts: five, newCode: RegionCode("1507"), year: 2020)
  }

  static let kostra = "kostra-eiendomsforvaltning-konsern-2015.csv"
  static let published = "kostra-publiserte-gruppetall-2015.csv"
  static let population = "ssb-07459-folkemengde-kommuner.csv"
  static let ages = "ssb-07459-alder-nye-aalesund.csv"

  /// The registers inside the program, read once for all tests.
  static func registers() throws -> Registers { try loadedRegisters.get() }

  private static let loadedRegisters = Result { try Registers.embedded() }
  private static let loaded = [kostra, published, population, ages].map { file in (file, Result { try load(file) }) }

  private static func cube(_ file: String) throws -> Cube {
    guard let (_, cube) = loaded.first(where: { $0.0 == file }) else { throw Unreadable(path: file) }
    return try cube.get()
  }

  private static func load(_ file: String) throws -> Cube {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/\(root)/Data/nye-aalesund/kjelder/\(file)"
    return try Loader.load(try FileBytes(path: path), fileName: file).cube
  }
}
