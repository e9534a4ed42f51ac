import KommuneComparison
import KommuneLocale
import KommuneModel

extension ComparisonSheet {
  /// The results as JSON, version 1. Numbers have twelve significant digits; a missing one is null with its symbol.
  func json(in language: Language) -> String {
    var json = JSONText(brokenDepth: 2)
    json.object { json in
      json.integer("version", 1)
      write(in: language, &json)
    }
    return json.text + "\n"
  }

  /// The members of the object but its version.
  func write(in language: Language, _ json: inout JSONText) {
    if let merger = comparison.merger { write(merger, &json) } else { json.null("merger") }
    json.string("estimator", comparison.estimator.rawValue)
    json.array("results") { json in
      for block in blocks {
        let peers = PeerLines(of: block, by: comparison)
        for result in block { json.object { json in write(result, peers, in: language, &json) } }
      }
    }
    let remarks = blocks.compactMap(\.first?.period.year).reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
      .flatMap { comparison.remarks(in: $0) }
    if !remarks.isEmpty {
      json.array("remarks") { json in for remark in remarks { json.string(nil, remark[language]) } }
    }
    for section in sections { section.write(in: language, &json) }
  }

  private func write(_ merger: Merger, _ json: inout JSONText) {
    json.object("merger") { json in
      json.string("id", merger.id)
      json.string("name", merger.name)
      json.array("parts") { json in
        for part in merger.parts { json.string(nil, part.text) }
      }
    }
  }

  private func write(_ result: ComparisonResult, _ peers: PeerLines, in language: Language, _ json: inout JSONText) {
    json.string("indicator", result.indicator.id)
    json.string("period", result.period.description)
    json.object("region") { json in
      json.string("id", result.region.id)
      json.string("name", result.region.name[language])
    }
    json.string("kind", result.kind.rawValue)
    json.optionalNumber("value", result.value)
    json.string("symbol", result.symbol)
    json.string("unit", result.unit.code)
    json.object("coverage") { json in
      json.integer("parts", result.coverage.parts)
      json.integer("of", result.coverage.of)
      json.optionalNumber("populationShare", result.coverage.populationShare)
    }
    if let rank = result.rank { json.integer("rank", rank.place) } else { json.null("rank") }
    if let rank = result.rank { json.integer("of", rank.of) } else { json.null("of") }
    json.optionalNumber("percentile", result.percentile)
    json.interval("interval", result.interval, in: language)
    json.boolean("estimated", result.isEstimated)
    write(comparison.sources(of: result), "sources", &json)
    json.boolean("verified", result.indicator.isVerified)
    if let bounds = result.bounds {
      json.object("bounds") { json in
        json.number("lowest", bounds.lowest)
        json.number("highest", bounds.highest)
        json.optionalNumber("weightedMean", bounds.weightedMean)
      }
    }
    contrasts?.write(result, in: language, &json)
    peers.write(result, &json)
    if explains { write(comparison.explanation(of: result), of: result, in: language, &json) }
  }

  private func write(_ sources: [CellSource], _ key: String, _ json: inout JSONText) {
    json.array(key) { json in
      for range in CellRange.gathering(sources) {
        json.object { json in
          json.string("file", range.file)
          if let column = range.column { json.integer("column", column) } else { json.null("column") }
          if let name = range.columnName { json.string("columnName", name) } else { json.null("columnName") }
          json.array("rows") { json in
            for row in range.rows { json.integer(nil, row) }
          }
        }
      }
    }
  }

  private func write(_ explanation: Explanation, of result: ComparisonResult, in language: Language, _ json: inout JSONText) {
    json.string("formula", explanation.formula[language])
    write(explanation.inputs, "inputs", in: language, &json)
    write(explanation.missing, "missing", in: language, &json)
    json.array("assumptions") { json in
      for assumption in explanation.assumptions { json.string(nil, assumption[language]) }
    }
    json.array("notes") { json in
      for note in result.notes { json.string(nil, note[language]) }
    }
    json.array("population") { json in
      for code in explanation.population { json.string(nil, code.text) }
    }
    json.array("unranked") { json in
      for kommune in explanation.unranked {
        json.object { json in
          json.string("region", kommune.region.text)
          json.string("reason", kommune.reason == nil ? "part" : "missing")
          json.string("symbol", kommune.reason?.mark ?? "")
        }
      }
    }
  }

  private func write(_ inputs: [ExplainedInput], _ key: String, in language: Language, _ json: inout JSONText) {
    json.array(key) { json in
      for input in inputs {
        json.object { json in
          json.string("region", input.region.text)
          json.string("name", input.name)
          json.string("figure", input.figure)
          json.string("role", input.role.rawValue)
          json.optionalNumber("value", input.observation.value)
          json.string("symbol", input.observation.missingReason?.mark ?? "")
          write(input.sources, "sources", &json)
        }
      }
    }
  }
}
