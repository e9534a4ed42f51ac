import ArgumentParser
import KommuneLocale

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program: one command with a subcommand for each thing that it does.
struct Kommune: ParsableCommand {
  /// The version that `--version` prints.
  static let version = "0.1.0"

  /// Every command, one line each. A new one is a file in `Commands/` and a line here.
  static let commands: [any ParsableCommand.Type] = [

    InitCommand.self,
    ReadCommand.self,
    CheckCommand.self,
    CodesCommand.self,
    CompareCommand.self,
    GrantsCommand.self,
    ReportCommand.self,
    PreviewCommand.self,
    GalleryCommand.self,
    ManualCommand.self,
  ]

  static let configuration = CommandConfiguration(
    commandName: "kommune", abstract: HelpPhrases.program[Speech.language], version: version, subcommands: commands)

  /// The commands' names.
  static var commandNames: [String] { commands.compactMap { $0.configuration.commandName } }
}

@main enum Program {
  static func main() {
    Terminal.prepare()
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  /// Runs the command that the arguments name.
  private static func run(_ arguments: [String]) -> ExitStatus {
    do {
      if let repeated = RepeatedOption(in: arguments) { throw Failure(.usage, repeated.phrase) }
      var command = try Kommune.parseAsRoot(arguments)
      try command.run()
      return .fine
    } catch let failure as Failure {
      return tell(failure)
    } catch {
      return answer(error, arguments)
    }
  }

  /// Answers a request for help, version or completions, or a command line that cannot be understood.
  private static func answer(_ error: any Error, _ arguments: [String]) -> ExitStatus {
    let command = arguments.first { Kommune.commandNames.contains($0) }
    guard Kommune.exitCode(for: error) == .success else {
      let usage = UsageMessage(sentence: Kommune.message(for: error), commands: command == nil ? Kommune.commandNames : [])
      let name = (["kommune"] + [command].compactMap(\.self)).joined(separator: " ")
      return tell(
        Failure(.usage) { language in [usage.phrase[language] + " " + UsagePhrases.seeHelp(name)[language]] })
    }
    let text = HelpText(parserText: Kommune.fullMessage(for: error, columns: HelpText.columns), command: command).text
    do {
      try Terminal.write(text.hasSuffix("\n") ? text : text + "\n")
      return .fine
    } catch {
      return tell(error)
    }
  }

  private static func tell(_ failure: Failure) -> ExitStatus {
    let language = SpokenLanguage.fromArguments(CommandLine.arguments) ?? failure.language ?? Speech.language
    for line in failure.lines(in: language) { Terminal.say(line) }
    return failure.status
  }
}
