import ArgumentParser
import KommuneLoaders
import KommuneLocale
import KommuneModel
import KommuneRegisters

/// `kommune read FILE`: any supported file as one tidy table, as a file for another program, or how it was read.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "read", abstract: HelpPhrases.read[Speech.language])

  /// A form in which the figures are written.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case tidy
    case spreadsheet
    case jsonStat = "json-stat"
  }

  @Argument(help: Speech.help(HelpPhrases.file), completion: .file())
  var file: String

  @Option(name: .long, help: Speech.help(HelpPhrases.readFormat))
  var format = Form.tidy

  @Option(name: .shortAndLong, help: Speech.help(HelpPhrases.outputFile), completion: .file())
  var output: String?

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
    try requireOneForm()
    var options = try dialect.loadOptions()
    options.explains = explain
    let bytes = try InputFile.bytes(file)
    let name = file == "-" ? "stdin" : file
    if records { return try writeRecords(bytes, name: name, options) }
    let loaded = try InputFile.figures(bytes, name: name, options: options)
    try DataOutput.write(to: output) { sink in
      if explain { try explain(loaded, format: InputFile.format(bytes, name: name), to: sink) } else { try write(loaded, to: sink) }
    }
    tell(loaded.problems)
    if strict, loaded.problems.contains(where: { $0.severity == .error }) { throw Failure(.badData) { _ in [] } }
  }

  /// Each of these decides what is written, so there can be only one.
  private func requireOneForm() throws(Failure) {
    var asked: [String] = []
    if format != .tidy { asked.append("--format \(format.rawValue)") }
    if explain { asked.append("--explain") }
    if records { asked.append("--records") }
    if asked.count > 1 { throw Failure(.usage, UsagePhrases.notTogether(asked[0], asked[1])) }
    if json, format != .tidy { throw Failure(.usage, UsagePhrases.notTogether(asked[0], "--json")) }
  }

  private func write(_ loaded: Loaded, to sink: DataOutput.Sink) throws {
    if format == .jsonStat {
      guard loaded.texts == nil else { throw Failure(.badData, ProgramPhrases.noFiguresForJSONStat(loaded.cube.source.name)) }
      return try JSONStatWriter.write(loaded.cube, dashes: loaded.dashes, implied: loaded.impliedDimensions).withUnsafeBytes {
        try sink($0)
      }
    }
    let outside = loaded.cube.markingOutsideValidity(try registers.open().lineage).cells
    let writer = TidyWriter(loaded) { outside[$0] == Cell(.outsideValidity) }
    if json {
      try writer.writeJSON(to: sink)
    } else if format == .spreadsheet {
      try writer.writeSpreadsheetCSV(to: sink)
    } else {
      try writer.writeCSV(to: sink)
    }
  }

  /// Tells how the file was read. That is data: without `--language` it is told in bokmål, wherever the program runs.
  private func explain(_ loaded: Loaded, format: String, to sink: DataOutput.Sink) throws {
    let explanation = ReadExplanation(loaded, format: format)
    let text = json ? explanation.json() : explanation.lines(in: speech.language ?? .nb).map { $0 + "\n" }.joined()
    try Array(text.utf8).withUnsafeBytes { try sink($0) }
  }

  /// The flaws of single cells: their values are empty in the table.
  private func tell(_ problems: [Problem]) {
    let told = problems.filter { $0.severity == .error || !speech.quiet }
    FileFlaws.tell(told, of: file, in: speech.spoken(project: nil))
  }

  /// Writes the raw records one by one, as they are read: the file was checked as a whole before the first of them.
  private func writeRecords(_ bytes: FileBytes, name: String, _ options: LoadOptions) throws {
    try DataOutput.write(to: output) { sink in
      var buffer: [UInt8] = []
      var fault: (any Error)?
      var isFirst = true
      do throws(LoadFailure) {
        try CSVRecords.visit(bytes, fileName: name, options: options) { record in
          guard fault == nil else { return }
          buffer.append(contentsOf: (isFirst ? "[[" : ",\n[").utf8)
          isFirst = false
          buffer.append(contentsOf: record.map(JSONText.quoted).joined(separator: ",").utf8)
          buffer.append(0x5D)
          guard buffer.count > 1 << 16 else { return }
          do { try buffer.withUnsafeBytes { try sink($0) } } catch { fault = error }
          buffer.removeAll(keepingCapacity: true)
        }
      } catch {
        try Array(Self.json(error).utf8).withUnsafeBytes { try sink($0) }
        throw Failure(.badData) { language in [error.message(in: language)] }
      }
      if let fault { throw fault }
      buffer.append(contentsOf: (isFirst ? "[]\n" : "]\n").utf8)
      try buffer.withUnsafeBytes { try sink($0) }
    }
  }

  private static func json(_ failure: LoadFailure) -> String {
    var json = JSONText(brokenDepth: 0)
    json.object { json in
      json.object("error") { json in
        json.string("class", failure.kind.rawValue)
        if let line = failure.line { json.integer("line", line) } else { json.null("line") }
        if let column = failure.column { json.integer("column", column) } else { json.null("column") }
      }
    }
    return json.text + "\n"
  }
}
