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
  /// Where the first row begins.
  let startOffset: Int
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
  /// Whether the next row begins with a label of the outermost column that was not seen yet.
  private(set) var expectsNewOuter: Bool
  /// The next label of each stub column, for the outermost one the label of the last row.
  private let labels: ForeseenLabels

  /// Goes on behind rows that were found to be regular.
  init(after reader: RowReader, odometer: ParsedRows.Odometer, stop: Int) {
    self.init(reader, odometer: odometer, offset: reader.offset, stop: stop, firstLine: reader.line)
    outer = reader.rows.tables[outerColumn]
    var row = reader.rows.rowCount - 1
    for (place, column) in odometer.order.enumerated() {
      guard place < odometer.radix.count else {
        labels.digits[column] = row
        labels.current[column] = outer.tokens[row]
        break
      }
      labels.foresee(row % odometer.radix[place], column: column)
      row /= odometer.radix[place]
    }
    expectsNewOuter = false
    advance()
  }

  /// Begins in the middle of the file, at a row whose inner labels are known from the beginning; nothing when they are not.
  init?(inside reader: RowReader, odometer: ParsedRows.Odometer, offset: Int, stop: Int) {
    self.init(reader, odometer: odometer, offset: offset, stop: stop, firstLine: 0)
    var place = offset
    for column in labels.digits.indices {
      guard let length = cellReader.field(at: place)?.length else { return nil }
      if column != outerColumn {
        var table = reader.rows.tables[column]
        guard table.find(base + place, length: length) != nil else { return nil }
        labels.foresee(table.last, column: column)
      }
      place += length
    }
    startDigits = nextDigits
  }

  /// The inner labels of this run's first row.
  private(set) var startDigits: [Int] = []

  /// The label that each stub column has next.
  var nextDigits: [Int] { Array(labels.digits) }

  private init(_ reader: RowReader, odometer: ParsedRows.Odometer, offset: Int, stop: Int, firstLine: Int) {
    base = reader.base
    end = reader.end
    self.stop = stop
    self.odometer = odometer
    self.offset = offset
    startOffset = offset
    self.firstLine = firstLine
    outer = LabelTable()
    cellReader = reader.cellReader
    cellReader.forget()
    expectsNewOuter = true
    labels = ForeseenLabels(odometer, reader.rows.tables)
  }

  private var outerColumn: Int { odometer.outermost }

  /// Reads rows until the part ends, the room is full or a row does not follow.
  mutating func read(into cells: UnsafeMutablePointer<Cell>, room: Int) {
    // A copy on this thread's own stack: two runs side by side in memory would slow each other down.
    var run = self
    let labels = run.labels
    let inner = labels.innermost
    run.exit = .reachedStop
    while run.offset < run.stop, run.exit == .reachedStop { run.readRound(of: inner, labels: labels, into: cells, room: room) }
    self = run
  }

  /// Reads the rows of one round of the innermost column, or of what is left of it.
  @inline(__always)
  private mutating func readRound(
    of inner: UnsafeBufferPointer<LabelTable.Token>, labels: ForeseenLabels, into cells: UnsafeMutablePointer<Cell>, room: Int
  ) {
    let innermost = labels.order[0]
    let others = labels.current
    let valueCount = cellReader.valueCount
    let base = base
    let end = end
    var digit = labels.digits[innermost]
    var row = rowCount
    var rowStart = offset
    if expectsNewOuter {
      // The first row of a block is read with care; its outermost label becomes one of those that stay.
      readFirstRowOfBlock(into: cells, room: room)
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
      let next = readCells(at: place, into: cells, firstCell: firstCell, row: row)
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
    labels.digits[innermost] = digit
    if digit == inner.count { carry() }
  }

  @inline(__always)
  private mutating func readCells(at place: Int, into cells: UnsafeMutablePointer<Cell>, firstCell: Int, row: Int) -> Int {
    let next = cellReader.readQuickly(at: place, into: cells + firstCell, firstCell: firstCell)
    if next >= 0 { return next }
    guard let slow = cellReader.readSlowly(at: place, line: firstLine + row, into: cells + firstCell, firstCell: firstCell),
      slow.breaks == 0
    else { return -1 }
    return slow.next
  }

  @inline(never)
  private mutating func readFirstRowOfBlock(into cells: UnsafeMutablePointer<Cell>, room: Int) {
    let firstCell = rowCount * cellReader.valueCount
    guard firstCell + cellReader.valueCount <= room else {
      exit = .full
      return
    }
    var place = offset
    for column in labels.current.indices {
      if column == outerColumn {
        guard let length = takeNewOuter(at: place) else {
          exit = .irregular
          return
        }
        place += length
      } else {
        let token = labels.current[column]
        guard place + token.length <= end, LabelTable.isSame(base + place, token.bytes, token.length) else {
          exit = .irregular
          return
        }
        place += token.length
      }
    }
    let next = readCells(at: place, into: cells, firstCell: firstCell, row: rowCount)
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
    let innermost = labels.order[0]
    labels.digits[innermost] += 1
    if labels.digits[innermost] < labels.radix[0] {
      labels.foresee(labels.digits[innermost], column: innermost)
    } else {
      carry()
    }
  }

  /// Begins the innermost column anew and moves the next one on.
  @inline(__always)
  private mutating func carry() {
    let labels = labels
    labels.foresee(0, column: labels.order[0])
    for place in 1..<labels.order.count {
      guard place < labels.radix.count else { break }
      let column = labels.order[place]
      if labels.digits[column] + 1 < labels.radix[place] {
        labels.foresee(labels.digits[column] + 1, column: column)
        return
      }
      labels.foresee(0, column: column)
    }
    expectsNewOuter = true
  }

  /// Reads a label of the outermost column, which must be a new one on one line.
  private mutating func takeNewOuter(at place: Int) -> Int? {
    guard outer.origins.count < LabelTable.mostLabels, let length = cellReader.field(at: place)?.length, length < LabelTable.longestLabel,
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
    labels.current[outerColumn] = token
    labels.digits[outerColumn] = known
    return length
  }
}
