/// Tells what a JSON file is about from its first bytes.
struct JSONHead {
  private let bytes: UnsafeRawBufferPointer
  /// Whether the file begins as a JSON object or array does.
  let isJSON: Bool

  /// Looks at the first bytes of a file.
  init(_ head: UnsafeRawBufferPointer) {
    bytes = head
    isJSON = JSONScanner.looksLikeJSON(head)
  }

  /// Whether a member of this name stands there, outside texts that are quoted once more.
  func has(_ name: StaticString) -> Bool {
    let length = name.utf8CodeUnitCount
    guard bytes.count >= length + 3 else { return false }
    for start in 0..<bytes.count - length - 2 {
      guard bytes[start] == UInt8(ascii: "\""), bytes[start + length + 1] == UInt8(ascii: "\"") else { continue }
      var matches = true
      for offset in 0..<length where bytes[start + 1 + offset] != name.utf8Start[offset] {
        matches = false
        break
      }
      guard matches else { continue }
      var next = start + length + 2
      while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
      if next < bytes.count, bytes[next] == UInt8(ascii: ":") { return true }
    }
    return false
  }
}
