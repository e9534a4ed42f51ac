import KommuneComparison
import KommuneLocale
import KommuneModel

/// What `kommune compare` writes: a table for people, or JSON for programs.
struct ComparisonSheet {
  let comparison: Comparison
  let results: [ComparisonResult]
  /// Whether formula, inputs and assumptions of each figure follow.
  let explains: Bool
  /// How different one's own figures are, when the reader asked for it.
  var contrasts: Contrasts?
  /// Why they differ and what a merger costs, as far as the reader asked.
  let sections: [any ReasonSection]
}

extension ComparisonSheet {
  /// One block for each indicator and period, one line for each region.
  func text(in language: Language) -> String {
    var text = blocks.map { block($0, in: language) }.joined(separator: "\n")
    if let rule = contrasts?.rule(in: language) { text += "\n\(rule)\n" }
    let reasons = sections.map { $0.text(in: language) }.joined()
    guard !reasons.isEmpty else { return text }
    return text + "\n" + reasons.dropLast(reasons.hasSuffix("\n\n") ? 1 : 0)
  }

  /// The results cut where indicator or period changes.
  var blocks: [ArraySlice<ComparisonResult>] {
    var blocks: [ArraySlice<ComparisonResult>] = []
    var start = results.startIndex
    while start < results.endIndex {
      let first = results[start]
      let end = results[start...].firstIndex { $0.indicator.id != first.indicator.id || $0.period != first.period } ?? results.endIndex
      blocks.append(results[start..<end])
      start = end
    }
    return blocks
  }

  private func block(_ results: ArraySlice<ComparisonResult>, in language: Language) -> String {
    guard let first = results.first else { return "" }
    let peers = PeerLines(of: results, by: comparison)
    let rows = results.map { result in
      [
        Self.label(result.region, in: language), Self.number(result, in: language), Self.coverage(result, in: language),
        result.rank.map { CompareOutputPhrases.rank($0.place, of: $0.of)[language] } ?? "",
      ]
    }
    let widths = (0..<4).map { column in rows.map { $0[column].unicodeScalars.count }.max() ?? 0 }
    var text = "\(first.indicator.name[language]), \(first.period), \(first.unit.name[language])\n"
    if !first.indicator.isVerified { text += "      \(ContrastPhrases.unverified[language])\n" }
    for (row, result) in zip(rows, results) {
      let cells = row.enumerated().map { column, cell in Self.padded(cell, to: widths[column], onTheLeft: column > 0) }
      text += Self.withoutTrailingSpaces("  " + cells.joined(separator: "  ")) + "\n"
      for note in notes(of: result, in: language) + (contrasts?.lines(under: result, in: language) ?? [])
        + peers.lines(under: result, in: language)
      {
        text += "      \(note)\n"
      }
    }
    // The usual way needs no telling; --explain tells it under each figure.
    let groups = results.contains { $0.kind.isGroup }
    if groups, comparison.estimator != .ratioOfSums { text += "      \(ComparisonPhrases.madeAs(comparison.estimator.name)[language])\n" }
    for remark in peers.remarks(in: language) + comparison.remarks(in: first.period.year).map({ $0[language] }) {
      text += "      \(remark)\n"
    }
    return text
  }

  private func notes(of result: ComparisonResult, in language: Language) -> [String] {
    // Under a group, how many reported stands in its own column already.
    let isOwn = [RegionKind.merged, .part].contains(result.kind)
    let shown =
      isOwn ? result.notes : result.notes.filter { [ComparisonPhrases.oneReported, ComparisonPhrases.publishedGroup].contains($0) }
    var own = shown.map { $0[language] }
    if let bounds = result.bounds {
      func printed(_ value: Double) -> String { result.indicator.printed(value, in: language) }
      own.append(
        ComparisonPhrases.bounds(
          lowest: printed(bounds.lowest), highest: printed(bounds.highest), mean: bounds.weightedMean.map(printed))[language])
    }
    guard explains else { return own }
    let explanation = comparison.explanation(of: result)
    let inputs = result.kind == .part || result.kind == .merged ? explanation.inputs.map { Self.line(of: $0, in: language) } : []
    let assumptions = explanation.assumptions.map { $0[language] }.filter { !own.contains($0) }
    // Once for a table: the parts are ranked among the same.
    let without = explanation.unranked.filter { $0.reason != nil }.map(\.region.text)
    let isAsked = result.kind == .merged || result.kind == .named
    let unranked = isAsked && !without.isEmpty ? [ComparisonPhrases.unranked(without)[language]] : []
    return own + [explanation.formula[language]] + assumptions + unranked + inputs
  }

  private static func line(of input: ExplainedInput, in language: Language) -> String {
    let number = input.observation.value.map { NumberFormat(decimals: decimals(of: $0)).string($0, in: language) }
    let cells = CellRange.gathering(input.sources).map { $0.text(in: language) }.joined(separator: "; ")
    return
      "\(input.region) \(input.name): \(input.figureName[language]) \(number ?? input.observation.missingReason?.mark ?? "")  [\(cells)]"
  }

  private static func decimals(of value: Double) -> Int { value == value.rounded() ? 0 : 2 }

  private static func label(_ region: ComparedRegion, in language: Language) -> String {
    region.id.contains("+") || region.id == region.name[language] ? region.name[language] : "\(region.id) \(region.name[language])"
  }

  private static func number(_ result: ComparisonResult, in language: Language) -> String {
    guard let value = result.value else { return result.symbol }
    return result.indicator.printed(value, in: language)
      + (result.isEstimated ? " \(CompareOutputPhrases.estimated[language])" : "") + (result.isProvisional ? "*" : "")
  }

  private static func coverage(_ result: ComparisonResult, in language: Language) -> String {
    result.region.members.count > 1 ? CompareOutputPhrases.coverage(result.coverage.parts, of: result.coverage.of)[language] : ""
  }

  private static func padded(_ text: String, to width: Int, onTheLeft: Bool) -> String {
    let space = String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
    return onTheLeft ? space + text : text + space
  }

  private static func withoutTrailingSpaces(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
