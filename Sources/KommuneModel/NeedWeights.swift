/// One criterion of a service's calculated need, with its weight.
public struct NeedCriterion: Sendable, Hashable {
  /// How a criterion is counted.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// By a kommune's share of the country's count: children of some age, people in sparsely settled areas.
    case count = "antall"
    /// Once for every kommune, whatever its size (basis); a merged kommune gets one, not one for each part.
    case perKommune = "kommune"
    /// By an index that its publisher has made already, 1 being the country's mean; a merged kommune gets the mean by population.
    case index = "indeks"
  }

  /// The criterion's name, such as `innbyggere-6-15`.
  public let id: String
  /// Its weight in the service (delkostnadsnøkkel); a service's weights add up to 1.
  public let weight: Double
  /// How it is counted.
  public let kind: Kind
  /// The base figures that count it; nothing for a criterion given per kommune.
  public let quantity: Quantity?

  /// Creates a criterion.
  public init(id: String, weight: Double, kind: Kind = .count, quantity: Quantity? = nil) {
    self.id = id
    self.weight = weight
    self.kind = kind
    self.quantity = quantity
  }

  /// Whether it is given once to every kommune.
  public var isPerKommune: Bool { kind == .perKommune }
}

/// A service with its share of all spending and its criteria, as one year's income system has them.
public struct NeedService: Sendable, Hashable {
  /// The service's name; that of an ``Indicator/area`` ties it to the area's indicators.
  public let id: String
  /// Its share of all spending; the shares add up to 1.
  public let share: Double
  /// Its criteria.
  public let criteria: [NeedCriterion]

  /// Creates a service.
  public init(id: String, share: Double, criteria: [NeedCriterion]) {
    self.id = id
    self.share = share
    self.criteria = criteria
  }
}

/// One year's cost weights (delkostnadsnøkler), with where they come from. They are data, never code.
public struct NeedWeights: Sendable, Hashable {
  /// The year that the weights are for.
  public let year: Int
  /// Who published them, and where.
  public let source: String
  /// The services, in the file's order.
  public let services: [NeedService]

  /// Creates weights.
  public init(year: Int, source: String, services: [NeedService]) {
    self.year = year
    self.source = source
    self.services = services
  }
}
