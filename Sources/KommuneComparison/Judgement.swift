import KommuneLocale
import KommuneModel

/// A colour for those who see it; the sign and the word say the same.
public enum TrafficLight: String, CaseIterable, Sendable, Hashable, Codable {
  /// Better.
  case green
  /// About the same, or too uncertain to tell.
  case yellow
  /// Worse.
  case red
}

/// A traffic light that is also a sign and a word: how a figure compares with another when one knows which way is better.
public enum Judgement: String, CaseIterable, Sendable, Hashable, Codable {
  /// Better than what it is compared with.
  case better
  /// About the same.
  case alike
  /// Worse.
  case worse
  /// Higher, where higher is neither better nor worse.
  case higher
  /// Lower, where lower is neither better nor worse.
  case lower
  /// Chance alone can explain the difference.
  case unclear

  /// Differences smaller than this share of the other figure are called alike when no law of chance is known.
  public static let tolerance = 0.05

  /// Judges a difference of an indicator.
  public init(_ difference: Difference, direction: Direction) {
    switch difference.clarity {
    case .unclear: self = .unclear
    case .notTested where abs(difference.share ?? .infinity) < Self.tolerance: self = .alike
    case .clear, .notTested:
      if difference.value == 0 {
        self = .alike
        return
      }
      let isHigher = difference.value > 0
      switch direction {
      case .higherIsBetter: self = isHigher ? .better : .worse
      case .lowerIsBetter: self = isHigher ? .worse : .better
      case .neutral: self = isHigher ? .higher : .lower
      }
    }
  }

  /// The word for people.
  public var word: Phrase {
    switch self {
    case .better: JudgementPhrases.better
    case .alike: JudgementPhrases.alike
    case .worse: JudgementPhrases.worse
    case .higher: JudgementPhrases.higher
    case .lower: JudgementPhrases.lower
    case .unclear: JudgementPhrases.unclear
    }
  }

  /// The sign in a narrow column, a plain character that every font has.
  public var sign: String {
    switch self {
    case .better: "+"
    case .alike: "="
    case .worse: "−"
    case .higher: ">"
    case .lower: "<"
    case .unclear: "?"
    }
  }

  /// The colour; none when nobody has said which way is better.
  ///
  /// - Parameter direction: The indicator's, as the register declares it.
  public func light(direction: Direction) -> TrafficLight? {
    guard direction != .neutral else { return nil }
    switch self {
    case .better: return .green
    case .worse: return .red
    case .alike, .unclear: return .yellow
    case .higher, .lower: return nil
    }
  }
}
