/// The words of the traffic light.
public enum JudgementPhrases {
  /// Better than what it is compared with.
  public static let better = Phrase(nb: "bedre", nn: "betre", sv: "bättre", en: "better")
  /// About the same.
  public static let alike = Phrase(nb: "omtrent likt", nn: "om lag likt", sv: "ungefär lika", en: "about the same")
  /// Worse.
  public static let worse = Phrase(nb: "svakere", nn: "svakare", sv: "svagare", en: "weaker")
  /// Higher, without judgement.
  public static let higher = Phrase(nb: "høyere", nn: "høgare", sv: "högre", en: "higher")
  /// Lower, without judgement.
  public static let lower = Phrase(nb: "lavere", nn: "lågare", sv: "lägre", en: "lower")
  /// Chance alone can explain it.
  public static let unclear = Phrase(nb: "uklar forskjell", nn: "uklar skilnad", sv: "oklar skillnad", en: "unclear difference")
}
