import KommuneComparison
import KommuneLocale
import KommuneModel

/// How different a figure is, in words: the lines under it in the table of `kommune compare --differences`.
struct ContrastLines {
  let contrast: Contrast
  let indicator: Indicator

  /// One line on the place among all, one on each difference.
  func lines(in language: Language) -> [String] {
    let standing = standing(in: language)
    return (standing.isEmpty ? [] : [standing]) + contrast.differences.map { line(of: $0, in: language) }
  }

  private func standing(in language: Language) -> String {
    var parts: [Phrase] = []
    if let rank = contrast.rank {
      let level = NumberFormat.percent(decimals: 0).string(rank.level * 100, in: language)
      parts.append(ContrastPhrases.ranks(rank.best, rank.worst, level: level, method: rank.method))
    }
    if let percentile = contrast.result.percentile {
      parts.append(ContrastPhrases.percentile(NumberFormat().string(percentile * 100, in: language)))
    }
    if let score = contrast.robustScore {
      parts.append(ContrastPhrases.robustScore(NumberFormat(decimals: 1, alwaysSigned: true).string(score, in: language)))
    }
    if let mean = contrast.fourYearMean.value { parts.append(ContrastPhrases.fourYearMean(indicator.printed(mean, in: language))) }
    return parts.map { $0[language] }.joined(separator: "; ")
  }

  private func line(of judged: JudgedDifference, in language: Language) -> String {
    let difference = judged.difference
    var text = "\(judged.judgement.sign) \(judged.judgement.word[language])"
    if let light = judged.light { text += " (\(light.word[language]))" }
    text +=
      " \(ContrastPhrases.against(judged.other.name[language])[language]): "
      + indicator.printed(difference.value, alwaysSigned: true, in: language)
    if let share = difference.share, indicator.unit != .share, indicator.unit != .percent {
      text += " (\(NumberFormat(decimals: 1, alwaysSigned: true, isPercent: true).string(share * 100, in: language)))"
    }
    if let interval = difference.interval {
      let bounds = [interval.lower, interval.upper].map { indicator.printed($0, alwaysSigned: true, in: language) }
      text += ", \(ContrastPhrases.interval(bounds[0], bounds[1])[language])"
    } else {
      text += ", \(ContrastPhrases.notTested[language])"
    }
    return text
  }
}

extension TrafficLight {
  /// The colour's name for people.
  var word: Phrase {
    switch self {
    case .green: ContrastPhrases.light(0)
    case .yellow: ContrastPhrases.light(1)
    case .red: ContrastPhrases.light(2)
    }
  }
}
