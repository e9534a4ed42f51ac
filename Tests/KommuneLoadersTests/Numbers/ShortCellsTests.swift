import KommuneModel
import Testing

@testable import KommuneLoaders

@Suite struct ShortCellsTests {
  /// Texts that are numbers, nearly numbers, marks and none of them, in random order.
  private static func texts(_ count: Int) -> [String] {
    var steps = Steps(seed: 4)
    return (0..<count).map { _ in
      let whole = String(steps.next() % [1, 10, 1000, 100_000, 10_000_000, 1_000_000_000_000][Int(steps.next() % 6)])
      switch steps.next() % 8 {
      case 0, 1, 2: return whole
      case 3, 4, 5: return whole + "." + String(steps.next() % [10, 100, 10000][Int(steps.next() % 3)])
      case 6: return whole + ["", ".", "..", ".1.2", "x", ".x", " 1", "-", "æ", "\0"][Int(steps.next() % 10)]
      default:
        return ["", ".", "..", "...", "....", ":", "::", ".:", ":.", ".5", "-", "-1", "x", "\"1\"", "1e5", "\0", "null", "ø"][
          Int(steps.next() % 18)]
      }
    }
  }

  private static func isPlain(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }

  private static let marks: [(text: StaticString, cell: Cell)] = [
    ("", Cell(.empty)), (".", Cell(.notPossible)), ("..", Cell(.notAvailable)), ("...", Cell(.notYetAvailable)), (":", Cell(.confidential)),
  ]

  /// The cell that `text` holds by the rule: short numbers as the standard library rounds them, the marks, and nothing else.
  private static func expected(_ text: String) -> Cell? {
    if text.utf8.count > 7 { return nil }
    if isPlain(text) { return Double(text).map { Cell($0) } }
    return marks.first { $0.text.description == text }?.cell
  }

  @Test(arguments: [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: " "), 0x0A, 0x0D])
  func `a short cell is the nearest double, a mark, or left to the slow reader`(separator: UInt8) {
    let cells = ShortCells(columns: [ShortCells.Column(separator: separator, decimalMark: 0x2E)], marks: Self.marks)
    var read = 0
    for text in Self.texts(20_000) where !text.utf8.contains(separator) {
      let file = FileBytes(Array(text.utf8) + [separator] + Array("7;8\t9 1,2\n".utf8))
      file.bytes.withMemoryRebound(to: UInt8.self) { bytes in
        guard let base = bytes.baseAddress else { return }
        let (cell, length) = ShortCells.read(base, cells.columns, cells.tables)
        if let expected = Self.expected(text) {
          #expect(length == text.utf8.count && cell.bits == expected.bits, "\(text)")
          read += 1
        } else {
          #expect(length == -1, "\(text)")
        }
      }
    }
    #expect(read > 10_000)
    withExtendedLifetime(cells) {}
  }

  @Test func `numbers of up to seven characters are read exactly, wherever the mark stands`() {
    let cells = ShortCells(columns: [ShortCells.Column(separator: 0x3B, decimalMark: 0x2C)], marks: [])
    for whole in stride(from: 0, to: 9_999_999, by: 997) {
      let digits = String(whole)
      for decimals in 0..<min(digits.count, 6) {
        let point = digits.index(digits.endIndex, offsetBy: -decimals)
        let text = decimals == 0 ? digits : digits[..<point] + "," + digits[point...]
        guard text.utf8.count <= 7, case let file = FileBytes(Array((text + ";").utf8)) else { continue }
        file.bytes.withMemoryRebound(to: UInt8.self) { bytes in
          guard let base = bytes.baseAddress else { return }
          let (cell, length) = ShortCells.read(base, cells.columns, cells.tables)
          let isRight = length == text.utf8.count && cell.rawValue == Double(text.replacing(",", with: "."))
          if !isRight { Issue.record("\(text)") }
        }
      }
    }
    withExtendedLifetime(cells) {}
  }

  @Test func `marks of one length that meet in the table leave the later one to the slow reader`() {
    let marks: [(text: StaticString, cell: Cell)] = [("..", Cell(.notAvailable)), (":.", Cell(.notPossible))]
    let cells = ShortCells(columns: [ShortCells.Column(separator: 0x3B, decimalMark: 0x2E)], marks: marks)
    for (text, expected) in [("..;", 2), (":.;", -1)] {
      let file = FileBytes(Array(text.utf8))
      file.bytes.withMemoryRebound(to: UInt8.self) { bytes in
        guard let base = bytes.baseAddress else { return }
        #expect(ShortCells.read(base, cells.columns, cells.tables).length == expected)
      }
    }
    withExtendedLifetime(cells) {}
  }

  @Test func `a digit that is declared as the delimiter is read without falling over`() {
    let cells = ShortCells(columns: [ShortCells.Column(separator: 0x35, decimalMark: 0x2E)], marks: Self.marks)
    let file = FileBytes(Array("12.34555".utf8))
    file.bytes.withMemoryRebound(to: UInt8.self) { bytes in
      guard let base = bytes.baseAddress else { return }
      #expect(ShortCells.read(base, cells.columns, cells.tables).cell.rawValue == 12.34)
      #expect(ShortCells.read(base + 2, cells.columns, cells.tables).length == -1)
    }
    withExtendedLifetime(cells) {}
  }

  @Test func `a long number is the nearest double or left to the slow reader`() {
    for text in Self.texts(20_000) {
      let file = FileBytes(Array((text + ";").utf8))
      file.bytes.withMemoryRebound(to: UInt8.self) { bytes in
        guard let base = bytes.baseAddress else { return }
        let (value, length) = PlainNumber.read(base, decimalMark: 0x2E)
        guard length == text.utf8.count, length > 0 else { return }
        #expect(Self.isPlain(text) && value.bitPattern == Double(text)?.bitPattern, "\(text)")
      }
    }
  }
}
