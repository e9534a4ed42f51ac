/// The grants that a merger brings, as dated parameters.
public struct GrantRules: Sendable, Hashable {
  /// One class of the reform grant.
  public struct ReformClass: Sendable, Hashable {
    /// The smallest population of the class.
    public let fromPopulation: Int
    /// The grant in thousands of kroner, in the year's own kroner.
    public let thousandKroner: Double

    /// Creates a class.
    public init(fromPopulation: Int, thousandKroner: Double) {
      self.fromPopulation = fromPopulation
      self.thousandKroner = thousandKroner
    }
  }

  /// The classes of the reform grant, by ascending population.
  public let reformClasses: [ReformClass]
  /// The year in which the reform grant was paid.
  public let reformYear: Int
  /// How many years the grant for divided basis (inndelingstilskudd) is paid in full.
  public let fullYears: Int
  /// Over how many years it is then tapered off.
  public let taperYears: Int

  /// Creates the rules.
  public init(reformClasses: [ReformClass], reformYear: Int, fullYears: Int, taperYears: Int) {
    self.reformClasses = reformClasses.sorted { $0.fromPopulation < $1.fromPopulation }
    self.reformYear = reformYear
    self.fullYears = fullYears
    self.taperYears = taperYears
  }

  /// The reform grant of a kommune with so many inhabitants, in thousands of kroner; nothing below the lowest class.
  public func reformGrant(population: Int) -> Double? {
    reformClasses.last { $0.fromPopulation <= population }?.thousandKroner
  }
}
