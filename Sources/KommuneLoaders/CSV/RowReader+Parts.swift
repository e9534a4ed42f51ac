import KommuneModel
import Synchronization

/// A part of a file's regular rows, and where its cells seem to belong.
struct RegularPart {
  var run: RegularRun
  /// How many rows seem to stand before it in the file.
  var rowsBefore: Int
}

/// A large file is read in parts by two threads: whichever is done with one takes the next, so that neither waits for the other long,
/// however fast the machine lets each of them be.
extension RowReader {
  /// How large the parts are that a large file is cut into. The last are small, so that no thread waits long for the other to finish.
  private static var shares: [Int] { [6, 6, 6, 6, 4, 3, 2, 1] }
  /// How far apart the looks at the outermost label must be to cost less than counting lines.
  private static var smallestStep: Int { 1024 }

  /// Cuts what is left of the file into parts; none when it is too small for two threads, or rows in it have unknown labels.
  func regularParts(room: Int, _ options: LoadOptions) -> [RegularPart] {
    let size = end - offset
    guard options.threads > 1, size >= options.concurrentSize else { return [] }
    // Two halves of a small file cost least to find; five parts would leave one thread with three of them.
    let shares = size < 2 * options.concurrentSize ? RowReader.shares.prefix(2) : RowReader.shares[...]
    let share = size / shares.reduce(0, +)
    var starts: [Int] = []
    var sum = 0
    for own in shares.dropLast() {
      sum += own
      guard let start = rowStart(after: offset + share * sum), start > starts.last ?? offset else { continue }
      starts.append(start)
    }
    let odometer = rows.odometer
    var runs: [RegularRun] = []
    var stops = starts.dropFirst() + [end]
    for start in starts {
      let stop = stops.removeFirst()
      guard let run = RegularRun(inside: self, odometer: odometer, offset: start, stop: stop) else { return [] }
      runs.append(run)
    }
    guard let firstStop = starts.first else { return [] }
    var parts = [RegularPart(run: RegularRun(after: self, odometer: odometer, stop: firstStop), rowsBefore: rows.rowCount)]
    for (run, expected) in zip(runs, rowsExpected(before: runs)) {
      let most = room / (width - stubCount)
      parts.append(RegularPart(run: run, rowsBefore: min(max(expected, parts.last?.rowsBefore ?? 0), most)))
    }
    return parts
  }

  /// Reads every part, each to where its cells seem to belong.
  func read(_ parts: inout [RegularPart], into room: UnsafeMutableBufferPointer<Cell>) {
    let valueCount = width - stubCount
    let ends = parts.dropFirst().map { $0.rowsBefore * valueCount } + [room.count]
    parts.withUnsafeMutableBufferPointer { parts in
      guard let cells = room.baseAddress else { return }
      let next = Atomic(0)
      let work = {
        while true {
          let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard number < parts.count else { return }
          let first = parts[number].rowsBefore * valueCount
          parts[number].run.read(into: cells + first, room: ends[number] - first)
        }
      }
      concurrently(work, work)
    }
  }

  /// Takes over the parts one after the other, as far as each begins where the one before it ended. Says whether the rest may be regular.
  mutating func takeParts(_ parts: [RegularPart], in room: UnsafeMutableBufferPointer<Cell>) -> Bool {
    guard let cells = room.baseAddress, let first = parts.first else { return false }
    let valueCount = width - stubCount
    take(first.run)
    var last = first.run
    for part in parts.dropFirst() {
      // There were more rows than it seemed, and the next part's cells stand where theirs belong.
      if last.exit == .full { return true }
      guard last.exit == .reachedStop, last.offset == part.run.startOffset, let labels = labels(of: last, continuedBy: part.run) else {
        return false
      }
      let place = rows.rowCount * valueCount
      if place != part.rowsBefore * valueCount {
        (cells + place).update(from: cells + part.rowsBefore * valueCount, count: part.run.rowCount * valueCount)
      }
      rows.tables[rows.odometer.outermost] = labels
      takeCells(part.run, firstLine: line)
      last = part.run
    }
    return last.exit == .full
  }

