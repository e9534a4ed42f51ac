/// The levels that the parts of a merger may be moved to.
public enum HarmonisationPhrases {
  /// The lowest of the parts.
  public static let lowest = Phrase(nb: "laveste nivå", nn: "lågaste nivå", sv: "lägsta nivån", en: "lowest level")
  /// The level that the parts have together.
  public static let mean = Phrase(nb: "samlet nivå", nn: "samla nivå", sv: "samlad nivå", en: "level together")
  /// The highest of the parts.
  public static let highest = Phrase(nb: "høyeste nivå", nn: "høgaste nivå", sv: "högsta nivån", en: "highest level")
}
