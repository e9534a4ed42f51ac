import Testing

@testable import KommuneLoaders

@Suite struct LabelTableTests {
  /// Labels of sixteen characters whose second half undoes what the first did to the hash, so that all have the same.
  private static func colliding(_ count: Int) -> [[UInt8]] {
    (0..<count).map { number in
      let first = 0x4141_4141_4141_4141 + UInt64(number)
      var hash = LabelHash()
      hash.add(first)
      return (0..<8).map { UInt8(truncatingIfNeeded: first >> ($0 * 8)) }
        + (0..<8).map { UInt8(truncatingIfNeeded: hash.state >> ($0 * 8)) }
    }
  }

  private static func table(_ labels: [[UInt8]]) -> LabelTable {
    var table = LabelTable()
    let scanner = CSVScanner(UnsafeRawBufferPointer(start: nil, count: 0), delimiter: 0x3B, allowsBareQuotes: false, offset: 0, line: 1)
    for (number, label) in labels.enumerated() {
      let file = FileBytes(label + [0x3B])
      file.bytes.withMemoryRebound(to: UInt8.self) { bytes in
        guard let base = bytes.baseAddress else { return }
        _ = table.insert(
          base, length: bytes.count, lineBreaks: 0,
          origin: LabelTable.Origin(span: FieldSpan(start: 0, end: label.count), line: number + 1), scanner: scanner)
      }
    }
    return table
  }

  @Test func `labels of one hash make the table take to another hash, and each is found`() {
    let labels = Self.colliding(1000)
    var table = Self.table(labels)
    #expect(table.isUnderAttack)
    #expect(table.origins.count == 1000)
    for (number, label) in labels.enumerated() {
      let file = FileBytes(label + [0x3B])
      let found = file.bytes.withMemoryRebound(to: UInt8.self) { bytes in
        bytes.baseAddress.flatMap { table.find($0, length: bytes.count) }
      }
      #expect(found?.category == Int32(number))
    }
  }

  @Test func `labels that nobody chose keep the quick hash`() {
    let table = Self.table((0..<5000).map { Array("\"\(1101 + $0) Kommune nr. \($0)\"".utf8) })
    #expect(!table.isUnderAttack)
  }
}
