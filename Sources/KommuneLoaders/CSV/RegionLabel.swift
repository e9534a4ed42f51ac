/// A region's label cut into code and name: `1504 Ålesund`, `K-3001 Halden`, `EAKUO Landet uten Oslo`, `0301 - Oslo`, `0301-Oslo`.
public struct RegionLabel: Sendable, Hashable {
  /// The code, as printed.
  public let code: String
  /// The name after the code; the code itself where the label is nothing else.
  public let name: String

  /// Cuts a label; nothing when it does not begin with a region's code.
  ///
  /// What stands in brackets after the name belongs to the name: `Ålesund (2020-2023)`.
  public init?(_ label: String) {
    let utf8 = Array(label.utf8)
    let length = RegionLabel.codeLength(utf8)
    guard length > 0, length <= utf8.count else { return nil }
    let code = String(decoding: utf8[..<length], as: UTF8.self)
    if length == utf8.count {
      self.code = code
      name = code
      return
    }
    let rest = RegionLabel.name(after: utf8[length...], isFourDigits: length == 4 && utf8[..<length].allSatisfy(RegionLabel.isDigit))
    guard let rest, !rest.isEmpty else { return nil }
    self.code = code
    name = String(decoding: rest, as: UTF8.self)
  }

  /// What follows a code and space, with a dash or without; nothing when no name follows. Behind a kommunenummer the dash may stand close to
  /// a name with a capital: `4601-Bergen`, but not `2015-2019` or `1000-gram`.
  private static func name(after code: ArraySlice<UInt8>, isFourDigits: Bool) -> ArraySlice<UInt8>? {
    let spaced = withoutSpace(code)
    let isSpaced = spaced.count < code.count
    for dash in dashes where spaced.starts(with: dash) {
      let behind = spaced.dropFirst(dash.count)
      let name = withoutSpace(behind)
      if isSpaced, name.count < behind.count { return name }
      if !isSpaced, isFourDigits, startsWithCapital(name) { return name }
    }
    return isSpaced ? spaced : nil
  }

  /// The hyphen, the en dash and what else people put between a code and a name.
  private static let dashes: [[UInt8]] = [[0x2D], [0xE2, 0x80, 0x93], [0x5F], [0x3A], [0x2C]]

  /// The codes and names of labels that have the code in brackets, behind the name or before it: `Bergen (4601)`, `(4601) Bergen`.
  ///
  /// Such a number may also be a year (`Haram (2019)`), so that all labels of a column are asked together: nothing unless nearly all have one,
  /// no two the same, and one of them is no year.
  static func bracketed(_ labels: [String]) -> [RegionLabel?]? {
    let found = labels.map { RegionLabel(bracketed: $0) }
    let codes = found.compactMap { $0?.code }
    guard codes.count * 5 >= labels.count * 4, !codes.isEmpty, Set(codes).count == codes.count,
      codes.contains(where: { !("1900"..."2100").contains($0) })
    else { return nil }
    return found
  }

  private init?(bracketed label: String) {
    let digits: Substring
    let rest: Substring
    if label.hasPrefix("("), let end = label.firstIndex(of: ")") {
      digits = label[label.index(after: label.startIndex)..<end]
      rest = label[label.index(after: end)...]
    } else if label.hasSuffix(")"), let start = label.lastIndex(of: "(") {
      digits = label[label.index(after: start)...].dropLast()
      rest = label[..<start]
    } else {
      return nil
    }
    let name = ColumnName.trimmed(String(rest))
    guard digits.utf8.count == 4, digits.utf8.allSatisfy(RegionLabel.isDigit), !name.isEmpty else { return nil }
    code = String(digits)
    self.name = name
  }

  /// Whether a name begins with a capital of the Latin alphabets of the Nordic countries.
  private static func startsWithCapital(_ name: ArraySlice<UInt8>) -> Bool {
    String(decoding: name.prefix(4), as: UTF8.self).first?.isUppercase ?? false
  }

  /// What follows spaces, also those that are not to be broken at.
  private static func withoutSpace(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while true {
      if rest.first == 0x20 || rest.first == 0x09 {
        rest = rest.dropFirst()
      } else if rest.starts(with: [0xC2, 0xA0]) {
        rest = rest.dropFirst(2)
      } else {
        return rest
      }
    }
  }

  /// The kommunenummer behind a code: `K-1507` is the sum of old kommuner that became 1507. Other codes are returned as they are.
  public static func kommunenummer(of code: String) -> String {
    let bytes = Array(code.utf8)
    guard bytes.count == 6, code.hasPrefix("K-"), bytes[2...].allSatisfy(isDigit) else { return code }
    return String(decoding: bytes[2...], as: UTF8.self)
  }

  /// The code with the zero that a spreadsheet took away: "301" was "0301", "10100" was "010100"; nothing for other codes.
  static func restoredZero(_ code: String) -> String? {
    let bytes = Array(code.utf8)
    guard bytes.count == 3 || bytes.count == 5, bytes.allSatisfy(isDigit) else { return nil }
    return "0" + code
  }

  /// Whether it is a region's code with its name.
  public var isRegion: Bool { isUnmistakable && code != name }

  /// Whether the code says by itself that it names a region, and not an age or an amount.
  var isUnmistakable: Bool {
    let bytes = Array(code.utf8)
    return bytes.count == 4 && bytes.allSatisfy(RegionLabel.isDigit) || bytes.first == 0x45 || code.hasPrefix("K-")
      || (bytes.count >= 6 && bytes.prefix(6).allSatisfy(RegionLabel.isDigit))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// How many bytes at the beginning are a code: digits with at most two small letters (`030100aa`), or capitals, a mark and digits.
  private static func codeLength(_ bytes: [UInt8]) -> Int {
    let digits = bytes.prefix(while: isDigit).count
    if digits > 0 {
      guard digits <= 8 else { return 0 }
      let letters = bytes.dropFirst(digits).prefix { (0x61...0x7A).contains($0) }.count
      return letters == 0 || (letters <= 2 && digits >= 4) ? digits + letters : 0
    }
    let capitals = bytes.prefix { (0x41...0x5A).contains($0) }.count
    guard (1...6).contains(capitals) else { return 0 }
    let rest = bytes.dropFirst(capitals)
    let mark = rest.first.map { $0 == 0x2D || $0 == 0x2E || $0 == 0x5F } ?? false ? 1 : 0
    let number = rest.dropFirst(mark).prefix(while: isDigit).count
    if number > 0 { return number <= 6 ? capitals + mark + number : 0 }
    // Beside K-3001 stands K-Rest, what belongs to no kommune.
    if mark == 1, capitals == 1, bytes[0] == 0x4B, rest.dropFirst().starts(with: Array("Rest".utf8)) { return 6 }
    // Codes of letters alone are KOSTRA's: EAK, EAKUO, EAFKUO.
    return mark == 0 && capitals >= 3 && bytes[0] == 0x45 ? capitals : 0
  }
}
