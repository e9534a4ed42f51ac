import KommuneLocale
import KommuneModel

/// JSON-stat, versions 1 and 2: what PxWebApi answers, and what this program writes.
///
/// **Bytes.** JSON in UTF-8. A dataset has `id`, `size`, `dimension`, `value` and `status` (see ``JSONStatDimensions``, ``JSONStatValues``, ``JSONStatStatuses``). It is found wherever it stands in
/// the file: alone, in version 1's `dataset`, in a collection, in a list, or in an envelope that keeps the answer as an object or as a text. Of several the first is read, and a note says so.
///
/// **Marks.** A `null` with status `..` is `.missing(.notAvailable)`, and so on for Statistics Norway's marks; `-` is a zero; `*` beside a number makes it provisional. Any other status is kept as the mark of its cell. A `null` without
/// a status is `.missing(.empty)`.
///
/// **Metadata only.** The answer that describes a table has `value: []`. It loads as a cube without a single figure, with a note.
enum JSONStatFormat: FileFormat {
  static let name = "JSON-stat"

  static let declarations: Set<FileDeclaration.Key> = [.missingMarks]
  /// How many cells a dataset may have that are not written out: 256 MB, or a cell for each byte of the file.
  static let mostAbsentCells = 1 << 25

  static func recognizes(_ head: UnsafeRawBufferPointer, fileName: String) -> Bool { JSONScanner.looksLikeJSON(head) }

  static func load(_ bytes: FileBytes, fileName: String, options: LoadOptions) throws(LoadFailure) -> Loaded {
    defer { withExtendedLifetime(bytes) {} }
    bytes.willRead(0..<bytes.count)
    let text = bytes.bytes.bindMemory(to: UInt8.self)
    let search = try JSONStatSearch(JSONScanner(text, file: fileName))
    guard let parts = search.datasets.first else {
      throw try UnknownJSON.failure(JSONScanner(text, file: fileName))
    }
    var result = try JSONStatResult(parts, file: fileName, byteCount: text.count, options: options)
    if search.datasets.count > 1 { result.note("several-datasets", JSONStatPhrases.oneDataset, found: String(search.datasets.count)) }
    return result.loaded()
  }
}

extension JSONScanner {
  /// Whether a file begins as a JSON object or array does.
  static func looksLikeJSON(_ head: UnsafeRawBufferPointer) -> Bool {
    var bytes = head[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let significant = bytes.lazy.filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }.prefix(2)
    let first = significant.first
    let second = significant.dropFirst().first
    switch first {
    case UInt8(ascii: "{"): return second == nil || second == UInt8(ascii: "\"") || second == UInt8(ascii: "}")
    case UInt8(ascii: "["):
      guard let second else { return true }
      return second &- 0x30 < 10 || [0x7B, 0x5B, 0x5D, 0x22, 0x2D].contains(second)
    default: return false
    }
  }
}
