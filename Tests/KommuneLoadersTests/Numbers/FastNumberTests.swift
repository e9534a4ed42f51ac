import Testing

@testable import KommuneLoaders

@Suite struct FastNumberTests {
  /// Texts that are numbers, nearly numbers, and none.
  private static func texts(_ count: Int) -> [String] {
    var steps = Steps(seed: 4)
    return (0..<count).map { _ in
      let whole = String(steps.next() % [1, 10, 1000, 100_000, 10_000_000, 1_000_000_000_000][Int(steps.next() % 6)])
      switch steps.next() % 8 {
      case 0, 1, 2: return whole
      case 3, 4, 5: return whole + "." + String(steps.next() % [10, 100, 10000][Int(steps.next() % 3)])
      case 6: return whole + ["", ".", "..", ".1.2", "x", ".x", " 1", "-"][Int(steps.next() % 8)]
      default: return ["", ".5", "-1", "x", "..", "\"1\"", ".", "1e5"][Int(steps.next() % 8)]
      }
    }
  }

  private static func isPlain(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }

  /// The reference is the standard library, which rounds correctly.
  @Test func `both ways of reading give the nearest double or nothing`() {
    for text in Self.texts(20_000) {
      let file = FileBytes(Array((text + ";7;8;9").utf8))
      file.bytes.withMemoryRebound(to: UInt8.self) { bytes in
        guard let base = bytes.baseAddress else { return }
        let first = FastNumber.read(base, decimalMark: 0x2E, powers: FastNumber.powers)
        let second = FastNumber.read(base, until: FastNumber.everyByte(0x3B), decimalMark: 0x2E, powers: FastNumber.powers)
        for found in [first, second] where found.length > 0 && base[found.length] == 0x3B {
          #expect(Self.isPlain(text) && found.length == text.utf8.count, "\(text)")
          #expect(found.value.bitPattern == Double(text)?.bitPattern, "\(text)")
        }
        // Up to seven characters are always read; the long way takes what has more.
        if Self.isPlain(text), text.utf8.count <= 7 { #expect(first.length == text.utf8.count && second.length == first.length, "\(text)") }
      }
    }
  }
}
