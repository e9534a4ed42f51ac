import ArgumentParser
import KommuneChecks
import KommuneLocale
import KommuneModel
import KommuneRegisters

/// `kommune check FILE|PROJECT`: every flaw, with its place.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: HelpPhrases.check[Speech.language])

  @Argument(help: Speech.help(HelpPhrases.fileOrProject), completion: .file())
  var path: String

  @Flag(name: .long, help: Speech.help(HelpPhrases.json))
  var json = false

  @Flag(name: .long, help: Speech.help(HelpPhrases.strictCheck))
  var strict = false

  @Option(name: .long, help: Speech.help(HelpPhrases.previous), completion: .file())
  var previous: String?

  @OptionGroup var dialect: DialectOptions
  @OptionGroup var registers: RegisterOptions
  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let isProject = FolderTree.isFolder(path) || FolderTree.name(of: path) == ProjectFolder.fileName
    let findings = isProject ? try checkProject() : try checkFile()
    // The findings are data: without a project and `--language` they are told in bokmål, wherever the program runs.
    let language = speech.language ?? findings.language ?? .nb
    try Terminal.write(json ? Self.json(findings.problems, in: language) : Self.lines(findings.problems, in: language))
    let count = { (severity: Problem.Severity) in findings.problems.count { $0.severity == severity } }
    speech.say(
      ProgramPhrases.foundProblems(errors: count(.error), warnings: count(.warning), notes: count(.note)), project: findings.language)
    if count(.error) > 0 || (strict && count(.warning) > 0) { throw Failure(.found) { _ in [] } }
  }

  private func checkFile() throws(Failure) -> (problems: [Problem], language: Language?) {
    let loaded = try InputFile.figures(
      InputFile.bytes(path), name: path == "-" ? "stdin" : path, options: dialect.loadOptions())
    let before: Cube? =
      if let previous {
        try InputFile.figures(InputFile.bytes(previous), name: previous, options: dialect.loadOptions()).cube
      } else {
        nil
      }
    let table = CheckedTable(cube: loaded.cube, previous: before, loaderProblems: loaded.problems)
    return (loaded.problems + Checks.run(try material([table])), nil)
  }

  private func checkProject() throws(Failure) -> (problems: [Problem], language: Language?) {
    try dialect.refuseForProject()
    let folder = try ProjectFolder(path, language: speech.language, isHeld: false)
    let findings = ProjectChecks(
      sources: try folder.sources(), project: folder.project, registers: try registers.open(),
      previous: try folder.previousVintage(in: previous))
    return (findings.problems() + findings.contradictions(), folder.project.language)
  }

  private func material(_ tables: [CheckedTable]) throws(Failure) -> CheckMaterial {
    let registers = try registers.open()
    return CheckMaterial(
      tables: tables, lineage: registers.lineage, baseFigures: registers.baseFigures, indicators: registers.indicators,
      sumSeries: registers.sumSeries, kostragrupper: registers.kostragrupper)
  }

  private static func lines(_ problems: [Problem], in language: Language) -> String {
    problems.map { "\(ProgramPhrases.severity($0.severity.rawValue)[language]): \($0.message(in: language))\n" }.joined()
  }

  private static func json(_ problems: [Problem], in language: Language) -> String {
    var json = JSONText(brokenDepth: 2)
    json.object { json in
      json.integer("version", 1)
      json.array("problems") { json in
        for problem in problems {
          json.object { json in
            json.string("id", problem.id)
            json.string("severity", problem.severity.rawValue)
            json.string("file", problem.file)
            if let row = problem.row { json.integer("row", row) } else { json.null("row") }
            if let column = problem.column { json.integer("column", column) } else { json.null("column") }
            if let name = problem.columnName { json.string("columnName", name) } else { json.null("columnName") }
            json.string("expected", problem.expected[language])
            json.string("found", problem.found)
            json.string("message", problem.message(in: language))
          }
        }
      }
    }
    return json.text + "\n"
  }
}