  /// How many rows probably stand before each run, by the inner labels that it begins with.
  ///
  /// Its inner labels tell how far it is into its block of rows with one outermost label. The blocks before it are counted by looking at
  /// the outermost label eight times in a block; only where blocks are small all lines are counted. Two threads look, each in one half of
  /// the file, whose pages that brings.
  private func rowsExpected(before runs: [RegularRun]) -> [Int] {
    let odometer = rows.odometer
    let block = odometer.radix.reduce(1, *)
    let step = (offset - firstOffset) / rows.rowCount * block / 8
    let starts = runs.map(\.startOffset)
    let middle = offset + ((starts.last ?? offset) - offset) / 2
    let half = starts.lastIndex { $0 <= middle } ?? 0
    let isStepwise = step >= RowReader.smallestStep
    let last = rows.tables[odometer.outermost].tokens[(rows.rowCount - 1) / block]
    let count = { (starts: ArraySlice<Int>, place: Int, label: LabelTable.Token?) in
      isStepwise ? self.blockCounts(upTo: starts, from: place, label: label, step: step) : self.lineCounts(upTo: starts, from: place)
    }
    var (first, second): ([Int], [Int]) = ([], [])
    concurrently {
      first = count(starts[...half], offset, last)
    } _: {
      second = count(starts[(half + 1)...], starts[half], nil)
    }
    var sum = isStepwise ? (rows.rowCount - 1) / block : rows.rowCount
    return zip(first + second, runs).map { more, run in
      sum += more
      guard isStepwise else { return sum }
      var inner = 0
      for place in odometer.radix.indices.reversed() { inner = inner * odometer.radix[place] + run.startDigits[odometer.order[place]] }
      return sum * block + inner
    }
  }

  /// How many new outermost labels come between one start and the next; without a label the one at `place` is known.
  private func blockCounts(upTo starts: ArraySlice<Int>, from place: Int, label: LabelTable.Token?, step: Int) -> [Int] {
    var place = place
    var label = label.map { (bytes: $0.bytes, length: $0.length) } ?? outermostLabel(at: place)
    return starts.map { start in
      var blocks = 0
      while place < start {
        place = place + step < start ? min(rowStart(after: place + step) ?? start, start) : start
        let found = outermostLabel(at: place)
        if found.length == label.length, LabelTable.isSame(found.bytes, label.bytes, label.length) { continue }
        blocks += 1
        label = found
      }
      return blocks
    }
  }

  private func outermostLabel(at place: Int) -> (bytes: UnsafePointer<UInt8>, length: Int) {
    var field = place
    for _ in 0..<rows.odometer.outermost { field += cellReader.field(at: field)?.length ?? 0 }
    return (base + field, cellReader.field(at: field)?.length ?? 1)
  }

  /// How many lines end between one start and the next.
  private func lineCounts(upTo starts: ArraySlice<Int>, from place: Int) -> [Int] {
    var place = place
    return starts.map { start in
      defer { place = start }
      return LineCount.lineFeeds(in: UnsafeBufferPointer(start: base + place, count: start - place))
    }
  }

  /// The beginning of a row near `offset`, if no quote reaches over the line's end there: the first run finds out.
  private func rowStart(after offset: Int) -> Int? {
    var index = offset
    while index < end, base[index] != 0x0A { index += 1 }
    return index + 1 < end ? index + 1 : nil
  }

  /// The outermost labels of all rows up to a run's end, or nothing when it does not begin just where the run before it ended.
  private func labels(of first: RegularRun, continuedBy second: RegularRun) -> LabelTable? {
    let outermost = first.odometer.outermost
    let next = first.nextDigits
    for column in next.indices where column != outermost && next[column] != second.startDigits[column] { return nil }
    var labels = rows.tables[outermost]
    for (index, token) in second.outer.tokens.enumerated() {
      if labels.find(token.bytes, length: token.length) != nil {
        // Only the label that the run before was in the middle of may come again.
        guard index == 0, !first.expectsNewOuter, labels.last == labels.tokens.count - 1 else { return nil }
        continue
      }
      if index == 0, !first.expectsNewOuter { return nil }
      let origin = second.outer.origins[index]
      let added = labels.insert(
        token.bytes, length: token.length, lineBreaks: 0, origin: LabelTable.Origin(span: origin.span, line: origin.line + line),
        scanner: second.cellReader.scanner)
      guard Int(added.category) == labels.tokens.count - 1 else { return nil }
    }
    return labels
  }
}
