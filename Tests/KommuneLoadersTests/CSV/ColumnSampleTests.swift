import KommuneModel
import Testing

@testable import KommuneLoaders

@Suite struct ColumnSampleTests {
  /// A declaration that changes nothing about these cells but sends them through the general reading.
  private static func throughReadings() -> FileDeclaration {
    var declared = FileDeclaration()
    declared.missingMarks = ["never printed": .notAsked]
    return declared
  }

  @Test func `what a cell's characters tell is what reading it under both decimal marks tells`() {
    var steps = Steps(seed: 11)
    let pieces = ["0", "1", "12", "345", "2019", "007", ".", ",", " ", "-", "−", ":", "x", "kr", "å", "\u{A0}", "*", "1234567", "E"]
    for _ in 0..<20_000 {
      let text = (0...Int(steps.next() % 5)).map { _ in pieces[Int(steps.next() % UInt64(pieces.count))] }.joined()
      var quick = ColumnSample()
      var slow = ColumnSample()
      Array(text.utf8).withUnsafeBytes {
        quick.add($0, isQuoted: false, declared: FileDeclaration())
        slow.add($0, isQuoted: false, declared: Self.throughReadings())
      }
      #expect(quick == slow, "\(text)")
    }
  }
}
