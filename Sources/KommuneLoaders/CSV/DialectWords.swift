import KommuneLocale
import KommuneModel

/// What was decided about a CSV file, for `--explain` and the manifest of a report.
struct DialectWords {
  private let dialect: CSVDialect
  private let layout: CSVLayout
  private let encoding: TextEncoding
  private let text: CSVText
  private let options: LoadOptions

  init(_ text: CSVText, _ dialect: CSVDialect, _ layout: CSVLayout, encoding: TextEncoding, options: LoadOptions) {
    self.text = text
    self.dialect = dialect
    self.layout = layout
    self.encoding = encoding
    self.options = options
  }

  /// The decisions without which the file cannot be read again, in the order in which they were made.
  var facts: [ReadingFact] {
    var facts = [
      ReadingFact("encoding", encoding.rawValue, ReadingPhrases.line(ReadingPhrases.encoding, encoding.rawValue)), delimiter,
    ]
    if dialect.isDelimiterStated { facts.append(ReadingFact("delimiterStated", "true", ReadingPhrases.delimiterStated)) }
    if dialect.titleRange != nil {
      facts.append(
        ReadingFact("titleLine", "true", ReadingPhrases.line(ReadingPhrases.title, ReadingPhrases.titleBeforeHeader)))
    }
    facts.append(header)
    if dialect.isFromPxWeb { facts.append(ReadingFact("writtenBy", "PxWeb", ReadingPhrases.byPxWeb)) }
    if layout.isKlass { facts.append(ReadingFact("writtenBy", "KLASS", ReadingPhrases.byKlass)) }
    guard layout.valueCount > 0, !layout.isKlass else { return facts }
    facts.append(columns("rowNames", ReadingPhrases.rowNames, 1, layout.stubCount))
    facts.append(columns("figures", ReadingPhrases.figures, layout.stubCount + 1, layout.names.count))
    return facts + decimalMarks
  }

  /// The decisions with how they were made, and what a look at every cell has found.
  func facts(with census: CSVCensus, hasFigures: Bool) -> [ReadingFact] {
    var facts = facts
    facts[0] = encodingFact(census)
    if text.hasMark {
      facts.insert(ReadingFact("byteOrderMark", "true", ReadingPhrases.line(ReadingPhrases.mark, ReadingPhrases.yes)), at: 1)
    }
    let place = (facts.firstIndex { $0.key == "delimiterStated" } ?? facts.firstIndex { $0.key == "delimiter" } ?? 0) + 1
    facts.insert(contentsOf: [census.quotes, census.lineEnds], at: place)
    if hasFigures { facts += [census.thousandsMark(declared: options.declared.thousandsMark)] }
    return facts
  }

  private var delimiter: ReadingFact {
    var name = ReadingPhrases.name(ofDelimiter: dialect.delimiter)
    if options.delimiter != nil { name = ReadingPhrases.remark(name, ReadingPhrases.declared) }
    return ReadingFact(
      "delimiter", String(Unicode.Scalar(dialect.delimiter)), ReadingPhrases.line(ReadingPhrases.delimiter, name))
  }

  private func encodingFact(_ census: CSVCensus) -> ReadingFact {
    let reason =
      text.hasMark
      ? ReadingPhrases.toldByMark
      : options.encoding != nil
        ? ReadingPhrases.declared : census.isASCII ? ReadingPhrases.onlyASCII : ReadingPhrases.toldByLetters
    let name = text.hasMark ? text.statedEncoding ?? encoding : encoding
    return ReadingFact(
      "encoding", name.rawValue,
      ReadingPhrases.line(ReadingPhrases.encoding, ReadingPhrases.remark(Phrase(verbatim: name.rawValue), reason)))
  }

  private var header: ReadingFact {
    let first = dialect.headerLine
    guard layout.headingRows > 1 else {
      return ReadingFact(
        "headerRows", "1", ReadingPhrases.line(ReadingPhrases.header, ReadingPhrases.line(number: first)))
    }
    let rows = ReadingPhrases.remark(ReadingPhrases.rows(first, first + layout.headingRows - 1), ReadingPhrases.declared)
    return ReadingFact("headerRows", String(layout.headingRows), ReadingPhrases.line(ReadingPhrases.header, rows))
  }

  private func columns(_ key: String, _ label: Phrase, _ first: Int, _ last: Int) -> ReadingFact {
    ReadingFact(key, last < first ? "" : "\(first)-\(last)", ReadingPhrases.line(label, ReadingPhrases.columns(first, last)))
  }

  private var decimalMarks: [ReadingFact] {
    let marks = Set(layout.decimalMarks)
    guard marks.count > 1 else { return marks.map { decimalMark($0, column: nil) } }
    return layout.decimalMarks.enumerated().map { decimalMark($0.element, column: layout.stubCount + $0.offset + 1) }
  }

  private func decimalMark(_ mark: DecimalMark, column: Int?) -> ReadingFact {
    var name = mark == .comma ? ReadingPhrases.comma : ReadingPhrases.point
    if options.declared.decimalMark != nil {
      name = ReadingPhrases.remark(name, ReadingPhrases.declared)
    } else if !layout.isDecimalMarkSeen {
      name = ReadingPhrases.remark(name, ReadingPhrases.byCustom)
    }
    let label = column.map { ReadingPhrases.decimalMark(ofColumn: $0) } ?? ReadingPhrases.decimalMark
    let key = column.map { "decimalMark.\($0)" } ?? "decimalMark"
    return ReadingFact(key, mark == .comma ? "," : ".", ReadingPhrases.line(label, name))
  }
}
