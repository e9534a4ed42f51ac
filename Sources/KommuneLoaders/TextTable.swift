/// The rows of a file that holds texts and no figures: a code list, a register of changes.
public struct TextTable: Sendable, Hashable {
  /// The names of the columns.
  public let header: [String]
  /// The rows, each with one text for each column.
  public let rows: [[String]]
  /// The line of each row in the file, the first being 1.
  public let lines: [Int]

  /// Creates a table of texts.
  public init(header: [String], rows: [[String]], lines: [Int]) {
    self.header = header
    self.rows = rows
    self.lines = lines
  }
}
