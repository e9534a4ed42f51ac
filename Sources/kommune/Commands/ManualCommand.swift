import ArgumentParser
import KommuneLocale

/// `kommune manual`: the manual page, as `make install` installs it.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: HelpPhrases.manual[Speech.language], shouldDisplay: false)

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let language = speech.spoken(project: nil)
    var page = ".TH KOMMUNE 1 \"\" \"kommune \(Kommune.version)\"\n.SH \(HelpPhrases.nameHeading[language])\n"
    page += "kommune \\- \(Self.escaped(HelpPhrases.program[language]))\n"
    page += section(HelpText(parserText: Kommune.helpMessage(columns: 78), command: nil).text, title: "kommune", level: ".SH")
    for command in Kommune.commands where command.configuration.shouldDisplay {
      let name = command.configuration.commandName ?? ""
      let help = Kommune.helpMessage(for: command, columns: 78)
      page += section(HelpText(parserText: help, command: name).text, title: "kommune \(name)", level: ".SH")
    }
    page += ".SH \(HelpPhrases.exitStatusHeading[language])\n"
    for (status, phrase) in HelpPhrases.exitStatuses { page += ".TP\n.B \(status)\n\(Self.escaped(phrase[language]))\n" }
    page += ".SH \(HelpPhrases.environmentHeading[language])\n"
    for (name, phrase) in HelpPhrases.environment { page += ".TP\n.B \(name)\n\(Self.escaped(phrase[language]))\n" }
    try Terminal.write(page)
  }

  private func section(_ help: String, title: String, level: String) -> String {
    "\(level) \(title)\n.nf\n\(Self.escaped(help))\n.fi\n"
  }

  /// A text in which the typesetter sees no commands of its own.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-").split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : String($0) }.joined(separator: "\n")
  }
}
