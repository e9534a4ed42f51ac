import KommuneModel
import Testing

@testable import KommuneLoaders

@Suite struct OrderOfRowsTests {
  /// A table of regions × indicators × years with marks, stars, dashes and a few cells that are no numbers.
  private struct Table {
    var isLong = false
    var regions = 23
    var indicators = 17
    var years = 5
    var lineEnd = "\r\n"
    var flaws = 3

    func rows(_ generator: inout Steps) -> [String] {
      var rows: [String] = []
      let wrong = Set((0..<flaws).map { _ in Int(generator.next() % UInt64(regions * indicators * years)) })
      for region in 0..<regions {
        for indicator in 0..<indicators {
          var cells: [String] = []
          for year in 0..<years {
            let cell = wrong.contains((region * indicators + indicator) * years + year) ? "12 3x0" : Table.cell(&generator)
            cells.append(cell)
            if isLong {
              rows.append("\"\(1101 + region) Kommune \(region)\";\"\(2015 + year)\";\"Indikator nr. \(indicator)\";\(cell)\(lineEnd)")
            }
          }
          if !isLong {
            rows.append("\"\(1101 + region) Kommune \(region)\";\"Indikator nr. \(indicator)\";\(cells.joined(separator: ";"))\(lineEnd)")
          }
        }
      }
      return rows
    }

    var header: String {
      isLong
        ? "\"region\";\"år\";\"statistikkvariabel\";\"Verdi\"\(lineEnd)"
        : "\"region\";\"statistikkvariabel\";" + (0..<years).map { "\"\(2015 + $0)\"" }.joined(separator: ";") + lineEnd
    }

    private static func cell(_ generator: inout Steps) -> String {
      let number = generator.next()
      switch number % 16 {
      case 0: return ".."
      case 1: return "."
      case 2: return ":"
      case 3: return "-"
      case 4: return "\(number % 1000)*"
      case 5: return "-\(number % 1000).5"
      case 6: return "\(number % 100_000_000_000).25"
      case 7: return "\"\(number % 1000)\""
      case 8: return ""
      default: return "\(number % 100_000).\(number % 7)"
      }
    }
  }

  /// What a cube holds for each combination of categories, whatever their order.
  private func contents(_ loaded: Loaded) -> [String: String] {
    var result: [String: String] = [:]
    let cube = loaded.cube
    for index in cube.cells.indices {
      let categories = zip(cube.dimensions, cube.categoryIndices(ofCell: index)).filter { $0.0.count > 1 }
      let key = categories.map { $0.0.name + "=" + $0.0.categories[$0.1].key }.sorted().joined(separator: "|")
      let marks = "\(loaded.dashes.contains(index)) \(Set(cube.provisional).contains(index))"
      result[key] = "\(cube.cells[index].observation) \(marks)"
    }
    return result
  }

  private func load(_ text: String, threads: Int) throws -> Loaded {
    var options = LoadOptions(threads: threads)
    options.concurrentSize = 1
    return try CSVLoader.load(FileBytes(Array(text.utf8)), fileName: "prøve.csv", options: options)
  }

  @Test(arguments: [false, true], ["\n", "\r\n"])
  func `shuffled rows give the same cube`(isLong: Bool, lineEnd: String) throws {
    var generator = Steps(seed: 1507)
    let table = Table(isLong: isLong, lineEnd: lineEnd)
    let rows = table.rows(&generator)
    let ordered = contents(try load(table.header + rows.joined(), threads: 1))
    #expect(ordered.count == table.regions * table.indicators * table.years)
    for _ in 0..<3 {
      let shuffled = try load(table.header + rows.shuffled(using: &generator).joined(), threads: 2)
      #expect(contents(shuffled) == ordered)
      #expect(shuffled.problems.count == table.flaws)
    }
  }

  @Test(arguments: [false, true])
  func `every cell keeps its line and column`(isLong: Bool) throws {
    var generator = Steps(seed: 1580)
    let table = Table(isLong: isLong, lineEnd: "\n", flaws: 0)
    let rows = table.rows(&generator)
    for order in [rows, rows.shuffled(using: &generator)] {
      let text = table.header + order.joined()
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let cube = try load(text, threads: 2).cube
      for index in cube.cells.indices {
        let source = cube.cellSource(at: index)
        let line = try #require(source.row)
        let fields = lines[line - 1].split(separator: ";", omittingEmptySubsequences: false)
        let place = zip(cube.dimensions, cube.categoryIndices(ofCell: index)).map { $0.0.categories[$0.1] }
        #expect(fields[0].contains(place[0].label))
        #expect(fields[isLong ? 2 : 1].contains(place[isLong ? 2 : 1].label + "\""))
        let field = fields[try #require(source.column) - 1]
        if let value = cube.cells[index].observation.value, let printed = Double(field) { #expect(value == printed) }
        if !isLong { #expect(source.columnName == place[2].label) }
      }
    }
  }

  @Test(arguments: 0..<48)
  func `one thread and two read the same, whatever disturbs the order`(seed: Int) throws {
    var generator = Steps(seed: UInt64(seed))
    let table = Table(isLong: seed % 2 == 1, regions: 11, indicators: 9, lineEnd: seed % 3 == 0 ? "\n" : "\r\n", flaws: seed % 5)
    var rows = table.rows(&generator)
    for _ in 0..<(seed % 4) {
      let place = Int(generator.next() % UInt64(rows.count))
      switch generator.next() % 5 {
      case 0: rows.remove(at: place)
      case 1: rows.insert(rows[place], at: Int(generator.next() % UInt64(rows.count)))
      case 2: rows.insert(table.lineEnd, at: place)
      case 3: rows.swapAt(place, Int(generator.next() % UInt64(rows.count)))
      default: rows[place] = rows[place].replacing("Kommune", with: "Ko\"\"mm\nune")
      }
    }
    try expectSame(table.header + rows.joined())
  }

  /// With few rows every line is counted before the second thread begins; with long ones it is told by looks at the region now and then.
  @Test(arguments: 0..<16)
  func `one thread and two read the same when the regions' rows are not equally long`(seed: Int) throws {
    var generator = Steps(seed: UInt64(seed))
    let table = Table(isLong: seed % 2 == 1, regions: 40, indicators: 9, flaws: seed % 3)
    var rows = table.rows(&generator)
    // Regions with a long name lie between others that are passed over in one step, or all at the beginning.
    let isLong = (0..<table.regions).map { seed < 4 ? $0 < 2 : $0 % Int(3 + generator.next() % 5) == 0 }
    let name = String(repeating: "a", count: 1500)
    for index in rows.indices where isLong[index * table.regions / rows.count] {
      rows[index] = rows[index].replacing("Kommune", with: name)
    }
    if seed % 4 == 3 { rows.swapAt(rows.count / 3, rows.count / 2) }
    try expectSame(table.header + rows.joined())
  }

  private func expectSame(_ text: String) throws {
    let one: Loaded
    do {
      one = try load(text, threads: 1)
    } catch let refused as LoadFailure {
      #expect(throws: refused) { try load(text, threads: 2) }
      return
    }
    let two = try load(text, threads: 2)
    #expect(one.cube.cells == two.cube.cells)
    #expect(one.cube.provisional == two.cube.provisional)
    #expect(one.problems == two.problems)
    #expect(one.cube.dimensions.map { $0.categories } == two.cube.dimensions.map { $0.categories })
    for index in one.cube.cells.indices {
      #expect(one.dashes.contains(index) == two.dashes.contains(index))
      #expect(one.cube.cellSource(at: index) == two.cube.cellSource(at: index))
    }
  }
}
