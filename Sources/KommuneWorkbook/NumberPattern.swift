import KommuneLocale

extension NumberFormat {
  /// The format as a spreadsheet's pattern, with texts before and behind the number; a text cell gets the same behind it.
  ///
  ///     NumberFormat(decimals: 1, alwaysSigned: true).pattern(before: "", behind: "\"*\"")
  ///     // "+"#,##0.0"*";"−"#,##0.0"*";#,##0.0"*";@"*"
  ///
  /// The point and comma of a pattern stand for those of the reader's own settings.
  func pattern(before: String, behind: String, in language: Language) -> String {
    var number = groupsThousands ? "#,##0" : "0"
    if decimals > 0 { number += "." + String(repeating: "0", count: decimals) }
    if isPercent { number += language.usesDecimalPoint ? "\"%\"" : "\"\u{A0}%\"" }
    let plus = alwaysSigned ? "\"+\"" : ""
    return [
      before + plus + number + behind, before + "\"−\"" + number + behind, before + number + behind, before + "@" + behind,
    ].joined(separator: ";")
  }
}

/// What stands behind the numbers of a column, so that their last digits are below one another.
///
/// A spreadsheet aligns a number by its last character, so a number without mark gets room for the widest mark of its column:
/// `_x` is a space as wide as x.
struct HangingMarks {
  private let widest: String

  init(_ marks: [String]) {
    widest = marks.max { $0.count < $1.count } ?? ""
  }

  /// The pattern's part behind a number that has these marks.
  func pattern(for marks: String) -> String {
    let quoted = marks.isEmpty ? "" : "\"\(marks)\""
    let padding = widest.dropFirst(marks.count).map { "_\($0)" }.joined()
    return quoted + padding
  }
}
