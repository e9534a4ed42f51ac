/// What somebody declared about a file. Whatever is not declared is decided from the content, once for the file and each column.
public struct FileDeclaration: Sendable, Hashable {
  /// What can be declared, by the names of a project file's keys.
  public enum Key: String, Sendable, Hashable, CaseIterable {
    /// The character between fields.
    case delimiter
    /// The encoding of the text.
    case encoding
    /// The decimal mark.
    case decimalMark
    /// What groups the digits of large numbers.
    case thousandsMark
    /// How many rows of headings there are.
    case headerRows
    /// What each row of headings tells.
    case headings
    /// How many columns name the row.
    case stubColumns
    /// What the figures count.
    case contents
    /// Texts that stand for a missing value.
    case missingMarks
    /// The sheet of a workbook.
    case sheet
    /// The language of labels and notes.
    case language
  }

  /// The character between fields of a CSV file, as a byte: `;`, `,`, TAB, `|` or a space.
  public var delimiter: UInt8?
  /// The encoding of a text.
  public var encoding: TextEncoding?
  /// The decimal mark of every value column.
  public var decimalMark: DecimalMark?
  /// What groups the digits of large numbers, in every value column.
  public var thousandsMark: ThousandsMark?
  /// How many rows of headings a cross table has.
  public var headerRows: Int?
  /// What each row of headings tells, from the top: `kjønn`, `contents`, `period`. Empty when it is not declared.
  public var headings: [String]
  /// How many columns at the left name the row, in a table where numbers may be names.
  public var stubColumns: Int?
  /// What the figures count, where no heading says it: "Personer".
  public var contents: String?
  /// Texts that stand for a missing value in this file; they come before the offices' own marks.
  public var missingMarks: [String: MissingReason]
  /// The sheet of a workbook.
  public var sheet: String?
  /// The language of labels and notes, in files that carry several: "sv".
  public var language: String?

  /// Creates a declaration; without arguments nothing is declared.
  public init(
    delimiter: UInt8? = nil, encoding: TextEncoding? = nil, decimalMark: DecimalMark? = nil, thousandsMark: ThousandsMark? = nil,
    headerRows: Int? = nil, headings: [String] = [], stubColumns: Int? = nil, contents: String? = nil,
    missingMarks: [String: MissingReason] = [:], sheet: String? = nil, language: String? = nil
  ) {
    self.delimiter = delimiter
    self.encoding = encoding
    self.decimalMark = decimalMark
    self.thousandsMark = thousandsMark
    self.headerRows = headerRows
    self.headings = headings
    self.stubColumns = stubColumns
    self.contents = contents
    self.missingMarks = missingMarks
    self.sheet = sheet
    self.language = language
  }

  /// What is declared, in the order of ``Key``.
  public var keys: [Key] {
    Key.allCases.filter { key in
      switch key {
      case .delimiter: delimiter != nil
      case .encoding: encoding != nil
      case .decimalMark: decimalMark != nil
      case .thousandsMark: thousandsMark != nil
      case .headerRows: headerRows != nil
      case .headings: !headings.isEmpty
      case .stubColumns: stubColumns != nil
      case .contents: contents != nil
      case .missingMarks: !missingMarks.isEmpty
      case .sheet: sheet != nil
      case .language: language != nil
      }
    }
  }

  /// The declared decimal mark; a declared point between thousands leaves only the comma for decimals, and the other way.
  public var effectiveDecimalMark: DecimalMark? {
    decimalMark ?? (thousandsMark == .point ? .comma : thousandsMark == .comma ? .point : nil)
  }

  /// How many rows of headings are declared, by their number or by what they tell.
  public var headingCount: Int? { headerRows ?? (headings.isEmpty ? nil : headings.count) }

  /// What declares one thing and another that cannot both hold; the first such pair.
  public var contradiction: (Key, Key)? {
    if let decimalMark, let thousandsMark, decimalMark.rawValue == thousandsMark.byte { return (.decimalMark, .thousandsMark) }
    if let headerRows, !headings.isEmpty, headings.count != headerRows { return (.headerRows, .headings) }
    return nil
  }

  /// The delimiters that a file may have, by the names under which they are declared.
  public static let delimiters: [(name: String, byte: UInt8)] = [
    (";", 0x3B), (",", 0x2C), ("tab", 0x09), ("|", 0x7C), ("space", 0x20),
  ]

  /// The standard marks by which the reason of a missing value is declared.
  public static let reasonMarks: [(mark: String, reason: MissingReason)] = [
    (".", .notPossible), ("..", .notAvailable), ("...", .notYetAvailable), (":", .confidential), ("–", .notAsked), ("□", .notDelivered),
  ]

  /// The reason that a standard mark declares.
  public static func reason(of mark: String) -> MissingReason? { reasonMarks.first { $0.mark == mark }?.reason }

  /// Whether a text reads as a number, which no mark for a missing value may.
  public static func looksLikeNumber(_ text: String) -> Bool {
    let isPart: (Unicode.Scalar) -> Bool = { ("0"..."9").contains($0) || "-−+.,  ".unicodeScalars.contains($0) }
    return text.unicodeScalars.contains { ("0"..."9").contains($0) } && text.unicodeScalars.allSatisfy(isPart)
  }

  /// The delimiter of a name, or of the character itself.
  public static func delimiter(named text: String) -> UInt8? {
    delimiters.first { $0.name == text.lowercased() || [$0.byte] == Array(text.utf8) }?.byte
  }
}

/// The character between the whole and the decimals of a number.
public enum DecimalMark: UInt8, Sendable, Hashable, CaseIterable {
  /// `.`
  case point = 0x2E
  /// `,`
  case comma = 0x2C

  /// The mark that a text is.
  public init?(text: String) {
    guard let byte = text.utf8.first, text.utf8.count == 1 else { return nil }
    self.init(rawValue: byte)
  }
}

/// What groups the digits of large numbers by three.
public enum ThousandsMark: String, Sendable, Hashable, CaseIterable {
  /// A space of any kind: ASCII, no-break, thin.
  case space
  /// `.`
  case point = "."
  /// `,`
  case comma = ","
  /// Nothing: a number with a group is no number.
  case none

  /// The mark's byte, where it is one that may be a decimal mark too.
  public var byte: UInt8? {
    switch self {
    case .point: 0x2E
    case .comma: 0x2C
    case .space, .none: nil
    }
  }

  /// The mark that a text is; a space may be written as it is.
  public init?(text: String) {
    if text == " " || text == "\u{A0}" { self = .space } else { self.init(rawValue: text) }
  }
}
