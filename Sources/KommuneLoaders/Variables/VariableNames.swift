import KommuneModel

/// Tells what a variable is from its name or code, in the languages of the Nordic statistics offices.
enum VariableNames {
  /// Whether the name is one that regions have: "region", "KOKkommuneregion0000", "kommun".
  static func isRegion(_ name: String) -> Bool {
    let lowered = name.lowercased()
    return regions.contains(lowered) || lowered.contains("kommuneregion")
  }

  /// Whether the name is one that ages have: "alder", "maternal age".
  static func isAge(_ name: String) -> Bool { ages.contains(lastWord(of: name)) }

  /// Whether the name is one that periods have: "år", "Tid", "month".
  static func isTime(_ name: String) -> Bool { times.contains(lastWord(of: name)) }

  /// A region whose code stands before its name in one text: "0301 Oslo".
  static func regionCategory(_ text: String) -> Category {
    guard let space = text.firstIndex(of: " ") else {
      return RegionCode(text).kind == .other ? Category(label: text) : Category(code: text, label: text)
    }
    let code = text[..<space]
    guard RegionCode(code).kind != .other else { return Category(label: text) }
    return Category(code: String(code), label: String(text[space...].drop { $0 == " " }))
  }

  private static let regions: Set<String> = [
    "region", "regioner", "kommune", "kommuner", "kommun", "kommuner och län", "fylke", "fylker", "län", "municipality", "municipalities",
    "county", "counties", "kunta", "geo", "geography", "område", "bydel",
  ]
  private static let ages: Set<String> = ["alder", "ålder", "age", "aldersgruppe", "åldersgrupp", "alders", "ald", "ikä"]
  private static let times: Set<String> = [
    "tid", "år", "year", "period", "kvartal", "quarter", "måned", "månad", "month", "uke", "vecka", "week", "halvår", "half-year",
    "halfyear",
    "time", "tertial", "vuosi",
  ]

  private static func lastWord(of name: String) -> String {
    String(name.lowercased().split(separator: " ").last ?? "")
  }
}
