import KommuneLocale
import KommuneModel

/// What a base figure does in a formula.
public enum InputRole: String, Sendable, Hashable, Codable {
  /// It is added.
  case value
  /// It stands above the line.
  case numerator
  /// It stands below the line.
  case denominator
  /// It weighs the values.
  case weight
}

/// One base figure of one kommune that a figure was made from, with its cells.
public struct ExplainedInput: Sendable, Hashable {
  /// The kommune.
  public let region: RegionCode
  /// Its name in the year of the figure.
  public let name: String
  /// The base figure's id, with its ages: `folkemengde[6-15]`.
  public let figure: String
  /// The base figure's name for people.
  public let figureName: Phrase
  /// What it does in the formula.
  public let role: InputRole
  /// The number, or why there is none.
  public let observation: Observation
  /// The cells it stands in.
  public let sources: [CellSource]
}

/// A kommune that a figure was not ranked among.
public struct UnrankedKommune: Sendable, Hashable {
  /// The kommune.
  public let region: RegionCode
  /// Why it has no figure; nothing when it is one of the parts, which leave the field when the whole is ranked.
  public let reason: MissingReason?
}

/// How a figure was made: the formula, every input with its cells, whom it was ranked among, what was missing and what was assumed.
public struct Explanation: Sendable, Hashable {
  /// The formula in words.
  public let formula: Phrase
  /// The inputs, by kommune, numerator before denominator.
  public let inputs: [ExplainedInput]
  /// The choices that another analyst could have made otherwise.
  public let assumptions: [Phrase]
  /// The kommuner that it was ranked among, itself not included; empty when it was not ranked.
  public let population: [RegionCode]
  /// The kommuner of the year that were not ranked, and why; empty when it was not ranked.
  public let unranked: [UnrankedKommune]
  /// The inputs that are missing.
  public var missing: [ExplainedInput] { inputs.filter { $0.observation.value == nil } }
  /// Every cell, in the order of the inputs.
  public var sources: [CellSource] { inputs.flatMap(\.sources) }
}

extension Comparison {
  /// How a result of this comparison was made.
  public func explanation(of result: ComparisonResult) -> Explanation {
    Explanation(
      formula: formula(of: result), inputs: inputs(of: result), assumptions: assumptions(of: result),
      population: result.rank == nil ? [] : field(around: result), unranked: result.rank == nil ? [] : unranked(around: result))
  }

  /// Every cell that a result was made from, in the order of its inputs.
  public func sources(of result: ComparisonResult) -> [CellSource] {
    let members = inputMembers(of: result)
    let terms = result.indicator.kind.quantities.flatMap(\.terms)
    let columns = terms.map {
      store.sources(of: store.resolve($0.figure, ages: $0.ages, regions: members, period: result.period))
    }
    return members.indices.flatMap { place in columns.flatMap { $0[place] } }
  }

  /// Whose base figures a result is made of.
  private func inputMembers(of result: ComparisonResult) -> [RegionCode] {
    if result.notes.contains(ComparisonPhrases.publishedGroup) { return [RegionCode(result.region.id)] }
    guard options.estimator == .leaveOwnOut, result.kind.isGroup, let merger else {
      return result.region.members
    }
    let own = wholeMembers(of: merger, in: result.period.year)
    return result.region.members.filter { !own.contains($0) }
  }

  /// The kommuner that a result was ranked among.
  private func field(around result: ComparisonResult) -> [RegionCode] {
    let column = column(for: result.indicator, in: result.period)
    let out = Set(result.region.members)
    return column.codes.indices.compactMap { place in
      let isOut = out.contains(column.codes[place]) || column.strangers.contains(column.codes[place])
      return column.values[place].value == nil || isOut ? nil : column.codes[place]
    }
  }

  /// The kommuner that a result was not ranked among.
  private func unranked(around result: ComparisonResult) -> [UnrankedKommune] {
    let column = column(for: result.indicator, in: result.period)
    let own = Set(result.region.members)
    return column.codes.indices.compactMap { place in
      let code = column.codes[place]
      if own.contains(code) { return own.count > 1 ? UnrankedKommune(region: code, reason: nil) : nil }
      guard case .missing(let reason) = column.values[place], !column.strangers.contains(code) else { return nil }
      return UnrankedKommune(region: code, reason: reason)
    }
  }

