import ArgumentParser
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneRegisters
import KommuneReport

/// `kommune report PROJECT`: the whole kunnskapsgrunnlag.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "report", abstract: HelpPhrases.report[Speech.language])

  @Argument(help: Speech.help(HelpPhrases.project), completion: .directory)
  var project: String

  @Option(name: .shortAndLong, help: Speech.help(HelpPhrases.output), completion: .directory)
  var output: String?

  @Option(name: .long, help: Speech.help(DocumentPhrases.formatHelp))
  var format = ReportFormats.html

  @Option(name: .long, help: Speech.help(DocumentPhrases.scaleHelp))
  var scale = 2

  @Option(name: .long, help: Speech.help(GalleryPhrases.themeHelp), completion: .file())
  var theme: String?

  @OptionGroup var registers: RegisterOptions
  @OptionGroup var speech: SpeechOptions

  func run() throws {
    guard (1...8).contains(scale) else { throw Failure(.usage, DocumentPhrases.scaleOutOfBounds) }
    let folder = try ProjectFolder(project, language: speech.language, isHeld: true)
    let language = speech.language ?? folder.project.language
    let target = output ?? "Reports/" + folder.name + (language == folder.project.language ? "" : "-" + language.rawValue)
    do {
      try Self.requireReportFolder(target)
      let registers = try registers.open()
      let sources = Self.checked(try folder.sources(), folder.project, registers)
      warn(of: sources.flatMap(\.problems), in: folder)
      let files = try build(folder, sources, language, registers, target: target)
      try Self.write(files, to: target)
      speech.say(ProgramPhrases.wroteReport(files: files.count, path: target), project: folder.project.language)
    } catch {
      throw error.spoken(in: folder.project.language)
    }
  }

  /// The files with what the checks find in them besides what their reading found, less what the project has switched off.
  static func checked(_ sources: [ReportSource], _ project: Project, _ registers: Registers) -> [ReportSource] {
    let findings = ProjectChecks(sources: sources, project: project, registers: registers).problems()
    return sources.map { source in
      var source = source
      source.problems = findings.filter { $0.file == source.cube.source.name }
      return source
    }
  }

  /// All that the report is made from, with the texts of its chapters read.
  static func input(
    _ folder: ProjectFolder, _ sources: [ReportSource], _ language: Language, _ registers: Registers, theme: String? = nil
  ) throws(Failure) -> ReportInput {
    ReportInput(
      project: folder.project, language: language, sources: sources, texts: try folder.texts(in: language), lineage: registers.lineage,
      kostragrupper: registers.kostragrupper, sumSeries: registers.sumSeries, indicators: registers.indicators,
      baseFigures: registers.baseFigures,
      peerTraits: registers.peerTraits, needs: try folder.needs(registers), boundaries: try folder.boundaries(),
      theme: try ThemeFile.report(theme))
  }

  /// The files of the page alone.
  static func page(of input: ReportInput) throws(Failure) -> [ReportFile] {
    do { return try ReportBuilder(input).build() } catch { throw Failure(error) }
  }

  private func build(
    _ folder: ProjectFolder, _ sources: [ReportSource], _ language: Language, _ registers: Registers, target: String
  ) throws(Failure) -> [ReportFile] {
    let input = try Self.input(folder, sources, language, registers, theme: theme)
    let files: [ReportFile]
    let outline: ReportOutline
    do {
      let builder = try ReportBuilder(input)
      files = try builder.build()
      for reservation in builder.reservations { speech.say(reservation, project: folder.project.language) }
      guard format.isMoreThanPage else { return files }
      outline = try builder.outline()
    } catch {
      throw Failure(error)
    }
    let forms = ReportForms(outline: outline, files: files, target: target, scale: scale) {
      speech.say($0, project: folder.project.language)
    }
    return files + (try forms.make(format))
  }

  private static func write(_ files: [ReportFile], to target: String) throws(Failure) {
    do {
      try FolderReplacement.write(files.map { ($0.path, $0.bytes) }, to: target)
    } catch {
      throw Failure(.cannotWrite, ProgramPhrases.reportNotWritten(target, because: error.reason))
    }
  }

  /// A report replaces the whole folder, so the folder must be one that a report may replace.
  private static func requireReportFolder(_ path: String) throws(Failure) {
    guard FolderTree.isFolder(path) else { return }
    let names = FolderTree.names(in: path)
    guard names.isEmpty || (names.contains("manifest.json") && names.contains("index.html")) else {
      throw Failure(.cannotWrite, ProgramPhrases.folderIsNotAReport(path))
    }
  }

  /// Says which cells could not be read; the report goes on without them and tells so itself.
  private func warn(of problems: [Problem], in folder: ProjectFolder) {
    guard !speech.quiet else { return }
    let language = speech.spoken(project: folder.project.language)
    let errors = problems.filter { $0.severity == .error }
    for problem in errors.prefix(Self.shownProblems) { Terminal.say(problem.message(in: language)) }
    if errors.count > Self.shownProblems {
      Terminal.say(ProgramPhrases.moreProblems(errors.count - Self.shownProblems, command: "kommune check \(project)")[language])
    }
  }

  /// How many flaws a report tells on the terminal; `check` tells all.
  private static let shownProblems = 10
}

extension Failure {
  /// A report that cannot be made, as a failure of the program.
  fileprivate init(_ failure: ReportFailure) {
    self.init(failure.status) { language in [failure.message(in: language)] }
  }
}

extension ReportFailure {
  /// A fault of the project unless the files lack what it asks for.
  fileprivate var status: ExitStatus {
    switch self {
    case .textMissing: .noInput
    case .noFigures: .badData
    default: .badProject
    }
  }
}
