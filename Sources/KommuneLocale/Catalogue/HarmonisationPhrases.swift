/// The levels that the parts of a merger may be moved to.
public enum HarmonisationPhrases {
  /// The lowest of the parts.
  public static let lowest = Phrase(nb: "laveste nivå", nn: "lågaste nivå", sv: "lägsta nivån", en: "lowest level")
  /// The parts' common level today.
  public static let mean = Phrase(nb: "felles nivå i dag", nn: "felles nivå i dag", sv: "gemensam nivå i dag", en: "common level today")
  /// The highest of the parts.
  public static let highest = Phrase(nb: "høyeste nivå", nn: "høgaste nivå", sv: "högsta nivån", en: "highest level")
}
