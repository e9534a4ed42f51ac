/// A structural trait by which kommuner are found alike: population, how it grows, who lives there. Never the use of a service.
public struct PeerTrait: Sendable, Hashable {
  /// How the trait's figure is turned into a number to measure distances by.
  public enum Scale: String, CaseIterable, Sendable, Hashable, Codable {
    /// The figure itself.
    case linear = "lineær"
    /// Its natural logarithm, for what spans thousands to hundreds of thousands.
    case logarithm = "logaritme"
    /// The logarithm of its growth over five years.
    case growth = "vekst"
  }

  /// The years over which growth is measured.
  public static let growthYears = 5

  /// The service whose comparisons use it, an ``Indicator/area``; `alle` for services without traits of their own.
  public let service: String
  /// The indicator that measures it.
  public let indicator: Indicator
  /// How its figure is turned into a number.
  public let scale: Scale
  /// How heavily it weighs; standard scores are multiplied by it.
  public let weight: Double

  /// Creates a trait.
  public init(service: String, indicator: Indicator, scale: Scale, weight: Double) {
    self.service = service
    self.indicator = indicator
    self.scale = scale
    self.weight = weight
  }
}
