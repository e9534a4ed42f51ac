import KommuneLocale

/// A figure in a chart: a number, or the reason why there is none.
///
/// A missing figure is a gap in a line and a printed mark in place of a bar; it is never drawn as zero. A number that is not
/// finite, or beyond ±10¹⁵ where no public figure lies and whole numbers end, counts as missing for an unknown reason.
public enum ChartValue: Sendable, Hashable {
  /// A number and how sure it is.
  case number(Double, FigureStatus)
  /// No number, and the mark that says why.
  case missing(MissingMark)

  /// A final number.
  public static func number(_ value: Double) -> ChartValue { .number(value, .final) }

  /// The number, when there is one that can be drawn.
  public var number: Double? {
    guard case .number(let value, _) = self, value.magnitude <= 1e15 else { return nil }
    return value
  }

  /// The mark that is printed instead of a number, when there is none.
  public var missingMark: MissingMark? {
    switch self {
    case .missing(let mark): mark
    case .number: number == nil ? .unknown : nil
    }
  }

  /// How sure the number is; final when there is none.
  public var status: FigureStatus {
    guard case .number(_, let status) = self else { return .final }
    return status
  }

  /// The figure as it is printed: the number in its format with a star when provisional, or the mark.
  public func text(_ format: NumberFormat, in language: Language) -> String {
    guard let number else { return missingMark?.symbol ?? MissingMark.unknown.symbol }
    return format.string(number, in: language) + (status == .provisional ? "*" : "")
  }
}

/// How sure a number is.
public enum FigureStatus: Sendable, Hashable {
  /// Published as final.
  case final
  /// Published, but may still be revised: drawn dashed and printed with a star.
  case provisional
  /// Computed from an assumption: drawn dotted or hollow.
  case estimated
}

/// The mark that stands where a figure is missing, and what it means.
public struct MissingMark: Sendable, Hashable {
  /// What is printed, such as `..`.
  public let symbol: String
  /// What it means, as the note under the chart says it.
  public let meaning: Phrase

  /// Creates a mark.
  public init(symbol: String, meaning: Phrase) {
    self.symbol = symbol
    self.meaning = meaning
  }

  /// The mark of a figure that is missing for a reason nobody gave.
  public static let unknown = MissingMark(symbol: "..", meaning: ChartPhrases.figureMissing)
}
