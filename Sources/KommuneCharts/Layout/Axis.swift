import KommuneLocale
import KommuneSVG

/// What stands along one side of a plot.
public enum Axis: Sendable {
  /// Numbers.
  case quantity(QuantityAxis)
  /// Years, written whole and never grouped.
  case years(ClosedRange<Int>)
  /// Days.
  case dates(DateAxis)
  /// Names, one band each.
  case names(NameAxis)
  /// So many bands from left to right whose names a mark writes.
  case unlabelled(Int)
  /// A scale that is not written.
  case unwritten(ClosedRange<Double>)
}

/// An axis of numbers.
public struct QuantityAxis: Sendable {
  /// What is measured, written flat; nil when the subtitle says it.
  public var title: Phrase?
  /// How numbers are written; decimals follow from the marks along the axis.
  public var format: NumberFormat
  /// Whether the axis reaches to zero, as it must for bars.
  public var includesZero: Bool
  /// The range of the axis; nil takes it from the data.
  public var domain: ClosedRange<Double>?
  /// Whether equal distances are equal ratios.
  public var isLogarithmic: Bool
  /// What stays free beyond the outermost values, as a share of the range, so that dots lie whole inside; an end that a mark along the
  /// axis stands at needs none.
  public var margin: Double
  /// Whether guide lines are drawn.
  public var hasGrid: Bool
  /// Whether numbers are written.
  public var hasLabels: Bool
  /// Whether numbers to the left of zero are written without sign, as in a pyramid.
  public var isMirrored: Bool

  /// Creates an axis of numbers.
  public init(
    title: Phrase? = nil, format: NumberFormat = NumberFormat(), includesZero: Bool = false, domain: ClosedRange<Double>? = nil,
    isLogarithmic: Bool = false, margin: Double = 0, hasGrid: Bool = true, hasLabels: Bool = true, isMirrored: Bool = false
  ) {
    self.title = title
    self.format = format
    self.includesZero = includesZero
    self.domain = domain
    self.isLogarithmic = isLogarithmic
    self.margin = margin
    self.hasGrid = hasGrid
    self.hasLabels = hasLabels
    self.isMirrored = isMirrored
  }
}

/// An axis of names.
public struct NameAxis: Sendable {
  /// One name and how it is written.
  public struct Name: Sendable {
    /// The name.
    public var label: Phrase
    /// Its meaning to the reader: our own is bold.
    public var role: ChartRole
    /// A figure written in a column of its own after the name.
    public var figure: ChartDataTable.Cell?
    /// Whether this is no name but a remark on what was left out.
    public var isRemark: Bool

    /// Creates a name.
    public init(_ label: Phrase, role: ChartRole = .context, figure: ChartDataTable.Cell? = nil, isRemark: Bool = false) {
      self.label = label
      self.role = role
      self.figure = figure
      self.isRemark = isRemark
    }
  }

  /// The names in order, top to bottom or left to right.
  public var names: [Name]
  /// The size of a band when its name takes one line.
  public var bandSize: Double
  /// The share of a band that stays open.
  public var padding: Double
  /// Whether names may be left out where they do not fit, as with single years of age.
  public var mayThin: Bool

  /// Creates an axis of names.
  public init(_ names: [Name], bandSize: Double = 21, padding: Double = 0.3, mayThin: Bool = false) {
    self.names = names
    self.bandSize = bandSize
    self.padding = padding
    self.mayThin = mayThin
  }
}
