import KommuneLocale
import KommuneModel

/// What became of a code between two dates, as KLASS tells it.
public struct KlassChange: Sendable, Hashable {
  /// How a code changed, seen from the whole list: KLASS gives pairs, and only together do they tell a merger from a renaming.
  public enum Kind: String, Sendable, Hashable {
    /// One code became one other.
    case renumbered
    /// The code stayed and the name changed.
    case renamed
    /// Several codes became this one.
    case merged
    /// One code became several.
    case split
    /// Several codes became several.
    case mergedAndSplit = "merged-and-split"
    /// There was no code before.
    case created
    /// There is no code after.
    case ended
  }

  /// The code before; nothing when there was none.
  public let oldCode: RegionCode?
  /// The name before.
  public let oldName: String
  /// The code after; nothing when there is none.
  public let newCode: RegionCode?
  /// The name after.
  public let newName: String
  /// The day of the change; nothing when the file gives none.
  public let date: CalendarDate?
  /// How the code changed.
  public let kind: Kind

  /// The changes of a loaded list, in its order; empty when it is a list of something else.
  public static func changes(in table: TextTable) -> [KlassChange] {
    guard table.header == KlassKind.changes.columns else { return [] }
    let pairs = table.rows.map { Pair(old: $0[0], new: $0[3], date: $0[6]) }
    var sources: [String: Set<String>] = [:]
    var targets: [String: Set<String>] = [:]
    for pair in pairs where !pair.old.isEmpty && !pair.new.isEmpty {
      sources[pair.new + " " + pair.date, default: []].insert(pair.old)
      targets[pair.old + " " + pair.date, default: []].insert(pair.new)
    }
    return zip(table.rows, pairs).map { row, pair in
      let merges = (sources[pair.new + " " + pair.date]?.count ?? 0) > 1
      let splits = (targets[pair.old + " " + pair.date]?.count ?? 0) > 1
      return KlassChange(
        oldCode: pair.old.isEmpty ? nil : RegionCode(pair.old), oldName: row[1], newCode: pair.new.isEmpty ? nil : RegionCode(pair.new),
        newName: row[4], date: CalendarDate(iso: pair.date), kind: kind(pair, merges: merges, splits: splits))
    }
  }

  private struct Pair {
    let old: String
    let new: String
    let date: String
  }

  private static func kind(_ pair: Pair, merges: Bool, splits: Bool) -> Kind {
    if pair.old.isEmpty { return .created }
    if pair.new.isEmpty { return .ended }
    if merges { return splits ? .mergedAndSplit : .merged }
    if splits { return .split }
    return pair.old == pair.new ? .renamed : .renumbered
  }
}
