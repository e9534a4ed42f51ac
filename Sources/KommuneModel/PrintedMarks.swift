/// The marks that a file prints in or beside its cells, where the cell alone does not tell them.
///
/// A cell knows *why* it has no number; a publisher may print that as "hidden", print a zero as "-", or put a mark beside a number. Each cell with
/// such a mark costs six bytes; cells whose reason prints the same mark cost nothing.
public struct PrintedMarks: Sendable, Hashable {
  /// The different marks, in the order they were first met.
  public private(set) var legend: [String] = []
  /// Flat indices of the cells with a mark, ascending.
  public private(set) var cells: [Int32] = []
  private var places: [UInt16] = []
  private var placeByMark: [String: UInt16] = [:]

  /// Creates an empty list.
  public init() {}

  /// Whether no cell has such a mark.
  public var isEmpty: Bool { cells.isEmpty }

  /// Adds the mark of a cell. Cells must come in ascending order.
  ///
  /// - Returns: Whether there was room: a list has at most 65 536 different marks and flat indices below 2³¹.
  @discardableResult public mutating func append(_ mark: String, cell: Int) -> Bool {
    guard let index = Int32(exactly: cell), let place = place(of: mark) else { return false }
    precondition(cells.last.map { $0 < index } ?? true, "marks are added in ascending order of cells")
    cells.append(index)
    places.append(place)
    return true
  }

  /// The mark printed at a cell, or nothing.
  public subscript(cell: Int) -> String? {
    guard let index = Int32(exactly: cell) else { return nil }
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low] == index ? legend[Int(places[low])] : nil
  }

  /// Each cell with a mark, ascending.
  public var all: some Sequence<(cell: Int, mark: String)> {
    zip(cells, places).lazy.map { (cell: Int($0), mark: legend[Int($1)]) }
  }

  private mutating func place(of mark: String) -> UInt16? {
    if let last = places.last, legend[Int(last)] == mark { return last }
    if let known = placeByMark[mark] { return known }
    guard let place = UInt16(exactly: legend.count) else { return nil }
    legend.append(mark)
    placeByMark[mark] = place
    return place
  }
}
