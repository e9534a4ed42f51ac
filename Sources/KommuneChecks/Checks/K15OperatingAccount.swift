import KommuneLocale
import KommuneModel

/// The operating account balances: expenditure and income differ by no more than 30 thousand kroner.
///
/// Looked at only in a file that holds a whole account, with services (funksjon 100–799) and financing (800–899), expenditure and income.
struct OperatingAccount: Check {
  static let id = "K15-operating-account-balance"
  static let title = CheckTitles.operatingAccount
  static let severity = Problem.Severity.error

  /// In thousands of kroner, from Statistics Norway's control 110.
  static let limit = 30.0

  static func problems(in material: CheckMaterial) -> [Problem] {
    material.facts.flatMap { table -> [Problem] in
      let axes = AccountAxes(table.cube)
      guard let function = axes.function, let art = axes.art, isWhole(table.cube, function: function, art: art) else { return [] }
      let account = Account(table, axes: [function, art] + [axes.accountClass].compactMap(\.self))
      let sums = account.sums { codes in
        guard let function = codes[0], (100...899).contains(function), let art = codes[1] else { return .neither }
        if codes.count > 2, !(codes[2].map(AccountAxes.operating.contains) ?? false) { return .neither }
        return (10...599).contains(art) ? .left : (600...999).contains(art) ? .right : .neither
      }
      return sums.compactMap { problem(in: table, account, $0) }
    }
  }

  private static func isWhole(_ cube: Cube, function: Int, art: Int) -> Bool {
    let functions = AccountAxes.numbers(on: function, in: cube)
    let arts = AccountAxes.numbers(on: art, in: cube)
    // 860 alone holds the counterpart of depreciation; the taxes and grants that pay for the services stand on others.
    return functions.contains { (100...799).contains($0) } && functions.contains { (800...899).contains($0) && $0 != 860 }
      && arts.contains { (10...599).contains($0) } && arts.contains { (600...999).contains($0) }
  }

  private static func problem(in table: TableFacts, _ account: Account, _ sides: Account.Sides) -> Problem? {
    guard let cell = sides.firstCell, sides.canBeJudged, abs(sides.difference) > account.limit(thousands: limit, at: cell) else {
      return nil
    }
    let expected = CheckPhrases.operatingAccount(
      name: table.accountName(ofCell: cell), expenditure: sides.left, income: abs(sides.right),
      limit: account.limit(thousands: limit, at: cell))
    return problem(in: table, at: cell, expected: expected, found: machineNumber(sides.difference))
  }
}

extension TableFacts {
  /// Region and period of a cell of an account: "150400 Ålesund, 2019".
  func accountName(ofCell cell: Int) -> String {
    let region = regionAxis.map { regions[category(on: $0, ofCell: cell)].title }
    let period = periodAxis.map { cube.dimensions[$0].categories[category(on: $0, ofCell: cell)].label }
    return [region, period].compactMap(\.self).joined(separator: ", ")
  }
}
