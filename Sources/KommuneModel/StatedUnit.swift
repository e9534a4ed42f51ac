/// A unit as a publisher prints it, as far as its size is plain: `kr`, `1 000 kr`, `mill. kr`, `1000 personer`.
///
/// What has any other word, such as `kr per innbygger`, is not read: it may be something else than it looks like.
public struct StatedUnit: Sendable, Hashable {
  /// What is counted.
  public enum Kind: Sendable, Hashable {
    /// Norwegian kroner.
    case kroner
    /// People or things.
    case things
  }

  /// What is counted.
  public let kind: Kind
  /// How many of them one of the unit is: 1000 for `1 000 kr`.
  public let scale: Double

  /// Reads a unit; nothing when it says more than a kind and a size.
  public init?(_ text: String) {
    var kind: Kind?
    var scale = 1.0
    var digits = ""
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let word = String(word)
      if word.allSatisfy(\.isNumber) {
        digits += word
      } else if let size = Self.sizes[word] {
        scale *= size
      } else if let money = Self.kroner[word] {
        guard kind != .things else { return nil }
        kind = .kroner
        scale *= money
      } else if Self.things.contains(word) {
        guard kind != .kroner else { return nil }
        kind = .things
      } else {
        return nil
      }
    }
    guard let kind, digits.isEmpty || ["1", "1000", "1000000"].contains(digits) else { return nil }
    self.kind = kind
    self.scale = scale * (Double(digits) ?? 1)
  }

  /// The size of a unit of the registers; nothing where the size is no question.
  public init?(_ unit: Unit) {
    switch unit {
    case .kroner: self.init(kind: .kroner, scale: 1)
    case .thousandKroner: self.init(kind: .kroner, scale: 1000)
    case .persons, .count: self.init(kind: .things, scale: 1)
    default: return nil
    }
  }

  private init(kind: Kind, scale: Double) {
    self.kind = kind
    self.scale = scale
  }

  private static let sizes: [String: Double] = [
    "tusen": 1000, "thousand": 1000, "thousands": 1000, "mill": 1e6, "million": 1e6, "millioner": 1e6, "millionar": 1e6, "millions": 1e6,
    "miljon": 1e6, "miljoner": 1e6, "mrd": 1e9, "milliard": 1e9, "milliarder": 1e9, "milliardar": 1e9, "miljarder": 1e9, "billion": 1e9,
  ]
  private static let kroner: [String: Double] = [
    "kr": 1, "kroner": 1, "krone": 1, "kronor": 1, "nok": 1, "tkr": 1000, "tnok": 1000, "mkr": 1e6, "mnok": 1e6,
  ]
  private static let things: Set<String> = [
    "personer", "personar", "person", "persons", "innbyggere", "innbyggjarar", "invånare", "inhabitants", "antall", "tal", "antal",
    "number",
    "stk",
  ]
}
