import KommuneModel

/// Reads rows that follow each other like the figures of an odometer: every label is foreseen and only compared.
///
/// Two runs can read two parts of a file at the same time, since nothing but the labels of the outermost column is learnt.
struct RegularRun {
  /// Why a run ended.
  enum Exit { case reachedStop, irregular, full }

  let base: UnsafePointer<UInt8>
  /// The end of the file, and where the next run's part begins.
  let end: Int
  let stop: Int
  let odometer: ParsedRows.Odometer
  /// Where the next row begins.
  private(set) var offset: Int
  /// How many rows this run has read.
  private(set) var rowCount = 0
  private(set) var exit = Exit.reachedStop
  /// The labels of the outermost column that this run has met.
  private(set) var outer: LabelTable
  private(set) var cellReader: CellReader
  /// The line of the first row, counted from where the run's part begins when that is not known.
  let firstLine: Int
  /// The next label of each stub column, for the outermost one the label of the last row.
  private(set) var digits: [Int]
  /// Whether the next row begins with a label of the outermost column that was not seen yet.
  private(set) var expectsNewOuter: Bool
  private let tokens: [[LabelTable.Token]]
  private var current: [LabelTable.Token]

  /// Goes on behind rows that were found to be regular.
  init(after reader: RowReader, odometer: ParsedRows.Odometer, stop: Int) {
    self.init(reader, odometer: odometer, offset: reader.offset, stop: stop, firstLine: reader.line)
    outer = reader.rows.tables[outerColumn]
    var row = reader.rows.rowCount - 1
    for (place, column) in odometer.order.enumerated() {
      digits[column] = place < odometer.radix.count ? row % odometer.radix[place] : row
      row = place < odometer.radix.count ? row / odometer.radix[place] : row
    }
    for column in digits.indices { current[column] = tokens[column][digits[column]] }
    expectsNewOuter = false
    advance()
  }

  /// Begins in the middle of the file, at a row whose inner labels are known from the beginning; nothing when they are not.
  init?(inside reader: RowReader, odometer: ParsedRows.Odometer, offset: Int, stop: Int) {
    self.init(reader, odometer: odometer, offset: offset, stop: stop, firstLine: 0)
    var place = offset
    for column in digits.indices {
      guard let length = cellReader.fieldLength(at: place) else { return nil }
      if column != outerColumn {
        var table = reader.rows.tables[column]
        guard table.find(base + place, length: length) != nil else { return nil }
        digits[column] = table.last
        current[column] = tokens[column][table.last]
      }
      place += length
    }
    startDigits = digits
  }

  /// The inner labels of this run's first row.
  private(set) var startDigits: [Int] = []

  private init(_ reader: RowReader, odometer: ParsedRows.Odometer, offset: Int, stop: Int, firstLine: Int) {
    base = reader.base
    end = reader.end
    self.stop = stop
    self.odometer = odometer
    self.offset = offset
    self.firstLine = firstLine
    outer = LabelTable()
    cellReader = reader.cellReader
    cellReader.forget()
    digits = Array(repeating: 0, count: reader.stubCount)
    expectsNewOuter = true
    tokens = reader.rows.tables.map(\.tokens)
    current = tokens.map { $0[0] }
  }

  private var outerColumn: Int { odometer.outermost }

  /// Reads rows until the part ends, the room is full or a row does not follow.
  mutating func read(into cells: UnsafeMutablePointer<Cell>, room: Int) {
    let valueCount = cellReader.decimalMarks.count
    let capacity = room / max(valueCount, 1)
    let outerColumn = outerColumn
    let stubCount = current.count
    exit = .reachedStop
    while offset < stop {
      guard rowCount < capacity else {
        exit = .full
        return
      }
      var place = offset
      for column in 0..<stubCount {
        let token = current[column]
        if column == outerColumn, expectsNewOuter {
          guard let length = takeNewOuter(at: place) else {
            exit = .irregular
            return
          }
          place += length
        } else {
          guard place + token.length <= end, LabelTable.isSame(base + place, token.bytes, token.length) else {
            exit = .irregular
            return
          }
          place += token.length
        }
      }
      let firstCell = rowCount * valueCount
      var next = cellReader.readQuickly(at: place, into: cells + firstCell, firstCell: firstCell)
      if next < 0 {
        let slow = cellReader.readSlowly(at: place, line: firstLine + rowCount, into: cells + firstCell, firstCell: firstCell)
        next = slow.map { $0.breaks == 0 ? $0.next : -1 } ?? -1
        guard next >= 0 else {
          exit = .irregular
          return
        }
      }
      offset = next
      rowCount += 1
      expectsNewOuter = false
      advance()
    }
  }

  @inline(__always)
  private mutating func advance() {
    for place in odometer.radix.indices {
      let column = odometer.order[place]
      let digit = digits[column] + 1
      if digit < odometer.radix[place] {
        digits[column] = digit
        current[column] = tokens[column][digit]
        return
      }
      digits[column] = 0
      current[column] = tokens[column][0]
    }
    expectsNewOuter = true
  }

  /// Reads a label of the outermost column, which must be a new one on one line.
  private mutating func takeNewOuter(at place: Int) -> Int? {
    guard let length = cellReader.fieldLength(at: place), outer.find(base + place, length: length) == nil else { return nil }
    let line = firstLine + rowCount
    guard let label = cellReader.label(at: place, line: line), label.length == length, label.lineBreaks == 0, !label.span.hasBareQuotes else {
      return nil
    }
    let known = outer.origins.count
    let token = outer.insert(
      base + place, length: length, content: label.content, lineBreaks: 0, origin: LabelTable.Origin(span: label.span, line: line))
    guard Int(token.category) == known, outer.tokens.count == outer.origins.count else { return nil }
    current[outerColumn] = token
    digits[outerColumn] = known
    return length
  }
}
