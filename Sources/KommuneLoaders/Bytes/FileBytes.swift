#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a file, in memory for as long as this object lives.
///
/// Small files are read, large ones are mapped, so that reading a gigabyte costs no copy. At least 64 bytes after the last one
/// may be read too and are zero (the end of a page), which lets parsers load whole words at the end.
public final class FileBytes: Sendable {
  /// The bytes, for the loaders, which are handed the object and so know it alive; everybody else uses ``withBytes(_:)``.
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  private let mappedLength: Int

  /// How many bytes there are.
  public var count: Int { bytes.count }

  /// How many zero bytes may be read behind the last byte.
  static let padding = 64

  /// Above this size a file is mapped rather than read.
  private static let mappingThreshold = 1 << 20

  /// How much is taken from a pipe or a device.
  private static let mostStreamed = 2 << 30

  /// Copies bytes.
  public init(_ source: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count + FileBytes.padding, alignment: 64)
    copy.initializeMemory(as: UInt8.self, repeating: 0)
    copy.copyBytes(from: source)
    bytes = UnsafeRawBufferPointer(start: copy.baseAddress, count: source.count)
    mappedLength = 0
  }

  /// Reads or maps the file at a path; `-` is standard input.
  ///
  /// - Throws: `FileFailure` when there is no such file, when it is a folder or when the system refuses.
  public convenience init(path: String) throws(FileFailure) {
    if path == "-" {
      self.init(try FileBytes.readAll(descriptor: 0, path: path, sizeHint: 0))
      return
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .notFound(path: path) : .cannotRead(path: path, code: errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .cannotRead(path: path, code: errno) }
    let kind = status.st_mode & S_IFMT
    guard kind != S_IFDIR else { throw .isFolder(path: path) }
    let size = Int(status.st_size)
    if kind == S_IFREG, size > FileBytes.mappingThreshold, let mapped = FileBytes.map(descriptor: descriptor, size: size) {
      self.init(mapped: mapped.base, count: size, length: mapped.length)
    } else {
      self.init(try FileBytes.readAll(descriptor: descriptor, path: path, sizeHint: kind == S_IFREG ? size : 0))
    }
  }

  /// Calls `body` with the bytes, which are there until it returns: they must not leave it.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(self) {} }
    return try body(bytes)
  }

  private init(mapped base: UnsafeMutableRawPointer, count: Int, length: Int) {
    bytes = UnsafeRawBufferPointer(start: base, count: count)
    mappedLength = length
  }

  deinit {
    if mappedLength > 0, let base = bytes.baseAddress {
      FileBytes.unmap(UnsafeMutableRawPointer(mutating: base), length: mappedLength)
    } else {
      bytes.baseAddress?.deallocate()
    }
  }

  /// Maps the file over a zeroed reservation that is a page longer, so that the padding exists even when the file fills its pages.
  private static func map(descriptor: Int32, size: Int) -> (base: UnsafeMutableRawPointer, length: Int)? {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let length = (size + page - 1) / page * page + page
    guard let reserved = mmap(nil, length, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), reserved != MAP_FAILED else { return nil }
    guard let base = mmap(reserved, size, PROT_READ, MAP_PRIVATE | MAP_FIXED, descriptor, 0), base != MAP_FAILED else {
      munmap(reserved, length)
      return nil
    }
    return (base, length)
  }

  /// Gives the pages back. Those of a large file are so many that two threads take half of them each.
  private static func unmap(_ base: UnsafeMutableRawPointer, length: Int) {
    let half = length / 2 / unmappedTogether * unmappedTogether
    guard half > 0 else {
      munmap(base, length)
      return
    }
    concurrently {
      munmap(base, half)
    } _: {
      munmap(base + half, length - half)
    }
  }

  /// Half of a file is given back by a thread of its own from this size on, which is a multiple of every page's.
  private static let unmappedTogether = 16 << 20

  /// Brings a part of a mapped file into reach at once, rather than page by page as it is read. Whoever reads a part asks for it, so that
  /// several threads share that work too. Asking changes nothing but the speed.
  func willRead(_ range: Range<Int>) {
    #if canImport(Glibc)
      guard mappedLength > 0, let base = bytes.baseAddress, !range.isEmpty else { return }
      let page = Int(sysconf(Int32(_SC_PAGESIZE)))
      let start = range.lowerBound / page * page
      // MADV_POPULATE_READ, which the C library's headers may be too old for; an older kernel refuses, and the pages come one by one.
      madvise(UnsafeMutableRawPointer(mutating: base + start), min(range.upperBound, count) - start, 22)
    #endif
  }

  private static func readAll(descriptor: Int32, path: String, sizeHint: Int) throws(FileFailure) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(sizeHint + 1)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count > 0 {
        // A pipe or a device may never end.
        guard result.count + count <= FileBytes.mostStreamed else { throw .cannotRead(path: path, code: EFBIG) }
        result.append(contentsOf: buffer.prefix(count))
      } else if count == 0 {
        return result
      } else if errno != EINTR {
        throw .cannotRead(path: path, code: errno)
      }
    }
  }
}
