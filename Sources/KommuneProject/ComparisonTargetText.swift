import KommuneLocale
import KommuneModel

extension ComparisonTarget {
  /// Reads `group`, `group:merged`, `fylke:15`, `EAK`, `EAKUO`, `EKG13`, `neighbours:8` or a kommunenummer; nothing for other texts.
  public init?(_ text: String) {
    let code = RegionCode(text)
    if text == "group" {
      self = .ownGroups
    } else if text == "group:merged" {
      self = .mergedGroup
    } else if text.hasPrefix("neighbours:"), let count = Int(text.dropFirst(11)), (1...400).contains(count) {
      self = .neighbours(count)
    } else if text.hasPrefix("fylke:"), RegionCode(text.dropFirst(6)).kind == .fylke, text.utf8.count == 8 {
      self = .fylke(String(text.dropFirst(6)))
    } else if code.kind == .kostragruppe, let number = Int(text.dropFirst(3)) {
      self = .kostragruppe(number)
    } else if code.kind == .kommune {
      self = .kommune(code)
    } else if code.kind == .countryWithoutOslo {
      self = .countryWithoutOslo
    } else if text == "EAK" {
      self = .country
    } else {
      return nil
    }
  }

  /// The target as it is written in a project file.
  public var text: String {
    switch self {
    case .ownGroups: "group"
    case .mergedGroup: "group:merged"
    case .neighbours(let count): "neighbours:\(count)"
    case .fylke(let number): "fylke:\(number)"
    case .country: "EAK"
    case .countryWithoutOslo: "EAKUO"
    case .kostragruppe(let number): number < 10 ? "EKG0\(number)" : "EKG\(number)"
    case .kommune(let code): code.text
    }
  }

  /// The word that a misspelt target most likely meant.
  public static func nearest(to text: String) -> String? {
    closestMatch(to: text, in: ["group", "group:merged", "fylke:15", "EAK", "EAKUO", "EKG13", "neighbours:8"], maximumDistance: 2)
  }
}
