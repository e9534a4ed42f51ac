#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Replaces what a folder holds where the folder itself cannot be moved: it is a volume of a container, or lies in a layer of its image.
///
/// All new files are written beside the old ones first, so that a full disk is found before anything is touched. Then each takes its
/// place in one step, and the old one steps aside; when one of them cannot, those before it go back.
struct FileByFileReplacement {
  private let target: String
  private let suffix = ".\(getpid())"
  /// The places that have been taken, in order, and whether something stood there and something new does.
  private var taken: [(path: String, hadOld: Bool, hasNew: Bool)] = []

  /// Makes `files` the whole contents of the folder at `path`, which is there.
  static func write(_ files: [FolderReplacement.File], to path: String) throws(SystemFault) {
    var replacement = FileByFileReplacement(target: path)
    let old = FolderTree.files(in: path)
    do throws(SystemFault) {
      for file in files { try replacement.prepare(file) }
      for file in files { try replacement.exchange(file.path, isNew: true) }
      let names = Set(files.map(\.path))
      for stale in old where !names.contains(stale) { try replacement.exchange(stale, isNew: false) }
    } catch {
      replacement.goBack()
      for file in files { unlink(replacement.place(file.path, "new")) }
      throw error
    }
    for place in replacement.taken where place.hadOld { FolderTree.remove(replacement.place(place.path, "old")) }
    FolderTree.removeEmptyFolders(in: path)
  }

  private init(target: String) {
    self.target = target
  }

  /// Where the new or the old file of a path waits: hidden, beside it.
  private func place(_ path: String, _ kind: String) -> String {
    let whole = target + "/" + path
    return FolderTree.parent(of: whole) + "/." + FolderTree.name(of: whole) + suffix + "." + kind
  }

  private func prepare(_ file: FolderReplacement.File) throws(SystemFault) {
    try FolderTree.create(FolderTree.parent(of: target + "/" + file.path))
    try FolderReplacement.create(place(file.path, "new"), holding: file.bytes)
  }

  private mutating func exchange(_ path: String, isNew: Bool) throws(SystemFault) {
    let whole = target + "/" + path
    let hadOld = rename(whole, place(path, "old")) == 0
    if !hadOld, errno != ENOENT { throw .last }
    taken.append((path, hadOld, false))
    guard isNew else { return }
    guard rename(place(path, "new"), whole) == 0 else { throw .last }
    taken[taken.count - 1].hasNew = true
  }

  private func goBack() {
    for place in taken.reversed() {
      let whole = target + "/" + place.path
      if place.hasNew { unlink(whole) }
      if place.hadOld { _ = rename(self.place(place.path, "old"), whole) }
    }
  }
}
