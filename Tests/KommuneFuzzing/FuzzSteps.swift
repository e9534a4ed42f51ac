/// Numbers that look random and are the same for the same seed (SplitMix64; Steele, Lea and Flood 2014).
public struct FuzzSteps: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `bound` − 1; 0 when `bound` is 0.
  public mutating func next(below bound: Int) -> Int { Int(next() % UInt64(max(bound, 1))) }
}
