import KommuneComparison
import KommuneLocale
import KommuneModel

/// What `kommune compare` writes: a table for people, or JSON for programs.
struct ComparisonSheet {
  let comparison: Comparison
  let results: [ComparisonResult]
  /// Whether formula, inputs and assumptions of each figure follow.
  let explains: Bool
}

extension ComparisonSheet {
  /// One block for each indicator and period, one line for each region.
  func text(in language: Language) -> String {
    var text = ""
    var start = results.startIndex
    while start < results.endIndex {
      let first = results[start]
      let end = results[start...].firstIndex { $0.indicator.id != first.indicator.id || $0.period != first.period } ?? results.endIndex
      text += (text.isEmpty ? "" : "\n") + block(results[start..<end], in: language)
      start = end
    }
    return text
  }

  private func block(_ results: ArraySlice<ComparisonResult>, in language: Language) -> String {
    guard let first = results.first else { return "" }
    let rows = results.map { result in
      [
        Self.label(result.region, in: language), Self.number(result, in: language), Self.coverage(result, in: language),
        result.rank.map { CompareOutputPhrases.rank($0.place, of: $0.of)[language] } ?? "",
      ]
    }
    let widths = (0..<4).map { column in rows.map { $0[column].unicodeScalars.count }.max() ?? 0 }
    var text = "\(first.indicator.name[language]), \(first.period), \(first.unit.name[language])\n"
    for (row, result) in zip(rows, results) {
      let cells = row.enumerated().map { column, cell in Self.padded(cell, to: widths[column], onTheLeft: column > 0) }
      text += Self.withoutTrailingSpaces("  " + cells.joined(separator: "  ")) + "\n"
      for note in notes(of: result, in: language) { text += "      \(note)\n" }
    }
    return text
  }

  private func notes(of result: ComparisonResult, in language: Language) -> [String] {
    let own: [String] = [RegionKind.merged, .part].contains(result.kind) ? result.notes.map { $0[language] } : []
    guard explains else { return own }
    let explanation = comparison.explanation(of: result)
    let inputs = result.kind == .part || result.kind == .merged ? explanation.inputs.map { Self.line(of: $0, in: language) } : []
    let assumptions = explanation.assumptions.map { $0[language] }.filter { !own.contains($0) }
    return own + [explanation.formula[language]] + assumptions + inputs
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
    let number = NumberFormat(decimals: result.indicator.decimals).string(value, in: language)
    return number + (result.isEstimated ? " \(CompareOutputPhrases.estimated[language])" : "") + (result.isProvisional ? "*" : "")
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
