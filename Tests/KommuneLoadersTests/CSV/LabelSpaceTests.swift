import KommuneModel
import Testing

@testable import KommuneLoaders

/// White space around names, quotes around headings, and marks beside figures.
@Suite struct LabelSpaceTests {
  @Test(arguments: [" ", "\t", "\u{A0}", "  "])
  func `white space around the name of a row is no part of it`(space: String) throws {
    let text = "region;2015;2016\n\(space)1504 Ålesund\(space);1;2\n\"1534 Haram\(space)\";3;4\n0301 Oslo;5;6\n"
    for bytes in [Array(text.utf8), text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }] {
      let cube = try CSVLoader.load(FileBytes(bytes), fileName: "x.csv").cube
      #expect(
        cube.dimensions[0].categories == [
          Category(code: "1504", label: "Ålesund"), Category(code: "1534", label: "Haram"), Category(code: "0301", label: "Oslo"),
        ])
      #expect(cube.cells.map(\.rawValue) == [1, 2, 3, 4, 5, 6])
    }
  }

  @Test func `names that are one without their white space are one row, told as twice`() throws {
    let loaded = try load("region;2015\n1504 Ålesund;1\n 1504 Ålesund;1\n1504 Ålesund ;1\n1534 Haram;2\n")
    #expect(loaded.cube.dimensions[0].count == 2)
    #expect(loaded.problems.map { "\($0.id) \($0.row ?? 0)" } == ["duplicate-cell 3", "duplicate-cell 4"])
    let long = try load("region;kjønn;2015\n1504 Ålesund;Menn;1\n1504 Ålesund ;Kvinner;2\n 1534 Haram;Menn;3\n1534 Haram;Kvinner;4\n")
    #expect(long.cube.cells.map(\.rawValue) == [1, 2, 3, 4] && long.problems.isEmpty)
  }

  @Test(arguments: ["à", "Š", "À"]) func `a letter whose last byte is that of a space stays`(letter: String) {
    #expect(LabelSpace.trimmed(Array(letter.utf8)) == Array(letter.utf8))
    #expect(!Array(letter.utf8).withUnsafeBytes { LabelSpace.isAround($0) })
  }

  @Test func `a cell with nothing but a space that is not broken at is empty`() throws {
    let text = "region;2015;2016\n1504 Ålesund;1;\u{A0}\n1534 Haram;3;4\n"
    for bytes in [Array(text.utf8), text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }] {
      let loaded = try CSVLoader.load(FileBytes(bytes), fileName: "x.csv")
      #expect(loaded.cube.cells[1].observation == .missing(.empty) && loaded.problems.isEmpty)
    }
  }

  @Test func `a delimiter that breaks quotes gives way to one that leaves them whole`() throws {
    let loaded = try load("kjønn; alder,region,år,value,symbol\n\"0-4 år, menn\",1504 Ålesund,2015,7,\n")
    #expect(loaded.cube.dimensions.map(\.name) == ["kjønn; alder", "region", "år", "contents"])
    #expect(loaded.cube.cells.map(\.rawValue) == [7] && loaded.problems.isEmpty)
  }

  @Test func `a mark of a missing value beside a number means the same in a tidy table as elsewhere`() throws {
    let loaded = try load("region,value,symbol\n0301 Oslo,0,..\n1504 Ålesund,10,:\n1534 Haram,0,-\n1523 Ørskog,5,*\n")
    #expect(loaded.cube.cells.map(\.observation) == [.missing(.notAvailable), .missing(.confidential), .value(0), .value(5)])
    #expect(loaded.cube.provisional == [3])
    #expect(loaded.problems.map { "\($0.id) \($0.row ?? 0) \($0.column ?? 0) \($0.found)" } == ["mark-beside-number 3 2 10 :"])
  }
}
