import KommuneModel

/// How a file is to be read: what somebody declared about it, and how the work is done.
public struct LoadOptions: Sendable, Hashable {
  /// What somebody declared. Whatever is not declared is decided from the content, once for the file and each column.
  public var declared: FileDeclaration
  /// Whether the loader also says what it took each column for, which costs a look at every cell.
  public var explains = false
  /// How many threads read a large file; the result is the same for any number.
  public var threads: Int
  /// Whether the columns that name rows were found by the program, though it says them as a declaration does: numbers among them are told.
  public var isStubFound = false
  /// Files above this size are read by more than one thread; smaller ones are done before a thread has started.
  var concurrentSize = 4 << 20

  /// Creates options from a declaration.
  public init(_ declared: FileDeclaration, threads: Int = 2) {
    self.declared = declared
    self.threads = threads
  }

  /// Creates options; without arguments nothing is declared.
  public init(
    delimiter: UInt8? = nil, encoding: TextEncoding? = nil, decimalMark: DecimalMark? = nil, headerRows: Int? = nil,
    stubColumns: Int? = nil, missingMarks: [String: MissingReason] = [:], language: String? = nil, threads: Int = 2
  ) {
    self.init(
      FileDeclaration(
        delimiter: delimiter, encoding: encoding, decimalMark: decimalMark, headerRows: headerRows, stubColumns: stubColumns,
        missingMarks: missingMarks, language: language), threads: threads)
  }

  /// The declared delimiter.
  var delimiter: UInt8? { declared.delimiter }
  /// The declared encoding.
  var encoding: TextEncoding? { declared.encoding }
  /// The declared decimal mark.
  var decimalMark: DecimalMark? { declared.effectiveDecimalMark }
  /// How many rows of headings are declared.
  var headerRows: Int? { declared.headingCount }
  /// How many columns are declared to name the row.
  var stubColumns: Int? { declared.stubColumns }
  /// The declared marks for missing values.
  var missingMarks: [String: MissingReason] { declared.missingMarks }
  /// The declared language.
  var language: String? { declared.language }
}
