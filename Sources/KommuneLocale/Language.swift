/// A language that reports, tables, charts and messages are written in.
public enum Language: String, CaseIterable, Sendable, Codable {
  /// Norwegian, bokmål.
  case nb
  /// Norwegian, nynorsk.
  case nn
  /// Swedish.
  case sv
  /// English.
  case en

  /// Whether thousands are grouped by a comma and decimals set off by a point.
  public var usesDecimalPoint: Bool { self == .en }
}
