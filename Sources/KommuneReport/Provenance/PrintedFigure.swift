import KommuneComparison
import KommuneModel

/// One number (or missing mark) that the report prints, with what it rests on.
struct PrintedFigure {
  /// What the row or mark is called.
  var row: String
  /// What the column is called.
  var column: String
  /// The number, or why there is none.
  var observation: Observation
  /// The unit's code.
  var unit: String
  /// How it was computed; empty for a figure taken as it stands.
  var formula: String
  /// Whether it is an estimate.
  var isEstimated = false
  /// How many parts reported, of how many; nothing for a single cell.
  var coverage: Coverage?
  /// The choices that another analyst could have made otherwise.
  var assumptions: [String] = []
  /// The inputs that are missing: kommune, base figure, mark.
  var missing: [MissingInput] = []
  /// How many other kommuner it was ranked among; nothing when it was not ranked.
  var rankedAmong: Int?
  /// The kommuner of the year that it was not ranked among, by why: "part", or the mark of the missing figure.
  var unranked: [UnrankedKommune] = []
  /// The cells it was made from.
  var sources: [CellSource]
}

/// An input that a figure lacks.
struct MissingInput {
  /// The kommune.
  let region: String
  /// The base figure, with its ages.
  let figure: String
  /// The mark that the file has, or the one for why there is none.
  let symbol: String
}
