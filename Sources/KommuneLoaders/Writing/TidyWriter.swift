import KommuneLocale
import KommuneModel

/// Writes what was loaded as one tidy table: a row for each cell of the file, with its categories, value and printed mark.
///
///     region_code,region,alder,contents,period,value,symbol
///     1504,Ålesund,0 år,Personer,2019,526,
///     1504,Ålesund,0 år,Personer,2020,,0
///
/// `symbol` is the mark as it was printed. Where a publisher prints marks of its own ("hemmelig"), `standard_symbol` says beside it which of the standard marks
/// it was taken for.
///
/// The bytes are handed to a sink in pieces, so that the table is never whole in memory.
public struct TidyWriter {
  /// Takes the next piece of the output.
  public typealias Sink = (UnsafeRawBufferPointer) throws -> Void

  private let rows: TidyRows
  private let texts: TextTable?

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - loaded: What a loader made of a file.
  ///   - isOutsideValidity: Whether the cell at a flat index belongs to a region that did not exist then: its zero is printed as
  ///     a mark, with no value.
  public init(_ loaded: Loaded, isOutsideValidity: (@Sendable (Int) -> Bool)? = nil) {
    rows = TidyRows(loaded, isOutsideValidity: isOutsideValidity)
    texts = loaded.texts
  }

  /// Writes CSV by RFC 4180: UTF-8 without a mark, commas, LF, quotes only where they are needed, the decimal point.
  public func writeCSV(to sink: Sink) throws { try writeDelimited(.tidy, to: sink) }

  /// Writes CSV for a spreadsheet of the Nordic countries: UTF-8 with a mark, semicolons, CRLF and the decimal comma. A text that
  /// a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
  public func writeSpreadsheetCSV(to sink: Sink) throws { try writeDelimited(.spreadsheet, to: sink) }

  /// Writes a JSON array with an object for each row. A missing value is `null`; numbers have twelve significant digits.
  public func writeJSON(to sink: Sink) throws {
    var buffer: [UInt8] = []
    if let texts {
      try writeJSON(texts, buffer: &buffer, to: sink)
      return
    }
    let names = rows.header.map { quotedBytes($0) }
    var labels: [[[UInt8]]] = []
    for index in rows.dimensions {
      let dimension = rows.cube.dimensions[index]
      labels.append(
        dimension.categories.map { category in
          let column = columnStart(index)
          return rows.texts(category, of: index).enumerated().flatMap { names[column + $0] + [0x3A] + quotedBytes($1) + [0x2C] }
        })
    }
    var isFirst = true
    buffer.append(0x5B)
    try rows.forEach { index, value, symbol in
      buffer.append(contentsOf: isFirst ? Array("\n{".utf8) : Array(",\n{".utf8))
      isFirst = false
      appendLabels(labels, of: index, to: &buffer)
      buffer.append(contentsOf: "\"value\":".utf8)
      if let value {
        var number = DecimalText(value)
        number.round(toSignificant: 12)
        number.append(to: &buffer)
      } else {
        buffer.append(contentsOf: "null".utf8)
      }
      buffer.append(contentsOf: ",\"symbol\":".utf8)
      let own = rows.hasOwnMarks ? rows.cube.metadata.marks[index] : nil
      buffer.append(contentsOf: JSONText.quoted(own ?? "\(symbol)").utf8)
      if rows.hasOwnMarks { buffer.append(contentsOf: ",\"standard_symbol\":\"\(symbol)\"".utf8) }
      buffer.append(0x7D)
      try flush(&buffer, to: sink)
    }
    buffer.append(contentsOf: "\n]\n".utf8)
    try flush(&buffer, to: sink, always: true)
  }

  /// A text as the bytes of a JSON string.
  private func quotedBytes(_ text: String) -> [UInt8] { Array(JSONText.quoted(text).utf8) }

  private func writeJSON(_ texts: TextTable, buffer: inout [UInt8], to sink: Sink) throws {
    let names = texts.header.map { quotedBytes($0) }
    buffer.append(0x5B)
    for (number, row) in texts.rows.enumerated() {
      buffer.append(contentsOf: number == 0 ? Array("\n{".utf8) : Array(",\n{".utf8))
      for (index, field) in row.prefix(names.count).enumerated() {
        if index > 0 { buffer.append(0x2C) }
        buffer.append(contentsOf: names[index] + [0x3A] + quotedBytes(field))
      }
      buffer.append(0x7D)
      try flush(&buffer, to: sink)
    }
    buffer.append(contentsOf: "\n]\n".utf8)
    try flush(&buffer, to: sink, always: true)
  }

  private func writeDelimited(_ style: DelimitedStyle, to sink: Sink) throws {
    var buffer = style.mark
    style.append(texts?.header ?? rows.header, to: &buffer)
    if let texts {
      for row in texts.rows {
        style.append(row, to: &buffer)
        try flush(&buffer, to: sink)
      }
      try flush(&buffer, to: sink, always: true)
      return
    }
    let labels = rows.dimensions.map { index -> [[UInt8]] in
      let dimension = rows.cube.dimensions[index]
      return dimension.categories.map { category in
        rows.texts(category, of: index).flatMap { style.field($0) + [style.delimiter] }
      }
    }
    try rows.forEach { index, value, symbol in
      appendLabels(labels, of: index, to: &buffer)
      if let value { TidyWriter.append(value, to: &buffer, decimalMark: style.decimalMark) }
      buffer.append(style.delimiter)
      let own = rows.hasOwnMarks ? rows.cube.metadata.marks[index] : nil
      if own != nil || symbol.utf8CodeUnitCount > 0 { buffer.append(contentsOf: style.field(own ?? "\(symbol)")) }
      if rows.hasOwnMarks {
        buffer.append(style.delimiter)
        buffer.append(contentsOf: style.field("\(symbol)"))
      }
      buffer.append(contentsOf: style.lineEnd)
      try flush(&buffer, to: sink)
    }
    try flush(&buffer, to: sink, always: true)
  }

  /// Where the columns of a dimension begin in the header.
  private func columnStart(_ dimension: Int) -> Int {
    var column = 0
    for index in rows.dimensions where index < dimension {
      column += rows.texts(Category(label: ""), of: index).count
    }
    return column
  }

  private func appendLabels(_ labels: [[[UInt8]]], of flatIndex: Int, to buffer: inout [UInt8]) {
    for (place, index) in rows.dimensions.enumerated() {
      let category = (flatIndex / rows.cube.strides[index]) % rows.cube.dimensions[index].count
      buffer.append(contentsOf: labels[place][category])
    }
  }

  private static func append(_ value: Double, to buffer: inout [UInt8], decimalMark: UInt8) {
    guard let whole = Int(exactly: value), whole.magnitude < 1 << 53 else {
      DecimalText(value).append(to: &buffer, decimalMark: decimalMark)
      return
    }
    var rest = whole.magnitude
    if whole < 0 { buffer.append(0x2D) }
    let start = buffer.count
    repeat {
      buffer.append(UInt8(truncatingIfNeeded: rest % 10) + 0x30)
      rest /= 10
    } while rest > 0
    buffer[start...].reverse()
  }

  private func flush(_ buffer: inout [UInt8], to sink: Sink, always: Bool = false) throws {
    guard always || buffer.count >= 1 << 16 else { return }
    try buffer.withUnsafeBytes { try sink($0) }
    buffer.removeAll(keepingCapacity: true)
  }
}
