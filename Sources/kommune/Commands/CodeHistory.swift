import KommuneLocale
import KommuneModel

/// The history of a kommunenummer: the codes that it came from, far back, and those that it went into, until today.
struct CodeHistory {
  /// What happened on one 1 January to kommuner that hang together.
  struct Event {
    let year: Int
    let from: [Member]
    let to: [Member]
  }

  /// A code under the name that it had.
  struct Member: Hashable {
    let code: RegionCode
    let name: String
    /// Whether only a part of it went where the event says.
    var isPart = false
  }

  let code: RegionCode
  let lineage: Lineage
  let events: [Event]

  init(of code: RegionCode, in lineage: Lineage) {
    self.code = code
    self.lineage = lineage
    events = Self.earlier(code, lineage) + Self.later(code, lineage)
  }

  /// The events before the code's last birth and those in its own life up to it, oldest first.
  private static func earlier(_ code: RegionCode, _ lineage: Lineage) -> [Event] {
    var wanted: Set<RegionCode> = [code]
    var events: [Event] = []
    for year in Set(lineage.changes.map(\.year)).sorted(by: >) {
      let found = Self.events(in: year, lineage).filter { $0.to.contains { wanted.contains($0.code) } }
      // A code that was handed on under another is followed under the one it had before.
      wanted.subtract(found.flatMap(\.to).map(\.code))
      wanted.formUnion(found.flatMap(\.from).map(\.code))
      events += found
    }
    return events.sorted { ($0.year, $0.from[0].code) < ($1.year, $1.from[0].code) }
  }

  /// The events that the code and those after it went out in and that do not lie before it.
  private static func later(_ code: RegionCode, _ lineage: Lineage) -> [Event] {
    var wanted: Set<RegionCode> = [code]
    var events: [Event] = []
    for year in Set(lineage.changes.map(\.year)).sorted() {
      let found = Self.events(in: year, lineage).filter { event in
        event.from.contains { wanted.contains($0.code) } && !event.to.contains { $0.code == code }
      }
      wanted.subtract(found.flatMap(\.from).map(\.code))
      wanted.formUnion(found.flatMap(\.to).map(\.code))
      events += found
    }
    return events
  }

  /// The events of a year: its changes, gathered where they share a code. Where several kommuner went into several, each of the new ones
  /// is an event with those that it came from: not all of them had to do with each other.
  private static func events(in year: Int, _ lineage: Lineage) -> [Event] {
    var rest = lineage.changes.filter { $0.year == year }
    var events: [Event] = []
    while let first = rest.first {
      var from: [Member] = []
      var to: [Member] = []
      var group = [first]
      rest.removeFirst()
      var place = 0
      while place < group.count {
        let change = group[place]
        place += 1
        let linked = rest.filter { $0.from == change.from || $0.to == change.to }
        rest.removeAll { $0.from == change.from || $0.to == change.to }
        group += linked
      }
      for change in group {
        let (old, new) = (Member(code: change.from, name: change.fromName), Member(code: change.to, name: change.toName))
        if !from.contains(old) { from.append(old) }
        if !to.contains(new) { to.append(new) }
      }
      if from.count > 1, to.count > 1 {
        events += to.sorted { $0.code < $1.code }.map { Self.birth(of: $0, in: year, by: group) }
      } else {
        events.append(Event(year: year, from: from.sorted { $0.code < $1.code }, to: to.sorted { $0.code < $1.code }))
      }
    }
    return events
  }

  /// How one kommune came of some changes.
  private static func birth(of new: Member, in year: Int, by changes: [KommuneChange]) -> Event {
    let givers = changes.filter { $0.to == new.code }.map { change in
      Member(code: change.from, name: change.fromName, isPart: changes.contains { $0.from == change.from && $0.to != new.code })
    }
    return Event(year: year, from: givers.sorted { ($0.isPart ? 1 : 0, $0.code) < ($1.isPart ? 1 : 0, $1.code) }, to: [new])
  }
}

