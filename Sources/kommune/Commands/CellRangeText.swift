import KommuneLocale
import KommuneModel

extension CellRange {
  /// The cells in words: "kostra.csv, rad 12–15, kolonne «Folkemengde»".
  func text(in language: Language) -> String {
    var parts = [ProblemPhrases.printable(file, limit: ProblemPhrases.pathLimit)]
    if !rows.isEmpty {
      let spans = spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      parts.append(CompareOutputPhrases.rows(spans.joined(separator: ", "))[language])
    }
    if let columnName { parts.append(CompareOutputPhrases.column(columnName)[language]) }
    return parts.joined(separator: ", ")
  }
}
