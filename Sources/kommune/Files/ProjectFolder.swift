import KommuneChecks
import KommuneLoaders
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneRegisters
import KommuneReport

/// A project's folder, opened; held, where something is to be made of it, so that nobody else does so while this lives.
struct ProjectFolder {
  /// The folder as the reader named it.
  let path: String
  let project: Project
  private let lock: FolderLock?

  /// The name of the project file.
  static let fileName = "kommune.yml"

  /// The path of the project file.
  var projectFile: String { path + "/" + Self.fileName }

  /// The folder's own name, by which its report is called.
  var name: String { FolderTree.name(of: FolderTree.resolved(path) ?? path) }

  /// Opens a project for reading, in its own language and any that is asked for.
  ///
  /// - Parameter isHeld: Whether nobody else may hold the project while this lives.
  init(_ path: String, language: Language?, isHeld: Bool) throws(Failure) {
    let path = try Self.path(of: path)
    self.path = path
    lock = isHeld ? try Self.lock(path) : nil
    let file = path + "/" + Self.fileName
    let bytes = try InputFile.bytes(file)
    do {
      project = try ProjectReader.read(bytes: bytes.withBytes { Array($0) }, fileName: file, languages: [language].compactMap(\.self))
    } catch {
      throw Failure(.badProject, language: error.language) { error.messages(in: $0) }
    }
    try requireKnownChecks(file)
  }

  /// The path of the folder that the reader means by naming it or its project file.
  static func path(of path: String) throws(Failure) -> String {
    let path = FolderTree.name(of: path) == Self.fileName ? FolderTree.parent(of: path) : FolderTree.withoutTrailingSlash(path)
    guard FolderTree.exists(path) else { throw Failure(.noInput, ProgramPhrases.noInput(path)) }
    guard FolderTree.exists(path + "/" + Self.fileName) else { throw Failure(.noInput, ProgramPhrases.noProject(path)) }
    return path
  }

  private static func lock(_ path: String) throws(Failure) -> FolderLock {
    let lock: FolderLock?
    do {
      lock = try FolderLock(path)
    } catch {
      throw Failure(.noInput, ProgramPhrases.cannotRead(path, because: error.reason))
    }
    guard let lock else { throw Failure(.tryAgain, ProgramPhrases.isHeld(path)) }
    return lock
  }

  /// The project's files with figures, in its order.
  func sources() throws(Failure) -> [ReportSource] {
    var sources: [ReportSource] = []
    for source in project.sources {
      do {
        let bytes = try InputFile.bytes(path + "/" + source.file, of: projectFile)
        let loaded = try InputFile.figures(bytes, name: source.file, options: LoadOptions(source.reading))
        try requireFigures(of: source, in: loaded.cube)
        let digest = bytes.withBytes { sha256(of: $0) }
        sources.append(ReportSource(source: source, cube: loaded.cube, sha256: digest, problems: loaded.problems))
      } catch {
        throw error.spoken(in: project.language)
      }
    }
    return sources
  }

  /// The boundaries of the project's maps by the path that the project gives each file.
  func boundaries() throws(Failure) -> [String: Boundaries] {
    var boundaries: [String: Boundaries] = [:]
    for path in project.exhibits.flatMap(\.boundaries) where boundaries[path] == nil {
      do {
        let read = try InputFile.boundaries(try InputFile.bytes(self.path + "/" + path, of: projectFile), name: path)
        FileFlaws.tell(read.problems, of: path, in: project.language)
        boundaries[path] = read.boundaries
      } catch {
        throw error.spoken(in: project.language)
      }
    }
    return boundaries
  }

  /// The cost weights that the project names; nothing when it names none.
  func needs(_ registers: Registers) throws(Failure) -> NeedWeights? {
    guard let file = project.needs else { return nil }
    let path = path + "/" + file
    do {
      return try NeedWeightsFile.read(try InputFile.bytes(path, of: projectFile), name: file, registers)
    } catch {
      throw error.spoken(in: project.language)
    }
  }

  /// The chapters' texts by the path that the project gives them.
  func texts(in language: Language) throws(Failure) -> [String: String] {
    var texts: [String: String] = [:]
    for chapter in project.chapters {
      let path = chapter.path(in: language)
      do {
        texts[path] = try InputFile.text(self.path + "/" + path, of: projectFile)
      } catch {
        throw error.spoken(in: project.language)
      }
    }
    return texts
  }

  /// The last vintage of the project's files, by the sources' ids: those that the project names, or those of the same names in a folder.
  ///
  /// - Parameter folder: The folder that the reader named; its files come before those that the project names.
  func previousVintage(in folder: String?) throws(Failure) -> [String: Cube] {
    if let folder, !FolderTree.isFolder(folder) {
      throw Failure(.noInput, FolderTree.exists(folder) ? ProgramPhrases.vintageMustBeFolder(folder) : ProgramPhrases.noInput(folder))
    }
    var cubes: [String: Cube] = [:]
    for source in project.sources {
      let own = folder.map { $0 + "/" + source.file }.flatMap { FolderTree.exists($0) ? $0 : nil }
      let beside = folder.map { $0 + "/" + FolderTree.name(of: source.file) }.flatMap { FolderTree.exists($0) ? $0 : nil }
      guard let file = own ?? beside ?? source.previous.map({ path + "/" + $0 }) else { continue }
      do {
        let bytes = try InputFile.bytes(file, of: projectFile)
        cubes[source.id] = try InputFile.figures(bytes, name: file, options: LoadOptions(source.reading)).cube
      } catch {
        throw error.spoken(in: project.language)
      }
    }
    if let folder, cubes.isEmpty, !project.sources.isEmpty {
      throw Failure(.noInput, ProgramPhrases.vintageMustHoldSameNames(folder), language: project.language)
    }
    return cubes
  }

  /// A misspelt name would switch nothing off, in silence.
  private func requireKnownChecks(_ file: String) throws(Failure) {
    let unknown = project.silencedChecks.filter { silenced in
      CheckRegistry.check(named: silenced.id) == nil && !Loader.problemIdentifiers.contains(silenced.id)
        && silenced.id != ProjectChecks.contradictionID
    }
    guard !unknown.isEmpty else { return }
    throw Failure(.badProject, language: project.language) { language in
      unknown.map { silenced in
        let nearest = CheckRegistry.nearest(to: silenced.id) ?? closestMatch(to: silenced.id, in: Loader.problemIdentifiers)
        return ProjectPhrases.sentence(
          expected: ProjectPhrases.checkMustBeKnown, found: silenced.id, file: file, line: silenced.line, column: nil,
          hint: nearest.map(ProjectPhrases.didYouMean))[language]
      }
    }
  }

  /// Each label under `figures` must be in the file: a misspelt one would leave the figure out in silence.
  private func requireFigures(of source: ProjectSource, in cube: Cube) throws(Failure) {
    guard let contents = cube.dimension(.contents) else { return }
    let known = contents.categories.flatMap { [$0.label, $0.code].compactMap(\.self) }
    for figure in source.figures where !known.contains(figure.label) {
      let phrase = ProgramPhrases.noSuchFigure(figure.label, file: source.file, project: projectFile)
      let nearest = closestMatch(to: figure.label, in: known).map(ProjectPhrases.didYouMean)
      throw Failure(.badProject) { language in [phrase[language] + (nearest.map { " " + $0[language] } ?? "")] }
    }
  }
}
