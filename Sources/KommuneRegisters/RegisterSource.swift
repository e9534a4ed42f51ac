import CRegisters
import KommuneModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where register files come from.
protocol RegisterSource {
  /// Calls `body` with the bytes of the file with this name.
  func withBytes<Result>(
    of file: String, _ body: (UnsafeRawBufferPointer) throws(RegisterError) -> Result
  ) throws(RegisterError) -> Result
}

/// The files that were compiled into the program.
struct EmbeddedRegisters: RegisterSource {
  func withBytes<Result>(
    of file: String, _ body: (UnsafeRawBufferPointer) throws(RegisterError) -> Result
  ) throws(RegisterError) -> Result {
    for index in 0..<kommune_register_count() {
      let register = kommune_register_at(index)
      if String(cString: register.name) == file { return try body(UnsafeRawBufferPointer(start: register.bytes, count: register.length)) }
    }
    throw .unreadable(path: file, code: ENOENT)
  }
}

/// The files of a folder, each at most 16 MB.
struct RegisterFolder: RegisterSource {
  let path: String
  private static let largestFile = 16 << 20

  func withBytes<Result>(
    of file: String, _ body: (UnsafeRawBufferPointer) throws(RegisterError) -> Result
  ) throws(RegisterError) -> Result {
    let bytes = try read("\(path)/\(file)")
    let outcome: Swift.Result<Result, RegisterError> = bytes.withUnsafeBytes { buffer in
      do throws(RegisterError) { return .success(try body(buffer)) } catch { return .failure(error) }
    }
    return try outcome.get()
  }

  private func read(_ path: String) throws(RegisterError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #else
          Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable(path: path, code: errno)
      }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= Self.largestFile else { throw .unreadable(path: path, code: EFBIG) }
    }
  }
}
