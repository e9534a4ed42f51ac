import KommuneLocale

extension MissingReason {
  /// What the mark means, for the list below a table.
  public var meaning: Phrase {
    switch self {
    case .notPossible: TablePhrases.notPossible
    case .notAvailable, .empty, .absentRow: TablePhrases.notAvailable
    case .notYetAvailable: TablePhrases.notYetAvailable
    case .confidential: TablePhrases.confidential
    case .notAsked: TablePhrases.notAsked
    case .notDelivered: TablePhrases.notDelivered
    case .outsideValidity: TablePhrases.outsideValidity
    case .unreadable: TablePhrases.unreadable
    case .partMissing: TablePhrases.partMissing
    case .notComputable: TablePhrases.notComputable
    }
  }
}
