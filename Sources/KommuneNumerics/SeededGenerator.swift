#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Random numbers that are the same on every machine: xoshiro256**, seeded by SplitMix64.
///
/// A bootstrap must give the same interval next year, so the generator is our own and its seed an argument. Each numbered `stream` of a
/// seed is a sequence of its own: replicate 7 draws the same numbers whether it runs first, last or beside the others.
///
///     var generator = SeededGenerator(seed: 2019, stream: 7)
///     Int.random(in: 0..<357, using: &generator)
///
/// **Sources.** Blackman and Vigna (2021), *ACM TOMS* 47(4), article 36; Steele, Lea and Flood (2014), OOPSLA, for SplitMix64. Bounded
/// numbers: Lemire (2019), *ACM TOMACS* 29(1), article 3.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var s0: UInt64
  private var s1: UInt64
  private var s2: UInt64
  private var s3: UInt64
  private var spareNormal: Double?

  /// The numbered stream of a seed.
  public init(seed: UInt64, stream: UInt64 = 0) {
    // The stream number passes through the mixer before it meets the seed, so that (1, 2) and (2, 1) have nothing in common.
    var streamMixer = SplitMix64(state: stream)
    var mixer = SplitMix64(state: seed ^ streamMixer.next())
    self.init(state: (mixer.next(), mixer.next(), mixer.next(), mixer.next()))
  }

  /// A generator in a known state, for comparison with the authors' program.
  init(state: (UInt64, UInt64, UInt64, UInt64)) {
    (s0, s1, s2, s3) = state
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    let scrambled = rotate(s1 &* 5, by: 7) &* 9
    let shifted = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = rotate(s3, by: 45)
    return scrambled
  }

  /// The next number from 0 up to, but not including, 1: 53 bits.
  public mutating func nextUniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// The next whole number from 0 up to, but not including, `bound`, all equally likely.
  public mutating func nextIndex(below bound: Int) -> Int {
    precondition(bound > 0, "an index is drawn below a positive bound")
    let limit = UInt64(bound)
    var product = next().multipliedFullWidth(by: limit)
    if product.low < limit {
      let threshold = (0 &- limit) % limit
      while product.low < threshold { product = next().multipliedFullWidth(by: limit) }
    }
    return Int(product.high)
  }

  /// The next standard normal number, by Marsaglia's polar method; they are made in pairs and the second is kept.
  public mutating func nextNormal() -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return spare
    }
    while true {
      let u = 2 * nextUniform() - 1
      let v = 2 * nextUniform() - 1
      let square = u * u + v * v
      guard square < 1, square > 0 else { continue }
      let factor = (-2 * log(square) / square).squareRoot()
      spareNormal = v * factor
      return u * factor
    }
  }

  private func rotate(_ word: UInt64, by bits: UInt64) -> UInt64 {
    (word << bits) | (word >> (64 - bits))
  }
}

/// The small generator that turns a seed into a state without pattern.
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
