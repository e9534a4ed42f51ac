import ArgumentParser
import KommuneLocale

/// What `kommune compare` is asked about the reasons for differences, and about what a merger costs.
struct ReasonOptions: ParsableArguments {
  @Flag(name: .long, help: Speech.help(ReasonHelpPhrases.harmonise))
  var harmonise = false

  @Option(name: .long, help: Speech.help(ReasonHelpPhrases.gap))
  var gap: [String] = []

  @Option(name: .long, help: Speech.help(ReasonHelpPhrases.needs), completion: .file())
  var needs: String?

  @Flag(name: .long, help: Speech.help(ReasonHelpPhrases.scale))
  var scale = false

  @Flag(name: .long, help: Speech.help(ReasonHelpPhrases.funnel))
  var funnel = false

  @Flag(name: .long, help: Speech.help(ReasonHelpPhrases.shrink))
  var shrink = false

  @Option(name: .long, help: Speech.help(ReasonHelpPhrases.effect))
  var effect: String?
}
