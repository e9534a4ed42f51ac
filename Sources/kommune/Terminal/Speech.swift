import ArgumentParser
import KommuneLocale

/// The language of help and of messages before a project is read: what `--language` or the environment asks for, else bokmål.
enum Speech {
  /// The language that the reader asked for, on the command line or by the environment.
  static let asked: Language? =
    SpokenLanguage.fromArguments(CommandLine.arguments) ?? SpokenLanguage.fromEnvironment(Terminal.environment)

  /// The language of help.
  static var language: Language { asked ?? .nb }

  /// A text of the help, in that language.
  static func help(_ phrase: Phrase) -> ArgumentHelp { ArgumentHelp(stringLiteral: phrase[language]) }
}

extension Language: ExpressibleByArgument {}

/// Options of every command: the language, and silence.
struct SpeechOptions: ParsableArguments {
  @Option(name: .long, help: Speech.help(HelpPhrases.language))
  var language: Language?

  @Flag(name: .shortAndLong, help: Speech.help(HelpPhrases.quiet))
  var quiet = false

  /// The language of messages when a project's own is known.
  func spoken(project: Language?) -> Language {
    language ?? project ?? Speech.language
  }

  /// Says something that is no failure, unless the reader wants silence.
  func say(_ phrase: Phrase, project: Language? = nil) {
    if !quiet { Terminal.say(phrase[spoken(project: project)]) }
  }
}
