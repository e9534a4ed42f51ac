/// The code of a region as text: a kommune, a fylke, a KOSTRA group or country, a sum series.
///
/// A leading zero is part of the code: "0301" is Oslo, "301" is a fault in somebody's file.
public struct RegionCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The code as printed, such as "0301", "EKG07", "EAKUO" or "K-3001".
  public let text: String

  /// Creates a code from its text; whether such a region exists is for the registers to say.
  public init(_ text: some StringProtocol) {
    self.text = String(text)
  }

  /// The code.
  public var description: String { text }

  /// Codes are ordered as text.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  /// What kind of region the code's form names.
  public enum Kind: Sendable, Hashable {
    /// A kommune: four digits.
    case kommune
    /// A fylke: two digits, or EKA and two digits in KOSTRA.
    case fylke
    /// A KOSTRA-gruppe: EKG and two digits.
    case kostragruppe
    /// The whole country: EAK, or 0.
    case country
    /// The country without Oslo: EAKUO.
    case countryWithoutOslo
    /// SSB's sum of old kommuner: K- and four digits.
    case sumSeries
    /// A kommune in the accounts, six digits: 150400.
    case account
    /// Anything else.
    case other
  }

  /// The kind by the code's form.
  public var kind: Kind {
    let bytes = Array(text.utf8)
    func digits(from start: Int) -> Bool { bytes.count > start && bytes[start...].allSatisfy { (0x30...0x39).contains($0) } }
    switch bytes.count {
    case 4 where digits(from: 0): return .kommune
    case 6 where digits(from: 0): return .account
    case 2 where digits(from: 0): return .fylke
    case 1 where text == "0": return .country
    case 6 where text.hasPrefix("K-") && digits(from: 2): return .sumSeries
    case 5 where text.hasPrefix("EKG") && digits(from: 3): return .kostragruppe
    case 5 where text.hasPrefix("EKA") && digits(from: 3): return .fylke
    default: return text == "EAK" ? .country : text == "EAKUO" ? .countryWithoutOslo : .other
    }
  }

  /// The fylke that a kommune's code begins with: "15" of "1504". Nothing for other kinds.
  public var fylkesnummer: String? {
    kind == .kommune || kind == .account ? String(text.prefix(2)) : nil
  }

  /// Longyearbyen (2111) and "Uoppgitt" (9999) have the form of a kommune but belong to no group and no average.
  public var isOutsideGroups: Bool { text == "2111" || text == "9999" }
}
