import KommuneModel
import Testing

@testable import KommuneLoaders

@Suite struct JSONScannerTests {
  private func read(_ text: String) throws(LoadFailure) -> JSONValue { try read(Array(text.utf8)) }

  private func read(_ bytes: [UInt8]) throws(LoadFailure) -> JSONValue {
    let file = FileBytes(bytes)
    defer { withExtendedLifetime(file) {} }
    var scanner = JSONScanner(file.bytes.bindMemory(to: UInt8.self), file: "x.json")
    let value = try scanner.readValue()
    try scanner.finish()
    return value
  }

  @Test func `values of every kind are read`() throws {
    let value = try read(#" {"a":[1,-2.5,1e3,0.1,123456789012345678],"b":{"c":null,"d":true,"e":false},"f":"å\n\"\u00e5\ud83d\ude00"} "#)
    #expect(value["a"]?.elements?.compactMap(\.number) == [1, -2.5, 1000, 0.1, 123_456_789_012_345_680])
    #expect(value["b"]?["d"]?.boolean == true && value["b"]?["c"] == .null)
    #expect(value["f"]?.text == "å\n\"å😀")
  }

  @Test func `numbers are the nearest doubles`() throws {
    // The standard library's own reading, which is correctly rounded, is the reference.
    for text in [
      "0.1", "0.3", "2.675", "9007199254740993", "1.7976931348623157e308", "5e-324", "123456.789012345", "0.000001", "99999999999999.9",
    ] {
      #expect(try read("[\(text)]").elements?.first?.number == Double(text), "\(text)")
    }
    var text = "1"
    for digit in 1...40 {
      text += String(digit % 10)
      #expect(try read("[\(text).\(digit)]").elements?.first?.number == Double("\(text).\(digit)"))
    }
  }

  @Test(arguments: [
    ("", LoadFailure.Kind.truncated), ("{", .truncated), ("[1,", .truncated), ("[1 2]", .syntax), ("{\"a\" 1}", .syntax), ("[01]", .syntax),
    ("[1.]", .syntax), ("[.5]", .syntax), ("[+1]", .syntax), ("[-]", .syntax), ("[1e]", .syntax), ("[1e400]", .limit), ("[tru]", .syntax),
    ("[nan]", .syntax), ("[NaN]", .syntax), ("\"a", .truncated), ("\"\u{1}\"", .control), (#""\x""#, .syntax), (#""\ud800""#, .syntax),
    (#""\udc00\ud800""#, .syntax), ("[1]]", .syntax), ("{\"a\":1,\"a\":2}", .syntax), ("{\"a\":1,}", .syntax), ("[1,]", .syntax),
    ("'a'", .syntax),
  ])
  func `what is not JSON is refused with its class`(text: String, kind: LoadFailure.Kind) {
    #expect(#expect(throws: LoadFailure.self) { try read(text) }?.kind == kind)
  }

  @Test func `a failure names its line and column`() {
    let failure = #expect(throws: LoadFailure.self) { try read("{\n  \"a\": 1,\n  \"b\" 2}") }
    #expect(failure?.line == 3 && failure?.column == 7)
    #expect(failure?.message(in: .en) == "A colon must follow the name. Found «2}» in x.json, row 3, column 7.")
  }

  @Test func `bytes that are not UTF-8 are refused where text is taken`() {
    #expect(#expect(throws: LoadFailure.self) { try read(Array("[\"".utf8) + [0xE5] + Array("\"]".utf8)) }?.kind == .encoding)
  }

  @Test func `a depth of a hundred thousand ends in a failure`() {
    for text in [String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000)] {
      #expect(#expect(throws: LoadFailure.self) { try read(text) }?.kind == .limit)
    }
  }

  @Test func `millions of values that would have to be held in memory are refused`() {
    #expect(#expect(throws: LoadFailure.self) { try read("[" + String(repeating: "0,", count: 2_000_000) + "0]") }?.kind == .limit)
  }

  @Test func `text is written so that it reads back`() throws {
    let value = JSONValue.object([
      .init(
        name: "\u{1}\"\\\n\t\r\u{7F}å", value: .array([.number(0.1), .number(-5), .number(1e21), .number(1.5e-7), .null, .boolean(true)]))
    ])
    var output = JSONOutput()
    output.write(value)
    #expect(try read(output.bytes) == value)
    #expect(String(decoding: output.bytes, as: UTF8.self) == "{\"\\u0001\\\"\\\\\\n\\t\\r\\u007få\":[0.1,-5,1e+21,1.5e-07,null,true]}")
  }
}
