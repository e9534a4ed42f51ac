import KommuneComparison
import KommuneLocale
import KommuneModel

/// How different one's own figures are, for the whole table of `kommune compare --differences`.
struct Contrasts {
  /// How many differences the table judges; the error rate is divided by it.
  let comparisons: Int
  private let level: Double
  /// The laws behind the intervals, in the order of the table.
  private let methods: [Phrase]
  private let byPlace: [Place: Contrast]

  private struct Place: Hashable {
    let indicator: String
    let period: Period
    let region: String

    init(_ result: ComparisonResult) {
      indicator = result.indicator.id
      period = result.period
      region = result.region.id
    }
  }

  /// Judges the results of a table, cut where indicator or period changes.
  init(of blocks: [[ComparisonResult]], by comparison: Comparison) {
    let comparisons = blocks.reduce(0) { $0 + comparison.comparisonCount(among: $1) }
    let contrasts = blocks.flatMap { comparison.contrasts(among: $0, comparisons: comparisons) }
    self.comparisons = comparisons
    level = comparison.level
    methods = contrasts.flatMap(\.differences).compactMap(\.difference.interval?.method).reduce(into: []) { methods, method in
      if !methods.contains(method) { methods.append(method) }
    }
    byPlace = Dictionary(contrasts.map { (Place($0.result), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// How different one figure is; nothing for those that are compared with.
  func contrast(of result: ComparisonResult) -> Contrast? { byPlace[Place(result)] }

  /// The lines under a figure.
  func lines(under result: ComparisonResult, in language: Language) -> [String] {
    contrast(of: result).map { ContrastLines(contrast: $0, indicator: result.indicator).lines(in: language) } ?? []
  }

  /// How clear and unclear differences are told apart; nothing when there are none.
  func rule(in language: Language) -> String? {
    guard comparisons > 0 else { return nil }
    let level = NumberFormat.percent(decimals: 0).string(level * 100, in: language)
    let methods = methods.map { $0[language] }
    return ContrastPhrases.rule(level: level, comparisons: comparisons)[language]
      + (methods.isEmpty ? "" : " " + ContrastPhrases.methods(methods)[language])
  }
}

extension Contrasts {
  /// Writes what is known of one figure as further members of its JSON object.
  func write(_ result: ComparisonResult, in language: Language, _ json: inout JSONText) {
    guard let contrast = contrast(of: result) else { return }
    if let rank = contrast.rank {
      json.object("rankInterval") { json in
        json.integer("best", rank.best)
        json.integer("worst", rank.worst)
        json.number("level", rank.level)
        json.string("method", rank.method[language])
      }
    } else {
      json.null("rankInterval")
    }
    json.optionalNumber("robustScore", contrast.robustScore)
    json.optionalNumber("fourYearMean", contrast.fourYearMean.value)
    json.array("differences") { json in
      for judged in contrast.differences { json.object { Self.write(judged, in: language, &$0) } }
    }
  }

  private static func write(_ judged: JudgedDifference, in language: Language, _ json: inout JSONText) {
    let difference = judged.difference
    json.string("from", judged.other.id)
    json.number("value", difference.value)
    json.optionalNumber("share", difference.share)
    json.interval("interval", difference.interval, in: language)
    json.string("clarity", difference.clarity.rawValue)
    json.integer("comparisons", difference.comparisons)
    json.string("judgement", judged.judgement.rawValue)
    json.string("sign", judged.judgement.sign)
    json.string("word", judged.judgement.word[language])
    if let light = judged.light { json.string("light", light.rawValue) } else { json.null("light") }
  }
}
