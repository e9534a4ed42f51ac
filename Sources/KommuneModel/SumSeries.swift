/// A sum that Statistics Norway itself publishes: the codes that one of today's kommuner is continued from.
///
/// K-1580 adds 1534 and 1580, so that Haram is carried back to its namesake; K-1508 adds 1507 wholly, so 2020–2023 has no Haram.
public struct SumSeries: Sendable, Hashable {
  /// The series' code, such as K-1580.
  public let code: RegionCode
  /// The series' name.
  public let name: String
  /// The codes that are added, each in its own years.
  public let members: [RegionCode]

  /// Creates a series.
  public init(code: RegionCode, name: String, members: [RegionCode]) {
    self.code = code
    self.name = name
    self.members = members
  }

  /// The kommune that the series continues: 1580 of K-1580.
  public var kommune: RegionCode { RegionCode(code.text.dropFirst(2)) }
}
