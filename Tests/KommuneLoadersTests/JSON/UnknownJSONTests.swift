import KommuneLoaders
import KommuneLocale
import Testing

/// A JSON file without figures is told what it is, and what to use it for.
@Suite struct UnknownJSONTests {
  private func failure(_ text: String) -> LoadFailure? {
    #expect(throws: LoadFailure.self) { try JSONStatSamples.load(text) }
  }

  @Test(arguments: [
    (#"{"type":"Topology","arcs":[]}"#, FileShapePhrases.boundariesAreForMaps, "type: Topology"),
    (#"{"features":[],"type":"FeatureCollection"}"#, FileShapePhrases.boundariesAreForMaps, "type: FeatureCollection"),
    (#"{"title":"07459","variables":[]}"#, FileShapePhrases.descriptionHasNoFigures, "title, variables"),
    (#"{"query":[],"response":{"format":"json-stat2"}}"#, FileShapePhrases.requestHasNoFigures, "query, response"),
    (#"{"error":{"message":"x"}}"#, FileShapePhrases.answerIsError, "error"),
    (#"[{"error":1,"file":2}]"#, FileShapePhrases.jsonMustBeKnown, "error, file"),
    (#"{"år":2026,"kilde":"x"}"#, FileShapePhrases.jsonMustBeKnown, "år, kilde"), ("[1,2]", FileShapePhrases.jsonMustBeKnown, ""),
  ])
  func `what a file without figures is stands in the message`(text: String, expected: Phrase, found: String) {
    let failure = failure(text)
    #expect(failure?.kind == .notStatistics)
    #expect(failure?.expected == expected)
    #expect(failure?.found == found)
  }

  @Test func `of many names the first are shown`() {
    let members = (1...20).map { "\"m\($0)\":0" }.joined(separator: ",")
    #expect(failure("{\(members)}")?.found == "m1, m2, m3, m4, m5, m6, m7, m8, …")
  }

  @Test(.enabled(if: Corpus.isPresent, Corpus.absent))
  func `boundaries are never read as figures`() throws {
    for file in try Corpus.allFiles(in: "geo", ending: "json") {
      #expect(#expect(throws: LoadFailure.self) { try Corpus.load(file) }?.expected == FileShapePhrases.boundariesAreForMaps, "\(file)")
    }
  }
}
