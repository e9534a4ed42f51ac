import KommuneLocale

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder for what outside programs read and write, beside the report and removed when its user is done.
struct WorkFolder {
  /// The folder's absolute path.
  let path: String

  /// Does something with a folder of its own beside `target`.
  static func with<Result>(beside target: String, _ body: (WorkFolder) throws(Failure) -> Result) throws(Failure) -> Result {
    let folder: WorkFolder
    do {
      folder = try WorkFolder(beside: target)
    } catch {
      throw Failure(.cannotWrite, ProgramPhrases.reportNotWritten(target, because: error.reason))
    }
    defer { FolderTree.remove(folder.path) }
    return try body(folder)
  }

  private init(beside target: String) throws(SystemFault) {
    let whole = FolderTree.resolved(target) ?? FolderTree.withoutTrailingSlash(target)
    let parent = FolderTree.parent(of: whole)
    try FolderTree.create(parent)
    let folder = (FolderTree.resolved(parent) ?? parent) + "/\(FolderTree.name(of: whole)).\(getpid()).work"
    FolderTree.remove(folder)
    guard mkdir(folder, 0o700) == 0 else { throw .last }
    path = folder
  }

  /// Writes a file and returns its path.
  func write(_ name: String, _ bytes: [UInt8]) throws(SystemFault) -> String {
    let file = path + "/" + name
    try Descriptor.writeFile(bytes, to: file, flags: O_WRONLY | O_CREAT | O_TRUNC)
    return file
  }
}
