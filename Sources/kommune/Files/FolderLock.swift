#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps two runs from working on one project at once.
///
/// The folder itself is locked, so that no lock file is left behind; the system frees it when the program ends, however it ends.
struct FolderLock {
  private let descriptor: Descriptor

  /// Locks a folder, or returns nothing when another run holds it.
  init?(_ path: String) throws(SystemFault) {
    descriptor = try Descriptor.open(path, flags: O_RDONLY | O_DIRECTORY)
    while flock(descriptor.number, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: return nil
      // A file system without locks has nothing to keep two runs apart with, and is no reason to refuse one.
      case ENOLCK, EOPNOTSUPP, EINVAL: return
      default: throw .last
      }
    }
  }
}
