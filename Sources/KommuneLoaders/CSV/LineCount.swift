/// Counts line feeds, sixteen bytes at a time.
enum LineCount {
  /// How many line feeds are among the bytes.
  static func lineFeeds(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let start = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    let lineFeed = SIMD16<UInt8>(repeating: 0x0A)
    let one = SIMD16<UInt8>(repeating: 1)
    var total = 0
    var index = 0
    while index + 16 <= bytes.count {
      // A byte of the sums holds 255 at most.
      let end = min(index + 16 * 255, bytes.count - 15)
      var sums = SIMD16<UInt8>()
      while index < end {
        let piece = start.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
        sums &+= one.replacing(with: 0, where: piece .!= lineFeed)
        index &+= 16
      }
      total += Int(SIMD16<UInt16>(truncatingIfNeeded: sums).wrappedSum())
    }
    while index < bytes.count {
      total += bytes[index] == 0x0A ? 1 : 0
      index += 1
    }
    return total
  }
}
