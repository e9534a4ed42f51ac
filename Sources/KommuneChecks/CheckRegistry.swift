import KommuneModel

/// The list of checks. A new check is one file in `Checks/`, one line here and one page in `Documentation/Checks/`.
public enum CheckRegistry {
  /// Every check, by number.
  public static let all: [any Check.Type] = [
    CodeOutsideValidity.self,
    UnknownCode.self,
    LostLeadingZero.self,
    DuplicateCell.self,
    TotalNotSum.self,
    ZeroOutsideValidity.self,
    MagnitudeChange.self,
    LargeChange.self,
    Outlier.self,
    PercentageOutOfRange.self,
    VariableRenamed.self,
    AgeBandMoved.self,
    FewerRows.self,
    ProvisionalMixed.self,
    OperatingAccount.self,
    BalanceSheet.self,
    Depreciation.self,
    ZeroAmongSiblings.self,
    ImpossibleCount.self,
  ]

  /// The check with this name, in any case: its id, its number or the id without the number.
  ///
  ///     CheckRegistry.check(named: "k05")?.id            // "K05-total-not-sum"
  ///     CheckRegistry.check(named: "total-not-sum")?.id  // "K05-total-not-sum"
  public static func check(named name: String) -> (any Check.Type)? {
    let wanted = name.lowercased()
    return all.first { check in
      let id = check.id.lowercased()
      let parts = id.split(separator: "-", maxSplits: 1)
      return wanted == id || parts.contains { $0 == wanted }
    }
  }

  /// The id that is most like a name that no check has, or nothing when none is near.
  public static func nearest(to name: String) -> String? {
    let ids = all.map { $0.id }
    guard let near = closestMatch(to: name, in: ids + ids.map { String($0.dropFirst(4)) }) else { return nil }
    return check(named: near)?.id
  }

  /// The page that explains a check, from the project's root.
  public static func documentation(of id: String) -> String { "Documentation/Checks/\(id).md" }
}
