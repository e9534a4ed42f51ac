import CExchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Replaces a folder as a whole or not at all.
///
/// The files are written to a new folder beside the target, which then takes its place in one step. Until then the old one is untouched;
/// whatever fails, the new one is removed. A folder that is there and cannot be moved is filled file by file instead, as
/// ``FileByFileReplacement`` tells.
struct FolderReplacement {
  /// One file: its path in the folder and its bytes.
  typealias File = (path: String, bytes: [UInt8])

  private let target: String
  private let parent: String
  private let fresh: String

  /// Writes `files` as the whole contents of the folder at `path`.
  static func write(_ files: [File], to path: String) throws(SystemFault) {
    do throws(SystemFault) {
      let replacement = try FolderReplacement(path)
      do throws(SystemFault) {
        for file in files { try replacement.write(file) }
        try replacement.takePlace()
      } catch {
        FolderTree.remove(replacement.fresh)
        throw error
      }
    } catch {
      // Another file system, a mount, or a parent that is not ours: the folder must stay where it is.
      guard [EXDEV, EBUSY, EACCES, EPERM, EROFS].contains(error.code), FolderTree.isFolder(path) else { throw error }
      try FileByFileReplacement.write(files, to: FolderTree.resolved(path) ?? FolderTree.withoutTrailingSlash(path))
    }
  }

  private init(_ path: String) throws(SystemFault) {
    // A link is followed, so that the folder behind it is replaced and not the link.
    target = FolderTree.resolved(path) ?? FolderTree.withoutTrailingSlash(path)
    parent = FolderTree.parent(of: target)
    try FolderTree.create(parent)
    fresh = parent + "/." + FolderTree.name(of: target) + ".\(getpid()).new"
    FolderTree.remove(fresh)
    guard mkdir(fresh, 0o777) == 0 else { throw .last }
  }

  private func write(_ file: File) throws(SystemFault) {
    let path = fresh + "/" + file.path
    try FolderTree.create(FolderTree.parent(of: path))
    try Self.create(path, holding: file.bytes)
  }

  /// Creates a file where none is.
  static func create(_ path: String, holding bytes: [UInt8]) throws(SystemFault) {
    try Descriptor.writeFile(bytes, to: path, flags: O_WRONLY | O_CREAT | O_EXCL)
  }

  /// Exchanges the new folder with the old one, or moves it to where none was.
  private func takePlace() throws(SystemFault) {
    if kommune_exchange(fresh, target) == 0 {
      FolderTree.remove(fresh)
    } else if rename(fresh, target) != 0 {
      // No exchange on this file system, and the old folder is not empty: it steps aside and comes back if the new one cannot take its place.
      let old = parent + "/." + FolderTree.name(of: target) + ".\(getpid()).old"
      guard rename(target, old) == 0 else { throw .last }
      guard rename(fresh, target) == 0 else {
        let fault = SystemFault.last
        _ = rename(old, target)
        throw fault
      }
      FolderTree.remove(old)
    }
  }
}
