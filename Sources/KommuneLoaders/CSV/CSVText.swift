import KommuneLocale
import KommuneModel

/// A delimited text made ready for reading: without its mark at the beginning, in an encoding where ASCII is ASCII.
///
/// What is plainly no text of statistics is refused here, before anything is guessed about columns.
struct CSVText {
  /// Keeps the bytes alive: the file's own, or the UTF-8 made of a UTF-16 file.
  let owner: FileBytes
  /// Where the text begins, after a mark.
  let start: Int
  /// The encoding that the file's mark or the user states; nothing while it is to be decided from the content.
  let statedEncoding: TextEncoding?
  /// Whether the file begins with a byte-order mark.
  let hasMark: Bool
  /// The encoding of `owner`'s bytes when it is already known.
  let knownEncoding: TextEncoding?
  /// The file's name for messages.
  let fileName: String

  /// The whole file, from its first byte.
  var bytes: UnsafeRawBufferPointer { owner.bytes }

  init(_ file: FileBytes, fileName: String, options: LoadOptions) throws(LoadFailure) {
    self.fileName = fileName
    let mark = CSVText.byteOrderMark(file.bytes)
    let encoding = mark?.encoding ?? options.encoding
    hasMark = mark != nil
    statedEncoding = encoding
    if let encoding, encoding == .utf16LittleEndian || encoding == .utf16BigEndian {
      let body = UnsafeRawBufferPointer(rebasing: file.bytes.dropFirst(mark?.length ?? 0))
      guard let text = encoding.decode(body) else {
        throw LoadFailure(.encoding, file: fileName, expected: LoadPhrases.utf16MustBeWhole)
      }
      owner = FileBytes(Array(text.utf8))
      start = 0
      knownEncoding = .utf8
    } else {
      owner = file
      start = mark?.length ?? 0
      knownEncoding = encoding
      if mark == nil { try CSVText.requireMarkedUTF16(file.bytes, fileName: fileName) }
    }
    try requireContent()
    try requireStatistics()
  }

  /// The failure for a flaw at a place in the text.
  func failure(_ kind: LoadFailure.Kind, line: Int?, column: Int? = nil, expected: Phrase, found: String = "") -> LoadFailure {
    LoadFailure(kind, file: fileName, line: line, column: column, expected: expected, found: found)
  }

  private static func byteOrderMark(_ bytes: UnsafeRawBufferPointer) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// Every second byte of western text in UTF-16 is zero; without a mark it must not be guessed which half.
  private static func requireMarkedUTF16(_ bytes: UnsafeRawBufferPointer, fileName: String) throws(LoadFailure) {
    let head = bytes.prefix(256)
    var zeros = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    if zeros.min() == 0, (zeros.max() ?? 0) * 3 >= head.count, head.count >= 4 {
      throw LoadFailure(.encoding, file: fileName, line: 1, expected: LoadPhrases.utf16MustBeMarked)
    }
  }

  private func requireContent() throws(LoadFailure) {
    for byte in bytes.dropFirst(start) where byte != 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D { return }
    throw LoadFailure(.empty, file: fileName, expected: LoadPhrases.fileMustHoldFigures)
  }

  /// Refuses web pages, pictures, archives and documents by how they begin.
  private func requireStatistics() throws(LoadFailure) {
    let head = Array(bytes.dropFirst(start).drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }.prefix(64))
    let lowered = head.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    let pages = ["<!doctype", "<html", "<head", "<body", "<?xml", "<!--", "<svg", "<rss"]
    let magic: [[UInt8]] = [
      [0x25, 0x50, 0x44, 0x46, 0x2D], [0x50, 0x4B, 0x03, 0x04], [0x89, 0x50, 0x4E, 0x47], [0xD0, 0xCF, 0x11, 0xE0],
      [0x1F, 0x8B, 0x08], [0x47, 0x49, 0x46, 0x38, 0x39, 0x61], [0xFF, 0xD8, 0xFF], [0x7B, 0x5C, 0x72, 0x74, 0x66],
    ]
    if pages.contains(where: { lowered.starts(with: Array($0.utf8)) }) || magic.contains(where: { head.starts(with: $0) }) {
      let shown = String(decoding: head.prefix(20), as: UTF8.self)
      throw LoadFailure(.notStatistics, file: fileName, line: 1, expected: LoadPhrases.mustBeStatistics, found: shown)
    }
  }
}
