import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneRegisters
import KommuneReport

/// What `kommune compare` works with: the figures of files, or a project with all that it declares.
struct CompareMaterial {
  let store: FigureStore
  /// A project's merger, groups, grouping, cost weights and language; none for plain files.
  let merger: Merger?
  let against: [GroupSelector]
  let groupingYear: Int?
  let needs: NeedWeights?
  let language: Language?

  /// Reads the files, or the one project that is named by its folder or its project file.
  static func read(
    _ files: [String], declared dialect: DialectOptions, _ speech: SpeechOptions, _ registers: Registers
  ) throws(Failure) -> CompareMaterial {
    if files.count == 1, let path = files.first, isProject(path) {
      try dialect.refuseForProject()
      return try of(try ProjectFolder(path, language: speech.language, isHeld: false), registers)
    }
    let options = try dialect.loadOptions()
    var cubes: [Cube] = []
    for file in files {
      let loaded = try InputFile.figures(InputFile.bytes(file), name: file == "-" ? "stdin" : file, options: options)
      // A cell that cannot be read is missing in what is compared; whoever reads the figures must know.
      FileFlaws.tell(loaded.problems.filter { $0.severity == .error }, of: file, in: speech.spoken(project: nil))
      if let name = nameWithoutNumber(loaded.cube) {
        Terminal.say(ProgramPhrases.regionsNeedNumbers(file, name)[speech.spoken(project: nil)])
      }
      cubes.append(loaded.cube)
    }
    let store = FigureStore(
      cubes: cubes, baseFigures: registers.baseFigures, lineage: registers.lineage,
      suppression: SuppressionRule(indicators: registers.indicators, baseFigures: registers.baseFigures))
    return CompareMaterial(store: store, merger: nil, against: [], groupingYear: nil, needs: nil, language: nil)
  }

  /// The first region of a file whose regions are names alone: none of them can be found again.
  private static func nameWithoutNumber(_ cube: Cube) -> String? {
    let regions = cube.dimensions.filter { $0.role == .region }.flatMap(\.categories)
    return regions.contains { $0.code != nil } ? nil : regions.first?.label
  }

  private static func of(_ folder: ProjectFolder, _ registers: Registers) throws(Failure) -> CompareMaterial {
    let sources = try folder.sources()
    let store = FigureStore(
      cubes: sources.map(\.cube), baseFigures: registers.baseFigures,
      mappings: sources.map(\.mappings),
      lineage: registers.lineage, suppression: SuppressionRule(indicators: registers.indicators, baseFigures: registers.baseFigures))
    let project = folder.project
    return CompareMaterial(
      store: store, merger: project.merger, against: project.against.map(\.selector), groupingYear: project.groupingYear,
      needs: try folder.needs(registers), language: project.language)
  }

  /// Whether a path is a project's folder or its project file.
  private static func isProject(_ path: String) -> Bool {
    FolderTree.name(of: path) == ProjectFolder.fileName || FolderTree.exists(path + "/" + ProjectFolder.fileName)
  }
}
