/// What the preview shows at one moment: the last report that could be made, and what is wrong with what stands in the project now.
public struct PreviewState: Sendable, Hashable {
  /// The files of the last report that could be made, by path; none before the first.
  public private(set) var files: [String: [UInt8]] = [:]
  /// What is wrong, in the words of the terminal; nothing when the report is of what stands in the project now.
  public private(set) var flaws: [String] = []
  /// Names the report: another report has another name, and the same bytes have the same name, also after a new start.
  public private(set) var report = ""
  /// Names the whole state, as ``report`` names the report.
  public private(set) var version = ""

  /// Creates the state before anything has been made.
  public init() {}

  /// Takes up what a try to make the report has given: a report replaces the old one, flaws leave it standing.
  public mutating func take(_ attempt: PreviewAttempt) {
    switch attempt {
    case .report(let files):
      self.files = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
      flaws = []
      var digest = Fingerprint()
      for file in files {
        digest.add(file.path.utf8)
        digest.add(file.bytes)
      }
      report = digest.text
    case .flaws(let lines): flaws = lines
    }
    var digest = Fingerprint()
    digest.add(report.utf8)
    for flaw in flaws { digest.add(flaw.utf8) }
    version = digest.text
  }

  /// The state as the page's script reads it.
  public var json: String {
    "{\"version\":\(Self.quoted(version)),\"report\":\(Self.quoted(report)),\"flaws\":[\(flaws.map(Self.quoted).joined(separator: ","))]}"
  }

  private static func quoted(_ text: String) -> String {
    let digits = Array("0123456789abcdef")
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..."\u{1F}": result += "\\u00\(digits[Int(scalar.value >> 4)])\(digits[Int(scalar.value & 15)])"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// What a try to make the report has given.
public enum PreviewAttempt: Sendable {
  /// The report's files.
  case report([PreviewFile])
  /// Why there is none, in words.
  case flaws([String])
}

/// One file of a report.
public struct PreviewFile: Sendable {
  /// The path inside the report, with `/` between folders.
  public let path: String
  /// The contents.
  public let bytes: [UInt8]

  /// Creates a file.
  public init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Tells contents apart: FNV-1a in 64 bits, each part followed by its length. It guards against nobody; it only sees that something changed.
///
/// **Source.** Fowler, Noll, Vo and Eastlake, *The FNV Non-Cryptographic Hash Algorithm*, RFC 9923.
private struct Fingerprint {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    var count: UInt64 = 0
    for byte in bytes {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
      count += 1
    }
    value = (value ^ count) &* 0x100_0000_01B3
  }

  var text: String { String(value, radix: 16) }
}
