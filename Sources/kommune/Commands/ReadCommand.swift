import ArgumentParser
import KommuneLoaders
import KommuneLocale
import KommuneModel
import KommuneRegisters

/// `kommune read FILE`: any supported file as one tidy table.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "read", abstract: HelpPhrases.read[Speech.language])

  @Argument(help: Speech.help(HelpPhrases.file), completion: .file())
  var file: String

  @Flag(name: .long, help: Speech.help(HelpPhrases.json))
  var json = false

  @Flag(name: .long, help: Speech.help(HelpPhrases.records))
  var records = false

  @Flag(name: .long, help: Speech.help(HelpPhrases.strictRead))
  var strict = false

  @Flag(name: .long, help: Speech.help(HelpPhrases.explainRead))
  var explain = false

  @OptionGroup var dialect: DialectOptions
  @OptionGroup var registers: RegisterOptions
  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let bytes = try InputFile.bytes(file)
    let name = file == "-" ? "stdin" : file
    if records { return try writeRecords(bytes, name: name) }
    let loaded = try InputFile.figures(bytes, name: name, options: dialect.loadOptions())
    if explain { for line in loaded.cube.source.dialect { Terminal.say(line) } }
    let outside = loaded.cube.markingOutsideValidity(try registers.open().lineage).cells
    let writer = TidyWriter(loaded) { outside[$0] == Cell(.outsideValidity) }
    if json { try writer.writeJSON(to: Terminal.write) } else { try writer.writeCSV(to: Terminal.write) }
    tell(loaded.problems)
    if strict, loaded.problems.contains(where: { $0.severity == .error }) { throw Failure(.badData) { _ in [] } }
  }

  /// The flaws of single cells: their values are empty in the table.
  private func tell(_ problems: [Problem]) {
    let told = problems.filter { $0.severity == .error || !speech.quiet }
    let language = speech.spoken(project: nil)
    for problem in told.prefix(Self.shownProblems) { Terminal.say(problem.message(in: language)) }
    if told.count > Self.shownProblems {
      Terminal.say(ProgramPhrases.moreProblems(told.count - Self.shownProblems, command: "kommune check \(file)")[language])
    }
  }

  private func writeRecords(_ bytes: FileBytes, name: String) throws(Failure) {
    let options = try dialect.loadOptions()
    let records: [[String]]
    do {
      records = try CSVRecords.read(bytes, fileName: name, options: options)
    } catch {
      var json = JSONText(brokenDepth: 0)
      json.object { json in
        json.object("error") { json in
          json.string("class", error.kind.rawValue)
          if let line = error.line { json.integer("line", line) } else { json.null("line") }
          if let column = error.column { json.integer("column", column) } else { json.null("column") }
        }
      }
      try Terminal.write(json.text + "\n")
      throw Failure(.badData) { language in [error.message(in: language)] }
    }
    let lines = records.map { "[" + $0.map(JSONText.quoted).joined(separator: ",") + "]" }
    try Terminal.write("[" + lines.joined(separator: ",\n") + "]\n")
  }

  /// How many flaws are told here; `check` tells all.
  private static let shownProblems = 100
}
