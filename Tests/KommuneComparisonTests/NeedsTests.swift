import KommuneComparison
import KommuneModel
import Testing

/// Two services, three criteria of which one is given per kommune, four invented kommuner.
@Suite struct NeedsTests {
  let services = [
    NeedService(
      id: "skole", share: 0.6,
      criteria: [NeedCriterion(id: "6-15", weight: 0.9), NeedCriterion(id: "basis", weight: 0.1, kind: .perKommune)]),
    NeedService(id: "omsorg", share: 0.4, criteria: [NeedCriterion(id: "80+", weight: 1)]),
  ]
  let country = [
    basis("0001", 1_000, 150, 40), basis("0002", 2_000, 200, 150), basis("0003", 9_000, 1_300, 300), basis("0004", 500, 60, 50),
  ]

  static func basis(_ code: String, _ people: Double, _ pupils: Double, _ old: Double) -> NeedBasis {
    NeedBasis(region: RegionCode(code), population: people, counts: ["6-15": pupils, "80+": old])
  }

  @Test func `the population-weighted mean of all kommuner is exactly 1`() throws {
    let model = try NeedModel(year: 2015, services: services, country: country)
    let weighted = try country.map { try model.need(of: $0) * $0.population }.reduce(0, +)
    #expect(abs(weighted / 12_500 - 1) < 1e-12)
  }

  // By hand for 0001: school 0.9 · (150/1710)/(1000/12500) + 0.1 · (1/4)/(0.08), care (40/540)/0.08.
  @Test func `need is the weighted share of criteria over the share of people`() throws {
    let model = try NeedModel(year: 2015, services: services, country: country)
    let school = 0.9 * (150.0 / 1_710) / 0.08 + 0.1 * 0.25 / 0.08
    #expect(abs(try model.need(services[0], of: country[0]) - school) < 1e-12)
    #expect(abs(try model.need(of: country[0]) - (0.6 * school + 0.4 * (40.0 / 540) / 0.08)) < 1e-12)
  }

  // Of four kommuner two are left: half of what is given per kommune, where the three parts had three quarters.
  @Test func `a merger loses the basis of all parts but one, and nothing else`() throws {
    let model = try NeedModel(year: 2015, services: services, country: country)
    let effect = try model.mergerEffect(of: [country[0], country[1], country[3]], as: RegionCode("0009"))
    #expect(abs(effect.effect - 0.6 * 0.1 * (0.5 - 0.75) / (3_500.0 / 12_500)) < 1e-12)
    // After it the mean of the country is 1 again, when those that are left share what is given per kommune.
    let after = try NeedModel(
      year: 2015, services: services, country: [country[2], Self.basis("0009", 3_500, 410, 240)])
    #expect(abs(try after.need(of: Self.basis("0009", 3_500, 410, 240)) - effect.merged) < 1e-12)
  }

  @Test func `weights that do not add up to 1 are refused`() {
    let wrong = [NeedService(id: "skole", share: 1, criteria: [NeedCriterion(id: "6-15", weight: 0.5)])]
    #expect(throws: NeedError.weights(service: "skole", found: 0.5)) { try NeedModel(year: 2015, services: wrong, country: country) }
  }

  @Test func `a kommune without a criterion is named`() {
    let short = country + [NeedBasis(region: RegionCode("0005"), population: 10, counts: ["6-15": 1])]
    #expect(throws: NeedError.missing(region: RegionCode("0005"), criterion: "80+")) {
      try NeedModel(year: 2015, services: services, country: short)
    }
  }

  @Test func `spending above what need explains is excess in kroner`() {
    let corrected = NeedsCorrected(spending: 66_000, need: 1.1, reference: 58_000, population: 1_000)
    #expect(abs(corrected.perInhabitant - 60_000) < 1e-9)
    #expect(abs(corrected.excess - 2_200_000) < 1e-6)
  }
}
