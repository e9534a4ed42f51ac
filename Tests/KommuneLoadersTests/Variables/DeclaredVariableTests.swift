import KommuneModel
import Testing

@testable import KommuneLoaders

/// Times are read in one way, whatever the file is.
@Suite struct DeclaredVariableTests {
  static let read: [(texts: [String], periods: [String])] = [
    (["20151", "20152"], ["2015K1", "2015K2"]), (["201501", "201502"], ["2015M01", "2015M02"]),
    (["2015-01", "2015-02"], ["2015M01", "2015M02"]), (["1. kvartal 2015", "2. kvartal 2015"], ["2015K1", "2015K2"]),
    (["januar 2015", "februar 2015"], ["2015M01", "2015M02"]), (["Uke 1 2015", "Uke 2 2015"], ["2015U01", "2015U02"]),
    (["31.12.2015", "31.12.2016"], ["2015", "2016"]), (["2015-12-31", "2016-12-31"], ["2015", "2016"]),
    (["2015-Q1", "2015-Q2"], ["2015K1", "2015K2"]), (["2015-S1", "2015-S2"], ["2015H1", "2015H2"]),
    (["2015 ", "2016 "], ["2015", "2016"]),
  ]
  static let unread = [["2015*", "2016*"], ["2015 (foreløpig)", "2016"], ["2014/2015", "2015/2016"], ["2013-2015", "2016-2018"]]

  private func json(_ texts: [String], role: String) throws -> Loaded {
    let labels = texts.enumerated().map { "\"\($0)\":\"\($1)\"" }.joined(separator: ",")
    return try JSONStatSamples.load(
      """
      {"version":"2.0","class":"dataset","id":["Region","Tid"],"size":[1,2]\(role),"dimension":{
      "Region":{"label":"region","category":{"index":["1504"],"label":{"1504":"Ålesund"}}},
      "Tid":{"label":"tid","category":{"index":["0","1"],"label":{\(labels)}}}},"value":[1,2]}
      """)
  }

  private func px(_ texts: [String]) throws -> Loaded {
    try PXSamples.load(
      "CONTENTS=\"P\";STUB=\"region\";HEADING=\"tid\";VALUES(\"region\")=\"Oslo\";VALUES(\"tid\")="
        + texts.map { "\"\($0)\"" }.joined(separator: ",") + ";DATA=1 2;")
  }

  private func csv(_ texts: [String]) throws -> Loaded {
    try load("region,tid,Personer\n" + texts.enumerated().map { "1504 Ålesund,\($1),\($0)\n" }.joined())
  }

  private func all(_ texts: [String]) throws -> [Loaded] {
    try [csv(texts), px(texts), json(texts, role: ""), json(texts, role: #","role":{"time":["Tid"]}"#)]
  }

  @Test(arguments: read) func `periods mean the same in every format`(texts: [String], periods: [String]) throws {
    for loaded in try all(texts) {
      let found = loaded.cube.dimension(.period)?.categories.compactMap { Period($0.label)?.description }
      #expect(found == periods)
      #expect(!loaded.problems.contains { $0.id == "years-not-periods" })
    }
  }

  @Test(arguments: unread) func `times that are not read as periods are told in every format`(texts: [String]) throws {
    for loaded in try all(texts) {
      #expect(loaded.cube.dimension(.period) == nil)
      #expect(loaded.problems.filter { $0.id == "years-not-periods" }.map(\.found) == [texts[0]])
    }
  }

  @Test func `codes tell the periods where the texts do not`() throws {
    let variable = DeclaredVariable(name: "tid", codes: ["201501", "201502"], labels: ["a", "b"], declaredRole: .period)
    #expect(variable.dimension().categories.map(\.label) == ["2015M01", "2015M02"])
    #expect(variable.replaced?.label == "a" && variable.unreadTime == nil)
  }
}
