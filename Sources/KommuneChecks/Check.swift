import KommuneLocale
import KommuneModel

/// A rule that figures must keep. Each check is one type in one file, with one line in ``CheckRegistry/all`` and one page of
/// documentation of the same name.
///
/// A check asks; it never changes a figure. It reports at the level of an error only what cannot be right, so that a file that is as
/// its publisher gave it passes.
public protocol Check: Sendable {
  /// A stable name that begins with the check's number: `K05-total-not-sum`. It is never given to another check.
  static var id: String { get }
  /// What the check looks for, for lists and for the report's account of what was switched off.
  static var title: Phrase { get }
  /// The worst that the check reports.
  static var severity: Problem.Severity { get }
  /// Every breach of the rule in the material, in any order.
  ///
  /// - Complexity: linear in the number of cells, but for the sorting that a median needs.
  static func problems(in material: CheckMaterial) -> [Problem]
}
