import KommuneFuzzing
import KommuneLoaders
import KommuneModel
import Testing

@Suite struct PXGroupingTests {
  private func bytes(_ text: String) -> FileBytes { PXSamples.latin1(text) }

  static let grouping =
    "[Aggreg]\r\nName=Fem år \r\nValueset=Ålder\r\n1=-14\r\n2=15-16\r\n[Aggtext]\r\n1=under 15\r\n2=15-16 år\r\n[-14]\r\n1=-14\r\n[15-16]\r\n2=16\r\n1=15\r\n"
  static let set =
    "[Descr]\nName=Region\nType=V\n\n[Aggreg]\n1=a.agg\n[Domain]\n1=Region\n[Valuecode]\n1=0114\n2=0115\n[Valuetext]\n2=Vallentuna\n1=Upplands Väsby\n"

  @Test func `a grouping gives groups with their texts and members`() throws {
    let grouping = try PXGrouping(bytes(Self.grouping), fileName: "x.agg")
    #expect(grouping.name == "Fem år" && grouping.valueSet == "Ålder")
    #expect(grouping.groups.map(\.code) == ["-14", "15-16"])
    #expect(grouping.groups.map(\.label) == ["under 15", "15-16 år"])
    #expect(grouping.groups.map(\.members) == [["-14"], ["15", "16"]])
    let texts = try Loader.load(bytes(Self.grouping), fileName: "x.agg").texts
    #expect(texts?.rows == [["-14", "under 15", "-14"], ["15-16", "15-16 år", "15"], ["15-16", "15-16 år", "16"]])
    #expect(texts?.lines == [10, 13, 12])
  }

  @Test func `a value set gives codes and texts`() throws {
    let set = try PXValueSet(bytes(Self.set), fileName: "x.vs")
    #expect(set.values.map(\.label) == ["Upplands Väsby", "Vallentuna"])
    #expect(set.groupings == ["a.agg"] && set.domains == ["Region"])
    #expect(try Loader.load(bytes(Self.set), fileName: "x.vs").texts?.rows == [["0114", "Upplands Väsby"], ["0115", "Vallentuna"]])
  }

  @Test(arguments: [
    ("[15-16]", "[15-17]", LoadFailure.Kind.header), ("1=-14\r\n[15", "[15", .header), ("1=15\r\n", "1=16\r\n", .header),
    ("1=15\r\n", "1=\r\n", .header),
    ("2=15-16\r\n", "1=15-16\r\n", .header), ("2=15-16\r\n", "2=-14\r\n", .header),
    ("2=15-16 år", "", .header), ("[-14]", "-14]", .syntax), ("Valueset=", "Valueset", .syntax),
  ])
  func `a grouping that does not hold together is refused`(old: String, new: String, kind: LoadFailure.Kind) {
    let text = Self.grouping.replacing(old, with: new)
    #expect(#expect(throws: LoadFailure.self) { try Loader.load(bytes(text), fileName: "x.agg") }?.kind == kind)
  }

  @Test(.enabled(if: Corpus.isPresent, Corpus.absent)) func `real groupings load`() throws {
    for file in try Corpus.allFiles(in: "px", ending: ".agg") + Corpus.allFiles(in: "px", ending: ".vs") {
      let texts = try #require(try Corpus.load(file).texts)
      #expect(texts.rows.count >= 41, "\(file)")
    }
    let ages = try PXGrouping(FileBytes(path: Corpus.url("px/example/aggregations/5-årsgrupper.agg").path), fileName: "5")
    #expect(ages.groups.count == 9 && ages.groups[2].members == ["20", "21", "22", "23", "24"])
  }

  @Test func `a grouping of too many lines is refused with the line`() {
    let text = "[Aggreg]\n" + String(repeating: "\n", count: 200_000)
    let failure = #expect(throws: LoadFailure.self) { try Loader.load(FileBytes(Array(text.utf8)), fileName: "x.agg") }
    #expect(failure?.kind == .limit && failure?.line == 200_001)
  }

  @Test func `damaged groupings load or fail`() {
    Fuzzing.run("agg", seeds: [Self.grouping, Self.set].map { Array($0.utf8) }, pieces: ["[Aggreg]\n", "1=", "Map=", "[Domain]"]) {
      bytes, _ in
      do throws(LoadFailure) { _ = try Loader.load(FileBytes(bytes), fileName: "x.agg") } catch { #expect(!error.message(in: .nb).isEmpty) }
    }
  }
}
