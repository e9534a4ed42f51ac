import KommuneLocale
import KommuneSVG

/// Our own kommune among all, each a dot on one axis, with quartiles and the groups it is compared with.
public struct DotStrip: Sendable {
  /// A figure that is labelled.
  public struct Marked: Sendable {
    /// Its name.
    public var label: Phrase
    /// Its figure; one that is missing is told in the note instead.
    public var value: ChartValue
    /// Its meaning to the reader: `own` is a large dot among the others, `named` a rule with a name.
    public var role: ChartRole

    /// Creates a labelled figure.
    public init(_ label: Phrase, _ value: ChartValue, role: ChartRole) {
      self.label = label
      self.value = value
      self.role = role
    }
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// Everyone's figures, without the marked ones; missing ones are counted in the note.
  public var field: [ChartValue]
  /// The labelled figures.
  public var marked: [Marked]
  /// How figures are printed.
  public var format: NumberFormat
  /// What one dot is, in the plural: "kommuner".
  public var unitName: Phrase

  /// Creates a dot strip.
  public init(
    name: String, text: ChartText, field: [ChartValue], marked: [Marked], format: NumberFormat = NumberFormat(),
    unitName: Phrase = ChartPhrases.kommuner
  ) {
    self.name = name
    self.text = text
    self.field = field
    self.marked = marked
    self.format = format
    self.unitName = unitName
  }
}
