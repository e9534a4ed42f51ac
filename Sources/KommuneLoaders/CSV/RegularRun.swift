import KommuneModel

/// The label that each stub column should have next, in memory of its own that stays where it is.
private final class ExpectedLabels {
  let tokens: UnsafeMutableBufferPointer<LabelTable.Token>

  init(_ labels: [LabelTable.Token]) {
    tokens = .allocate(capacity: labels.count)
    _ = tokens.initialize(from: labels)
  }

  deinit { tokens.deallocate() }
}

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
  private let current: ExpectedLabels

  /// Goes on behind rows that were found to be regular.
  init(after reader: RowReader, odometer: ParsedRows.Odometer, stop: Int) {
    self.init(reader, odometer: odometer, offset: reader.offset, stop: stop, firstLine: reader.line)
    outer = reader.rows.tables[outerColumn]
    var row = reader.rows.rowCount - 1
    for (place, column) in odometer.order.enumerated() {
      digits[column] = place < odometer.radix.count ? row % odometer.radix[place] : row
      row = place < odometer.radix.count ? row / odometer.radix[place] : row
    }
    for column in digits.indices { current.tokens[column] = tokens[column][digits[column]] }
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
        current.tokens[column] = tokens[column][table.last]
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
    current = ExpectedLabels(tokens.map { $0[0] })
  }

  private var outerColumn: Int { odometer.outermost }

  /// Reads rows until the part ends, the room is full or a row does not follow.
  mutating func read(into cells: UnsafeMutablePointer<Cell>, room: Int) {
    let marks = cellReader.decimalMarks
    let inner = tokens[odometer.order[0]]
    exit = .reachedStop
    marks.withUnsafeBufferPointer { marks in
      inner.withUnsafeBufferPointer { inner in
        while offset < stop, exit == .reachedStop {
          readRound(of: inner, among: UnsafeBufferPointer(current.tokens), marks: marks, into: cells, room: room)
        }
      }
    }
  }

  /// Reads the rows of one round of the innermost column, or of what is left of it.
  @inline(__always)
  private mutating func readRound(
    of inner: UnsafeBufferPointer<LabelTable.Token>, among others: UnsafeBufferPointer<LabelTable.Token>, marks: UnsafeBufferPointer<UInt8>,
    into cells: UnsafeMutablePointer<Cell>, room: Int
  ) {
    let innermost = odometer.order[0]
    let valueCount = marks.count
    let base = base
    let end = end
    var digit = digits[innermost]
    var row = rowCount
    var rowStart = offset
    if expectsNewOuter {
      // The first row of a block is read with care; its outermost label becomes one of those that stay.
      readFirstRowOfBlock(marks: marks, into: cells, room: room)
      return
    }
    while digit < inner.count, rowStart < stop {
      let firstCell = row &* valueCount
      guard firstCell &+ valueCount <= room else {
        exit = .full
        break
      }
      var place = rowStart
      for column in 0..<others.count {
        let token = column == innermost ? inner[digit] : others[column]
        guard place &+ token.length <= end, LabelTable.isSame(base + place, token.bytes, token.length) else {
          exit = .irregular
          break
        }
        place &+= token.length
      }
      guard exit == .reachedStop else { break }
      let next = readCells(at: place, marks: marks, into: cells, firstCell: firstCell, row: row)
      guard next >= 0 else {
        exit = .irregular
        break
      }
      rowStart = next
      row &+= 1
      digit &+= 1
    }
    offset = rowStart
    rowCount = row
    digits[innermost] = digit
    if digit == inner.count { carry() }
  }

  @inline(__always)
  private mutating func readCells(
    at place: Int, marks: UnsafeBufferPointer<UInt8>, into cells: UnsafeMutablePointer<Cell>, firstCell: Int, row: Int
  ) -> Int {
    let next = cellReader.readQuickly(at: place, marks: marks, into: cells + firstCell, firstCell: firstCell)
    if next >= 0 { return next }
    guard let slow = cellReader.readSlowly(at: place, line: firstLine + row, into: cells + firstCell, firstCell: firstCell),
      slow.breaks == 0
    else { return -1 }
    return slow.next
  }

  @inline(never)
  private mutating func readFirstRowOfBlock(
    marks: UnsafeBufferPointer<UInt8>, into cells: UnsafeMutablePointer<Cell>, room: Int
  ) {
    let firstCell = rowCount * marks.count
    guard firstCell + marks.count <= room else {
      exit = .full
      return
    }
    var place = offset
    for column in current.tokens.indices {
      if column == outerColumn {
        guard let length = takeNewOuter(at: place) else {
          exit = .irregular
          return
        }
        place += length
      } else {
        let token = current.tokens[column]
        guard place + token.length <= end, LabelTable.isSame(base + place, token.bytes, token.length) else {
          exit = .irregular
          return
        }
        place += token.length
      }
    }
    let next = readCells(at: place, marks: marks, into: cells, firstCell: firstCell, row: rowCount)
    guard next >= 0 else {
      exit = .irregular
      return
    }
    offset = next
    rowCount += 1
    expectsNewOuter = false
    advance()
  }

  /// Moves the innermost column one label on.
  private mutating func advance() {
    let innermost = odometer.order[0]
    digits[innermost] += 1
    if digits[innermost] < odometer.radix[0] { current.tokens[innermost] = tokens[innermost][digits[innermost]] } else { carry() }
  }

  /// Begins the innermost column anew and moves the next one on.
  private mutating func carry() {
    for (place, column) in odometer.order.enumerated() {
      if place > 0 { digits[column] += place < odometer.radix.count ? 1 : 0 }
      guard place < odometer.radix.count else { break }
      if place > 0, digits[column] < odometer.radix[place] {
        current.tokens[column] = tokens[column][digits[column]]
        return
      }
      digits[column] = 0
      current.tokens[column] = tokens[column][0]
    }
    expectsNewOuter = true
  }

  /// Reads a label of the outermost column, which must be a new one on one line.
  private mutating func takeNewOuter(at place: Int) -> Int? {
    guard outer.origins.count < LabelTable.mostLabels, let length = cellReader.fieldLength(at: place), length < LabelTable.longestLabel,
      outer.find(base + place, length: length) == nil
    else { return nil }
    let line = firstLine + rowCount
    guard let label = cellReader.label(at: place, line: line), label.length == length, label.lineBreaks == 0, !label.span.hasBareQuotes
    else {
      return nil
    }
    let known = outer.origins.count
    let token = outer.insert(
      base + place, length: length, lineBreaks: 0, origin: LabelTable.Origin(span: label.span, line: line), scanner: cellReader.scanner)
    guard Int(token.category) == known, outer.tokens.count == outer.origins.count else { return nil }
    current.tokens[outerColumn] = token
    digits[outerColumn] = known
    return length
  }
}
