/// Finds keys of a map that could hold an alias: after `?`, as in `*a : x`, or in a bracket, as in `[*a]: x`.
///
/// Yams hashes each key with all that it holds; the hash of a key that holds aliases of aliases takes longer than any patience. Texts that
/// merely look like such keys are refused with them: a project file has no use for either.
struct AliasKeys {
  private enum Token { case none, alias, afterAlias }

  private var token = Token.none
  private var sawAlias = false
  private var lastSolid: UInt8?
  private var isAfterBlank = true
  private var isAfterQuestionMark = false

  /// Whether `text` may have such a key.
  static func arePossible(in text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "*")) else { return false }
    var scan = AliasKeys()
    return text.utf8.contains { scan.findsKey(at: $0) }
  }

  private mutating func findsKey(at byte: UInt8) -> Bool {
    // Besides LF and CR, YAML 1.1 breaks lines at U+0085, U+2028 and U+2029, whose last bytes these are.
    if [0x0A, 0x0D, 0x85, 0xA8, 0xA9].contains(byte) {
      let found = isAfterQuestionMark
      self = AliasKeys()
      return found
    }
    let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    if isBlank {
      if isAfterQuestionMark { return true }
      if token == .alias { token = .afterAlias }
      isAfterBlank = true
      return false
    }
    return findsKey(atSolid: byte)
  }

  private mutating func findsKey(atSolid byte: UInt8) -> Bool {
    let opens = lastSolid.map { "[{,-:?".utf8.contains($0) } ?? true
    if byte == UInt8(ascii: ":"), token != .none || (sawAlias && lastSolid.map { "]}".utf8.contains($0) } ?? false) { return true }
    if token == .afterAlias || "[]{},".utf8.contains(byte) { token = .none }
    if byte == UInt8(ascii: "*"), isAfterBlank || opens { (token, sawAlias) = (.alias, true) }
    isAfterQuestionMark = byte == UInt8(ascii: "?") && opens
    lastSolid = byte
    isAfterBlank = false
    return false
  }
}
