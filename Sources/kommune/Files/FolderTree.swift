#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Folders and paths of the file system.
enum FolderTree {
  /// Creates a folder and those above it; one that is there already is no fault.
  static func create(_ path: String) throws(SystemFault) {
    guard !isFolder(path) else { return }
    let above = parent(of: path)
    if above != path { try create(above) }
    if mkdir(path, 0o777) != 0, errno != EEXIST || !isFolder(path) { throw errno == EEXIST ? SystemFault(code: ENOTDIR) : .last }
  }

  /// Removes a folder with all that is in it, links and not what they point to. What cannot be removed stays.
  static func remove(_ path: String) {
    if !isLink(path) {
      for name in names(in: path) { remove(path + "/" + name) }
    }
    if rmdir(path) != 0 { unlink(path) }
  }

  /// The names in a folder, sorted; none when it is no folder.
  static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The paths of all files in a folder and those below it, seen from it, sorted; links are files.
  static func files(in path: String) -> [String] {
    names(in: path).flatMap { name in
      let whole = path + "/" + name
      return isFolder(whole) && !isLink(whole) ? files(in: whole).map { name + "/" + $0 } : [name]
    }
  }

  /// Removes the folders below a folder that hold nothing.
  static func removeEmptyFolders(in path: String) {
    for name in names(in: path) where isFolder(path + "/" + name) && !isLink(path + "/" + name) {
      removeEmptyFolders(in: path + "/" + name)
      rmdir(path + "/" + name)
    }
  }

  /// Whether a folder stands at the path.
  static func isFolder(_ path: String) -> Bool { mode(of: path).map { $0 & S_IFMT == S_IFDIR } ?? false }

  /// Whether anything stands at the path.
  static func exists(_ path: String) -> Bool { mode(of: path) != nil }

  /// The path with links and `..` resolved; nothing when there is no such file.
  static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The last part of a path: "nye-aalesund" of "Data/nye-aalesund/".
  static func name(of path: String) -> String {
    String(withoutTrailingSlash(path).split(separator: "/").last ?? "/")
  }

  /// The folder that a path lies in.
  static func parent(of path: String) -> String {
    let path = withoutTrailingSlash(path)
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path without slashes at its end.
  static func withoutTrailingSlash(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode : nil
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