  private func inputs(of result: ComparisonResult) -> [ExplainedInput] {
    let members = inputMembers(of: result)
    let names = members.map { lineage.name(of: $0, in: result.period.year) ?? $0.text }
    let columns = zip(result.indicator.kind.quantities, result.indicator.kind.roles).flatMap { quantity, role in
      quantity.terms.map { term in
        let figure = Quantity(term.figure, ages: term.ages).text
        let name = store.baseFigures[term.figure]?.name ?? Phrase(verbatim: term.figure)
        let resolved = store.resolve(term.figure, ages: term.ages, regions: members, period: result.period)
        let sources = store.sources(of: resolved)
        return members.indices.map {
          ExplainedInput(
            region: members[$0], name: names[$0], figure: figure, figureName: name, role: role, observation: resolved[$0].observation,
            sources: sources[$0])
        }
      }
    }
    return members.indices.flatMap { place in columns.map { $0[place] } }
  }

  private func formula(of result: ComparisonResult) -> Phrase {
    let isAggregate = result.region.members.count > 1
    let sign = isAggregate ? "Σ " : ""
    let names = result.indicator.kind.quantities.map { name(of: $0) }
    if isAggregate, result.kind.isGroup {
      switch options.estimator {
      case .meanOfRatios: return ComparisonPhrases.meanFormula(result.indicator.name)
      case .median: return ComparisonPhrases.medianFormula(result.indicator.name)
      case .populationRatio where result.isEstimated: return ComparisonPhrases.populationRatioFormula(names[0])
      default: break
      }
    }
    switch result.indicator.kind {
    case .sum: return Phrase(prefix: sign, names[0])
    case .ratio(_, _, let multiplier):
      return ComparisonPhrases.quotient(Phrase(prefix: sign, names[0]), Phrase(prefix: sign, names[1]), times: machineNumber(multiplier))
    case .weightedMean: return isAggregate ? ComparisonPhrases.weightedFormula(names[0], weight: names[1]) : names[0]
    case .notMergeable: return isAggregate ? ComparisonPhrases.notMergeable(hasMean: result.bounds?.weightedMean != nil) : names[0]
    }
  }

  private func name(of quantity: Quantity) -> Phrase {
    quantity.terms.enumerated().reduce(Phrase(verbatim: "")) { text, element in
      let (index, term) = element
      let base = store.baseFigures[term.figure]?.name ?? Phrase(verbatim: term.figure)
      let named = term.ages.map {
        ComparisonPhrases.ages(base, from: $0.lowerBound, to: $0.upperBound == Quantity.oldestAge ? nil : $0.upperBound)
      }
      let sign = term.sign < 0 ? (index == 0 ? "−" : " − ") : (index == 0 ? "" : " + ")
      return text.appending(Phrase(prefix: sign, named ?? base))
    }
  }

  private func assumptions(of result: ComparisonResult) -> [Phrase] {
    var assumptions: [Phrase] = []
    if result.region.members.count > 1, result.kind.isGroup {
      assumptions.append(ComparisonPhrases.madeAs(options.estimator.name))
      assumptions.append(ComparisonPhrases.reported(result.coverage.parts, of: result.coverage.of))
    }
    if result.indicator.denominatorDate == .endOfYear { assumptions.append(ComparisonPhrases.populationAtEnd(of: result.period.year)) }
    if result.region.id.hasPrefix("EKG"), let grouping = groupingYear(for: result.period.year) {
      assumptions.append(ComparisonPhrases.grouping(grouping))
    }
    let figures = Set(result.indicator.figures)
    assumptions += store.conversions.filter { figures.contains($0.figure.id) }.map(\.sentence)
    assumptions += store.ofParts.filter { $0.isUsed && figures.contains($0.figure.id) }.map(\.sentence)
    if let rank = result.rank { assumptions.append(ComparisonPhrases.rankedAmong(rank.of)) }
    if !result.indicator.isVerified { assumptions.append(ComparisonPhrases.toVerify) }
    if let note = result.indicator.note { assumptions.append(note) }
    return assumptions + result.notes
  }
}

extension IndicatorKind {
  /// What each of ``quantities`` does.
  var roles: [InputRole] {
    switch self {
    case .sum: [.value]
    case .ratio: [.numerator, .denominator]
    case .weightedMean, .notMergeable: [.value, .weight]
    }
  }
}

extension Phrase {
  /// A phrase behind the same text in every language.
  init(prefix: String, _ phrase: Phrase) {
    self.init(nb: prefix + phrase.nb, nn: prefix + phrase.nn, sv: prefix + phrase.sv, en: prefix + phrase.en)
  }

  /// This phrase followed by another.
  func appending(_ other: Phrase) -> Phrase {
    Phrase(nb: nb + other.nb, nn: nn + other.nn, sv: sv + other.sv, en: en + other.en)
  }
}
