import KommuneLocale
import KommuneModel

/// The sections of a project file, one function each.
extension MapReader {
  /// The whole project; nothing when a part without which there is no project is missing or flawed.
  func project() -> Project? {
    let title = phrase("title", required: true)
    let language = converted(
      "language", required: true,
      flaw: { .unknownLanguage($0, nearest: closestMatch(to: $0, in: Language.allCases.map(\.rawValue))) },
      { Language(rawValue: $0) })
    let date = date("date", required: true)
    let merger = map("merger", keys: ProjectKeys.merger, required: true)?.merger()
    let sources = sources()
    let exhibits = exhibits(figures: sources.flatMap { $0.figures.map(\.figure) })
    let against = against()
    let subtitle = optionalPhrase("subtitle")
    let groupingYear = year("grouping")
    let needs = value("needs") == nil ? nil : path("needs")
    let (chapters, silencedChecks) = (chapters(), silencedChecks())
    let (deadlines, definitions, workingGroups) = (deadlines(), definitions(), workingGroups())
    let deliveries = deliveries(of: merger?.parts ?? [])
    guard let title, let language, let date, let merger else { return nil }
    return Project(
      title: title, subtitle: subtitle, language: language, date: date, merger: merger, against: against,
      groupingYear: groupingYear, needs: needs, sources: sources, exhibits: exhibits, chapters: chapters, deadlines: deadlines,
      definitions: definitions, workingGroups: workingGroups, deliveries: deliveries, silencedChecks: silencedChecks)
  }

  /// Those that the whole report compares with. Like kommuner differ from indicator to indicator, and so no table of several
  /// indicators could have a column for each.
  private func against() -> [ComparisonTarget] {
    let targets = convertedList(
      "against", flaw: { .badTarget($0, nearest: ComparisonTarget.nearest(to: $0)) }, { ComparisonTarget($0) })
    for case (.neighbours(let count), let node) in targets { flaws.add(.chosenPerIndicator("neighbours:\(count)"), at: node) }
    return targets.map(\.value)
  }

  private func merger() -> Merger? {
    let name = text("name", required: true)
    let parts = kommuner("parts", required: true)
    if let list = value("parts"), case .list(let items) = list.content, items.count < 2 { flaws.add(.tooFewParts, at: list) }
    let year = year("year")
    let split = map("split", keys: ProjectKeys.split)?.split(after: year)
    let code = kommune("code")
    guard let name else { return nil }
    do {
      return try Merger(name: name, parts: parts.map(\.value), newCode: code, year: year, split: split)
    } catch {
      // Missing and repeated parts have been told with their places.
      if case .outsideGroups(let code) = error, let node = parts.first(where: { $0.value == code })?.node {
        flaws.add(.outsideGroups(code.text), at: node)
      }
      return nil
    }
  }

  private func split(after mergerYear: Int?) -> Merger.Split? {
    let codes = kommuner("codes", required: true)
    guard let year = year("year", required: true) else { return nil }
    if let mergerYear, let node = value("year"), year <= mergerYear {
      flaws.add(.wrongOrder(earlier: String(mergerYear), later: String(year)), at: node)
    }
    return Merger.Split(year: year, codes: codes.map(\.value))
  }

  private func sources() -> [ProjectSource] {
    noteRepeatedIdentifiers("sources")
    return maps("sources", keys: ProjectKeys.source) { map in
      let id = map.identifier("id")
      let file = map.path("file")
      let publisher = map.text("publisher", required: true)
      let title = map.phrase("title", required: true)
      let license = map.text("license", required: true)
      let figures = map.figureMappings()
      let reading = map.declaration()
      let previous = map.value("previous") == nil ? nil : map.path("previous")
      guard let id, let file, let publisher, let title, let license else { return nil }
      return ProjectSource(
        id: id, file: file, publisher: publisher, table: map.text("table") ?? "", title: title, license: license,
        isProvisional: map.truth("provisional") ?? false, note: map.optionalPhrase("note"), figures: figures,
        reading: reading, previous: previous)
    }
  }

  private func figureMappings() -> [FigureMapping] {
    guard let node = value("figures", required: true) else { return [] }
    guard case .map(let entries) = node.content else {
      flaws.add(.wrongShape(key: "figures", expected: .map, found: node.shape), at: node)
      return []
    }
    return entries.compactMap { entry in
      if Self.identifier(entry.key) == nil { flaws.add(.badIdentifier(entry.key), line: entry.line, column: entry.column) }
      return text(of: entry.value, key: entry.key).map { FigureMapping(figure: entry.key, label: $0) }
    }
  }

  private func exhibits(figures known: [String]) -> [ExhibitRequest] {
    noteRepeatedIdentifiers("exhibits")
    return maps("exhibits", keys: ProjectKeys.exhibit) { map in
      let id = map.identifier("id")
      let kind = map.identifier("kind")
      let figures = map.identifiers("figures")
      for (figure, node) in figures where !known.contains(figure) {
        flaws.add(.unknownFigure(figure, nearest: closestMatch(to: figure, in: known)), at: node)
      }
      let indicators = map.indicatorNames("indicators")
      let periods = map.convertedList("periods", flaw: { .badPeriod($0) }, { Period($0) }).map(\.value)
      let reference = map.converted(
        "reference", flaw: { .badTarget($0, nearest: ComparisonTarget.nearest(to: $0)) }, { ComparisonTarget($0) })
      let boundaries = map.paths("boundaries").map(\.value)
      let mapYear = map.year("map")
      let split = map.converted(
        "split", flaw: { .notAllowed($0, key: "split", allowed: SplitRule.forms) }, { SplitRule(parsing: $0) })
      guard let id, let kind else { return nil }
      return ExhibitRequest(
        id: id, kind: kind, title: map.optionalPhrase("title"), indicators: indicators, figures: figures.map(\.value), periods: periods,
        reference: reference, hasTotal: map.truth("total") ?? false, boundaries: boundaries, mapYear: mapYear,
        split: split ?? .residual, note: map.optionalPhrase("note"))
    }
  }

  private func chapters() -> [Chapter] {
    noteRepeatedIdentifiers("chapters")
    return maps("chapters", keys: ProjectKeys.chapter) { map in
      let id = map.identifier("id")
      let title = map.phrase("title", required: true)
      let text = map.path("text")
      guard let id, let title, let text else { return nil }
      return Chapter(id: id, title: title, text: text)
    }
  }

  private func silencedChecks() -> [SilencedCheck] {
    noteRepeatedIdentifiers("silencedChecks")
    return maps("silencedChecks", keys: ProjectKeys.silencedCheck) { map in
      // A check has a name such as K05-total-not-sum, which becomes part of no address.
      let id = map.text("id", required: true)
      guard let reason = map.phrase("reason", required: true), let id else { return nil }
      return SilencedCheck(id: id, reason: reason, line: map.value("id")?.line)
    }
  }

  /// Notes every `id` that two maps of the list after `key` share.
  private func noteRepeatedIdentifiers(_ key: String) {
    guard case .list(let items)? = value(key)?.content else { return }
    noteRepeated(
      items.compactMap { item in
        guard case .map(let entries) = item.content, let id = entries.first(where: { $0.key == "id" })?.value,
          case .text(let text) = id.content
        else { return nil }
        return (text, id)
      })
  }
}
