import KommuneModel

#if canImport(Glibc)
  import Glibc
#endif

extension RowReader {
  /// How many cells are looked at before rows are taken to follow no odometer.
  private static var searchedCells: Int { 1 << 23 }

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
    var parts = regularParts(room: room.count, options)
    if parts.count > 1 {
      read(&parts, into: room)
      guard takeParts(parts, in: room) else { return }
    }
    guard offset < end, let cells = room.baseAddress else { return }
    let used = rows.rowCount * (width - stubCount)
    var run = RegularRun(after: self, odometer: rows.odometer, stop: end)
    text.owner.willRead(offset..<end)
    run.read(into: cells + used, room: room.count - used)
    take(run)
  }

  /// Takes over a run that began where this reader stood.
  mutating func take(_ run: RegularRun) {
    rows.tables[run.odometer.outermost] = run.outer
    takeCells(run, firstLine: 0)
  }

  mutating func takeCells(_ run: RegularRun, firstLine: Int) {
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
