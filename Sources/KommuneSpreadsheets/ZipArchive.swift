import CZip
import KommuneLoaders
import KommuneLocale

/// A zip archive in memory, read with bounds: what it says about sizes is never believed.
final class ZipArchive {
  /// How many bytes all parts together may unpack to. A sheet of Statistikkbanken's largest extract takes a third of it.
  static let mostBytes = 96 << 20
  /// How many parts an archive may have.
  static let mostParts = 10_000

  private let archive: OpaquePointer
  private let source: FileBytes
  private let file: String
  private var unpacked = 0

  /// Opens an archive.
  ///
  /// - Throws: `LoadFailure` when the bytes are no zip archive or have too many parts.
  init(_ bytes: FileBytes, fileName: String) throws(LoadFailure) {
    source = bytes
    file = fileName
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    // The archive reads from the bytes as long as it is open, and holds `source` for that.
    guard let buffer = bytes.withBytes({ zip_source_buffer_create($0.baseAddress, zip_uint64_t($0.count), 0, &error) }) else {
      throw LoadFailure(.truncated, file: fileName, expected: SpreadsheetPhrases.archive)
    }
    guard let opened = zip_open_from_source(buffer, ZIP_RDONLY, &error) else {
      zip_source_free(buffer)
      throw LoadFailure(.truncated, file: fileName, expected: SpreadsheetPhrases.archive)
    }
    archive = opened
    guard zip_get_num_entries(opened, 0) <= ZipArchive.mostParts else {
      throw LoadFailure(.limit, file: fileName, expected: SpreadsheetPhrases.mostParts(ZipArchive.mostParts))
    }
  }

  deinit {
    zip_discard(archive)
    withExtendedLifetime(source) {}
  }

  /// The bytes of a part, or nothing when there is no such part. A part is only ever looked up in the archive.
  ///
  /// - Throws: `LoadFailure` when the part is packed in an unknown way, damaged, or larger than all parts together may be.
  func part(_ name: String) throws(LoadFailure) -> [UInt8]? {
    let index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_ENC_GUESS))
    guard index >= 0 else { return nil }
    guard let handle = zip_fopen_index(archive, zip_uint64_t(index), 0) else {
      throw LoadFailure(.unsupported, file: file, expected: SpreadsheetPhrases.readablePart, found: name)
    }
    defer { zip_fclose(handle) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(zip_fread(handle, &chunk, zip_uint64_t(chunk.count)))
      guard count >= 0 else { throw LoadFailure(.truncated, file: file, expected: SpreadsheetPhrases.readablePart, found: name) }
      if count == 0 { return bytes }
      unpacked += count
      guard unpacked <= ZipArchive.mostBytes else {
        throw LoadFailure(.limit, file: file, expected: SpreadsheetPhrases.mostBytes(ZipArchive.mostBytes >> 20), found: name)
      }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}
