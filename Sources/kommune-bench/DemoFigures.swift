import KommuneLoaders

/// The demo's figures as the benchmark picks among them.
struct DemoFigures {
  typealias Series = (label: String, values: [Double?])
  typealias Item = (label: String, value: Double)

  /// The five kommuner of the merger.
  static let own: Set<String> = ["1504", "1523", "1529", "1534", "1546"]

  private let accountNames: [String]
  /// For each account, the kommuner that have a figure: the five, and the others.
  private let accounts: [(own: [Item], others: [Item])]
  private let populations: [Series]
  private let ownPopulations: [Series]
  private let otherPopulations: [Series]
  /// The last ten years before the merger.
  let years = Array(2010...2019)

  init(folder: String) throws {
    let accounts = try Self.table(folder + "/kostra-eiendomsforvaltning-konsern-2015.csv")
    let populations = try Self.table(folder + "/ssb-07459-folkemengde-kommuner.csv")
    accountNames = accounts.heads
    self.accounts = accounts.heads.indices.map { column in
      let known = accounts.rows.compactMap { row in row.values[column].map { (label: row.label, value: $0) } }
      return (known.filter { Self.isOwn($0.label) }, known.filter { !Self.isOwn($0.label) })
    }
    let columns = years.compactMap { year in populations.heads.firstIndex { $0.hasSuffix(" \(year)") } }
    self.populations = populations.rows.map { row in (row.label, columns.map { row.values[$0] }) }
    ownPopulations = self.populations.filter { Self.isOwn($0.label) }
    otherPopulations = self.populations.filter { !Self.isOwn($0.label) }
  }

  /// Thirty kommuner that have a figure: the five, and twenty-five others from a place that moves with the index.
  func bars(_ index: Int) -> (title: String, items: [Item]) {
    let column = index % accountNames.count
    let (own, others) = accounts[column]
    let first = index * 7 % (others.count - 24)
    return (accountNames[column], own + others[first..<first + 25])
  }

  /// Five kommuner from a place that moves with the index.
  func lines(_ index: Int) -> [Series] {
    let first = index * 7 % (populations.count - 4)
    return Array(populations[first..<first + 5])
  }

  /// The five, and three others from a place that moves with the index.
  func rows(_ index: Int) -> [Series] {
    let first = index * 7 % (otherPopulations.count - 2)
    return ownPopulations + otherPopulations[first..<first + 3]
  }

  private static func isOwn(_ label: String) -> Bool { own.contains(String(label.prefix(4))) }

  private static func table(_ path: String) throws -> (heads: [String], rows: [Series]) {
    let records = try CSVRecords.read(FileBytes(path: path), fileName: path)
    return (Array(records[0].dropFirst()), records.dropFirst().map { ($0[0], $0.dropFirst().map { Double($0) }) })
  }
}
