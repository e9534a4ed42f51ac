#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file of the operating system.
struct Descriptor {
  let number: Int32

  /// Opens a file or folder.
  static func open(_ path: String, flags: Int32, mode: mode_t = 0o666) throws(SystemFault) -> Descriptor {
    while true {
      #if canImport(Glibc)
        let number = Glibc.open(path, flags | O_CLOEXEC, mode)
      #else
        let number = Darwin.open(path, flags | O_CLOEXEC, mode)
      #endif
      if number >= 0 { return Descriptor(number: number) }
      if errno != EINTR { throw .last }
    }
  }

  /// Writes a whole file and closes it, also when writing fails.
  static func writeFile(_ bytes: [UInt8], to path: String, flags: Int32) throws(SystemFault) {
    let descriptor = try open(path, flags: flags)
    do {
      try descriptor.writeAll(bytes)
    } catch {
      close(descriptor.number)
      throw error
    }
    try descriptor.closeFile()
  }

  /// Writes every byte, however often the system interrupts.
  func writeAll(_ bytes: [UInt8]) throws(SystemFault) {
    let result = bytes.withUnsafeBytes { bytes in Result { () throws(SystemFault) in try writeAll(bytes) } }
    try result.get()
  }

  /// Writes every byte, however often the system interrupts.
  func writeAll(_ bytes: UnsafeRawBufferPointer) throws(SystemFault) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = write(number, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .last }
      rest = rest.dropFirst(count)
    }
  }

  /// Closes the file. A full disk may show itself only here.
  func closeFile() throws(SystemFault) {
    if close(number) != 0 { throw .last }
  }
}
