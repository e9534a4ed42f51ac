import KommuneLocale

/// The help of a command: examples first, then what the parser says about arguments and options.
struct HelpText {
  /// The width of the text. Fixed, so that the manual page does not depend on somebody's window.
  static let columns = 96

  /// What the parser prints.
  let parserText: String
  /// The command that help is asked for; nothing for the program itself.
  let command: String?

  /// The help as printed; a text that is no help, such as the version or a completion script, as it is.
  var text: String {
    guard parserText.hasPrefix(Self.overview) else { return parserText }
    let language = Speech.language
    var body = String(parserText.dropFirst(Self.overview.count))
    for (heading, phrase) in HelpPhrases.headings { body = body.replacing("\n\(heading)", with: "\n\(phrase[language])") }
    for (sentence, phrase) in HelpPhrases.sentences { body = body.replacing(sentence, with: phrase[language]) }
    return examples(in: language) + "\n" + body
  }

  private func examples(in language: Language) -> String {
    let examples = HelpPhrases.examples(of: command ?? "")
    let width = (examples.map(\.line.count).max() ?? 0) + 2
    let lines = examples.map { example in
      example.line.count > 44
        ? "  \(example.line)\n      \(example.purpose[language])\n"
        : "  \(example.line)\(String(repeating: " ", count: min(width, 46) - example.line.count))\(example.purpose[language])\n"
    }
    return HelpPhrases.examplesHeading[language] + "\n" + lines.joined()
  }

  private static let overview = "OVERVIEW: "
}
