/// An opaque colour in sRGB.
public struct Colour: Sendable, Hashable {
  /// The colour as 0xRRGGBB.
  public let hex: UInt32

  /// Creates a colour from 0xRRGGBB.
  public init(_ hex: UInt32) {
    precondition(hex <= 0xFF_FFFF, "a colour has three bytes")
    self.hex = hex
  }

  /// Reads `#1A9D49`, or nothing when the text is no such colour.
  public init?(_ text: String) {
    guard text.utf8.count == 7, text.utf8.first == UInt8(ascii: "#"), text.utf8.dropFirst().first != UInt8(ascii: "+"),
      let hex = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    self.hex = hex
  }

  /// The colour as `#1A9D49`.
  public var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// White paper.
  public static let white = Colour(0xFFFFFF)

  /// Relative luminance, 0 (black) to 1 (white), by WCAG 2.2.
  public var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// How much two colours stand apart, 1 to 21.
  ///
  ///     ratio = (lighter + 0.05) / (darker + 0.05)
  ///
  /// Text needs 4.5, marks that carry meaning 3.
  ///
  /// Source: W3C (2023), *Web Content Accessibility Guidelines 2.2*, "contrast ratio".
  public func contrast(with other: Colour) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The colour mixed with `other`: 0 is the colour itself, 1 the other.
  public func mixed(with other: Colour, share: Double) -> Colour {
    func mix(_ first: UInt32, _ second: UInt32) -> UInt32 {
      UInt32((Double(first) + (Double(second) - Double(first)) * min(max(share, 0), 1)).rounded())
    }
    return Colour(mix(red, other.red) << 16 | mix(green, other.green) << 8 | mix(blue, other.blue))
  }

  /// The colour, darkened (or lightened on a dark background) only as far as `ratio` asks for.
  public func readable(on background: Colour, ratio: Double = 4.5) -> Colour {
    let end = background.luminance > 0.18 ? Colour(0) : Colour.white
    for step in 0...20 {
      let candidate = mixed(with: end, share: Double(step) / 20)
      if candidate.contrast(with: background) >= ratio { return candidate }
    }
    return end
  }

  func append(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "#"))
    for shift in stride(from: 20 as UInt32, through: 0, by: -4) {
      let digit = UInt8(hex >> shift & 0xF)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
    }
  }

  private var red: UInt32 { hex >> 16 }
  private var green: UInt32 { hex >> 8 & 0xFF }
  private var blue: UInt32 { hex & 0xFF }

  private static func linear(_ channel: UInt32) -> Double {
    luminanceOfChannel[Int(channel)]
  }

  /// The linear light of each of the 256 levels of a channel.
  private static let luminanceOfChannel: [Double] = (0...255).map { level in
    let share = Double(level) / 255
    return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
  }

  /// x^2.4 as (x^12)^(1/5), by Newton's method, so that no mathematics library is needed.
  private static func power(_ x: Double) -> Double {
    let twelfth = x * x * x * x * x * x * x * x * x * x * x * x
    var root = x
    for _ in 0..<60 {
      let fourth = root * root * root * root
      guard fourth > 0 else { return 0 }
      root -= (fourth * root - twelfth) / (5 * fourth)
    }
    return root
  }
}
