import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneTables

/// How the merged kommune compares with one other, as a sign, a word and a colour in a table.
struct TrafficLight {
  /// Whom it is compared with.
  let target: ComparisonTarget
  /// How many comparisons stand beside each other, so that many at once do not make clear ones by luck.
  let comparisons: Int

  /// One indicator's comparison.
  struct Comparison {
    /// The cell: sign and word, or a missing mark when either has no figure.
    let cell: Table.Cell
    /// What was found; nothing when either has no figure.
    let judgement: Judgement?
    /// Whether our own lies above.
    let isHigher: Bool
    /// The other's name in a sentence.
    let name: Phrase
  }

  /// Compares the merged kommune's result with the other's.
  func comparison(_ results: [ComparisonResult], in context: ReportContext) throws(ReportFailure) -> Comparison? {
    guard let merged = results.first(where: { $0.kind == .merged }),
      let other = try context.referenceResult(target, merged.indicator, merged.period)
    else { return nil }
    let name = context.inSentence(other.region)
    guard let difference = context.comparison.difference(of: merged, from: other, comparisons: comparisons) else {
      let reason = merged.observation.missingReason ?? other.observation.missingReason ?? .notComputable
      return Comparison(cell: .missing(MissingMark(reason)), judgement: nil, isHigher: false, name: name)
    }
    let judgement = Judgement(difference, direction: merged.indicator.direction)
    let signal = Table.Signal(
      Self.shape(judgement, difference), tone: Self.tone(judgement), meaning: Self.meaning(judgement, name)[context.language])
    return Comparison(
      cell: .text(judgement.word[context.language], signal: signal), judgement: judgement, isHigher: difference.value > 0, name: name)
  }

  /// What all comparisons of a table say together.
  static func claim(_ comparisons: [Comparison], in context: ReportContext) -> Phrase? {
    let judged = comparisons.filter { $0.judgement != nil }
    guard let name = judged.first?.name else { return nil }
    let clear = judged.filter { $0.judgement != .unclear && $0.judgement != .alike }
    return ExhibitPhrases.lightFinding(
      context.merger.name, other: name, above: clear.count(where: \.isHigher), below: clear.count { !$0.isHigher },
      unclear: judged.count { $0.judgement == .unclear }, of: judged.count)
  }

  private static func shape(_ judgement: Judgement, _ difference: Difference) -> Table.Signal.Shape {
    switch judgement {
    case .unclear: .dot
    case .alike: .level
    case .better, .worse, .higher, .lower: difference.value > 0 ? .up : .down
    }
  }

  private static func tone(_ judgement: Judgement) -> Table.Signal.Tone {
    switch judgement {
    case .better: .good
    case .worse: .bad
    case .alike, .higher, .lower, .unclear: .neutral
    }
  }

  private static func meaning(_ judgement: Judgement, _ name: Phrase) -> Phrase {
    switch judgement {
    case .unclear: ExhibitPhrases.unclearFrom(name)
    case .alike: ExhibitPhrases.alikeTo(name)
    case .better, .worse, .higher, .lower: ExhibitPhrases.comparedTo(judgement.word, name)
    }
  }
}
