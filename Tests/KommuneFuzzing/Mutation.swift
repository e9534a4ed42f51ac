/// Damages files in the ways that files get damaged, and in those that an attacker would choose.
struct Mutation {
  let seeds: [[UInt8]]
  let pieces: [[UInt8]]

  init(seeds: [[UInt8]], pieces: [String]) {
    self.seeds = seeds
    self.pieces = pieces.map { Array($0.utf8) } + Mutation.pieces
  }

  /// What breaks readers of any format: quotes, brackets, numbers at the edge of their types, bytes that are no UTF-8.
  private static let pieces: [[UInt8]] =
    [
      "\"", "\"\"", "(", ")", "[", "]", "{", "}", ",", ";", "=", ":", "-", "\0", "\n", "\r", "\r\n", "\t", "\\", "\u{FEFF}", "\u{A0}",
      "\u{1A}", "\u{1B}[31m", "-1", "0", "-0", "0.", ".5", "00", "1e400", "-1e-400", "99999999999999999999", "9223372036854775807",
      "-9223372036854775808", "4294967296", "2147483648", "1.7976931348623157e308", "..", "...", "*",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC3], [0x80], [0xC0, 0xAF], [0xE5], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ]

  /// The next damaged file.
  func file(_ steps: inout FuzzSteps) -> [UInt8] {
    guard !seeds.isEmpty else { return [] }
    var bytes = seeds[steps.next(below: seeds.count)]
    for _ in 0...steps.next(below: 8) { damage(&bytes, &steps) }
    return bytes
  }

  private func damage(_ bytes: inout [UInt8], _ steps: inout FuzzSteps) {
    let place = steps.next(below: bytes.count + 1)
    let length = min(steps.next(below: 40), bytes.count - place)
    let range = place..<place + length
    switch steps.next(below: 11) {
    case 0: if place < bytes.count { bytes[place] = UInt8(truncatingIfNeeded: steps.next()) }
    case 1: if place < bytes.count { bytes[place] ^= 1 << UInt8(steps.next(below: 8)) }
    case 2: bytes.removeSubrange(range)
    case 3: bytes.insert(contentsOf: bytes[range], at: steps.next(below: bytes.count + 1))
    case 4: bytes.removeSubrange(place...)
    case 5: bytes.insert(contentsOf: part(of: seeds[steps.next(below: seeds.count)], &steps), at: place)
    case 6, 7: bytes.insert(contentsOf: pieces[steps.next(below: pieces.count)], at: place)
    case 8: bytes.replaceSubrange(range, with: pieces[steps.next(below: pieces.count)])
    case 9: bytes.replaceSubrange(range, with: repeatElement(bytes.last ?? 0x22, count: steps.next(below: 300)))
    default: replaceNumber(in: &bytes, from: place, &steps)
    }
  }

  private func part(of other: [UInt8], _ steps: inout FuzzSteps) -> ArraySlice<UInt8> {
    let start = steps.next(below: other.count + 1)
    return other[start...].prefix(steps.next(below: 400))
  }

  /// Puts another number in the place of the next one: sizes, indices and counts are what readers trust.
  private func replaceNumber(in bytes: inout [UInt8], from place: Int, _ steps: inout FuzzSteps) {
    guard let start = bytes[place...].firstIndex(where: { $0 &- 0x30 < 10 }) else { return }
    let end = bytes[start...].firstIndex { $0 &- 0x30 >= 10 } ?? bytes.count
    let numbers = ["-1", "0", "1", "2", "65535", "65536", "1048577", "2147483647", "4294967295", "999999999999", "1e9", "0.5"]
    bytes.replaceSubrange(start..<end, with: Array(numbers[steps.next(below: numbers.count)].utf8))
  }
}
