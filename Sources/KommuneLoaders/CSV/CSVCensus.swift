import KommuneLocale
import KommuneModel

/// What a look at every field of a CSV file finds: how quotes are used, how lines end, what groups the thousands.
///
/// Nothing is decided by it. It is made only where somebody asks how a file was read, for it costs as much as reading the file once more.
struct CSVCensus {
  /// Whether every byte is ASCII.
  private(set) var isASCII = true
  private var ends = (crlf: 0, lf: 0, cr: 0)
  private var endsWithLineEnd = false
  private var hasQuotedText = false
  private var hasQuotedNumber = false
  private var hasDoubledQuotes = false
  private var hasBareQuotes = false
  private var groups: Set<String> = []

  init(_ text: CSVText, _ dialect: CSVDialect, _ layout: CSVLayout, options: LoadOptions) throws(LoadFailure) {
    countLineEnds(text)
    var scanner = dialect.scanner(text)
    for _ in 0..<max(layout.headingRows, 1) {
      guard try text.nextRow(&scanner) else { break }
      for span in scanner.fields { note(span, isNumber: false) }
    }
    while try text.nextRow(&scanner) {
      for (index, span) in scanner.fields.enumerated() {
        let isValue = index >= layout.stubCount && index - layout.stubCount < layout.decimalMarks.count
        note(span, isNumber: isValue)
        if isValue {
          noteGroup(scanner.content(of: span), decimalMark: layout.decimalMarks[index - layout.stubCount], options.declared.thousandsMark)
        }
      }
    }
  }

  private mutating func countLineEnds(_ text: CSVText) {
    var previous: UInt8 = 0
    for byte in text.bytes.dropFirst(text.start) {
      if byte >= 0x80 { isASCII = false }
      if byte == 0x0A { if previous == 0x0D { ends.crlf += 1 } else { ends.lf += 1 } }
      if byte == 0x0D { ends.cr += 1 }
      previous = byte
    }
    ends.cr -= ends.crlf
    endsWithLineEnd = previous == 0x0A || previous == 0x0D
  }

  private mutating func note(_ span: FieldSpan, isNumber: Bool) {
    guard span.isQuoted else { return }
    if isNumber { hasQuotedNumber = true } else { hasQuotedText = true }
    if span.hasDoubledQuotes { hasDoubledQuotes = true }
    if span.hasBareQuotes { hasBareQuotes = true }
  }

  /// Notes what stands between three digits and three more in a number.
  private mutating func noteGroup(_ bytes: UnsafeRawBufferPointer, decimalMark: DecimalMark, _ declared: ThousandsMark?) {
    guard bytes.count > 4, case .number = NumberText.parse(bytes, decimalMark: decimalMark, thousandsMark: declared) else { return }
    var index = 1
    while index + 3 < bytes.count, bytes[index] != decimalMark.rawValue {
      let isBetween = (0x30...0x39).contains(bytes[index - 1])
      switch bytes[index] {
      case 0x20 where isBetween: groups.insert("space")
      case 0xA0 where isBetween, 0xC2 where isBetween: groups.insert("noBreakSpace")
      case 0xE2 where isBetween: groups.insert(bytes[index + 2] == 0xAF ? "noBreakSpace" : "thinSpace")
      case 0x2E where isBetween: groups.insert("point")
      case 0x2C where isBetween: groups.insert("comma")
      default: break
      }
      index += 1
    }
  }

  /// How quotes are used.
  var quotes: ReadingFact {
    var parts: [Phrase] = []
    var values: [String] = []
    if hasQuotedNumber {
      parts.append(ReadingPhrases.quotesAroundNumbers)
      values.append("numbers")
    } else if hasQuotedText {
      parts.append(ReadingPhrases.quotesAroundTexts)
      values.append("texts")
    }
    if hasDoubledQuotes {
      parts.append(ReadingPhrases.quotesDoubled)
      values.append("doubled")
    }
    if hasBareQuotes {
      parts.append(ReadingPhrases.quotesBare)
      values.append("bare")
    }
    if parts.isEmpty { parts.append(ReadingPhrases.quotesNone) }
    return ReadingFact("quotes", values.joined(separator: " "), ReadingPhrases.line(ReadingPhrases.quotes, ReadingPhrases.list(parts)))
  }

  /// How lines end.
  var lineEnds: ReadingFact {
    let kinds = [("CRLF", ends.crlf), ("LF", ends.lf), ("CR", ends.cr)].filter { $0.1 > 0 }
    let names = kinds.map(\.0).joined(separator: " ")
    var words = kinds.isEmpty ? ReadingPhrases.none : Phrase(verbatim: names)
    if kinds.count > 1 { words = ReadingPhrases.mixed(kinds.map { "\($0.0) (\($0.1))" }.joined(separator: ", ")) }
    if !kinds.isEmpty, !endsWithLineEnd { words = ReadingPhrases.list([words, ReadingPhrases.noLastLineEnd]) }
    return ReadingFact("lineEnds", names, ReadingPhrases.line(ReadingPhrases.lineEnds, words))
  }

  /// What groups the digits of large numbers.
  func thousandsMark(declared: ThousandsMark?) -> ReadingFact {
    let names: [(String, Phrase)] = [
      ("space", ReadingPhrases.space), ("noBreakSpace", ReadingPhrases.noBreakSpace), ("thinSpace", ReadingPhrases.thinSpace),
      ("point", ReadingPhrases.point), ("comma", ReadingPhrases.comma),
    ]
    let seen = names.filter { groups.contains($0.0) }
    var words = seen.isEmpty ? ReadingPhrases.none : ReadingPhrases.list(seen.map(\.1))
    if let declared {
      let name = names.first { $0.0 == String(describing: declared) }?.1 ?? ReadingPhrases.none
      words = ReadingPhrases.remark(name, ReadingPhrases.declared)
    }
    return ReadingFact(
      "thousandsMark", declared.map(String.init(describing:)) ?? seen.map(\.0).joined(separator: " "),
      ReadingPhrases.line(ReadingPhrases.thousandsMark, words))
  }
}
