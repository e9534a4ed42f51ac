import KommuneLocale
import KommuneSVG

/// Bars in falling order, our own among them, with a line for each group they are compared with.
public struct RankedBars: Sendable {
  /// One bar.
  public struct Item: Sendable {
    /// Its name.
    public var label: Phrase
    /// Its figure; one that is missing stands last, with its mark.
    public var value: ChartValue
    /// Its meaning to the reader.
    public var role: ChartRole

    /// Creates a bar.
    public init(_ label: Phrase, _ value: ChartValue, role: ChartRole = .context) {
      self.label = label
      self.value = value
      self.role = role
    }
  }

  /// A line across all bars, such as the figure of a group.
  public struct Reference: Sendable {
    /// Its name.
    public var label: Phrase
    /// Its figure; nothing is drawn when it is missing.
    public var value: ChartValue

    /// Creates a line.
    public init(_ label: Phrase, _ value: ChartValue) {
      self.label = label
      self.value = value
    }
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// The bars, in any order: the chart ranks them.
  public var items: [Item]
  /// The lines across.
  public var references: [Reference]
  /// How figures are printed.
  public var format: NumberFormat
  /// Whether the highest stands first.
  public var highestFirst: Bool
  /// How many bars are shown at most: first, last and those around our own; the gaps say how many are left out.
  public var limit: Int

  /// Creates ranked bars.
  public init(
    name: String, text: ChartText, items: [Item], references: [Reference] = [], format: NumberFormat = NumberFormat(),
    highestFirst: Bool = true, limit: Int = 40
  ) {
    self.name = name
    self.text = text
    self.items = items
    self.references = references
    self.format = format
    self.highestFirst = highestFirst
    self.limit = max(9, limit)
  }
}
