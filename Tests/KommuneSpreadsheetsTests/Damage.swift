import Foundation

/// Damages files at random places, the same for the same seed.
enum Damage {
  /// How long a reader is fuzzed: a second, or as long as `KOMMUNE_FUZZ_SECONDS` says.
  static let seconds = ProcessInfo.processInfo.environment["KOMMUNE_FUZZ_SECONDS"].flatMap(Double.init) ?? 1

  /// Calls `body` with damaged files until the time is over, but with 100 at least.
  static func run(seeds: [[UInt8]], seed: UInt64, _ body: ([UInt8]) -> Void) {
    var state = seed
    func next(_ bound: Int) -> Int {
      // Knuth's MMIX generator; its high bits are good enough to choose places.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(bound, 1)))
    }
    let tokens = [
      "<", ">", "</c>", "<c>", "<v>", "\"", "&lt;", "&#0;", "&a;", "<![CDATA[", "-->", "1e999", "nan", " t=\"s\"", "<row>", "PK",
    ].map { Array($0.utf8) }
    let start = ContinuousClock.now
    for round in 0..<Int(3000 * seconds) {
      if round >= 100, ContinuousClock.now - start > .seconds(seconds) { return }
      var bytes = seeds[round % seeds.count]
      for _ in 0...next(3) {
        let place = next(bytes.count + 1)
        let length = min(next(30), bytes.count - place)
        switch next(4) {
        case 0: bytes.removeSubrange(place..<place + length)
        case 1: bytes.insert(contentsOf: tokens[next(tokens.count)], at: place)
        case 2: if place < bytes.count { bytes[place] = UInt8(truncatingIfNeeded: next(256)) }
        default: bytes.insert(contentsOf: bytes[place..<place + length], at: next(bytes.count + 1))
        }
      }
      body(bytes)
    }
  }
}
