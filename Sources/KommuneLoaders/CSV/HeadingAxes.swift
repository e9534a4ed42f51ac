import KommuneModel

/// The dimensions that the headings of the value columns make: what is counted, and when.
struct HeadingAxes {
  /// `contents`, `period`, both or none.
  private(set) var dimensions: [Dimension] = []
  /// The places among `dimensions` of those that no heading shows.
  private(set) var implied: [Int] = []
  /// Where the cell of each value column goes among the headings' combinations.
  private(set) var places: [Int] = []

  /// Whether the rows are named by regions, so that no heading is.
  private let hasRegions: Bool
  /// How periods are written in the headings.
  private let form: Heading.Form

  /// How many combinations of headings there are.
  var count: Int { dimensions.reduce(1) { $0 * $1.count } }

  /// - Parameters:
  ///   - names: The headings of the value columns.
  ///   - form: How periods are written in them.
  ///   - title: The file's title, which may name what is counted.
  ///   - hasContents: Whether a stub column says what is counted.
  ///   - hasRegions: Whether a stub column holds regions.
  ///   - levels: The headings row by row, where there is more than one row of them.
  ///   - declared: What somebody said about the file.
  init(
    names: [String], form: Heading.Form, title: TableTitle?, hasContents: Bool, hasRegions: Bool, levels: [[String]],
    declared: FileDeclaration
  ) {
    self.form = form
    self.hasRegions = hasRegions
    makeAxes(names, title, hasContents, levels, declared)
    guard let contents = declared.contents, !hasContents, !dimensions.contains(where: { $0.role == .contents }) else { return }
    dimensions.insert(HeadingAxes.contents([contents]), at: 0)
    implied.append(0)
  }

  /// What headings say that are no periods: what is counted, or the regions of a table that has them side by side.
  private func subjects(_ names: [String]) -> Dimension {
    (hasRegions ? nil : HeadingAxes.regions(names)) ?? HeadingAxes.contents(names)
  }

  /// The kommuner of a table that has them side by side, each with its code: `0301 Oslo`, `1504 Ålesund`.
  private static func regions(_ names: [String]) -> Dimension? {
    let labels = names.compactMap { RegionLabel($0) }
    guard names.count > 1, labels.count == names.count, labels.allSatisfy(\.isRegion),
      Set(labels.map(\.code)).count == labels.count
    else { return nil }
    return Dimension(name: "region", role: .region, categories: labels.map { Category(code: $0.code, label: $0.name) })
  }

  private mutating func makeAxes(
    _ names: [String], _ title: TableTitle?, _ hasContents: Bool, _ levels: [[String]], _ declared: FileDeclaration
  ) {
    let rows = levels.isEmpty ? [names] : levels
    if !declared.headings.isEmpty, rows.count == declared.headings.count {
      makeCross(rows, declared: declared.headings)
      return
    }
    if levels.count > 1, HeadingAxes.combinations(levels) <= max(4096, names.count * 64) {
      makeCross(levels)
      return
    }
    let headings = names.map { Heading($0, form: form) }
    let texts = headings.compactMap(\.periodText)
    if texts.count == names.count, let periods = StubAxis.periods(HeadingAxes.distinct(texts)) {
      makeWide(headings, texts, periods, title, hasContents: hasContents)
    } else if names.count == 1 {
      if !hasContents {
        let declared = ColumnName.isValue(names[0]) ? declared.contents : nil
        dimensions = [HeadingAxes.contents([declared ?? TableTitle(names[0])?.subject ?? names[0]])]
        implied = [0]
      }
      places = [0]
    } else {
      dimensions = [subjects(names)]
      places = Array(names.indices)
    }
  }

  /// How many combinations the headings of several rows have; the largest number when it cannot be said.
  static func combinations(_ levels: [[String]]) -> Int {
    levels.reduce(1) { product, level in
      let next = product.multipliedReportingOverflow(by: distinct(level).count)
      return next.overflow ? Int.max : next.partialValue
    }
  }

  /// A dimension for each row of headings, as somebody named it; periods are told by the name and the headings.
  private mutating func makeCross(_ levels: [[String]], declared: [String]) {
    places = levels[0].map { _ in 0 }
    for (name, level) in zip(declared, levels) {
      let labels = HeadingAxes.distinct(level)
      let axis = StubAxis(name: name, labels: labels, column: 0)
      let isContents = ["contents", "innhold", "innhald", "innehåll"].contains(name.lowercased()) || axis.dimension.role == .contents
      dimensions.append(
        isContents ? Dimension(name: name, role: .contents, categories: labels.map { Category(label: $0) }) : axis.dimension)
      place(level, labels)
    }
  }

  private mutating func place(_ level: [String], _ labels: [String]) {
    let index = Dictionary(labels.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for column in places.indices { places[column] = places[column] * labels.count + index[level[column], default: 0] }
  }

  /// A dimension for each row of headings: the first that is no period says what is counted.
  private mutating func makeCross(_ levels: [[String]]) {
    places = levels[0].map { _ in 0 }
    for (number, level) in levels.enumerated() {
      let labels = HeadingAxes.distinct(level)
      if let periods = StubAxis.periods(labels), !dimensions.contains(where: { $0.role == .period }) {
        dimensions.append(Dimension(name: "period", role: .period, categories: periods))
      } else if !hasRegions, !dimensions.contains(where: { $0.role == .region }), let regions = HeadingAxes.regions(labels) {
        dimensions.append(regions)
      } else if !dimensions.contains(where: { $0.role == .contents }) {
        dimensions.append(HeadingAxes.contents(labels))
      } else {
        dimensions.append(Dimension(name: "heading\(number + 1)", role: .other, categories: labels.map { Category(label: $0) }))
      }
      place(level, labels)
    }
  }

  private mutating func makeWide(
    _ headings: [Heading], _ texts: [String], _ periods: [Category], _ title: TableTitle?, hasContents: Bool
  ) {
    let words = HeadingAxes.distinct(headings.map(\.words))
    let period = Dimension(name: "period", role: .period, categories: periods)
    if words == [""] {
      if !hasContents, let subject = title?.subject {
        dimensions = [HeadingAxes.contents([subject]), period]
        implied = [0]
      } else {
        dimensions = [period]
      }
    } else {
      dimensions = [subjects(words), period]
    }
    let wordIndex = Dictionary(words.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let textIndex = Dictionary(HeadingAxes.distinct(texts).enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    places = zip(headings, texts).map { heading, text in
      wordIndex[heading.words, default: 0] * periods.count + textIndex[text, default: 0]
    }
  }

  private static func contents(_ names: [String]) -> Dimension {
    Dimension(name: "contents", role: .contents, categories: names.map { Category(label: $0) })
  }

  /// The texts without repetitions, in the order in which they first come.
  private static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}

/// The title of a table of Statistikkbanken: `07459: Befolkning, etter region, alder, statistikkvariabel og år`.
struct TableTitle {
  /// The table's number.
  let table: String
  /// What the table is about: "Befolkning".
  let subject: String

  init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard (4...6).contains(digits.count), rest.hasPrefix(": ") else { return nil }
    table = String(digits)
    let body = rest.dropFirst(2)
    let ends = [", etter ", ", by ", ", efter "].compactMap { body.range(of: $0)?.lowerBound }
    subject = String(body[..<(ends.min() ?? body.endIndex)])
  }
}

extension Substring {
  /// Where `other` occurs first.
  fileprivate func range(of other: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
      start = index(after: start)
    }
    return nil
  }
}
