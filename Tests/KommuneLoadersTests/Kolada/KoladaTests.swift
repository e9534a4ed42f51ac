import KommuneFuzzing
import KommuneLoaders
import KommuneModel
import Testing

@Suite struct KoladaTests {
  /// Two kommuner, divided by gender, in the form of Kolada's API version 2.
  static let page = """
    {"count":2,"next_url":null,"previous_url":null,"values":[
    {"kpi":"N00941","municipality":"1860","period":2009,"values":[{"count":1,"gender":"T","status":"","value":18.3},{"count":1,"gender":"K","status":"","value":9}]},
    {"kpi":"N00941","municipality":"0180","period":2010,"values":[{"count":3,"gender":"T","status":"","value":null},{"count":0,"gender":"M","status":"Private","value":null}]}]}
    """
  static let list = """
    {"count":2,"values":[{"id":"1860","title":"Laxå","type":"K"},{"id":"0001","title":"Region Stockholm","type":"L"}]}
    """

  private func load(_ text: String) throws(LoadFailure) -> Loaded {
    try Loader.load(FileBytes(Array(text.utf8)), fileName: "x.json")
  }

  @Test func `figures become a cube of indicator, kommun, period and gender`() throws {
    let loaded = try load(Self.page)
    let cube = loaded.cube
    #expect(cube.dimensions.map(\.role) == [.contents, .region, .period, .other])
    #expect(cube.dimensions.map { $0.categories.map(\.key) } == [["N00941"], ["1860", "0180"], ["2009", "2010"], ["T", "K", "M"]])
    #expect(cube.observation(at: cube.flatIndex([0, 0, 0, 0])) == .value(18.3))
    #expect(cube.observation(at: cube.flatIndex([0, 0, 0, 1])) == .value(9))
    #expect(cube.observation(at: cube.flatIndex([0, 1, 1, 0])) == .missing(.notAvailable))
    #expect(cube.observation(at: cube.flatIndex([0, 1, 1, 2])) == .missing(.confidential))
    #expect(cube.observation(at: cube.flatIndex([0, 0, 1, 0])) == .missing(.absentRow))
    #expect(cube.metadata.marks[cube.flatIndex([0, 1, 1, 2])] == "Private")
    #expect(cube.metadata.facts.map(\.text) == ["3", "0"])
    #expect(loaded.problems.isEmpty)
  }

  @Test func `an answer without figures says so, and one with fewer than it counts lacks a page`() throws {
    let failure = #expect(throws: LoadFailure.self) { try load(#"{"values":[],"count":0}"#) }
    #expect(failure?.kind == .empty && failure?.expected.en.contains("the list values is empty") == true)
    let short = try load(Self.page.replacing("\"count\":2,\"next", with: "\"count\":5000,\"next"))
    #expect(short.problems.map { "\($0.id) \($0.found)" } == ["page-missing 2"])
  }

  @Test func `a Swedish zero stays a zero where its code was a Norwegian kommune once`() throws {
    // 0114 is Upplands Väsby, and was Varteig until 1991.
    let text = #"{"values":[{"kpi":"N1","municipality":"0114","period":2020,"values":[{"gender":"T","value":0,"status":"","count":1}]}]}"#
    let loaded = try load(text)
    #expect(loaded.cube.isSwedish)
    let twice = text.replacing("\"values\":[{\"gender\"", with: "\"values\":[],\"values\":[{\"gender\"")
    #expect(#expect(throws: LoadFailure.self) { try load(twice) }?.kind == .syntax)
  }

