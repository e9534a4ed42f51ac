import KommuneModel

#if canImport(Glibc)
  import Glibc
#endif

extension RowReader {
  /// How many cells are looked at before rows are taken to follow no odometer.
  private static var searchedCells: Int { 1 << 23 }
  /// How far apart the looks at the outermost label must be to cost less than counting lines.
  private static var smallestStep: Int { 1024 }

  /// Reads every row of the file: the first ones one by one until their order is known, then regular ones by foresight, on two
  /// threads when the file is large, and whatever does not follow one by one again.
  mutating func readAll(_ options: LoadOptions) throws(LoadFailure) -> ParsedRows {
    var cells: [Cell] = []
    var finding = OdometerSearch.Finding.unknown
    var limit = 64
    while offset < end, case .unknown = finding, limit == 64 || limit * (width - stubCount) <= RowReader.searchedCells {
      try extend(&cells, toHold: min(limit, mostRows)) { (reader, room) throws(LoadFailure) in try reader.read(into: room, rowLimit: limit)
      }
      finding = OdometerSearch.find(rows)
      limit *= 2
    }
    if case .found(let odometer) = finding {
      rows.odometer = odometer
      rows.regularRows = rows.rowCount
      rows.keys = []
      rows.lines = []
      try extend(&cells, toHold: estimatedRows) { (reader, room) in reader.readRegular(into: room, options) }
    }
    if offset < end { text.owner.willRead(offset..<end) }
    rows.keys.reserveCapacity((estimatedRows - rows.regularRows) * stubCount)
    rows.lines.reserveCapacity(estimatedRows - rows.regularRows)
    while offset < end {
      try extend(&cells, toHold: estimatedRows) { (reader, room) throws(LoadFailure) in
        try reader.read(into: room)
      }
    }
    rows.cells = consume cells
    rows.flaws = cellReader.flaws
    rows.flawCount = cellReader.flawCount
    rows.dashes = cellReader.dashes
    rows.provisional = cellReader.provisional
    rows.evidence.add(cellReader.evidence)
    return rows
  }

  /// How many rows the file can have at most: each field takes a byte.
  private var mostRows: Int { rows.rowCount + (end - offset) / width + 1 }

  /// How many rows the file will have, a tenth more than the rows so far let expect.
  private var estimatedRows: Int {
    let read = Double(max(offset - firstOffset, 1))
    let estimate = Double(rows.rowCount) * Double(end - firstOffset) / read * 1.1
    return min(Int(estimate) + 1024, mostRows)
  }

  /// Makes room for so many rows, keeps what is there and reads on.
  private mutating func extend(
    _ cells: inout [Cell], toHold rowCount: Int, _ read: (inout RowReader, UnsafeMutableBufferPointer<Cell>) throws(LoadFailure) -> Void
  ) throws(LoadFailure) {
    let valueCount = width - stubCount
    let old = cells
    cells = []
    var failure: LoadFailure?
    cells = Array(unsafeUninitializedCapacity: rowCount * valueCount) { room, count in
      RowReader.useLargePages(room)
      _ = room.update(fromContentsOf: old)
      do throws(LoadFailure) {
        try read(&self, room)
      } catch {
        failure = error
      }
      count = rows.rowCount * valueCount
    }
    if let failure { throw failure }
  }

  /// Asks for large pages: a cube of a gigabyte is then cleared in hundreds of steps and not in hundreds of thousands.
  static func useLargePages(_ room: UnsafeMutableBufferPointer<Cell>) {
    #if canImport(Glibc)
      let large = 1 << 21
      guard let base = room.baseAddress, room.count * MemoryLayout<Cell>.stride >= 2 * large else { return }
      let start = (Int(bitPattern: base) + large - 1) & ~(large - 1)
      let end = (Int(bitPattern: base) + room.count * MemoryLayout<Cell>.stride) & ~(large - 1)
      if end > start { madvise(UnsafeMutableRawPointer(bitPattern: start), end - start, Int32(MADV_HUGEPAGE)) }
    #endif
  }

  /// Reads the rows that follow the odometer.
  private mutating func readRegular(into room: UnsafeMutableBufferPointer<Cell>, _ options: LoadOptions) {
    guard let cells = room.baseAddress else { return }
    let valueCount = width - stubCount
    let used = rows.rowCount * valueCount
    guard options.threads > 1, end - offset >= options.concurrentSize, let middle = rowStart(after: offset + (end - offset) / 2),
      var second = RegularRun(inside: self, odometer: rows.odometer, offset: middle, stop: end)
    else {
      var run = RegularRun(after: self, odometer: rows.odometer, stop: end)
      text.owner.willRead(offset..<end)
      run.read(into: cells + used, room: room.count - used)
      take(run)
      return
    }
    var first = RegularRun(after: self, odometer: rows.odometer, stop: middle)
    // Where the second part's cells belong if there are as many rows before it as there seem to be; else they are moved afterwards.
    let half = min(max(rowsExpected(before: middle, digits: second.startDigits), rows.rowCount) * valueCount, room.count)
    concurrently {
      first.read(into: cells + used, room: half - used)
    } _: {
      text.owner.willRead(middle..<end)
      second.read(into: cells + half, room: room.count - half)
    }
    let isWhole = first.exit == .reachedStop && first.offset == middle
    let isFull = first.exit == .full && half < room.count
    take(first)
    if isFull {
      var rest = RegularRun(after: self, odometer: rows.odometer, stop: end)
      rest.read(into: cells + rows.rowCount * valueCount, room: room.count - rows.rowCount * valueCount)
      take(rest)
    }
    guard isWhole, let labels = RowReader.labels(of: first, continuedBy: second) else { return }
    let place = rows.rowCount * valueCount
    if place != half { (cells + place).update(from: cells + half, count: second.rowCount * valueCount) }
    rows.tables[rows.odometer.outermost] = labels
    takeCells(second, firstLine: line)
  }

