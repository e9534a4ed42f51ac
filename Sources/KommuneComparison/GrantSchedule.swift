import KommuneModel

/// The grants that a merger brings, year by year.
///
/// The grant for divided basis (inndelingstilskudd) makes up for what the new kommune loses: (n − 1) basic grants and the net loss of
/// regional grants. It is paid in full, in constant kroner, for 15 years and then tapered off over 5. The reform grant is paid once, by
/// the class of the new kommune's population.
public struct GrantSchedule: Sendable, Hashable {
  /// One year of the table, in thousands of kroner of the first year's value.
  public struct Year: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// The grant for divided basis.
    public let dividedBasis: Double
    /// The reform grant; nothing for the first year of a merger in another year than the register has classes for.
    public let reform: Double?
    /// Both together.
    public var total: Double? { reform.map { dividedBasis + $0 } }
  }

  /// The years, first the year of the merger.
  public let years: [Year]

  /// Makes the table of a merger.
  ///
  /// - Parameters:
  ///   - partCount: How many kommuner merge.
  ///   - basicGrant: The basic grant (basistilskudd) of one kommune, in thousands of kroner.
  ///   - regionalLoss: What is lost in regional grants net of what is won, in thousands of kroner.
  ///   - population: The new kommune's population.
  ///   - firstYear: The year of the merger.
  ///   - rules: The register's parameters.
  ///   - taper: What share of the grant is paid in each year after the full ones; by default it falls in equal steps to zero.
  public init(
    partCount: Int, basicGrant: Double, regionalLoss: Double = 0, population: Int, firstYear: Int, rules: GrantRules, taper: [Double]? = nil
  ) {
    precondition(partCount >= 1, "a merger has parts")
    let full = Double(partCount - 1) * basicGrant + regionalLoss
    let steps = taper ?? (1...max(1, rules.taperYears)).map { 1 - Double($0) / Double(rules.taperYears + 1) }
    let shares = [Double](repeating: 1, count: rules.fullYears) + steps
    let reform = firstYear == rules.reformYear ? rules.reformGrant(population: population) : nil
    years = shares.enumerated().map { index, share in
      Year(year: firstYear + index, dividedBasis: full * share, reform: index == 0 ? reform : 0)
    }
  }
}
