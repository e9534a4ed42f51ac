import KommuneLocale

/// A grunnlagstall: a published figure that indicators are made of, such as gross operating expenditure.
public struct BaseFigure: Sendable, Hashable, Identifiable {
  /// Another base figure that holds the same number under another year.
  public struct Alias: Sendable, Hashable {
    /// The other base figure.
    public let figure: String
    /// Its year less this one's: 1 when the end of year *t* is the beginning of *t* + 1.
    public let yearOffset: Int

    /// Creates an alias.
    public init(figure: String, yearOffset: Int) {
      self.figure = figure
      self.yearOffset = yearOffset
    }
  }

  /// A short name that project files use: `folkemengde`.
  public let id: String
  /// The name for people.
  public let name: Phrase
  /// The labels and codes under which files have it, so that a file can be used without a project.
  public let labels: [String]
  /// What it is counted in.
  public let unit: Unit
  /// Which day of the year it is for.
  public let date: FigureDate
  /// Whether it is a gross amount, in which payments between kommuner are counted twice when they merge.
  public let isGross: Bool
  /// Where the same number may also be found.
  public let sameAs: Alias?
  /// The base figure that counts all of these and others: placed children are some of the children who are helped.
  public let partOf: String?

  /// Creates a base figure.
  public init(
    id: String, name: Phrase, labels: [String], unit: Unit, date: FigureDate = .duringPeriod, isGross: Bool = false, sameAs: Alias? = nil,
    partOf: String? = nil
  ) {
    self.id = id
    self.name = name
    self.labels = labels
    self.unit = unit
    self.date = date
    self.isGross = isGross
    self.sameAs = sameAs
    self.partOf = partOf
  }

  /// The figure as an indicator of its own, some of its ages or all: added up as most are, unless an indicator of it says that it is a mean, a tariff or
  /// the like, or its unit does.
  public func indicator(id: String, _ quantity: Quantity, among indicators: [Indicator]) -> Indicator {
    let user = indicators.lazy.compactMap { indicator -> IndicatorKind? in
      switch indicator.kind {
      case .weightedMean(let value, _), .notMergeable(let value, _): value == quantity ? indicator.kind : nil
      case .sum, .ratio: nil
      }
    }.first
    let kind = user ?? (unit.addsUp ? .sum(quantity) : .notMergeable(value: quantity, weight: nil))
    return Indicator(id: id, name: name, kind: kind, unit: unit, denominatorDate: date)
  }
}
