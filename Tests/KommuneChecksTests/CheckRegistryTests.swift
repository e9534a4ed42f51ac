import Foundation
import KommuneModel
import Testing

@testable import KommuneChecks

@Suite struct CheckRegistryTests {
  @Test func `ids are unique, in order and begin with their number`() {
    let ids = CheckRegistry.all.map { $0.id }
    #expect(Set(ids).count == ids.count)
    #expect(ids == ids.sorted())
    #expect(ids.allSatisfy { $0.first == "K" && $0.dropFirst().prefix(2).allSatisfy(\.isNumber) && $0.dropFirst(3).first == "-" })
  }

  @Test func `a check is found by its id, its number or its name in any case`() {
    #expect(CheckRegistry.check(named: "k03")?.id == "K03-lost-leading-zero")
    #expect(CheckRegistry.check(named: "Lost-Leading-Zero")?.id == "K03-lost-leading-zero")
    #expect(CheckRegistry.check(named: "K03-lost-leading-zero")?.id == "K03-lost-leading-zero")
    #expect(CheckRegistry.check(named: "zero") == nil)
  }

  @Test(arguments: CheckRegistry.all.map { $0.id }) func `every check has its page`(id: String) throws {
    let path = RealFiles.root + "/" + CheckRegistry.documentation(of: id)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let sections = ["What it looks for", "Why", "Example", "What to do", "What it lets through", "Switching it off", "Source"]
    #expect(text.hasPrefix("# \(id)\n"))
    #expect(sections.allSatisfy { text.contains("\n## \($0)\n") })
    #expect(text.contains("- id: \(id.dropFirst(4))\n"))
    #expect(CheckRegistry.check(named: String(id.dropFirst(4)))?.id == id)
  }

  @Test func `a misspelt check is told with the nearest`() {
    #expect(CheckRegistry.nearest(to: "lost-leding-zero") == "K03-lost-leading-zero")
    #expect(CheckRegistry.nearest(to: "population") == nil)
  }

  @Test func `a silenced check says nothing and the others stay`() {
    let table = SampleTable(years: ["2019", "2020"], rows: [["1504 Ålesund", "47000", "0"], ["301 Oslo", "1", "1"]])
    let material = CheckMaterial(tables: [CheckedTable(cube: table.cube)], lineage: SampleRegister.lineage)
    #expect(Checks.run(material).map(\.id) == ["K06-zero-outside-validity", "K03-lost-leading-zero"])
    #expect(Checks.run(material, silenced: ["K06"]).map(\.id) == ["K03-lost-leading-zero"])
  }

  @Test func `problems come in the order of files, rows and columns`() {
    var first = SampleTable(
      years: ["2019", "2020"], rows: [["1504 Ålesund", "1", "2"], ["1529 Skodje", "1", "0"], ["1523 Ørskog", "1", "3"]])
    first.file = "z.csv"
    var second = first
    second.file = "a.csv"
    let material = CheckMaterial(tables: [first, second].map { CheckedTable(cube: $0.cube) }, lineage: SampleRegister.lineage)
    #expect(Checks.run(material).map { "\($0.file):\($0.row ?? 0)" } == ["z.csv:2", "z.csv:3", "z.csv:4", "a.csv:2", "a.csv:3", "a.csv:4"])
  }
}
