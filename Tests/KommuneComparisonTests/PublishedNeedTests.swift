import Foundation
import KommuneComparison
import KommuneModel
import KommuneRegisters
import Testing

/// Every published need of the income system of 2026 through the program's own model.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["KOMMUNE_CORPUS"] != nil, "needs KOMMUNE_CORPUS"))
struct PublishedNeedTests {
  /// Grønt hefte 2026, table A-k, as typed in `inntektssystem/dki-2026.json`: an index for each kommune of 2024.
  private func published() throws -> [RegionCode: Double] {
    let folder = ProcessInfo.processInfo.environment["KOMMUNE_CORPUS"] ?? ""
    let data = try Data(contentsOf: URL(filePath: folder + "/inntektssystem/dki-2026.json"))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let kommuner = try #require(object["kommuner"] as? [String: Any])
    // One kommune is told service by service, with its need in all.
    return Dictionary(
      uniqueKeysWithValues: try kommuner.map { code, value in
        (RegionCode(code), try #require(value as? Double ?? (value as? [String: Any])?["samlet"] as? Double))
      })
  }

  @Test func `the need of every kommune is the published one, and the people of the country have a mean need of one`() throws {
    let registers = try DemoFigures.registers()
    let needs = try published()
    #expect(needs.count == 355)
    #expect(needs.keys.allSatisfy { registers.lineage.isValid($0, in: 2024) })
    // People: 1 January 2021 carried to the map of 2024; those of divided kommuner are told by the demo's file.
    let file = try DemoFigures.store([DemoFigures.population], registers: registers)
    let carried = MapCarrier(store: file, lineage: registers.lineage).carry(
      "folkemengde", periods: [Period(year: 2021)], toMapOf: 2024)
    let divided = ["1508": 58_509.0, "1580": 9_357].map { (RegionCode($0.key), $0.value) }
    var people = Dictionary(uniqueKeysWithValues: divided)
    for region in carried.regions { if let value = carried.series(of: region)[0].observation.value { people[region] = value } }
    let rows = needs.keys.sorted().compactMap { code in people[code].map { (code: code.text, values: [needs[code], $0]) } }
    #expect(rows.count == 355)
    let figures = [
      BaseFigure(id: "dki", name: .init(verbatim: "dki"), labels: ["dki"], unit: .ratio),
      BaseFigure(id: "folkemengde", name: .init(verbatim: "f"), labels: ["f"], unit: .persons),
    ]
    let store = InventedFigures.store(["dki", "f"], rows, year: 2024, baseFigures: figures, lineage: registers.lineage)
    let criterion = NeedCriterion(id: "dki", weight: 1, kind: .index, quantity: Quantity("dki"))
    let weights = NeedWeights(
      year: 2026, source: "Grønt hefte 2026, tabell A-k", services: [NeedService(id: "alle", share: 1, criteria: [criterion])])
    let comparison = try Comparison(
      store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: nil,
      against: [.country] + needs.keys.sorted().map { .kommune($0) })
    let table = try comparison.needs(weights, in: Period(year: 2024))
    #expect(table.reported == 355 && table.of == 357)
    for need in table.regions where need.region.kind == .named {
      #expect(abs(need.total - (needs[RegionCode(need.region.id)] ?? 0)) < 1e-12, "\(need.region.id)")
    }
    // The publisher has made the country's mean 1 with the people of 1 July 2025; ours are of 2021 and two kommuner are not in the list.
    let country = try #require(table.regions.first { $0.region.kind == .country })
    #expect(abs(country.total - 1) < 0.005, "\(country.total)")
  }
}
