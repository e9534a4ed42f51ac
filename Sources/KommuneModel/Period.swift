/// A time that a figure is for: a year, or a part of one.
public struct Period: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// How a year is divided.
  public enum Frequency: Int, Sendable, Hashable, Comparable {
    /// The whole year: `2018`.
    case year
    /// Half a year: `2018H1`.
    case half
    /// A third of a year: `2018T1`.
    case tertial
    /// A quarter: `2018K1` (`2018Q1` in English).
    case quarter
    /// A month: `2018M01`.
    case month
    /// A week by ISO 8601: `2023U29` (`2023W29` in English).
    case week

    /// A year comes before its parts, coarse before fine.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// How many such parts a year has at most.
    public var partsOfYear: Int {
      switch self {
      case .year: 1
      case .half: 2
      case .tertial: 3
      case .quarter: 4
      case .month: 12
      case .week: 53
      }
    }
  }

  /// The calendar year.
  public let year: Int
  /// How the year is divided.
  public let frequency: Frequency
  /// Which part of the year, from 1; always 1 for a whole year.
  public let part: Int

  /// A whole year.
  public init(year: Int) {
    self.year = year
    frequency = .year
    part = 1
  }

  /// A part of a year, or nothing when there is no such part.
  public init?(year: Int, frequency: Frequency, part: Int) {
    guard (1...frequency.partsOfYear).contains(part) else { return nil }
    self.year = year
    self.frequency = frequency
    self.part = part
  }

  /// Reads `2018`, `2018K1`, `2018Q1`, `2018M01`, `2023U29`, `2023W29`, `2018H1` or `2018T1`; nothing for other texts.
  ///
  /// The old forms `20181` and `201801` are ambiguous alone: a loader that has seen the whole column decides about them.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 4, bytes[0..<4].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let year = bytes[0..<4].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard (1000...2999).contains(year) else { return nil }
    if bytes.count == 4 {
      self.init(year: year)
      return
    }
    let digits = bytes[5...]
    guard (1...2).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let part = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let frequency: Frequency
    switch bytes[4] {
    case UInt8(ascii: "K"), UInt8(ascii: "Q"): frequency = .quarter
    case UInt8(ascii: "M"): frequency = .month
    case UInt8(ascii: "U"), UInt8(ascii: "W"): frequency = .week
    case UInt8(ascii: "H"): frequency = .half
    case UInt8(ascii: "T"): frequency = .tertial
    default: return nil
    }
    self.init(year: year, frequency: frequency, part: part)
  }

  /// Reads a quarter as `20181` and a month as `201801`, as old files write them; nothing for other texts and other parts of the year.
  ///
  /// Alone such a text may be any number: whoever asks has seen that it stands among periods.
  public init?(digits text: some StringProtocol, frequency: Frequency) {
    let length = [Frequency.quarter: 5, .month: 6][frequency]
    guard text.utf8.count == length, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(text.prefix(4)),
      let part = Int(text.dropFirst(4))
    else { return nil }
    self.init(year: year, frequency: frequency, part: part)
  }

  /// The period as Statistics Norway writes it: `2018`, `2018K1`, `2018M01`, `2023U29`.
  public var description: String {
    switch frequency {
    case .year: String(year)
    case .half: "\(year)H\(part)"
    case .tertial: "\(year)T\(part)"
    case .quarter: "\(year)K\(part)"
    case .month: "\(year)M\(part < 10 ? "0" : "")\(part)"
    case .week: "\(year)U\(part < 10 ? "0" : "")\(part)"
    }
  }

  /// Periods are ordered by where in time they end.
  public static func < (left: Self, right: Self) -> Bool {
    // Compared by where in the year the part ends, so that a year follows its own quarters.
    let leftEnd = left.part * right.frequency.partsOfYear
    let rightEnd = right.part * left.frequency.partsOfYear
    return (left.year, leftEnd, right.frequency) < (right.year, rightEnd, left.frequency)
  }
}
