import KommuneModel

/// The names that the offices give to columns, and what they say about the column's role.
public enum ColumnName {
  /// A name without white space at its ends.
  public static func trimmed(_ text: String) -> String {
    // Nearly all names begin and end with a letter or a digit.
    if let first = text.utf8.first, let last = text.utf8.last, (0x21...0x7F).contains(first), (0x21...0x7F).contains(last) { return text }
    let isSpace: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\u{A0}" || $0 == "\n" || $0 == "\r" }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }), let last = scalars.lastIndex(where: { !isSpace($0) }) else {
      return ""
    }
    return String(scalars[first...last])
  }

  /// A heading without the mark of a note or of provisional figures behind its year: `2015*`, `Personer 2015¹`, `2015 1)`.
  static func withoutMark(_ name: String) -> String {
    var text = name[...]
    if text.last == ")", let space = text.lastIndex(of: " ") {
      let mark = text[text.index(after: space)...].dropLast()
      if (1...2).contains(mark.count), mark.allSatisfy({ $0.isASCII && ($0.isNumber || $0.isLetter) }) { text = text[..<space] }
    }
    while let last = text.last, "*¹²³⁴⁵⁶⁷⁸⁹⁰".contains(last) { text = text.dropLast() }
    guard text.count < name.count, Heading(String(text)).period != nil else { return name }
    return String(text)
  }

  /// Whether a column of this name holds regions.
  public static func isRegion(_ name: String) -> Bool {
    let name = name.lowercased()
    return regions.contains(name) || (name.hasPrefix("kok") && name.contains("region")) || name.hasSuffix("kommunenummer")
  }

  /// Whether a column of this name holds periods.
  static func isPeriod(_ name: String) -> Bool { periods.contains(name.lowercased()) }

  /// Whether a column of this name says what is counted.
  static func isContents(_ name: String) -> Bool { contents.contains(name.lowercased()) }

  /// Whether a column of figures is called by a word that does not say what they count.
  static func isValue(_ name: String) -> Bool { ["value", "verdi", "värde"].contains(name.lowercased()) }

  /// Whether a column of this name holds remarks or marks about the figures beside it.
  static func isRemark(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["status", "symbol", "flag", "mark", "merke"].contains(name)
      || ["merknad", "kommentar", "fotnote", "note", "anmärkning", "comment", "remark", "tegn", "tecken"].contains { name.contains($0) }
  }

  /// Whether a column of this name holds ages.
  static func isAge(_ name: String) -> Bool { ages.contains(name.lowercased()) }

  /// Whether a column of this name names its row, even where its cells look like numbers.
  public static func isStub(_ name: String) -> Bool {
    isRegion(name) || isPeriod(name) || isContents(name) || isAge(name) || others.contains(name.lowercased())
      || name.lowercased().hasPrefix("kok")
  }

  /// Whether a heading tells a period, alone or behind what is counted: `2014`, `Personer 2014K1`, `jan 2014`, `05/2014`.
  public static func isOfPeriod(_ heading: String) -> Bool {
    Heading(heading).period != nil || PartOfYear(endOf: heading) != nil || NumericDate.month(NumericDate.end(of: heading)) != nil
  }

  /// Whether a column named `name` holds the names of the codes in a column named `codes`: `kommunenummer` and `kommune`.
  static func isName(_ name: String, of codes: String) -> Bool {
    let name = name.lowercased()
    let codes = codes.lowercased()
    return codeEndings.contains { name + $0 == codes } || nameEndings.contains { name.hasSuffix($0) }
  }

  /// Whether a column named `name` holds the names of the codes that stand behind it, in a column named `codes`: `kommune` or `kommunenavn`
  /// before `kommunenr`.
  static func isName(_ name: String, before codes: String) -> Bool {
    let name = name.lowercased()
    let codes = codes.lowercased()
    let subject = nameEndings.first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) } ?? name
    // This program's own tables have `_code` before the names.
    let endings = codeEndings.filter { $0 != "_code" }
    return !subject.isEmpty && [name, subject].contains { subject in endings.contains { subject + $0 == codes } }
  }

  private static let codeEndings = ["_code", "_kode", "kode", "nummer", "snummer", "nr", "snr"]
  private static let nameEndings = ["navn", "namn", "name", "tekst"]

  /// Whether a column of this name holds codes or running numbers, which name rows although they are numbers.
  static func isCode(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["kode", "code", "kod", "nummer", "number", "nr", "nr.", "id"].contains { name.hasSuffix($0) }
  }

  private static let regions: Set<String> = [
    "region", "regioner", "kommune", "kommuner", "kommunenummer", "kommunenr", "knr", "fylke", "fylker", "fylkesnummer", "fylkesnr",
    "område", "omrade", "bydel", "grunnkrets", "krets", "municipality", "county", "kommun", "län", "kommuneregion", "region_code",
    "regionkode", "kommunekode", "code",
  ]
  private static let periods: Set<String> = [
    "år", "aar", "ar", "year", "years", "tid", "time", "kvartal", "quarter", "måned", "maned", "month", "månad", "uke", "veke", "week",
    "vecka", "periode", "period", "halvår", "tertial", "årgang", "statistikkår",
  ]
  private static let contents: Set<String> = [
    "statistikkvariabel", "contents", "contentscode", "tabellinnehåll", "innhold", "variabel", "variable", "nøkkeltall", "nøkkeltal",
    "indikator", "indicator",
  ]
  private static let ages: Set<String> = ["alder", "age", "ålder", "aldersgruppe", "alder1"]
  private static let others: Set<String> = [
    "kjønn", "kjonn", "sex", "gender", "kön", "kon", "funksjon", "art", "regnskapsomfang", "regnskapsomfatning",
    "name", "navn", "namn", "nace", "næring", "naring", "landbakgrunn", "statsborgerskap", "sivilstand", "utdanningsnivå",
  ]
}
