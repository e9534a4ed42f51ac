import KommuneModel

/// A mark that the cells of a file have, and in how many.
public struct MarkSeen: Sendable, Hashable {
  /// What a mark says about its cell.
  public enum Meaning: Sendable, Hashable {
    /// Why there is no number.
    case missing(MissingReason)
    /// A zero, printed as `-`.
    case zero
    /// A number that may change.
    case provisional
    /// Something else about a number.
    case besideNumber
  }

  /// The mark as printed; empty for a cell that was left empty.
  public let mark: String
  /// What it says.
  public let meaning: Meaning
  /// How many cells have it.
  public let count: Int
}

extension Loaded {
  /// The marks of the file's cells, each with its number of cells, in the order of their meanings. Rows that the file does not have are not
  /// counted.
  public var marksSeen: [MarkSeen] {
    struct Key: Hashable {
      let mark: String
      let meaning: MarkSeen.Meaning
    }
    let provisional = CellSet(cube.provisional)
    var counts: [Key: Int] = [:]
    for (index, cell) in cube.cells.enumerated() {
      let own = cube.metadata.marks.isEmpty ? nil : cube.metadata.marks[index]
      if cell.isMissing {
        guard let reason = cell.observation.missingReason, reason != .absentRow else { continue }
        let isSilent = reason == .empty || reason == .unreadable
        counts[Key(mark: own ?? (isSilent ? "" : reason.mark), meaning: .missing(reason)), default: 0] += 1
      } else if dashes.contains(index) {
        counts[Key(mark: own ?? "-", meaning: .zero), default: 0] += 1
      } else if provisional.contains(index) {
        counts[Key(mark: own ?? "*", meaning: .provisional), default: 0] += 1
      } else if let own {
        counts[Key(mark: own, meaning: .besideNumber), default: 0] += 1
      }
    }
    return counts.map { MarkSeen(mark: $0.key.mark, meaning: $0.key.meaning, count: $0.value) }
      .sorted { ($0.meaning.rank, $0.mark) < ($1.meaning.rank, $1.mark) }
  }
}

extension MarkSeen.Meaning {
  fileprivate var rank: UInt8 {
    switch self {
    case .missing(let reason): reason.rawValue
    case .zero: 100
    case .provisional: 101
    case .besideNumber: 102
    }
  }
}
