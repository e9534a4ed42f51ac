import KommuneSVG

/// The colours and sizes of charts.
public struct ChartTheme: Sendable, Hashable {
  /// The colours.
  public var palette = Palette()
  /// The title.
  public var title = Font(size: 18, isBold: true)
  /// The line under the title.
  public var subtitle = Font(size: 13)
  /// Labels of axes, bars and lines.
  public var label = Font(size: 12)
  /// Note and source.
  public var small = Font(size: 11.5)
  /// The room between the edge and the content.
  public var padding = 16.0

  /// Creates the house's theme.
  public init() {}

  /// The theme for a narrow picture, such as on a phone.
  func fitted(to width: Double) -> ChartTheme {
    guard width < 480 else { return self }
    var narrow = self
    narrow.title.size = min(title.size, 16)
    narrow.padding = min(padding, 10)
    return narrow
  }
}
