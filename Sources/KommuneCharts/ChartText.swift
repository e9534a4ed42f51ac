import KommuneLocale

/// What is written around a chart.
public struct ChartText: Sendable, Hashable {
  /// What the chart shows, as a claim: "Nye Ålesund har like store utgifter som landet".
  public var title: Phrase
  /// Measure, unit and period.
  public var subtitle: Phrase
  /// What one must know to read the chart right; the meaning of the marks is added to it.
  public var note: Phrase?
  /// Who published the figures; the word "Kilde:" is added.
  public var source: Phrase

  /// Creates the texts.
  public init(title: Phrase, subtitle: Phrase, note: Phrase? = nil, source: Phrase) {
    self.title = title
    self.subtitle = subtitle
    self.note = note
    self.source = source
  }
}

/// How much a mark means to the reader, which decides its colour, weight and whether it is labelled.
public enum ChartRole: Sendable, Hashable {
  /// Our own kommune: the strong colour, bold label.
  case own
  /// Named for comparison, such as a group or the country: a colour of its own, labelled.
  case named
  /// One of the many: grey.
  case context
}
