/// The hash of a label's text, made while its end is looked for: eight bytes at a time, the same on every run.
struct LabelHash {
  private(set) var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Takes in eight bytes.
  @inline(__always)
  mutating func add(_ word: UInt64) { state = LabelHash.mix(state ^ word) }

  /// Takes in the last bytes, `count` of them below eight, as the low bytes of a word that may hold others above.
  @inline(__always)
  mutating func finish(_ word: UInt64, count: Int) {
    let unused = UInt64(truncatingIfNeeded: 8 &- count) &* 8
    state = LabelHash.mix(state ^ (count == 0 ? 0 : word &<< unused) ^ UInt64(truncatingIfNeeded: count))
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }

  /// The hash of `length` bytes, behind which eight more may be read.
  static func of(_ bytes: UnsafePointer<UInt8>, length: Int) -> UInt64 {
    let raw = UnsafeRawPointer(bytes)
    var hash = LabelHash()
    var index = 0
    while index + 8 <= length {
      hash.add(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      index += 8
    }
    hash.finish(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)), count: length - index)
    return hash.state
  }

  /// The hash of a label as it stands in the file, with its delimiter and its quotes, if it has any.
  static func ofLabel(_ bytes: UnsafePointer<UInt8>, length: Int) -> UInt64 {
    let quotes = bytes[0] == 0x22 ? 1 : 0
    return of(bytes + quotes, length: max(length - 1 - 2 * quotes, 0))
  }

  /// A hash that nobody can foresee, for a file that was made so that its labels have the same hash.
  static func unforeseeable(_ bytes: UnsafePointer<UInt8>, length: Int) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(start: bytes, count: length))
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}
