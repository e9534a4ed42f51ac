import ArgumentParser
import KommuneLocale

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `kommune init DIR`: a new project that a report can be written from at once.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "init", abstract: HelpPhrases.initialize[Speech.language])

  @Argument(help: Speech.help(HelpPhrases.newProject), completion: .directory)
  var directory: String

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let language = speech.language ?? .nb
    let path = FolderTree.withoutTrailingSlash(directory)
    guard !FolderTree.exists(path) || (FolderTree.isFolder(path) && FolderTree.names(in: path).isEmpty) else {
      throw Failure(.cannotWrite, ProgramPhrases.projectIsThere(path))
    }
    let project = NewProjectPhrases.projectFile(language: language, date: try Self.today())[language]
    let files: [FolderReplacement.File] = [
      (ProjectFolder.fileName, Array(project.utf8)),
      ("kapittel/kapittel-1.\(language.rawValue).md", Array(NewProjectPhrases.chapter[language].utf8)),
    ]
    do {
      try FolderReplacement.write(files, to: path)
    } catch {
      throw Failure(.cannotWrite, ProgramPhrases.cannotWrite(path, because: error.reason))
    }
    speech.say(ProgramPhrases.madeProject(path))
  }

  /// The day that a new project is dated. From then on the date stands in the project, and no report asks the clock.
  private static func today() throws(Failure) -> CalendarDate {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil,
      let date = CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else { throw Failure(.internalFault, ProgramPhrases.systemFault(errno)) }
    return date
  }
}
