import KommuneModel
import Testing

@testable import KommuneLoaders

@Suite struct RowPermutationTests {
  @Test func `every row comes to its record, whatever the order and however many records have none`() {
    var steps = Steps(seed: 9)
    for round in 0..<60 {
      let rowCount = Int(steps.next() % 200)
      let recordCount = rowCount + Int(steps.next() % 50)
      let width = Int(steps.next() % 4) + 1
      let records = Array((0..<Int32(recordCount)).shuffled(using: &steps).prefix(rowCount))
      let places = round.isMultiple(of: 2) ? Array(0..<width) : (0..<width).shuffled(using: &steps)
      var cells = (0..<recordCount * width).map { Cell(Double($0)) }
      cells.withUnsafeMutableBufferPointer { RowPermutation(records: records, width: width, places: places).apply(to: $0) }
      for (row, record) in records.enumerated() {
        for cell in 0..<width { #expect(cells[Int(record) * width + places[cell]] == Cell(Double(row * width + cell))) }
      }
    }
  }
}
