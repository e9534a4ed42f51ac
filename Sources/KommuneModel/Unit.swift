/// What a figure is counted in.
public enum Unit: String, CaseIterable, Sendable, Hashable, Codable {
  /// People.
  case persons = "personer"
  /// Things counted: pupils, places, cases.
  case count = "antall"
  /// Norwegian kroner.
  case kroner = "kr"
  /// Thousands of kroner, as KOSTRA publishes amounts.
  case thousandKroner = "1000 kr"
  /// Square metres.
  case squareMetres = "m2"
  /// Kilowatt-hours.
  case kilowattHours = "kWh"
  /// Per hundred, as published in percent.
  case percent = "prosent"
  /// A share between 0 and 1 that we computed ourselves, shown in percent.
  case share = "andel"
  /// A number without unit.
  case ratio = "forholdstall"
  /// Full-time equivalents.
  case fullTimeEquivalents = "årsverk"
  /// Points, such as those of a school's final marks.
  case points = "poeng"
  /// An index around 1 or 100.
  case index = "indeks"
  /// Hours.
  case hours = "timer"
  /// Days.
  case days = "dager"
  /// Months.
  case months = "måneder"

  /// The unit as `--json` and the registers write it.
  public var code: String { rawValue }

  /// Whether amounts in it can be added up: no share, ratio, point or index can.
  public var addsUp: Bool {
    switch self {
    case .persons, .count, .kroner, .thousandKroner, .squareMetres, .kilowattHours, .fullTimeEquivalents, .hours, .days, .months: true
    case .percent, .share, .ratio, .points, .index: false
    }
  }

  /// Whether it says how large a part of something is, in percent or as a share.
  public var isShare: Bool { self == .percent || self == .share }
}

/// Whether more of something is better.
public enum Direction: String, CaseIterable, Sendable, Hashable, Codable {
  /// More is better.
  case higherIsBetter = "+"
  /// Less is better.
  case lowerIsBetter = "-"
  /// Neither: a figure to understand, not to be praised for.
  case neutral = "0"
}

/// Which day or days of a KOSTRA year a figure is for.
public enum FigureDate: String, CaseIterable, Sendable, Hashable, Codable {
  /// The whole year.
  case duringPeriod = "periode"
  /// 1 January of the year.
  case firstOfJanuary = "1.1."
  /// 31 December of the year, which is 1 January of the next.
  case endOfYear = "31.12."
}
