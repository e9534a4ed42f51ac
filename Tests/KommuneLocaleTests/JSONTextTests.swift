import KommuneLocale
import Testing

@Suite struct JSONTextTests {
  @Test func `members stand in the order given, deep objects on one line`() {
    var json = JSONText(brokenDepth: 2)
    json.object { json in
      json.integer("version", 1)
      json.array("results") { json in
        json.object { json in
          json.string("region", "1504")
          json.null("value")
        }
        json.object { json in json.number("value", 0.1 + 0.2) }
      }
      json.array("empty") { _ in }
    }
    #expect(
      json.text == """
        {
         "version":1,
         "results":[
          {"region":"1504","value":null},
          {"value":0.3}
         ],
         "empty":[]
        }
        """)
  }

  @Test func `control characters and quotes are escaped`() {
    #expect(JSONText.quoted("å\u{80}\u{9F}\u{A0}–\u{2028}\u{2029}\t\r") == "\"å\\u0080\\u009f\u{A0}–\\u2028\\u2029\\t\\r\"")
    #expect(JSONText.quoted("a\"b\\c\n\u{1B}[31m\u{7F}å") == "\"a\\\"b\\\\c\\n\\u001b[31m\\u007få\"")
  }
}
