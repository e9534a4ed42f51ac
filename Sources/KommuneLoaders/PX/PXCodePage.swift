import KommuneLocale
import KommuneModel

/// The code pages of PX files, and how the right one is found.
///
/// A file says what it is in `CODEPAGE` or `CHARSET`, and may be wrong or say nothing: files are re-saved as UTF-8 with the old keyword left in, "iso-8859-1" with Windows'
/// dashes and ellipses is common, and files from the days of MS-DOS need no keyword. The bytes decide where they can: UTF-8 with letters outside ASCII is hardly ever
/// anything else, the control characters of ISO-8859 never stand in a text, and what are Nordic letters in MS-DOS are quotation marks and daggers in Windows, which do
/// not stand within a word.
enum PXCodePage: String, Sendable {
  case utf8 = "UTF-8"
  case latin1 = "ISO-8859-1"
  case latin9 = "ISO-8859-15"
  case windows1252 = "Windows-1252"
  case dos850 = "CP850"

  /// What was decided about a file.
  struct Decision {
    let page: PXCodePage
    /// The page that the file claims, where its bytes say that this is wrong.
    let disproved: String?
  }

  /// Decides how the text of a header is encoded.
  ///
  /// - Parameters:
  ///   - header: The bytes before the figures.
  ///   - claim: What `CODEPAGE` says, or else `CHARSET`; nothing when the file has neither.
  /// - Returns: Nothing when the file claims a page that the program does not know and its bytes are not UTF-8.
  static func decide(_ header: Slice<UnsafeBufferPointer<UInt8>>, claim: String?) -> Decision? {
    let isASCII = header.allSatisfy { $0 < 0x80 }
    guard let claimed = claim.map(named) ?? .windows1252 else {
      return isASCII || isUTF8(header) ? Decision(page: .utf8, disproved: isASCII ? nil : claim) : nil
    }
    if isASCII { return Decision(page: claimed, disproved: nil) }
    if isUTF8(header) { return Decision(page: .utf8, disproved: claimed == .utf8 || claim == nil ? nil : claim) }
    switch claimed {
    case .dos850: return isWindows(header) ? Decision(page: .windows1252, disproved: claim) : Decision(page: .dos850, disproved: nil)
    case _ where isDOS(header): return Decision(page: .dos850, disproved: claim)
    case .utf8: return Decision(page: .windows1252, disproved: claim)
    case .latin1 where header.contains { (0x80...0x9F).contains($0) }: return Decision(page: .windows1252, disproved: claim)
    default: return Decision(page: claimed, disproved: nil)
    }
  }

  private static func isUTF8(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

  /// Whether a Nordic letter of MS-DOS stands within a word, and no letter as Windows and ISO-8859 have it does.
  private static func isDOS(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let letters = withinWords(bytes)
    return letters.contains { dosNordic.contains($0) } && !letters.contains { $0 >= 0xC0 }
  }

  /// Whether a Nordic letter of Windows and ISO-8859 stands within a word, and no letter as MS-DOS has it does.
  private static func isWindows(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let letters = withinWords(bytes)
    return letters.contains { windowsNordic.contains($0) } && !letters.contains { $0 < 0xA6 }
  }

  /// `å ä æ ö ø é ü í ó ú` in MS-DOS. Those of them that are quotation marks in Windows stand there at the end of a word, not within.
  private static let dosNordic: Set<UInt8> = [0x81, 0x82, 0x84, 0x86, 0x91, 0x94, 0x9B, 0xA1, 0xA2, 0xA3]
  /// `å ä æ ö ø` in Windows and ISO-8859.
  private static let windowsNordic: Set<UInt8> = [0xE4, 0xE5, 0xE6, 0xF6, 0xF8]

  /// The bytes outside ASCII that stand between two letters of ASCII.
  private static func withinWords(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Set<UInt8> {
    let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte | 0x20) }
    var found: Set<UInt8> = []
    for index in bytes.indices.dropFirst().dropLast() where bytes[index] >= 0x80 && isLetter(bytes[index - 1]) && isLetter(bytes[index + 1])
    {
      found.insert(bytes[index])
    }
    return found
  }

  /// The page of a name as files write it, or nothing.
  private static func named(_ name: String) -> PXCodePage? {
    switch String(name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }) {
    case "utf8", "65001", "cp65001": .utf8
    case "iso88591", "latin1", "28591": .latin1
    case "iso885915", "latin9", "28605": .latin9
    case "windows1252", "cp1252", "1252", "ansi": .windows1252
    case "cp850", "ibm850", "850", "cp437", "437", "cp865", "865", "dos", "oem": .dos850
    case "usascii", "ascii": .utf8
    default: nil
    }
  }

  /// The text of bytes; those that stand for no character become U+FFFD.
  func decode(_ bytes: some Collection<UInt8>) -> String {
    if self == .utf8 || bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    for byte in bytes {
      text.unicodeScalars.append(byte < 0x80 ? Unicode.Scalar(byte) : scalar(byte))
    }
    return text
  }

  private func scalar(_ byte: UInt8) -> Unicode.Scalar {
    switch self {
    case .utf8, .latin1: Unicode.Scalar(byte)
    case .latin9: TextEncoding.latin9.scalar(of: byte) ?? "\u{FFFD}"
    case .windows1252: TextEncoding.windows1252.scalar(of: byte) ?? "\u{FFFD}"
    case .dos850: PXCodePage.dosLetters[Int(byte - 0x80)]
    }
  }

  private static let dosLetters = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
      + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}").unicodeScalars)
}
