import KommuneLocale
import KommuneModel

/// Tells in the reader's language what the argument parser complains about in English.
///
/// The parser has no errors to switch over, only sentences; those that a reader meets are known here, and another one is passed on as it is.
struct UsageMessage {
  /// The parser's sentence.
  let sentence: String
  /// The names of the commands, where one of them must stand; none behind a command.
  let commands: [String]

  /// The sentence for the reader.
  var phrase: Phrase {
    let quoted = quotedParts.map { ProblemPhrases.printable($0, limit: ProblemPhrases.pathLimit) }
    guard let first = quoted.first else { return sentence.hasPrefix("Missing required subcommand") ? UsagePhrases.missingCommand : other }
    if sentence.hasPrefix("Unknown option") { return UsagePhrases.unknownOption(first, nearest: quoted.dropFirst().first) }
    if sentence.hasPrefix("Missing expected argument") { return UsagePhrases.missingArgument(first) }
    if sentence.hasPrefix("Missing value for") { return UsagePhrases.missingValue(first) }
    if sentence.hasPrefix("The value"), quoted.count >= 2 {
      return UsagePhrases.badValue(first, option: quoted[1], allowed: Array(quoted.dropFirst(2)))
    }
    if sentence.hasPrefix("The option"), quoted.count >= 2 { return UsagePhrases.unwantedValue(quoted[1], option: first) }
    if sentence.contains("nexpected argument") {
      return commands.isEmpty
        ? UsagePhrases.unexpectedArgument(first) : UsagePhrases.unknownCommand(first, nearest: closestMatch(to: first, in: commands))
    }
    return other
  }

  private var other: Phrase { Phrase(verbatim: ProblemPhrases.printable(sentence)) }

  /// The parts of the sentence between apostrophes.
  private var quotedParts: [String] {
    sentence.split(separator: "'", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
