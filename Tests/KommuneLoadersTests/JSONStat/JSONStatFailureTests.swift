import KommuneFuzzing
import KommuneModel
import Testing

@testable import KommuneLoaders

@Suite struct JSONStatFailureTests {
  @Test(arguments: [
    ("[1,2,3,null]", "[1,2,3]", LoadFailure.Kind.ragged), ("[1,2,3,null]", "[1,2,3,4,5]", .ragged), ("[1,2,3,null]", "{\"4\":1}", .syntax),
    ("[1,2,3,null]", "{\"-1\":1}", .syntax), ("[1,2,3,null]", "{\"0\":1,\"0\":2}", .syntax),
    ("[1,2,3,null]", "{\"99999999999999999999\":1}", .syntax),
    ("[1,2,3,null]", "[1,2,3,true]", .syntax), ("[1,2,3,null]", "[1,2,3,{}]", .syntax), ("[1,2,3,null]", "[1,2,3,1e999]", .limit),
    ("\"size\":[2,2]", "\"size\":[2,3]", .header), ("\"size\":[2,2]", "\"size\":[-2,2]", .header),
    ("\"size\":[2,2]", "\"size\":[2.5,2]", .header),
    ("\"size\":[2,2]", "\"size\":[1e300,2]", .header), ("\"size\":[2,2]", "\"size\":[2,2,1]", .header),
    ("\"size\":[2,2]", "\"size\":[2]", .header),
    ("[\"region\",\"tid\"]", "[\"region\",\"region\"]", .header), ("[\"region\",\"tid\"]", "[\"region\",\"mangler\"]", .header),
    ("[\"region\",\"tid\"]", "[]", .header), ("{\"2020\":1,\"2019\":0}", "{\"2020\":1,\"2019\":1}", .header),
    ("{\"2020\":1,\"2019\":0}", "{\"2020\":-1,\"2019\":0}", .header), ("{\"2020\":1,\"2019\":0}", "{\"2020\":1e18,\"2019\":0}", .header),
    ("[\"0301\",\"1504\"]", "[\"0301\",\"0301\"]", .header), ("[\"\",\"\",\"\",\"..\"]", "[\"\",\"..\"]", .ragged),
    ("[\"\",\"\",\"\",\"..\"]", "{\"4\":\"..\"}", .syntax),
  ])
  func `sizes, indices and counts that do not fit are refused`(old: String, new: String, kind: LoadFailure.Kind) {
    let text = JSONStatSamples.version1.replacing(old, with: new)
    #expect(text != JSONStatSamples.version1)
    #expect(#expect(throws: LoadFailure.self) { try JSONStatSamples.load(text) }?.kind == kind)
  }

  @Test func `a product of sizes beyond every bound is refused at once`() {
    let list = (0..<2000).map { "\"\($0)\"" }.joined(separator: ",")
    let names = (0..<7).map { "\"d\($0)\"" }
    let dimensions = names.map { "\($0):{\"category\":{\"index\":[\(list)]}}" }.joined(separator: ",")
    let sizes = names.map { _ in "2000" }.joined(separator: ",")
    for value in ["[]", "{}", "{\"0\":1}"] {
      let text = "{\"id\":[\(names.joined(separator: ","))],\"size\":[\(sizes)],\"dimension\":{\(dimensions)},\"value\":\(value)}"
      #expect(#expect(throws: LoadFailure.self) { try JSONStatSamples.load(text) }?.kind == .limit)
    }
  }

  @Test(arguments: [("\"value\"", "\"value\":[5,6,7,8],\"value\""), ("\"status\"", "\"status\":\"*\",\"status\"")])
  func `figures or marks that stand twice are refused, for one of the two would be lost`(old: String, new: String) {
    let text = JSONStatSamples.version1.replacing(old, with: new)
    #expect(text != JSONStatSamples.version1)
    #expect(#expect(throws: LoadFailure.self) { try JSONStatSamples.load(text) }?.kind == .syntax)
  }

  @Test func `a zero byte in a name is refused, as in every other format`() {
    let text = JSONStatSamples.version1.replacing("Oslo", with: "Os\\u0000lo")
    #expect(#expect(throws: LoadFailure.self) { try JSONStatSamples.load(text) }?.kind == .control)
  }

