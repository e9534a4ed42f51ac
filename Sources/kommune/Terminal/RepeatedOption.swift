import KommuneLocale

/// An option with one value that stands twice on the command line: the parser would keep the last and lose the first without a word.
struct RepeatedOption {
  /// The options that may stand several times, by command; a test asks the parser for them.
  private static let repeatable: [String: Set<String>] = [
    "read": ["--missing-mark"], "check": ["--missing-mark"],
    "compare": ["--merge", "--name", "--against", "--indicator", "--period", "--missing-mark", "--gap"],
  ]

  /// What to say of it.
  let phrase: Phrase

  /// The first such option; nothing where there is none.
  init?(in arguments: [String]) {
    let repeatable = arguments.first { Kommune.commandNames.contains($0) }.flatMap { Self.repeatable[$0] } ?? []
    var seen: Set<Substring> = []
    for argument in arguments.prefix(while: { $0 != "--" }) where argument.hasPrefix("--") {
      let option = argument.prefix { $0 != "=" }
      guard !seen.insert(option).inserted, !repeatable.contains(String(option)) else { continue }
      phrase = option == "--split" ? UsagePhrases.severalSplits : UsagePhrases.onlyOnce(ProblemPhrases.printable(String(option)))
      return
    }
    return nil
  }
}
