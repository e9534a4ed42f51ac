/// How a flaw in data is told: what must hold, what was found, and where.
public enum ProblemPhrases {
  /// "Folketall må være et heltall. Fant «12 3x0» i haram.csv, rad 14, kolonne «folketall»."
  public static func sentence(
    expected: Phrase, found: String?, file: String, row: Int?, column: Int?, columnName: String?
  ) -> Phrase {
    let quoted = found.map { "«\(printable($0))»" }
    func sentence(_ language: Language, found: String, at: String, row rowWord: String, column columnWord: String) -> String {
      var place = printable(file, limit: pathLimit)
      if let row { place += ", \(rowWord) \(row)" }
      if let columnName {
        place += ", \(columnWord) «\(printable(columnName))»"
      } else if let column {
        place += ", \(columnWord) \(column)"
      }
      return expected[language] + " " + (quoted.map { "\(found) \($0) \(at) \(place)." } ?? "\(place).")
    }
    return Phrase(
      nb: sentence(.nb, found: "Fant", at: "i", row: "rad", column: "kolonne"),
      nn: sentence(.nn, found: "Fann", at: "i", row: "rad", column: "kolonne"),
      sv: sentence(.sv, found: "Fann", at: "i", row: "rad", column: "kolumn"),
      en: sentence(.en, found: "Found", at: "in", row: "row", column: "column"))
  }

  /// A path is told whole: half of one leads nowhere.
  public static let pathLimit = 4096

  /// A text from a file made safe for a terminal and a line: control characters as `\u{1B}`, at most `limit` characters.
  public static func printable(_ text: String, limit: Int = 60) -> String {
    var result = ""
    for (count, scalar) in text.unicodeScalars.enumerated() {
      if count == limit { return result + "…" }
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
