import KommuneLocale
import KommuneModel

extension CellRange {
  /// The cells in words: "kostra.csv, rad 12–15, kolonne «Folkemengde»".
  func text(in language: Language) -> String {
    var parts = [ProblemPhrases.printable(file, limit: ProblemPhrases.pathLimit)]
    if !rows.isEmpty { parts.append(CompareOutputPhrases.rows(NumberRuns.text(rows))[language]) }
    if let columnName { parts.append(CompareOutputPhrases.column(columnName)[language]) }
    return parts.joined(separator: ", ")
  }
}
