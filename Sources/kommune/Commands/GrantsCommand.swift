import ArgumentParser
import KommuneComparison
import KommuneLocale
import KommuneModel

/// `kommune grants --merge 1504,1523 --basic-grant 13180 --population 66258 --year 2020`: what the state pays, year by year.
struct GrantsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "grants", abstract: ReasonHelpPhrases.grants[Speech.language])

  @Option(name: .long, help: Speech.help(HelpPhrases.merge))
  var merge: String

  @Option(name: .long, help: Speech.help(HelpPhrases.name))
  var name: String?

  @Option(name: .long, help: Speech.help(ReasonHelpPhrases.basicGrant))
  var basicGrant: Amount

  @Option(name: .long, parsing: .unconditional, help: Speech.help(ReasonHelpPhrases.regionalLoss))
  var regionalLoss: Amount?

  @Option(name: .long, help: Speech.help(ReasonHelpPhrases.population))
  var population: Int

  @Option(name: .long, help: Speech.help(ReasonHelpPhrases.year))
  var year: Int

  @Option(name: .long, help: Speech.help(ReasonHelpPhrases.taper))
  var taper: String?

  @Flag(name: .long, help: Speech.help(HelpPhrases.json))
  var json = false

  @OptionGroup var registers: RegisterOptions
  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let registers = try registers.open()
    let merger = try CompareCommand.merger(merge, name: name, registers.lineage)
    guard merger.parts.count > 1 else { throw Failure(.usage, ProjectPhrases.mergerNeedsTwo) }
    do throws(MergerError) {
      try merger.validate(in: registers.lineage, year: year - 1)
    } catch {
      throw Failure(.usage) { language in [error.message(in: language, lineage: registers.lineage)] }
    }
    let steps = try taper.map(Self.steps)
    let schedule = GrantSchedule(
      partCount: merger.parts.count, basicGrant: basicGrant.value, regionalLoss: regionalLoss?.value ?? 0, population: population,
      firstYear: year,
      rules: registers.grants, taper: steps)
    let sheet = GrantSheet(schedule: schedule, merger: merger, rules: registers.grants)
    try Terminal.write(json ? sheet.json() : sheet.text(in: speech.language ?? .nb))
  }

  private static func steps(_ text: String) throws(Failure) -> [Double] {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let steps = parts.compactMap { Double($0) }.filter { (0...1).contains($0) }
    guard steps.count == parts.count else { throw Failure(.usage, ReasonPhrases.badTaper(text)) }
    return steps
  }
}
