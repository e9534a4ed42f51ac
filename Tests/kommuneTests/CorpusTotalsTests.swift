import Foundation
import Testing

/// Totals by kommune of files that others exported, as `kommune read` prints them, against the published figures.
@Suite struct CorpusTotalsTests {
  private static let corpus = ProcessInfo.processInfo.environment["KOMMUNE_CORPUS"]

  /// The values of a printed table, summed by kommunenummer and period.
  private func totals(_ path: String) throws -> [String: Int] {
    let outcome = try Sandbox().kommune("read", path, "--quiet")
    #expect(outcome.status == 0)
    let rows = outcome.output.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let header = try #require(rows.first)
    let (code, period, value) = (
      try #require(header.firstIndex(of: "region_code")), try #require(header.firstIndex(of: "period")), header.count - 2
    )
    var totals: [String: Int] = [:]
    for row in rows.dropFirst() {
      // Names and ages with a comma in them would be in quotes; these files have none.
      try #require(row.count == header.count)
      let kommune = row[code].hasPrefix("K-") ? row[code].dropFirst(2) : row[code]
      totals["\(kommune) \(row[period])", default: 0] += Int(row[value]) ?? 0
    }
    return totals
  }

  /// The totals by age, sex or neither are the published population of every kommune: Statistics Norway, table 07459. A code that was not in
  /// use has 0 in the one file and no value in the other.
  @Test(
    .enabled(if: corpus != nil, "KOMMUNE_CORPUS does not name the folder of fixtures"),
    arguments: [("ssb_07459_Personer2005-2009.csv", 2380, 22_945_551), ("ssb_07459_Personer2021.csv", 356, 5_391_369)])
  func `the totals by kommune are the published ones`(file: String, count: Int, people: Int) throws {
    let folder = try #require(Self.corpus)
    let published = try totals(folder + "/../facts/ssb-07459-folkemengde-kommuner.csv")
    let found = try totals(folder + "/ssb/" + file)
    let compared = found.filter { published[$0.key] != nil }
    #expect(compared.count == count)
    for (key, total) in compared.sorted(by: { $0.key < $1.key }) {
      #expect(total == published[key], "\(key)")
      print("\(file) \(key): \(total)")
    }
    // What has no published total is 0 itself.
    #expect(found.filter { published[$0.key] == nil }.allSatisfy { $0.value == 0 })
    #expect(found.values.reduce(0, +) == people)
  }
}
