import KommuneModel
import KommuneNumerics

/// One kommune's share of the criteria.
public struct NeedBasis: Sendable, Hashable {
  /// The kommune.
  public let region: RegionCode
  /// Its population.
  public let population: Double
  /// Its count of each criterion by name; for an index, the index times the population, so that parts can be added up.
  public let counts: [String: Double]
  /// How many kommuner were merged into it: the country has so many less one fewer then.
  public let mergedFrom: Int

  /// Creates a basis.
  public init(region: RegionCode, population: Double, counts: [String: Double], mergedFrom: Int = 1) {
    precondition(mergedFrom > 0, "a kommune is made of one at least")
    self.region = region
    self.population = population
    self.counts = counts
    self.mergedFrom = mergedFrom
  }
}

/// Why calculated need cannot be made.
public enum NeedError: Error, Sendable, Hashable {
  /// The weights do not add up to 1; `found` is what they add up to.
  case weights(service: String, found: Double)
  /// A kommune lacks a criterion.
  case missing(region: RegionCode, criterion: String)
  /// The country has none of a criterion, or no people.
  case emptyCriterion(String)
}

/// The calculated need for spending of kommuner, by one year's weights.
///
///     u_s = Σ_k β_sk · (c_ik / C_k) / (p_i / P),  U = Σ_s σ_s · u_s
///
/// 1 is the country's mean, and the population-weighted mean of all kommuner is exactly 1. The weights are data with a date and a source;
/// none stand in the program.
///
/// **Sources.** Ministry of Local Government and Regional Development, *Grønt hefte* (what the index means; the formula is our own).
public struct NeedModel: Sendable {
  /// The year of the weights.
  public let year: Int
  /// The services.
  public let services: [NeedService]
  private let totals: [String: Double]
  private let population: Double
  private let kommuneCount: Int

  /// Published keys are rounded to four decimals, and do not add up to more than this.
  private static let tolerance = 0.002

  /// Creates a model from the weights and the bases of all kommuner of the country.
  public init(year: Int, services: [NeedService], country: [NeedBasis]) throws(NeedError) {
    let shares = services.map(\.share).reduce(0, +)
    guard abs(shares - 1) < Self.tolerance else { throw .weights(service: "", found: shares) }
    for service in services {
      let weights = service.criteria.map(\.weight).reduce(0, +)
      guard abs(weights - 1) < Self.tolerance else { throw .weights(service: service.id, found: weights) }
    }
    var totals: [String: Double] = [:]
    let people = country.map(\.population).reduce(0, +)
    for criterion in services.flatMap(\.criteria) where !criterion.isPerKommune && totals[criterion.id] == nil {
      guard criterion.kind != .index else {
        // The index is weighed with people already, and its publisher has made the country's mean 1.
        totals[criterion.id] = people
        continue
      }
      var total = 0.0
      for basis in country {
        guard let count = basis.counts[criterion.id] else { throw .missing(region: basis.region, criterion: criterion.id) }
        total += count
      }
      guard total > 0 else { throw .emptyCriterion(criterion.id) }
      totals[criterion.id] = total
    }
    self.year = year
    self.services = services
    self.totals = totals
    population = people
    kommuneCount = country.count
    guard population > 0 else { throw .emptyCriterion("") }
  }

  /// The need of one service for a kommune, 1 being the country's mean.
  ///
  /// - Parameters:
  ///   - service: The service and its criteria.
  ///   - basis: The kommune; one with several parts added up is a merged kommune, and counts once in criteria per kommune, among as many as are
  ///     left in the country after the merger.
  public func need(_ service: NeedService, of basis: NeedBasis) throws(NeedError) -> Double {
    guard basis.population > 0 else { throw .emptyCriterion("") }
    var need = 0.0
    for criterion in service.criteria {
      var share = 1 / Double(max(kommuneCount - (basis.mergedFrom - 1), 1))
      if !criterion.isPerKommune {
        guard let count = basis.counts[criterion.id], let total = totals[criterion.id] else {
          throw .missing(region: basis.region, criterion: criterion.id)
        }
        share = count / total
      }
      need += criterion.weight * share / (basis.population / population)
    }
    return need
  }

  /// The need of all services together.
  public func need(of basis: NeedBasis) throws(NeedError) -> Double {
    var total = 0.0
    for service in services { total += service.share * (try need(service, of: basis)) }
    return total
  }

  /// What a merger does to calculated need: the merged kommune's own against the population-weighted mean of its parts.
  ///
  /// The two differ only by criteria that are given per kommune: one share of a country with so many kommuner fewer in place of one for each part.
  public func mergerEffect(of parts: [NeedBasis], as code: RegionCode) throws(NeedError) -> MergerNeed {
    precondition(!parts.isEmpty, "a merger has parts")
    let people = parts.map(\.population).reduce(0, +)
    var mean = 0.0
    for part in parts { mean += (try need(of: part)) * part.population / people }
    let names = Set(parts.flatMap(\.counts.keys)).sorted()
    let counts = names.map { name in (name, parts.map { $0.counts[name] ?? 0 }.reduce(0, +)) }
    let merged = NeedBasis(
      region: code, population: people, counts: Dictionary(uniqueKeysWithValues: counts), mergedFrom: parts.count)
    return MergerNeed(meanOfParts: mean, merged: try need(of: merged))
  }
}

/// Calculated need before and after a merger.
public struct MergerNeed: Sendable, Hashable {
  /// The population-weighted mean of the parts.
  public let meanOfParts: Double
  /// The merged kommune's own.
  public let merged: Double
  /// What the merger takes away or gives, as a share of the country's mean.
  public var effect: Double { merged - meanOfParts }
}

/// Spending seen against need.
public struct NeedsCorrected: Sendable, Hashable {
  /// Spending per inhabitant divided by need: what it would be with the country's mean need.
  public let perInhabitant: Double
  /// What is spent more than the reference at one's own need, in kroner: (x / u − x_ref) · u · p.
  public let excess: Double

  /// Corrects a kommune's spending for its need.
  ///
  /// - Parameters:
  ///   - spending: Kroner per inhabitant.
  ///   - need: The need, 1 being the country's mean; above 0.
  ///   - reference: What the country (or a group) spends per inhabitant, corrected likewise.
  ///   - population: The inhabitants.
  public init(spending: Double, need: Double, reference: Double, population: Double) {
    precondition(need > 0, "need is above zero")
    perInhabitant = spending / need
    excess = (perInhabitant - reference) * need * population
  }
}
