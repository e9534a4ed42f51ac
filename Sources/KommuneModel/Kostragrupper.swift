/// A KOSTRA-gruppe: SSB's group of like kommuner, named by the year of its grouping and its number.
///
/// The numbering began anew in 2020, so the number alone names no group.
public struct KostragruppeKey: Sendable, Hashable, Comparable {
  /// The year of the grouping, such as 2015.
  public let groupingYear: Int
  /// The number in that grouping.
  public let number: Int

  /// Creates a key.
  public init(groupingYear: Int, number: Int) {
    self.groupingYear = groupingYear
    self.number = number
  }

  /// The region code that SSB's tables use: EKG07.
  public var code: RegionCode { RegionCode("EKG\(number < 10 ? "0" : "")\(number)") }

  /// Orders by grouping, then by number.
  public static func < (left: Self, right: Self) -> Bool { (left.groupingYear, left.number) < (right.groupingYear, right.number) }
}

/// Which kommuner belong to which KOSTRA-gruppe, in each grouping.
///
/// **Sources.** Statistics Norway, KLASS 112 (KOSTRA-grupper).
public struct Kostragrupper: Sendable {
  /// One membership.
  public struct Membership: Sendable, Hashable {
    /// The kommune.
    public let kommune: RegionCode
    /// The group.
    public let group: KostragruppeKey

    /// Creates a membership.
    public init(kommune: RegionCode, group: KostragruppeKey) {
      self.kommune = kommune
      self.group = group
    }
  }

  /// The population that a group's kommuner have, by the publisher's own criteria.
  public struct SizeClass: Sendable, Hashable {
    /// The group.
    public let group: KostragruppeKey
    /// The smallest population.
    public let from: Int
    /// The population that is too large; nothing for the largest class.
    public let to: Int?
    /// Whether the group also depends on costs and income.
    public let hasFurtherCriteria: Bool

    /// Creates a class.
    public init(group: KostragruppeKey, from: Int, to: Int?, hasFurtherCriteria: Bool) {
      self.group = group
      self.from = from
      self.to = to
      self.hasFurtherCriteria = hasFurtherCriteria
    }
  }

  private let memberships: [Membership]
  private let sizeClasses: [SizeClass]
  /// The years of the groupings, ascending.
  public let groupingYears: [Int]

  /// Creates the groups from the register's rows, in any order.
  public init(_ memberships: [Membership], sizeClasses: [SizeClass] = []) {
    self.sizeClasses = sizeClasses
    let isInOrder = zip(memberships, memberships.dropFirst()).allSatisfy {
      ($0.group.groupingYear, $0.kommune) <= ($1.group.groupingYear, $1.kommune)
    }
    self.memberships =
      isInOrder ? memberships : memberships.sorted { ($0.group.groupingYear, $0.kommune) < ($1.group.groupingYear, $1.kommune) }
    groupingYears = self.memberships.map(\.group.groupingYear).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// The group of a kommune in a grouping.
  public func group(of kommune: RegionCode, groupingYear: Int) -> KostragruppeKey? {
    memberships.first { $0.group.groupingYear == groupingYear && $0.kommune == kommune }?.group
  }

  /// The group that a kommune of some population would be in, when its size alone decides; nothing when costs and income do too.
  public func group(ofPopulation population: Double, groupingYear: Int) -> KostragruppeKey? {
    let fitting = sizeClasses.filter { size in
      size.group.groupingYear == groupingYear && population >= Double(size.from) && (size.to.map { population < Double($0) } ?? true)
    }
    return fitting.count == 1 && !fitting[0].hasFurtherCriteria ? fitting[0].group : nil
  }

  /// The kommuner of a group, ascending; Longyearbyen and "Uoppgitt" are in none.
  public func members(of group: KostragruppeKey) -> [RegionCode] {
    memberships.filter { $0.group == group && !$0.kommune.isOutsideGroups }.map(\.kommune)
  }

  /// The groups of a grouping, ascending.
  public func groups(in groupingYear: Int) -> [KostragruppeKey] {
    Set(memberships.filter { $0.group.groupingYear == groupingYear }.map(\.group)).sorted()
  }

  /// The grouping that applies to a year's figures: the latest that is not younger, or nothing when all are.
  public func groupingYear(for year: Int) -> Int? { groupingYears.last { $0 <= year } }
}