extension CodeHistory {
  /// The history in sentences; only what the code is in a year when one is given.
  func sentences(at year: Int?) -> [Phrase] {
    if let year { return [status(in: year)] }
    let versions = lineage.versions(of: code).map {
      CodePhrases.version(code: code.text, name: $0.name, from: $0.validity.from, to: $0.validity.to)
    }
    let namesakes = lineage.namesakes(of: code).map(\.text)
    let sameName = namesakes.isEmpty ? [] : [LineagePhrases.sameName(Lineage.plainName(lineage.name(of: code) ?? ""), namesakes)]
    return versions + events.map(Self.sentence) + sameName
  }

  private func status(in year: Int) -> Phrase {
    switch lineage.status(of: code, in: year) {
    case .valid(let version): CodePhrases.valid(year: year, code: code.text, name: version.name)
    case .dead(let since, let became):
      CodePhrases.dead(
        year: year, code: code.text, since: since,
        became: Self.list(members(became, in: year)))
    case .notYet(let birth, _):
      CodePhrases.notYet(year: year, code: code.text, bornIn: birth, area: holders(in: year).isEmpty ? nil : Self.list(holders(in: year)))
    case .unknown: CodePhrases.unknown(code.text)
    }
  }

  /// The kommuner that hold the code's area in a year before it begins.
  private func holders(in year: Int) -> [Member] { members(lineage.holders(ofAreaOf: code, in: year), in: year) }

  private func members(_ codes: [RegionCode], in year: Int) -> [Member] {
    codes.map { Member(code: $0, name: lineage.name(of: $0, in: year) ?? "") }
  }

  private static func sentence(_ event: Event) -> Phrase {
    let (from, to) = (list(event.from), list(event.to))
    switch (event.from.count, event.to.count) {
    case (2..., 1): return CodePhrases.merged(year: event.year, from: from, to: to)
    case (1, 2...): return CodePhrases.divided(year: event.year, from: from, to: to)
    default: return CodePhrases.became(year: event.year, from: from, to: to)
    }
  }

  private static func list(_ members: [Member]) -> Phrase {
    Phrase { language in
      let names = members.map { member in
        let name = "\(member.code) \(member.name)"
        return member.isPart ? CodePhrases.part(of: name)[language] : name
      }
      return listing(names, in: language)
    }
  }
}

extension CodeHistory {
  /// The history as JSON.
  func json(at year: Int?) -> String {
    var json = JSONText(brokenDepth: 2)
    json.object { json in
      json.integer("version", 1)
      json.string("code", code.text)
      json.array("versions") { json in
        for version in lineage.versions(of: code) {
          json.object { json in
            json.string("name", version.name)
            json.integer("from", version.validity.from)
            if let to = version.validity.to { json.integer("to", to) } else { json.null("to") }
          }
        }
      }
      json.array("events") { json in
        for event in events {
          json.object { json in
            json.integer("year", event.year)
            write(event.from, "from", &json)
            write(event.to, "to", &json)
          }
        }
      }
      json.array("namesakes") { json in for other in lineage.namesakes(of: code) { json.string(nil, other.text) } }
      if let year { writeStatus(in: year, &json) }
    }
    return json.text
  }

  private func write(_ members: [Member], _ key: String, _ json: inout JSONText) {
    json.array(key) { json in
      for member in members {
        json.object { json in
          json.string("code", member.code.text)
          json.string("name", member.name)
          if member.isPart { json.boolean("part", true) }
        }
      }
    }
  }

  private func writeStatus(in year: Int, _ json: inout JSONText) {
    json.object("at") { json in
      json.integer("year", year)
      switch lineage.status(of: code, in: year) {
      case .valid(let version):
        json.string("status", "valid")
        json.string("name", version.name)
      case .dead(let since, let became):
        json.string("status", "dead")
        json.integer("since", since)
        write(members(became, in: year), "became", &json)
      case .notYet(let birth, let from):
        json.string("status", "notYet")
        json.integer("bornIn", birth)
        write(members(from, in: birth - 1), "from", &json)
        write(holders(in: year), "area", &json)
      case .unknown: json.string("status", "unknown")
      }
    }
  }
}
