import KommuneLocale
import KommuneModel

extension CSVText {
  /// Reads the next row; a break of the rules becomes a failure with its line and field.
  func nextRow(_ scanner: inout CSVScanner) throws(LoadFailure) -> Bool {
    do {
      return try scanner.nextRow()
    } catch {
      throw failure(for: error)
    }
  }

  private func failure(for flaw: CSVScanner.Flaw) -> LoadFailure {
    switch flaw.kind {
    case .textAfterQuote: failure(.quote, line: flaw.line, column: flaw.column, expected: LoadPhrases.quoteMustEndField)
    case .unclosedQuote: failure(.quote, line: flaw.line, column: flaw.column, expected: LoadPhrases.quoteMustBeClosed)
    case .tooManyFields:
      failure(.limit, line: flaw.line, column: flaw.column, expected: LoadPhrases.rowMustHaveAtMost(fields: CSVScanner.mostFields))
    case .zeroByte: failure(.control, line: flaw.line, column: flaw.column, expected: LoadPhrases.zeroByteMustNotOccur)
    }
  }

  /// A row with too few or too many fields.
  func raggedFailure(_ scanner: CSVScanner, width: Int) -> LoadFailure {
    let count = scanner.fields.count
    return failure(
      .ragged, line: scanner.rowLine, column: min(count, width) + (count > width ? 1 : 0), expected: LoadPhrases.rowMustHave(fields: width),
      found: String(count))
  }

  /// The encoding of the whole text, from the declaration or from the bytes.
  func encoding(checking piece: UnsafeRawBufferPointer, at offset: Int) throws(LoadFailure) -> TextEncoding {
    var evidence = EncodingEvidence()
    evidence.add(piece, at: offset)
    return try encoding(from: evidence)
  }

  /// The encoding that the evidence allows, or the declared one where it does not contradict the bytes.
  func encoding(from evidence: EncodingEvidence) throws(LoadFailure) -> TextEncoding {
    if let known = knownEncoding {
      if known == .utf8, let place = evidence.firstInvalid { throw encodingFailure(at: place) }
      return known
    }
    guard let encoding = evidence.decision else { throw encodingFailure(at: evidence.firstInvalid ?? start) }
    return encoding
  }

  /// The failure for a byte that is in no encoding the file may have.
  func encodingFailure(at offset: Int) -> LoadFailure {
    let byte = offset < bytes.count ? bytes[offset] : 0
    let hex = String(byte, radix: 16, uppercase: true)
    return failure(
      .encoding, line: line(of: offset), expected: LoadPhrases.bytesMustBeOneEncoding, found: "0x" + (hex.count == 1 ? "0" : "") + hex)
  }

  /// The line that a byte stands on, the first being 1; counted only when a flaw must be named.
  func line(of offset: Int) -> Int {
    var line = 1
    var index = 0
    while index < min(offset, bytes.count) {
      if bytes[index] == 0x0A || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) { line += 1 }
      index += 1
    }
    return line
  }
}
