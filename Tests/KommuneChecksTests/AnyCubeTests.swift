import KommuneLocale
import KommuneModel
import Testing

@testable import KommuneChecks

/// Whatever a file held, the checks come to an end and say the same twice.
@Suite struct AnyCubeTests {
  /// A small generator of numbers that is the same on every machine (the multiplier of Knuth's MMIX).
  private struct Numbers {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  private static let labels = [
    "", " ", "Alle aldre", "I alt", "0 år", "1 år", "0-1 år", "105 år eller eldre", "999999999999999999999 år", "1504", "1507 Ålesund",
    "301 Oslo",
    "0", "EAK", "EKG07", "K-1508", "150400", "2018", "2019", "2020K1", "Personer", "Andel (prosent)", "Brutto driftsutgifter, idrettsbygg",
    "Areal, idrettsbygg",
    "010", "590", "990", "860", "202", "10", "41", "Begge kjønn", "Menn", "menn", "\u{202E}x", "@SUM(1)",
  ]

  private static let names = ["region", "alder", "funksjon", "art", "kontoklasse", "kapittel", "contents", "år", "kjønn", ""]

  private func cube(_ numbers: inout Numbers) -> Cube {
    let roles: [Dimension.Role] = [.region, .period, .contents, .age, .other]
    let dimensions = (0..<numbers.next(below: 5)).map { _ -> Dimension in
      let count = [0, 1, 2, 3, 4, 5, 6, 6, 24][numbers.next(below: 9)]
      let categories = (0..<count).map { index in
        let label = count > 20 ? "\(1101 + index)" : Self.labels[numbers.next(below: Self.labels.count)]
        return Category(code: numbers.next(below: 2) == 0 ? label : nil, label: label)
      }
      return Dimension(
        name: Self.names[numbers.next(below: Self.names.count)], role: roles[numbers.next(below: roles.count)], categories: categories)
    }
    let count = dimensions.reduce(1) { $0 * $1.count }
    let cells = (0..<count).map { _ -> Cell in
      switch numbers.next(below: 6) {
      case 0: Cell(MissingReason.allCases[numbers.next(below: MissingReason.allCases.count)])
      case 1: Cell(0)
      case 2: Cell(-Double(numbers.next(below: 1000)))
      case 3: Cell([1.7e308, 1e-300, -1.7e308, 1e300][numbers.next(below: 4)])
      default: Cell(Double(numbers.next(below: 100_000)) / 8)
      }
    }
    let columns = numbers.next(below: 3) == 0 ? [] : [CellPositions.Column(number: 2, name: "x")]
    return Cube(
      dimensions: dimensions, cells: cells, source: SourceFile(name: "f"),
      positions: CellPositions(lines: .consecutive(first: 2), columns: columns),
      provisional: cells.indices.filter { _ in numbers.next(below: 5) == 0 })
  }

  @Test(arguments: 0..<8) func `no cube brings the checks down`(seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    for _ in 0..<12 {
      let table = CheckedTable(cube: cube(&numbers), previous: numbers.next(below: 2) == 0 ? cube(&numbers) : nil)
      let series = [SumSeries(code: RegionCode("K-1508"), name: "Ålesund", members: [RegionCode("1507"), RegionCode("1508")])]
      let material = CheckMaterial(tables: [table, table], lineage: SampleRegister.lineage, sumSeries: series)
      let found = Checks.run(material)
      #expect(found == Checks.run(material))
      #expect(found.allSatisfy { problem in Language.allCases.allSatisfy { !problem.message(in: $0).isEmpty } })
    }
  }
}
