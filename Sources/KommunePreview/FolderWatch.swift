#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What tells that a file may have changed.
public struct FileStamp: Sendable, Hashable {
  let path: String
  let size: Int
  let seconds: Int
  let nanoseconds: Int
  let number: UInt64

  /// The stamps of every file under a path, in the order of their names.
  ///
  /// Names that begin with a dot are passed over, and so is what lies behind a link to a folder, deeper than eight folders or beyond
  /// twenty thousand files: no project is that large, and a folder opened by mistake may be.
  public static func all(under path: String) -> [FileStamp] {
    var stamps: [FileStamp] = []
    collect(path, depth: 0, into: &stamps)
    return stamps
  }

  private static func collect(_ path: String, depth: Int, into stamps: inout [FileStamp]) {
    guard stamps.count < 20_000, depth <= 8 else { return }
    var status = stat()
    guard (depth == 0 ? stat(path, &status) : lstat(path, &status)) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFLNK {
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      stamps.append(FileStamp(path, status))
      return
    }
    for name in names(in: path) where !name.hasPrefix(".") { collect(path + "/" + name, depth: depth + 1, into: &stamps) }
  }

  private init(_ path: String, _ status: stat) {
    self.path = path
    size = Int(status.st_size)
    #if canImport(Darwin)
      (seconds, nanoseconds) = (status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec)
    #else
      (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    #endif
    number = UInt64(status.st_ino)
  }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
        })
    }
    return names.sorted()
  }
}

/// Says when something has changed and come to rest: an editor may write a file in several steps, and a report of half a text helps nobody.
public struct RestingChange: Sendable {
  private var acted: [FileStamp]
  private var seen: [FileStamp]

  /// Begins with what stands there now, as acted on.
  public init(_ stamps: [FileStamp]) {
    acted = stamps
    seen = stamps
  }

  /// Takes a look, and returns whether there is a change that the look before saw too.
  public mutating func observe(_ stamps: [FileStamp]) -> Bool {
    defer { seen = stamps }
    guard stamps == seen, stamps != acted else { return false }
    acted = stamps
    return true
  }
}
