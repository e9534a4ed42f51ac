import KommuneLocale

extension ReadingPhrases {
  /// What a role is called.
  public static func name(of role: Dimension.Role) -> Phrase {
    switch role {
    case .region: regions
    case .period: periods
    case .contents: contentsRole
    case .age: ages
    case .other: otherRole
    }
  }
}
