import KommuneModel

/// Writes a cube as JSON-stat 2, the format of PxWebApi, so that any program that reads it gets figures, marks, notes and units.
///
/// The members are those that PxWebApi writes; what JSON-stat has no place for stands in `extension.kommune`. Reading the
/// file gives the same cube: dimensions, cells with their reasons, marks, notes and all. Only the places in the original file are lost.
///
/// A zero that was printed as `-` is written as 0 with the status `-`; a missing cell is `null` with its mark, and one that was left empty has no mark.
public enum JSONStatWriter {
  /// The bytes of a cube in UTF-8.
  ///
  /// - Parameters:
  ///   - cube: The cube.
  ///   - dashes: The cells whose zero was printed as `-` (``Loaded/dashes``).
  ///   - implied: The dimensions that the file did not show (``Loaded/impliedDimensions``).
  public static func write(_ cube: Cube, dashes: CellSet = CellSet(), implied: [Int] = []) -> [UInt8] {
    var output = JSONOutput()
    let header = JSONStatHeader(cube)
    var members = header.members
    let own = JSONStatMarks(cube, dashes: dashes)
    if let value = header.extensionValue(own: own.members + JSONStatOwn.implied(implied)) {
      members.append(.init(name: "extension", value: value))
    }
    output.write("{")
    for member in members {
      output.write(text: member.name)
      output.write(":")
      output.write(member.value)
      output.write(",")
    }
    output.write("\"value\":[")
    for (index, cell) in cube.cells.enumerated() {
      if index > 0 { output.write(",") }
      if cell.isMissing { output.write("null") } else { output.write(number: cell.rawValue) }
    }
    output.write("]")
    own.writeStatus(&output)
    output.write("}\n")
    return output.bytes
  }
}

/// The marks of a cube's cells, and what they do not tell.
struct JSONStatMarks {
  private let cube: Cube
  private let dashes: CellSet
  private let provisional: CellSet

  init(_ cube: Cube, dashes: CellSet) {
    self.cube = cube
    self.dashes = dashes
    provisional = CellSet(cube.provisional)
  }

  /// Writes the `status` object, when any cell has a mark.
  func writeStatus(_ output: inout JSONOutput) {
    var isFirst = true
    forEachMark { index, mark in
      output.write(isFirst ? ",\"status\":{\"" : ",\"")
      isFirst = false
      output.write(integer: index)
      output.write("\":")
      output.write(text: mark)
    }
    if !isFirst { output.write("}") }
  }

  /// The members of `extension.kommune` that complete the marks.
  var members: [JSONValue.Member] {
    var missing = [Runs](repeating: Runs(), count: JSONStatOwn.reasons.count)
    var moreProvisional = Runs()
    var moreDashes = Runs()
    var printed = MarkCursor(cube.metadata.marks)
    for (index, cell) in cube.cells.enumerated() {
      let mark = printed.mark(at: index)
      if cell.isMissing {
        guard let reason = cell.observation.missingReason else { continue }
        let shown = mark ?? (reason == .empty ? "" : reason.mark)
        // A bare `-` reads as a zero, so it tells no reason.
        let told = shown == "-" ? nil : MissingReason(mark: shown) ?? .notAvailable
        if told != reason, let place = JSONStatOwn.reasons.firstIndex(where: { $0.reason == reason }) { missing[place].append(index) }
      } else {
        let shown = mark ?? (dashes.contains(index) ? "-" : provisional.contains(index) ? "*" : nil)
        if provisional.contains(index), shown != "*" { moreProvisional.append(index) }
        if dashes.contains(index), shown != "-" { moreDashes.append(index) }
      }
    }
    var members: [JSONValue.Member] = []
    let reasons = zip(JSONStatOwn.reasons, missing).filter { !$0.1.isEmpty }.map { JSONValue.Member(name: $0.0.name, value: $0.1.value) }
    if !reasons.isEmpty { members.append(.init(name: "missing", value: .object(reasons))) }
    if !moreProvisional.isEmpty { members.append(.init(name: "provisional", value: moreProvisional.value)) }
    if !moreDashes.isEmpty { members.append(.init(name: "dashes", value: moreDashes.value)) }
    return members
  }

  private func forEachMark(_ body: (Int, String) -> Void) {
    var printed = MarkCursor(cube.metadata.marks)
    for (index, cell) in cube.cells.enumerated() {
      if let mark = printed.mark(at: index) {
        body(index, mark)
      } else if cell.isMissing {
        if let reason = cell.observation.missingReason, reason != .empty { body(index, reason.mark) }
      } else if dashes.contains(index) {
        body(index, "-")
      } else if provisional.contains(index) {
        body(index, "*")
      }
    }
  }

  /// Flat indices as runs `[first, count]`.
  private struct Runs {
    private var runs: [(first: Int, count: Int)] = []
    var isEmpty: Bool { runs.isEmpty }

    mutating func append(_ index: Int) {
      if let last = runs.last, last.first + last.count == index {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((index, 1))
      }
    }

    var value: JSONValue {
      .array(runs.map { .array([.number(Double($0.first)), .number(Double($0.count))]) })
    }
  }

  /// Walks the printed marks along with the cells.
  private struct MarkCursor {
    private let marks: PrintedMarks
    private var next = 0

    init(_ marks: PrintedMarks) { self.marks = marks }

    mutating func mark(at index: Int) -> String? {
      guard next < marks.cells.count, Int(marks.cells[next]) == index else { return nil }
      next += 1
      return marks[index]
    }
  }
}
