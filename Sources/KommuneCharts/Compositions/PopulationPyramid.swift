import KommuneLocale
import KommuneSVG

/// A population by age, youngest at the bottom, in two halves.
///
/// The halves are women and men, each with an earlier moment as an outline over a later one; or, where figures have no sex, two
/// moments or two areas.
public struct PopulationPyramid: Sendable {
  /// One half.
  public struct Half: Sendable {
    /// What the half shows: "Kvinner", or a moment.
    public var label: Phrase
    /// The figures that are filled, one for each age group.
    public var values: [ChartValue]
    /// The figures that are drawn as an outline over them.
    public var outline: [ChartValue]?

    /// Creates a half.
    public init(_ label: Phrase, _ values: [ChartValue], outline: [ChartValue]? = nil) {
      self.label = label
      self.values = values
      self.outline = outline
    }
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// The age groups, youngest first.
  public var ages: [Phrase]
  /// The left half.
  public var left: Half
  /// The right half.
  public var right: Half
  /// What the filled figures are, when there are outlines: "2024".
  public var fillLabel: Phrase?
  /// What the outlines are: "2015".
  public var outlineLabel: Phrase?
  /// How figures are printed.
  public var format: NumberFormat

  /// Creates a pyramid; each half has one figure for each age group.
  public init(
    name: String, text: ChartText, ages: [Phrase], left: Half, right: Half, fillLabel: Phrase? = nil, outlineLabel: Phrase? = nil,
    format: NumberFormat = NumberFormat()
  ) {
    precondition(
      [left.values, right.values, left.outline ?? left.values, right.outline ?? right.values].allSatisfy { $0.count == ages.count },
      "a half has one figure for each age group")
    self.name = name
    self.text = text
    self.ages = ages
    self.left = left
    self.right = right
    self.fillLabel = fillLabel
    self.outlineLabel = outlineLabel
    self.format = format
  }
}
