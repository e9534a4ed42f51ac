import KommuneLocale
import KommuneModel

/// The sections that tell about the work itself: what is due, who does it, what the words mean, who has sent in what.
extension MapReader {
  func deadlines() -> [Deadline] {
    maps("deadlines", keys: ProjectKeys.deadline) { map in
      let start = map.date("start")
      let date = map.date("date", required: true)
      if let start, let date, date < start, let node = map.value("start") {
        flaws.add(.wrongOrder(earlier: start.iso, later: date.iso), at: node)
      }
      let what = map.phrase("what", required: true)
      let who = map.optionalPhrase("who")
      let source = map.optionalPhrase("source")
      let progress = map.converted(
        "progress", flaw: { .badProgress($0) }, { Deadline.Progress(rawValue: $0) })
      guard let date, let what else { return nil }
      return Deadline(start: start, date: date, what: what, who: who, source: source, progress: progress)
    }
  }

  func definitions() -> [Definition] {
    maps("definitions", keys: ProjectKeys.definition) { map in
      let term = map.phrase("term", required: true)
      let meaning = map.phrase("meaning", required: true)
      let source = map.optionalPhrase("source")
      guard let term, let meaning else { return nil }
      return Definition(term: term, meaning: meaning, source: source)
    }
  }

  func workingGroups() -> [WorkingGroup] {
    maps("workingGroups", keys: ProjectKeys.workingGroup) { map in
      let name = map.phrase("name", required: true)
      let members = map.optionalPhrase("members")
      let task = map.optionalPhrase("task")
      let due = map.date("due")
      let source = map.optionalPhrase("source")
      return name.map { WorkingGroup(name: $0, members: members, task: task, due: due, source: source) }
    }
  }

  func deliveries(of parts: [RegionCode]) -> [Delivery] {
    maps("deliveries", keys: ProjectKeys.delivery) { map in
      let what = map.phrase("what", required: true)
      let due = map.date("due")
      let deliveredBy = map.kommuner("deliveredBy")
      for (code, node) in deliveredBy where !parts.isEmpty && !parts.contains(code) { flaws.add(.notAPart(code.text), at: node) }
      return what.map { Delivery(what: $0, due: due, deliveredBy: deliveredBy.map(\.value)) }
    }
  }
}
