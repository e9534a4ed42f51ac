import KommuneLocale
import KommuneModel

/// The balance sheet balances: assets equal debt and equity within 10 thousand kroner.
struct BalanceSheet: Check {
  static let id = "K16-balance-sheet"
  static let title = CheckTitles.balanceSheet
  static let severity = Problem.Severity.error

  /// In thousands of kroner, from Statistics Norway's control 125.
  static let limit = 10.0

  static func problems(in material: CheckMaterial) -> [Problem] {
    material.facts.flatMap { table -> [Problem] in
      let axes = AccountAxes(table.cube)
      // On an axis that holds both funksjon and kapittel, only the kontoklasse tells a balance sheet.
      guard let chapter = axes.chapter, axes.function != chapter || axes.accountClass != nil else { return [] }
      let numbers = AccountAxes.numbers(on: chapter, in: table.cube)
      guard numbers.contains(where: isAsset), numbers.contains(where: isDebtOrEquity) else { return [] }
      let account = Account(table, axes: [chapter] + [axes.accountClass, axes.art, axes.sector].compactMap(\.self))
      let hasClass = axes.accountClass != nil
      let sums = account.sums { codes in
        guard let chapter = codes[0] else { return .neither }
        if hasClass, !(codes[1].map(AccountAxes.balance.contains) ?? false) { return .neither }
        return isAsset(chapter) ? .left : isDebtOrEquity(chapter) ? .right : .neither
      }
      return sums.compactMap { problem(in: table, account, $0) }
    }
  }

  private static func isAsset(_ chapter: Int) -> Bool { (10...29).contains(chapter) }

  private static func isDebtOrEquity(_ chapter: Int) -> Bool { (31...5999).contains(chapter) }

  private static func problem(in table: TableFacts, _ account: Account, _ sides: Account.Sides) -> Problem? {
    guard let cell = sides.firstCell, sides.canBeJudged, abs(sides.difference) > account.limit(thousands: limit, at: cell) else {
      return nil
    }
    let expected = CheckPhrases.balanceSheet(
      name: table.accountName(ofCell: cell), assets: sides.left, debtAndEquity: abs(sides.right),
      limit: account.limit(thousands: limit, at: cell))
    return problem(in: table, at: cell, expected: expected, found: machineNumber(sides.difference))
  }
}