  @Test func `JSON without a dataset is no statistics`() {
    for text in [
      "{}", "[]", "{\"type\":\"Parameter error\",\"title\":\"Non-existent table\",\"status\":404}", "{\"dimension\":1,\"value\":[1]}",
    ] {
      #expect(#expect(throws: LoadFailure.self) { try JSONStatSamples.load(text) }?.kind == .notStatistics)
    }
  }

  @Test func `runs of our own extension cannot leave the cube or overlap`() {
    for runs in ["[[0,5]]", "[[-1,1]]", "[[0,0]]", "[[0,2],[1,1]]", "[[0]]", "[[4,1]]", "[[1e18,1]]"] {
      let text = JSONStatSamples.version1.replacing(
        "\"value\"", with: "\"extension\":{\"kommune\":{\"missing\":{\"absentRow\":\(runs)}}},\"value\"")
      #expect(#expect(throws: LoadFailure.self) { try JSONStatSamples.load(text) }?.kind == .syntax)
    }
  }

  @Test func `a file cut anywhere is refused`() {
    for text in [JSONStatSamples.small, JSONStatSamples.version1] {
      let bytes = Array(text.utf8)
      for length in 1..<bytes.count - 1 {
        #expect(throws: LoadFailure.self) { try Loader.load(FileBytes(Array(bytes.prefix(length))), fileName: "x.json") }
      }
    }
  }

  @Test func `more dimensions than any table has are refused`() {
    let names = (0...JSONStatDimensions.mostDimensions).map { "\"\($0)\"" }
    let dimensions = names.map { "\($0):{\"category\":{\"index\":[\"x\"]}}" }.joined(separator: ",")
    let text = "{\"version\":\"2.0\",\"id\":[\(names.joined(separator: ","))],\"dimension\":{\(dimensions)},\"value\":[1]}"
    #expect(#expect(throws: LoadFailure.self) { try JSONStatSamples.load(text) }?.kind == .limit)
  }

  @Test func `marks that take turns, and marks with escapes, come to their cells`() throws {
    let marks = [("0", ".."), ("1", "."), ("2", ".."), ("3", "\\u002e\\u002e"), ("4", ":"), ("5", ".")]
    let status = marks.map { "\"\($0)\":\"\($1)\"" }.joined(separator: ",")
    let text = """
      {"version":"2.0","id":["a"],"size":[7],"dimension":{"a":{"category":{"index":["0","1","2","3","4","5","6"]}}},
      "value":[null,null,null,null,null,null,-12.5],"status":{\(status)}}
      """
    let cells = try JSONStatSamples.load(text).cube.cells
    let reasons: [MissingReason] = [.notAvailable, .notPossible, .notAvailable, .notAvailable, .confidential, .notPossible]
    #expect(cells == reasons.map { Cell($0) } + [Cell(-12.5)])
  }

  @Test func `damaged files load or fail, and every cell is finite or says why it is not`() {
    let written = (try? JSONStatSamples.load(JSONStatSamples.small)).map { JSONStatWriter.write($0.cube, dashes: $0.dashes) } ?? []
    let seeds = [Array(JSONStatSamples.small.utf8), Array(JSONStatSamples.version1.utf8), written]
    let pieces = [
      "\"value\":[", "\"value\":{\"0\":", "\"size\":[", "\"id\":[", "\"index\":[", "\"status\":{\"9\":\"..\"}", "\"status\":[", "null",
      "\\ud800",
      "\"role\":", "\"extension\":{",
    ]
    Fuzzing.run("JSON-stat", seeds: seeds, pieces: pieces) { bytes, _ in
      do throws(LoadFailure) {
        let loaded = try Loader.load(FileBytes(bytes), fileName: "x.json")
        let isSound = loaded.cube.cells.allSatisfy { $0.isMissing || $0.rawValue.isFinite }
        #expect(isSound)
        _ = JSONStatWriter.write(loaded.cube, dashes: loaded.dashes)
      } catch {
        #expect(!error.message(in: .nn).isEmpty)
      }
    }
  }
}
