import KommuneLocale

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a command writes its data: standard output, or a file that is replaced whole or not at all.
struct DataOutput {
  /// Takes the next piece of the data.
  typealias Sink = (UnsafeRawBufferPointer) throws -> Void

  /// Hands `body` a sink, and puts what it wrote in place.
  ///
  /// - Parameter path: The file; nothing or `-` for standard output. What is no ordinary file, such as a pipe, is written to directly.
  static func write(to path: String?, _ body: (Sink) throws -> Void) throws {
    guard let path, path != "-" else { return try body(Terminal.write) }
    guard !path.isEmpty else { throw Failure(.usage, UsagePhrases.missingValue("--output")) }
    if FolderTree.isFolder(path) { throw failure(path, SystemFault(code: EISDIR)) }
    let target = FolderTree.resolved(path) ?? path
    if FolderTree.exists(target), !isOrdinary(target) {
      return try write(to: target, flags: O_WRONLY, shown: path, body)
    }
    let fresh = FolderTree.parent(of: target) + "/." + FolderTree.name(of: target) + ".\(getpid()).new"
    do {
      try write(to: fresh, flags: O_WRONLY | O_CREAT | O_TRUNC, shown: path, body)
      guard rename(fresh, target) == 0 else { throw failure(path, .last) }
    } catch {
      unlink(fresh)
      throw error
    }
  }

  private static func write(to path: String, flags: Int32, shown: String, _ body: (Sink) throws -> Void) throws {
    let descriptor: Descriptor
    do { descriptor = try Descriptor.open(path, flags: flags) } catch { throw failure(shown, error) }
    do {
      try body { bytes in
        do throws(SystemFault) { try descriptor.writeAll(bytes) } catch { throw failure(shown, error) }
      }
    } catch {
      close(descriptor.number)
      throw error
    }
    do { try descriptor.closeFile() } catch { throw failure(shown, error) }
  }

  private static func isOrdinary(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func failure(_ path: String, _ fault: SystemFault) -> Failure {
    Failure(.cannotWrite, ProgramPhrases.cannotWrite(path, because: fault.reason))
  }
}
