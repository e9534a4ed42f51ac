import KommuneLocale
import KommuneSVG

/// What a whole is made of: one bar a row, divided into categories, such as age groups.
public struct ShareBars: Sendable {
  /// How the categories of a row are placed.
  public enum Arrangement: Sendable {
    /// One after the other, each row filling the width: shares of 100 per cent.
    case shares
    /// One after the other, in the unit of the figures.
    case stacked
    /// One under the other.
    case grouped
  }

  /// One bar.
  public struct Row: Sendable {
    /// Its name.
    public var label: Phrase
    /// One figure for each category.
    public var values: [ChartValue]
    /// Its meaning to the reader.
    public var role: ChartRole

    /// Creates a bar.
    public init(_ label: Phrase, _ values: [ChartValue], role: ChartRole = .context) {
      self.label = label
      self.values = values
      self.role = role
    }
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// The categories, in their order; at most seven can be told apart.
  public var categories: [Phrase]
  /// The bars.
  public var rows: [Row]
  /// How the categories are placed.
  public var arrangement: Arrangement
  /// How figures are printed; shares are printed in per cent with its decimals.
  public var format: NumberFormat

  /// Creates the bars; each row has one figure for each category.
  public init(
    name: String, text: ChartText, categories: [Phrase], rows: [Row], arrangement: Arrangement = .shares,
    format: NumberFormat = NumberFormat()
  ) {
    precondition(rows.allSatisfy { $0.values.count == categories.count }, "a row has one figure for each category")
    self.name = name
    self.text = text
    self.categories = categories
    self.rows = rows
    self.arrangement = arrangement
    self.format = format
  }
}
