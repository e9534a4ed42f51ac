import KommuneModel

/// What somebody declared about a file. Whatever is not declared is decided from the content, once for the file and each column.
public struct LoadOptions: Sendable, Hashable {
  /// The character between fields of a CSV file, as a byte: `;`, `,`, TAB, `|` or a space.
  public var delimiter: UInt8?
  /// The encoding of a text.
  public var encoding: TextEncoding?
  /// The decimal mark of every value column: `.` or `,`.
  public var decimalMark: DecimalMark?
  /// How many rows of headings a cross table has.
  public var headerRows: Int?
  /// How many columns at the left name the row, in a table where numbers may be names.
  public var stubColumns: Int?
  /// Texts that stand for a missing value in this file beside SSB's own marks: "n.a.".
  public var missingMarks: [String: MissingReason]
  /// The language of labels and notes, in files that carry several: "sv".
  public var language: String?
  /// How many threads read a large file; the result is the same for any number.
  public var threads: Int
  /// Files above this size are read by more than one thread; smaller ones are done before a thread has started.
  var concurrentSize = 4 << 20

  /// Creates options; without arguments nothing is declared.
  public init(
    delimiter: UInt8? = nil, encoding: TextEncoding? = nil, decimalMark: DecimalMark? = nil, headerRows: Int? = nil,
    stubColumns: Int? = nil, missingMarks: [String: MissingReason] = [:], language: String? = nil, threads: Int = 2
  ) {
    self.delimiter = delimiter
    self.encoding = encoding
    self.decimalMark = decimalMark
    self.headerRows = headerRows
    self.stubColumns = stubColumns
    self.missingMarks = missingMarks
    self.language = language
    self.threads = threads
  }
}

/// The character between the whole and the decimals of a number.
public enum DecimalMark: UInt8, Sendable, Hashable {
  /// `.`
  case point = 0x2E
  /// `,`
  case comma = 0x2C
}
