import KommuneComparison
import KommuneLocale
import KommuneModel

extension ComparisonSheet {
  /// The results as JSON, version 1. Numbers have twelve significant digits; a missing one is null with its symbol.
  func json(in language: Language) -> String {
    var json = JSONText(brokenDepth: 2)
    json.object { json in
      json.integer("version", 1)
      if let merger = comparison.merger { write(merger, &json) } else { json.null("merger") }
      json.array("results") { json in
        for result in results { json.object { json in write(result, in: language, &json) } }
      }
    }
    return json.text + "\n"
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

  private func write(_ result: ComparisonResult, in language: Language, _ json: inout JSONText) {
    json.string("indicator", result.indicator.id)
    json.string("period", result.period.description)
    json.object("region") { json in
      json.string("id", result.region.id)
      json.string("name", result.region.name[language])
    }
    json.string("kind", result.kind.rawValue)
    write("value", result.value, &json)
    json.string("symbol", result.symbol)
    json.string("unit", result.unit.code)
    json.object("coverage") { json in
      json.integer("parts", result.coverage.parts)
      json.integer("of", result.coverage.of)
      write("populationShare", result.coverage.populationShare, &json)
    }
    if let rank = result.rank { json.integer("rank", rank.place) } else { json.null("rank") }
    if let rank = result.rank { json.integer("of", rank.of) } else { json.null("of") }
    write("percentile", result.percentile, &json)
    writeInterval(of: result, in: language, &json)
    json.boolean("estimated", result.isEstimated)
    write(comparison.sources(of: result), "sources", &json)
    if explains { write(comparison.explanation(of: result), of: result, in: language, &json) }
  }

  private func writeInterval(of result: ComparisonResult, in language: Language, _ json: inout JSONText) {
    guard let interval = result.interval else { return json.null("interval") }
    json.object("interval") { json in
      json.number("lower", interval.lower)
      json.number("upper", interval.upper)
      json.number("level", interval.level)
      json.string("method", interval.method[language])
    }
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
  }

  private func write(_ inputs: [ExplainedInput], _ key: String, in language: Language, _ json: inout JSONText) {
    json.array(key) { json in
      for input in inputs {
        json.object { json in
          json.string("region", input.region.text)
          json.string("name", input.name)
          json.string("figure", input.figure)
          json.string("role", input.role.rawValue)
          write("value", input.observation.value, &json)
          json.string("symbol", input.observation.missingReason?.mark ?? "")
          write(input.sources, "sources", &json)
        }
      }
    }
  }

  private func write(_ key: String, _ value: Double?, _ json: inout JSONText) {
    if let value { json.number(key, value) } else { json.null(key) }
  }
}
