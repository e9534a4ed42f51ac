import KommuneLocale
import KommuneModel

/// Depreciation (art 590 on funksjon 100–799) equals its counterpart (art 990 on funksjon 860) within 30 thousand kroner.
struct Depreciation: Check {
  static let id = "K17-depreciation-counterpart"
  static let title = CheckTitles.depreciation
  static let severity = Problem.Severity.error

  /// In thousands of kroner, from Statistics Norway's control 155.
  static let limit = 30.0

  static func problems(in material: CheckMaterial) -> [Problem] {
    material.facts.flatMap { table -> [Problem] in
      let axes = AccountAxes(table.cube)
      guard let function = axes.function, let art = axes.art, holdsBoth(table.cube, function: function, art: art) else { return [] }
      let account = Account(table, axes: [function, art] + [axes.accountClass].compactMap(\.self))
      let sums = account.sums { codes in
        if codes.count > 2, !(codes[2].map(AccountAxes.operating.contains) ?? false) { return .neither }
        switch (codes[0], codes[1]) {
        case (let function?, 590) where (100...799).contains(function): return .left
        case (860, 990): return .right
        default: return .neither
        }
      }
      return sums.compactMap { problem(in: table, account, $0) }
    }
  }

  private static func holdsBoth(_ cube: Cube, function: Int, art: Int) -> Bool {
    let functions = AccountAxes.numbers(on: function, in: cube)
    return functions.contains(860) && functions.contains { (100...799).contains($0) }
      && AccountAxes.numbers(on: art, in: cube).isSuperset(of: [590, 990])
  }

  private static func problem(in table: TableFacts, _ account: Account, _ sides: Account.Sides) -> Problem? {
    guard let cell = sides.firstCell, sides.canBeJudged, abs(sides.difference) > account.limit(thousands: limit, at: cell) else {
      return nil
    }
    let expected = CheckPhrases.depreciation(
      name: table.accountName(ofCell: cell), depreciation: sides.left, counterpart: abs(sides.right),
      limit: account.limit(thousands: limit, at: cell))
    return problem(in: table, at: cell, expected: expected, found: machineNumber(sides.difference))
  }
}
