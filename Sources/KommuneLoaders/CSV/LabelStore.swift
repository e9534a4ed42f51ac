/// Keeps the bytes of a column's labels side by side, so that comparing with any of them touches little memory. In the file
/// itself they may lie hundreds of megabytes apart.
final class LabelStore {
  private var chunks: [UnsafeMutableRawPointer] = []
  private var free = 0
  private var next: UnsafeMutableRawPointer?

  private static let chunkSize = 1 << 16
  /// What may be read behind a label.
  private static let padding = 16

  deinit {
    for chunk in chunks { chunk.deallocate() }
  }

  /// Keeps a copy of the bytes for as long as the store lives.
  func keep(_ bytes: UnsafePointer<UInt8>, length: Int) -> UnsafePointer<UInt8> {
    let needed = length + LabelStore.padding
    if needed > free {
      free = max(LabelStore.chunkSize, needed)
      let chunk = UnsafeMutableRawPointer.allocate(byteCount: free, alignment: 16)
      chunk.initializeMemory(as: UInt8.self, repeating: 0, count: free)
      chunks.append(chunk)
      next = chunk
    }
    guard let place = next else { return bytes }
    place.copyMemory(from: bytes, byteCount: length)
    next = place + length
    free -= length
    return UnsafePointer(place.assumingMemoryBound(to: UInt8.self))
  }
}
