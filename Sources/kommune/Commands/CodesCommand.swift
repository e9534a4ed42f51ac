import ArgumentParser
import KommuneLocale
import KommuneModel

/// `kommune codes 1534 [--at 2018]`: where a code came from and went to.
struct CodesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "codes", abstract: HelpPhrases.codes[Speech.language])

  @Argument(help: Speech.help(HelpPhrases.code))
  var code: String

  @Option(name: .long, help: Speech.help(HelpPhrases.at))
  var at: String?

  @Flag(name: .long, help: Speech.help(HelpPhrases.json))
  var json = false

  @OptionGroup var registers: RegisterOptions
  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let lineage = try registers.open().lineage
    let region = try lineage.known(code)
    let year = try at.map(Self.year)
    let history = CodeHistory(of: region, in: lineage)
    if json {
      try Terminal.write(history.json(at: year) + "\n")
    } else {
      // What is written never depends on the environment: without `--language` it is bokmål.
      try Terminal.write(history.sentences(at: year).map { $0[speech.language ?? .nb] + "\n" }.joined())
    }
  }

  private static func year(_ text: String) throws(Failure) -> Int {
    guard text.utf8.count == 4, let year = Int(text), (1000...2999).contains(year) else { throw Failure(.usage, CodePhrases.badYear(text)) }
    return year
  }
}

extension Lineage {
  /// The code, when the register has it; else a failure that names the nearest.
  func known(_ text: String) throws(Failure) -> RegionCode {
    let code = RegionCode(text)
    if knows(code) { return code }
    if code.isOutsideGroups { throw Failure(.usage, ComparisonErrorPhrases.outsideGroups(text)) }
    let withZero = "0" + text
    let hint: Phrase? =
      text.utf8.count == 3 && knows(RegionCode(withZero))
      ? ProjectPhrases.lostZero(withZero)
      : closestMatch(to: text, in: versions.map(\.code.text)).map(ProjectPhrases.didYouMean)
    throw Failure(.usage) { language in [CodePhrases.unknown(text)[language] + (hint.map { " " + $0[language] } ?? "")] }
  }
}