  /// How many rows probably stand before the row at `middle`, whose inner labels are `digits`.
  ///
  /// Its inner labels tell how far it is into its block of rows with one outermost label. The blocks before it are counted by looking at
  /// the outermost label eight times in a block; only where blocks are small all lines are counted.
  private func rowsExpected(before middle: Int, digits: [Int]) -> Int {
    let odometer = rows.odometer
    let block = odometer.radix.reduce(1, *)
    let step = (offset - firstOffset) / rows.rowCount * block / 8
    guard step >= RowReader.smallestStep else { return rows.rowCount + lineCount(offset..<middle) }
    var inner = 0
    for place in odometer.radix.indices.reversed() { inner = inner * odometer.radix[place] + digits[odometer.order[place]] }
    var blocks = (rows.rowCount - 1) / block
    let last = rows.tables[odometer.outermost].tokens[blocks]
    var label = (bytes: last.bytes, length: last.length)
    var place = offset
    while place < middle {
      place = place + step < middle ? min(rowStart(after: place + step) ?? middle, middle) : middle
      var field = place
      for _ in 0..<odometer.outermost { field += cellReader.field(at: field)?.length ?? 0 }
      if field + label.length <= end, LabelTable.isSame(base + field, label.bytes, label.length) { continue }
      blocks += 1
      label = (base + field, cellReader.field(at: field)?.length ?? 1)
    }
    return blocks * block + inner
  }

  /// How many lines end in a part of the file, counted on two threads.
  private func lineCount(_ range: Range<Int>) -> Int {
    let middle = range.lowerBound + range.count / 2
    let count = { (part: Range<Int>) in
      text.owner.willRead(part)
      return LineCount.lineFeeds(in: UnsafeBufferPointer(start: base + part.lowerBound, count: part.count))
    }
    var (first, second) = (0, 0)
    concurrently {
      first = count(range.lowerBound..<middle)
    } _: {
      second = count(middle..<range.upperBound)
    }
    return first + second
  }

  /// The beginning of a row near `offset`, if no quote reaches over the line's end there: the first run finds out.
  private func rowStart(after offset: Int) -> Int? {
    var index = offset
    while index < end, base[index] != 0x0A { index += 1 }
    return index + 1 < end ? index + 1 : nil
  }

  /// The outermost labels of both runs, or nothing when the second does not begin just where the first one ends.
  private static func labels(of first: RegularRun, continuedBy second: RegularRun) -> LabelTable? {
    let outermost = first.odometer.outermost
    let next = first.nextDigits
    for column in next.indices where column != outermost && next[column] != second.startDigits[column] { return nil }
    var labels = first.outer
    for (index, token) in second.outer.tokens.enumerated() {
      if labels.find(token.bytes, length: token.length) != nil {
        // Only the label that the first run was in the middle of may come again.
        guard index == 0, !first.expectsNewOuter, labels.last == labels.tokens.count - 1 else { return nil }
        continue
      }
      if index == 0, !first.expectsNewOuter { return nil }
      let origin = second.outer.origins[index]
      let added = labels.insert(
        token.bytes, length: token.length, lineBreaks: 0,
        origin: LabelTable.Origin(span: origin.span, line: origin.line + first.firstLine + first.rowCount),
        scanner: second.cellReader.scanner)
      guard Int(added.category) == labels.tokens.count - 1 else { return nil }
    }
    return labels
  }

  /// Takes over a run that began where this reader stood.
  private mutating func take(_ run: RegularRun) {
    rows.tables[run.odometer.outermost] = run.outer
    takeCells(run, firstLine: 0)
  }

  private mutating func takeCells(_ run: RegularRun, firstLine: Int) {
    let before = rows.rowCount * (width - stubCount)
    for flaw in run.cellReader.flaws.prefix(max(CellReader.keptFlaws - cellReader.flaws.count, 0)) {
      cellReader.flaws.append(
        ParsedRows.Flaw(kind: flaw.kind, cell: flaw.cell + before, line: flaw.line + firstLine, start: flaw.start, end: flaw.end))
    }
    cellReader.flawCount += run.cellReader.flawCount
    cellReader.dashes.insert(run.cellReader.dashes, shiftedBy: before)
    cellReader.provisional.append(contentsOf: run.cellReader.provisional.map { $0 + before })
    cellReader.evidence.add(run.cellReader.evidence)
    rows.rowCount += run.rowCount
    rows.regularRows = rows.rowCount
    offset = run.offset
    line += run.rowCount
  }
}
