/// How bytes stand for letters.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8, with or without a mark at the beginning.
  case utf8 = "UTF-8"
  /// Sixteen bits, low byte first; must begin with its mark.
  case utf16LittleEndian = "UTF-16LE"
  /// Sixteen bits, high byte first; must begin with its mark.
  case utf16BigEndian = "UTF-16BE"
  /// ISO-8859-1, Statistikkbanken's own.
  case latin1 = "ISO-8859-1"
  /// ISO-8859-15: eight letters differ from ISO-8859-1, among them the euro sign. Never guessed, only declared.
  case latin9 = "ISO-8859-15"
  /// Windows-1252: letters where ISO-8859-1 has control characters.
  case windows1252 = "Windows-1252"
  /// The Macintosh's old encoding. Never guessed, only declared.
  case macRoman = "Mac Roman"

  /// The encoding of a name as people write it: in any letter case, without signs, or one of the names by which programs know it.
  public init?(name: String) {
    let plain: (String) -> String = { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
    let others: [String: TextEncoding] = [
      "latin1": .latin1, "latin9": .latin9, "latin15": .latin9, "cp1252": .windows1252, "macintosh": .macRoman,
    ]
    guard let encoding = TextEncoding.allCases.first(where: { plain($0.rawValue) == plain(name) }) ?? others[plain(name)] else {
      return nil
    }
    self = encoding
  }
}
