/// Phrases that charts write on themselves.
public enum ChartPhrases {
  /// Why a figure is missing when nobody said why.
  public static let figureMissing = Phrase(nb: "tall mangler", nn: "tal manglar", sv: "uppgift saknas", en: "figure missing")
  /// Municipalities, in the plural.
  public static let kommuner = Phrase(nb: "kommuner", nn: "kommunar", sv: "kommuner", en: "municipalities")
}
