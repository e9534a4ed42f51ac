import KommuneComparison
import KommuneLocale
import KommuneModel

/// `manifest.json`: the files the report was made from, and for every figure printed the cells and the formula behind it.
struct Manifest {
  let context: ReportContext
  let exhibits: [NumberedExhibit]
  let textFigures: [PrintedFigure]

  func json() -> String {
    var json = JSONText()
    let project = context.input.project
    json.object { json in
      json.integer("version", 1)
      json.string("title", project.title[context.language])
      json.string("language", context.language.rawValue)
      json.string("date", project.date.iso)
      json.array("files") { json in for place in context.input.sources.indices { file(place, &json) } }
      json.array("exhibits") { json in
        for exhibit in exhibits {
          json.object { json in
            json.string("id", exhibit.id)
            json.string("kind", exhibit.kind)
            json.string("form", exhibit.isTable ? "table" : "figure")
            json.integer("number", exhibit.number)
            json.array("figures") { json in for printed in exhibit.made.figures { figure(printed, &json) } }
          }
        }
      }
      json.array("text") { json in
        json.object { json in json.array("figures") { json in for printed in textFigures { figure(printed, &json) } } }
      }
    }
    return json.text + "\n"
  }

  private func file(_ place: Int, _ json: inout JSONText) {
    let source = context.input.sources[place]
    json.object { json in
      json.string("id", source.source.id)
      json.string("file", source.source.file)
      if let checksum = context.checksum(ofSource: place) { json.string("sha256", checksum) } else { json.null("sha256") }
      json.string("publisher", source.source.publisher)
      json.string("table", source.source.table)
      json.string("title", source.source.title[context.language])
      json.string("licence", source.source.license)
      json.string("encoding", source.cube.source.encoding)
      json.array("dialect") { json in for fact in source.cube.source.dialect { json.string(nil, fact.words[.en]) } }
      json.integer("cells", source.cube.cells.count)
      json.integer("problems", source.problems.count)
    }
  }

  private func figure(_ printed: PrintedFigure, _ json: inout JSONText) {
    json.object { json in
      json.string("row", printed.row)
      json.string("column", printed.column)
      switch printed.observation {
      case .value(let value): json.number("value", value)
      case .missing(let reason):
        json.null("value")
        json.string("symbol", reason.mark)
      }
      json.string("unit", printed.unit)
      if !printed.formula.isEmpty { json.string("formula", printed.formula) }
      if printed.isEstimated { json.boolean("estimated", true) }
      if let coverage = printed.coverage {
        json.object("coverage") { json in
          json.integer("parts", coverage.parts)
          json.integer("of", coverage.of)
          if let share = coverage.populationShare { json.number("populationShare", share) }
        }
      }
      if let others = printed.rankedAmong { json.integer("rankedAmong", others) }
      if !printed.unranked.isEmpty { json.array("unranked") { json in unranked(printed.unranked, &json) } }
      if !printed.assumptions.isEmpty {
        json.array("assumptions") { json in for assumption in printed.assumptions { json.string(nil, assumption) } }
      }
      if !printed.missing.isEmpty {
        json.array("missing") { json in
          for missing in printed.missing {
            json.object { json in
              json.string("region", missing.region)
              json.string("figure", missing.figure)
              json.string("symbol", missing.symbol)
            }
          }
        }
      }
      json.array("sources") { json in
        for range in CellRange.gathering(printed.sources) {
          json.object { json in
            json.string("file", range.file)
            json.string("rows", NumberRuns.text(range.rows, dash: "-", separator: ","))
            if let column = range.column { json.integer("column", column) }
            if let name = range.columnName { json.string("columnName", name) }
          }
        }
      }
    }
  }

  /// Who was not ranked, gathered by why.
  private func unranked(_ kommuner: [UnrankedKommune], _ json: inout JSONText) {
    let reasons = kommuner.map(\.reason).reduce(into: [MissingReason?]()) { if !$0.contains($1) { $0.append($1) } }
    for reason in reasons {
      json.object { json in
        json.string("reason", reason == nil ? "part" : "missing")
        if let reason { json.string("symbol", reason.mark) }
        json.array("regions") { json in
          for kommune in kommuner where kommune.reason == reason { json.string(nil, kommune.region.text) }
        }
      }
    }
  }
}
