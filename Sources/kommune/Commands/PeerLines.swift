import KommuneComparison
import KommuneLocale
import KommuneModel

/// How the like kommuner of one indicator and period were found, in words and as data.
struct PeerLines {
  /// Nothing when no like kommuner were asked for.
  let neighbourhood: Neighbourhood?

  /// Looks at the results of one indicator and period.
  init(of results: some Sequence<ComparisonResult>, by comparison: Comparison) {
    let like = results.first { $0.kind == .neighbour }
    do {
      neighbourhood = try like.flatMap { try comparison.neighbourhood(for: $0.indicator, in: $0.period) }
    } catch {
      neighbourhood = nil  // The results would not be there without one.
    }
  }

  /// How far a like kommune is, and how stable the choice.
  func lines(under result: ComparisonResult, in language: Language) -> [String] {
    guard result.kind == .neighbour, let peer = neighbourhood?.neighbours.first(where: { $0.region.id == result.region.id }) else {
      return []
    }
    let stability = peer.stability.map { NumberFormat.percent(decimals: 0).string($0 * 100, in: language) }
    return [
      PeerPhrases.likeness(distance: NumberFormat(decimals: 2).string(peer.rebasedDistance, in: language), stability: stability)[language]
    ]
  }

  /// How they were found.
  func remarks(in language: Language) -> [String] {
    guard let neighbourhood else { return [] }
    let traits = zip(neighbourhood.traits, neighbourhood.periods).map { trait, period in
      Phrase { "\(trait.name[$0]) (\(period))" }
    }
    let found = PeerPhrases.found(
      by: neighbourhood.method.name, traits: traits, unused: neighbourhood.unusedTraits.map(\.name),
      among: neighbourhood.fieldCount)
    return [found[language]]
  }

  /// Writes the likeness of one kommune as further members of its JSON object.
  func write(_ result: ComparisonResult, _ json: inout JSONText) {
    guard let neighbourhood, let peer = neighbourhood.neighbours.first(where: { $0.region.id == result.region.id }),
      result.kind == .neighbour
    else { return }
    json.object("likeness") { json in
      json.string("method", neighbourhood.method.text)
      json.number("distance", peer.distance)
      json.number("rebasedDistance", peer.rebasedDistance)
      json.optionalNumber("stability", peer.stability)
      json.integer("field", neighbourhood.fieldCount)
      json.array("traits") { json in
        for (trait, period) in zip(neighbourhood.traits, neighbourhood.periods) {
          json.object { json in
            json.string("indicator", trait.indicator.id)
            json.string("period", period.description)
            json.string("scale", trait.scale.rawValue)
            json.number("weight", trait.weight)
          }
        }
      }
    }
  }
}

extension PeerTrait {
  /// The trait's name for people: the indicator's, and whether it is its growth that counts.
  fileprivate var name: Phrase {
    scale == .growth ? Phrase { "\(indicator.name[$0]), \(PeerPhrases.growth(years: Self.growthYears)[$0])" } : indicator.name
  }
}
