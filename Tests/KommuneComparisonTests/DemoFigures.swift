import KommuneComparison
import KommuneModel
import KommuneRegisters

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

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

  /// Reads a wide file of quoted labels and bare numbers; the last word of a heading is its year.
  static func cube(_ file: String) throws -> Cube {
    let lines = try text(file).split(separator: "\n").map { $0.split(separator: ";", omittingEmptySubsequences: false).map(unquoted) }
    let stub = lines[0].prefix { Period($0.suffix(4)) == nil }.count
    let headings = lines[0][stub...].map { (contents: String($0.dropLast(5)), period: String($0.suffix(4))) }
    let contents = headings.map(\.contents).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let periods = headings.map(\.period).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    var axes: [[Category]] = []
    for column in 0..<stub {
      axes.append(
        lines.dropFirst().map { $0[column] }.reduce(into: [Category]()) { found, label in
          let category = column == 0 ? region(label) : Category(label: label)
          if found.last != category, !found.contains(category) { found.append(category) }
        })
    }
    let roles: [Dimension.Role] = [.region, .age]
    let stubAxes = axes.enumerated().map { Dimension(name: lines[0][$0.offset], role: roles[$0.offset], categories: $0.element) }
    let dimensions =
      stubAxes + [
        Dimension(name: "contents", role: .contents, categories: contents.map { Category(label: $0) }),
        Dimension(name: "period", role: .period, categories: periods.map { Category(label: $0) }),
      ]
    let cells = lines.dropFirst().flatMap { $0[stub...].map(cell) }
    let columns = headings.enumerated().map { CellPositions.Column(number: stub + 1 + $0.offset, name: lines[0][stub + $0.offset]) }
    return Cube(
      dimensions: dimensions, cells: cells, source: SourceFile(name: file),
      positions: CellPositions(lines: .consecutive(first: 2), columns: columns))
  }

  private static func region(_ label: String) -> Category {
    let words = label.split(separator: " ", maxSplits: 1).map(String.init)
    return Category(code: words[0], label: words.count > 1 ? words[1] : words[0])
  }

  private static func cell(_ text: String) -> Cell {
    if let number = Double(text) { return Cell(number) }
    return Cell(MissingReason(mark: text) ?? .unreadable)
  }

  private static func unquoted(_ field: Substring) -> String {
    field.hasPrefix("\"") ? String(field.dropFirst().dropLast()) : String(field)
  }

  private static func text(_ file: String) throws -> String {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/\(root)/Data/nye-aalesund/kjelder/\(file)"
    guard let stream = fopen(path, "r") else { throw Unreadable(path: path) }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, stream), count > 0 { bytes += chunk[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
