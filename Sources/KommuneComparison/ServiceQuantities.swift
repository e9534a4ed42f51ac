import KommuneModel

/// The three base figures that a service's gap is split by: what it costs, who uses it, whom it is for.
public struct ServiceQuantities: Sendable, Hashable {
  /// Spending in kroner or thousands of kroner.
  public let spending: Quantity
  /// Users.
  public let users: Quantity
  /// The people whom the service is for.
  public let targetGroup: Quantity

  /// Creates quantities.
  public init(spending: Quantity, users: Quantity, targetGroup: Quantity) {
    self.spending = spending
    self.users = users
    self.targetGroup = targetGroup
  }

  /// Reads `netto-grunnskole/elever/folkemengde-ultimo[6-15]`; nothing for other texts.
  public init?(parsing text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Quantity(parsing: String($0)) }
    guard parts.count == 3, let spending = parts[0], let users = parts[1], let target = parts[2] else { return nil }
    self.init(spending: spending, users: users, targetGroup: target)
  }

  /// The ids of the base figures.
  public var figures: [String] { [spending, users, targetGroup].flatMap(\.terms).map(\.figure) }
}
