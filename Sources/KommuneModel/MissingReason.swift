/// Why a cell holds no number. Missing is never zero.
public enum MissingReason: UInt8, CaseIterable, Sendable, Codable {
  /// `.`: a figure here is not possible.
  case notPossible = 1
  /// `..`: the figure is not available.
  case notAvailable = 2
  /// `...`: the figure is not available yet.
  case notYetAvailable = 3
  /// `:`: the figure is withheld for privacy.
  case confidential = 4
  /// The cell was left empty.
  case empty = 5
  /// The question was not put to this kommune.
  case notAsked = 6
  /// The kommune has not delivered.
  case notDelivered = 7
  /// The region did not exist in the period; SSB prints 0 or `.`.
  case outsideValidity = 8
  /// The cell's text could not be read as a number; a `Problem` says where.
  case unreadable = 9
  /// The file has no such row.
  case absentRow = 10
  /// A part is missing, so the whole is not published.
  case partMissing = 11
  /// The figure cannot be computed: a denominator of zero, an indicator that cannot be merged.
  case notComputable = 12

  /// The mark that a table prints for it; every table with a mark explains it below.
  public var mark: String {
    switch self {
    case .notPossible, .outsideValidity: "."
    case .notAvailable, .empty, .absentRow, .partMissing, .notComputable, .unreadable: ".."
    case .notYetAvailable: "..."
    case .confidential: ":"
    case .notAsked: "–"
    case .notDelivered: "□"
    }
  }

  /// The reason for a mark as printed by SSB, or nothing when the text is no such mark. A bare `-` is a zero, not a mark.
  public init?(mark: some StringProtocol) {
    switch mark {
    case ".": self = .notPossible
    case "..": self = .notAvailable
    case "...": self = .notYetAvailable
    case ":": self = .confidential
    case "": self = .empty
    default: return nil
    }
  }
}
