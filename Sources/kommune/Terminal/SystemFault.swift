import KommuneLocale

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the operating system refused, by its `errno`.
struct SystemFault: Error, Hashable {
  let code: Int32

  /// The fault of the call that has just failed.
  static var last: SystemFault { SystemFault(code: errno) }

  /// Why, in words.
  var reason: Phrase {
    switch code {
    case ENOENT: ProgramPhrases.noSuchFile
    case EACCES, EPERM: ProgramPhrases.notPermitted
    case ENOSPC, EDQUOT: ProgramPhrases.diskFull
    case EFBIG: ProgramPhrases.fileTooLarge
    case EROFS: ProgramPhrases.readOnly
    case ENOTDIR: ProgramPhrases.notAFolder
    case EISDIR: ProgramPhrases.isAFolder
    case ENAMETOOLONG: ProgramPhrases.nameTooLong
    case ENOTEMPTY, EEXIST: ProgramPhrases.alreadyThere
    default: ProgramPhrases.systemFault(code)
    }
  }
}
