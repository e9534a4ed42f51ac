/// Files in one, as the ZIP format lays them out: stored as they are, dated 1 January 1980, so that the same files give the same bytes.
///
/// **Source.** PKWARE, *APPNOTE.TXT – .ZIP File Format Specification* 6.3.10, sections 4.3 and 4.4.
struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file under a path in ASCII, with `/` between folders.
  mutating func add(_ path: String, _ contents: [UInt8]) {
    let start = bytes.count
    var shared: [UInt8] = []
    shared.append16(20)  // Version 2.0 is needed to read it.
    shared.append16(0)  // No flags.
    shared.append16(0)  // Stored.
    shared.append16(0)  // Midnight.
    shared.append16(1 << 5 | 1)  // 1 January 1980.
    shared.append32(CRC32.checksum(of: contents))
    shared.append32(UInt32(clamping: contents.count))
    shared.append32(UInt32(clamping: contents.count))
    shared.append16(UInt16(clamping: path.utf8.count))
    shared.append16(0)  // No extra field.
    bytes.append32(0x0403_4B50)
    bytes += shared
    bytes += path.utf8
    bytes += contents
    directory.append32(0x0201_4B50)
    directory.append16(20)
    directory += shared
    for _ in 0..<3 { directory.append16(0) }  // No comment, first disk, no internal attributes.
    directory.append32(0)  // No external attributes.
    directory.append32(UInt32(clamping: start))
    directory += path.utf8
    count += 1
  }

  /// The archive.
  func finished() -> [UInt8] {
    var result = bytes
    result += directory
    result.append32(0x0605_4B50)
    result.append16(0)
    result.append16(0)
    result.append16(UInt16(clamping: count))
    result.append16(UInt16(clamping: count))
    result.append32(UInt32(clamping: directory.count))
    result.append32(UInt32(clamping: bytes.count))
    result.append16(0)
    return result
  }
}

/// The checksum of ZIP files: CRC-32 with the polynomial of IEEE 802.3.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }

  /// The checksum of bytes. That of "123456789" is `CBF43926`.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { checksum, byte in checksum >> 8 ^ table[Int((checksum ^ UInt32(byte)) & 0xFF)] }
  }
}

extension [UInt8] {
  fileprivate mutating func append16(_ value: UInt16) {
    append(UInt8(value & 0xFF))
    append(UInt8(value >> 8))
  }

  fileprivate mutating func append32(_ value: UInt32) {
    append16(UInt16(value & 0xFFFF))
    append16(UInt16(value >> 16))
  }
}
