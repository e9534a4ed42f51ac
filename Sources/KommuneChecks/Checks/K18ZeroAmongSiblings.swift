import KommuneLocale
import KommuneModel

/// What is zero while the others on the same subject are above zero must be confirmed.
///
/// Sandøy has 3 118 m² of sports buildings in 2015 and 0 in all costs of them; Haram has the costs and no area. Both may be true (the
/// school keeps the hall, the hall is rented), and a cost per square metre of either is not. Columns are of one subject when their
/// labels end in the same words: "Energikostnader, kommunale idrettsbygg".
struct ZeroAmongSiblings: Check {
  static let id = "K18-zero-among-siblings"
  static let title = CheckTitles.zeroAmongSiblings
  static let severity = Problem.Severity.note

  /// Where more than this share of the rows are so, it is how the table is.
  static let mostRows = 0.25
  /// So many amounts must be zero together.
  static let leastAmounts = 3

  static func problems(in material: CheckMaterial) -> [Problem] {
    material.facts.flatMap { table in
      Subject.all(in: table).flatMap { subject in
        let places = table.bases(without: [table.contentsAxis].compactMap(\.self)).compactMap { subject.judge(base: $0, in: table) }
        return [Pattern.amountsZero, .quantitiesZero].flatMap { pattern in
          let found = places.filter { $0.pattern == pattern }
          return Double(found.count) > mostRows * Double(places.count) ? [] : found.compactMap { problem($0, subject, in: table) }
        }
      }
    }
  }

  private static func problem(_ place: Place, _ subject: Subject, in table: TableFacts) -> Problem? {
    let name = table.name(ofCell: place.zero)
    let other = table.contents(ofCell: place.positive).label
    let value = table.cube.cells[place.positive].rawValue
    let period = table.periodAxis.map { table.cube.dimensions[$0].categories[table.category(on: $0, ofCell: place.zero)].label } ?? ""
    let phrase: Phrase
    switch place.pattern {
    case .amountsZero:
      phrase = CheckPhrases.amountsZero(name: name, period: period, subject: subject.name, count: place.zeros, other: other, value: value)
    case .quantitiesZero: phrase = CheckPhrases.quantityZero(name: name, period: period, other: other, value: value)
    case .neither: return nil
    }
    return problem(in: table, at: place.zero, expected: phrase, found: "0")
  }
}

private enum Pattern {
  /// All amounts of money are zero, and there is something to pay for.
  case amountsZero
  /// There is nothing to pay for, and amounts are above zero.
  case quantitiesZero
  case neither
}

/// What one row says of a subject.
private struct Place {
  let pattern: Pattern
  /// The first cell with a zero.
  let zero: Int
  /// How many zeros there are.
  let zeros: Int
  /// The first cell above zero.
  let positive: Int
}

/// Columns whose labels end in the same words.
private struct Subject {
  let name: String
  let amounts: [Int]
  let quantities: [Int]

  /// A table of more columns is no table of base figures.
  private static let mostColumns = 2000

  static func all(in table: TableFacts) -> [Subject] {
    guard table.contentsAxis != nil, table.contents.count <= mostColumns else { return [] }
    let labels = table.contents.map { $0.label.lowercased() }
    let names = table.contents.compactMap { column -> String? in
      guard let comma = column.label.lastIndex(of: ",") else { return nil }
      return String(column.label[column.label.index(after: comma)...].drop { $0 == " " })
    }
    let distinct = names.reduce(into: [String]()) { list, name in if !name.isEmpty, !list.contains(name) { list.append(name) } }
    return distinct.compactMap { name in
      let members = labels.indices.filter { labels[$0].hasSuffix(name.lowercased()) }
      let amounts = members.filter { table.contents[$0].isMoney }
      let quantities = members.filter { table.contents[$0].isAdditive && !table.contents[$0].isMoney }
      guard amounts.count >= ZeroAmongSiblings.leastAmounts, !quantities.isEmpty else { return nil }
      return Subject(name: name, amounts: amounts, quantities: quantities)
    }
  }

  /// What the row with this first cell says; nothing when it has too few figures.
  func judge(base: Int, in table: TableFacts) -> Place? {
    guard let axis = table.contentsAxis else { return nil }
    func reported(_ columns: [Int]) -> [Int] {
      columns.map { base + $0 * table.cube.strides[axis] }.filter { !table.cube.cells[$0].isMissing }
    }
    func value(_ cell: Int) -> Double { table.cube.cells[cell].rawValue }
    let (money, things) = (reported(amounts), reported(quantities))
    guard money.count >= ZeroAmongSiblings.leastAmounts, let firstAmount = money.first, let firstThing = things.first else { return nil }
    if money.allSatisfy({ value($0) == 0 }), let positive = things.first(where: { value($0) > 0 }) {
      return Place(pattern: .amountsZero, zero: firstAmount, zeros: money.count, positive: positive)
    }
    if things.allSatisfy({ value($0) == 0 }), let positive = money.first(where: { value($0) > 0 }) {
      return Place(pattern: .quantitiesZero, zero: firstThing, zeros: things.count, positive: positive)
    }
    return Place(pattern: .neither, zero: base, zeros: 0, positive: base)
  }
}