  @Test func `pages are joined, and a page that is missing is told`() throws {
    let second = Self.page.replacing("2009", with: "2011").replacing("2010", with: "2012")
    let both = try load("[\(Self.page.replacing("null,\"previous_url\"", with: "\"http://x/2\",\"previous_url\"")),\(second)]")
    #expect(both.cube.dimensions[2].count == 4 && both.problems.isEmpty)
    let one = try load(Self.page.replacing("\"next_url\":null", with: "\"next_page\":\"http://x/2\""))
    #expect(one.problems.map(\.id) == ["page-missing"] && one.problems[0].severity == .error)
  }

  @Test func `a figure that stands twice is a problem, and of two values neither is used`() throws {
    let loaded = try load(Self.page.replacing("\"gender\":\"K\"", with: "\"gender\":\"T\""))
    #expect(loaded.problems.map(\.id) == ["duplicate-cell"])
    #expect(loaded.cube.cells[0].observation == .missing(.unreadable))
    let same =
      #"{"values":[{"kpi":"N1","municipality":"1860","period":2019,"values":[{"gender":"T","value":7},{"gender":"T","value":7}]}]}"#
    #expect(try load(same).cube.cells[0].observation == .value(7))
    #expect(try load(same).problems.map(\.id) == ["duplicate-cell"])
  }

  @Test func `a period that is no year and a number that no double holds are refused`() {
    let half = #expect(throws: LoadFailure.self) { try load(Self.page.replacing("2009", with: "2009.5")) }
    #expect(half?.kind == .header && half?.found == "2009.5")
    let long = #expect(throws: LoadFailure.self) { try load(Self.page.replacing("18.3", with: "9007199254740993")) }
    #expect(long?.kind == .limit && long?.line == 2)
  }

  @Test func `a member that stands twice in a figure is refused`() {
    let text = #"{"values":[{"kpi":"N1","municipality":"1860","period":2019,"values":[{"gender":"T","value":7,"value":8}]}]}"#
    #expect(#expect(throws: LoadFailure.self) { try load(text) }?.kind == .syntax)
  }

  @Test func `kommuner and regions are listed with their kind`() throws {
    let texts = try #require(try load(Self.list).texts)
    #expect(texts.header == ["id", "title", "type"])
    #expect(texts.rows == [["1860", "Laxå", "K"], ["0001", "Region Stockholm", "L"]])
  }

  @Test(arguments: [
    ("\"kpi\":\"N00941\",\"municipality\":\"1860\",", "\"municipality\":\"1860\",", LoadFailure.Kind.header), ("18.3", "\"18.3\"", .syntax),
    ("18.3", "true", .syntax), ("18.3", "1e999", .limit), ("\"status\":\"\",\"value\":9}]", "\"value\":9}", .syntax),
  ])
  func `a flaw is refused with its class`(old: String, new: String, kind: LoadFailure.Kind) {
    #expect(#expect(throws: LoadFailure.self) { try load(Self.page.replacing(old, with: new)) }?.kind == kind)
  }

  @Test func `figures that span more cells than can be are refused`() {
    // Each figure has an indicator, a kommun and a period of its own: 1000³ cells of 1000 figures.
    let items = (0..<1000).map {
      "{\"kpi\":\"N\($0)\",\"municipality\":\"\($0)\",\"period\":\"\(1000 + $0)\",\"values\":[{\"gender\":\"T\",\"value\":1}]}"
    }
    #expect(#expect(throws: LoadFailure.self) { try load("{\"values\":[\(items.joined(separator: ","))]}") }?.kind == .limit)
  }

  @Test func `an item with more values than a kommun can have is refused before they fill the memory`() throws {
    let values = Array(repeating: "{}", count: 1001).joined(separator: ",")
    let text = "{\"values\":[{\"kpi\":\"N1\",\"municipality\":\"1\",\"period\":\"1\",\"values\":[\(values)]}]}"
    #expect(#expect(throws: LoadFailure.self) { try load(text) }?.kind == .limit)
  }

  @Test func `damaged files load or fail`() {
    let pieces = ["\"values\":[", "\"kpi\":\"N1\",", "\"value\":null", "\"count\":", "\"status\":\"Private\"", "null", "\\ud800"]
    Fuzzing.run("Kolada", seeds: [Self.page, Self.list, "[\(Self.page)]"].map { Array($0.utf8) }, pieces: pieces) { bytes, _ in
      do throws(LoadFailure) {
        let loaded = try Loader.load(FileBytes(bytes), fileName: "x.json")
        let isSound = loaded.cube.cells.allSatisfy { $0.isMissing || $0.rawValue.isFinite }
        #expect(isSound)
      } catch { #expect(!error.message(in: .nb).isEmpty) }
    }
  }
}
