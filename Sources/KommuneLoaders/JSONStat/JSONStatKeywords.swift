/// The names of PX keywords in the `extension.px` object of PxWebApi's JSON-stat.
enum JSONStatKeywords {
  /// One keyword in both formats.
  struct Keyword {
    let json: String
    let px: String
    /// Whether it is `true` or `false` in JSON and `YES` or `NO` in PX.
    var isBoolean = false
  }

  /// Every keyword that has a place there, in PxWeb's order.
  static let all = [
    Keyword(json: "infofile", px: "INFOFILE"), Keyword(json: "official-statistics", px: "OFFICIAL-STATISTICS", isBoolean: true),
    Keyword(json: "aggregallowed", px: "AGGREGALLOWED", isBoolean: true), Keyword(json: "copyright", px: "COPYRIGHT", isBoolean: true),
    Keyword(json: "contents", px: "CONTENTS"), Keyword(json: "description", px: "DESCRIPTION"),
    Keyword(json: "descriptiondefault", px: "DESCRIPTIONDEFAULT", isBoolean: true), Keyword(json: "matrix", px: "MATRIX"),
    Keyword(json: "subject-code", px: "SUBJECT-CODE"), Keyword(json: "subject-area", px: "SUBJECT-AREA"),
    Keyword(json: "survey", px: "SURVEY"), Keyword(json: "link", px: "LINK"), Keyword(json: "nextUpdate", px: "NEXT-UPDATE"),
    Keyword(json: "updateFrequency", px: "UPDATE-FREQUENCY"),
  ]

  /// The letters of PX's `STOCKFA` and the words of PxWebApi's `measuringType`.
  static let measuringTypes = [(px: "S", json: "Stock"), (px: "F", json: "Flow"), (px: "A", json: "Average")]
}
