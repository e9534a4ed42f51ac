import Foundation

/// Damages files in the ways that files get damaged, the same ways for the same seed.
struct Mutations {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// How long a reader is fuzzed: a second, or as long as `KOMMUNE_FUZZ_SECONDS` says.
  static let seconds = ProcessInfo.processInfo.environment["KOMMUNE_FUZZ_SECONDS"].flatMap(Double.init) ?? 1

  /// Calls `body` with damaged files made from the seeds until the time is over, but with 200 at least and no more than 5 000 a second.
  static func run(seeds: [[UInt8]], seed: UInt64, _ body: ([UInt8]) -> Void) {
    var mutations = Mutations(seed: seed)
    let start = ContinuousClock.now
    for round in 0..<Int(5000 * seconds) {
      if round >= 200, ContinuousClock.now - start > .seconds(seconds) { return }
      body(mutations.damaged(seeds[round % seeds.count], with: seeds))
    }
  }

  private mutating func next(below bound: Int) -> Int {
    // SplitMix64 (Steele, Lea and Flood 2014).
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(max(bound, 1)))
  }

  private static let tokens: [[UInt8]] =
    [
      "\"", "(", ")", "[", "]", "{", "}", ",", ";", "=", ":", "-", "\0", "\\", "\\u", "\\ud800", "-1", "99999999999999999999", "1e999",
      "0.", "null",
      "DATA=", "KEYS(", "VALUES(", "\"value\":", "\"size\":[", "\"index\":", "\u{FEFF}", "\r\n", "\u{1A}", "..", "*", "\"-\"",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0x80], [0xED, 0xA0, 0x80]]

  private mutating func damaged(_ bytes: [UInt8], with seeds: [[UInt8]]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...next(below: 4) {
      let place = next(below: bytes.count + 1)
      let length = min(next(below: 40), bytes.count - place)
      switch next(below: 8) {
      case 0: bytes.removeSubrange(place..<place + length)
      case 1: bytes.insert(contentsOf: Mutations.tokens[next(below: Mutations.tokens.count)], at: place)
      case 2: if place < bytes.count { bytes[place] = UInt8(truncatingIfNeeded: next(below: 256)) }
      case 3: bytes.removeSubrange(place...)
      case 4: bytes.insert(contentsOf: bytes[place..<place + length], at: next(below: bytes.count + 1))
      case 5:
        let other = seeds[next(below: seeds.count)]
        let from = next(below: other.count)
        bytes.insert(contentsOf: other[from..<min(from + 60, other.count)], at: place)
      case 6: if place < bytes.count { bytes[place] ^= 1 << UInt8(next(below: 8)) }
      default: bytes.replaceSubrange(place..<place + length, with: Mutations.tokens[next(below: Mutations.tokens.count)])
      }
    }
    return bytes
  }
}
