import KommuneLocale
import KommuneModel

/// A base figure that a file has for a part of what it counts: for women, for the citizens of one country, or divided without a sum.
public struct FigureOfPart: Sendable, Hashable {
  /// The file.
  public let file: String
  /// The base figure.
  public let figure: BaseFigure
  /// What the part is.
  public let part: AxisPart
  /// Whether the numbers are used all the same: a file of one citizenship is, and says so; one of women is not the people's.
  public let isUsed: Bool

  init(_ figure: BaseFigure, _ part: AxisPart, file: String, isMapped: Bool) {
    self.file = file
    self.figure = figure
    self.part = part
    isUsed = part.categories.count == 1 && (!part.isOfSexes || isMapped)
  }

  /// What is said of it, with the file, the figure and the part.
  public var sentence: Phrase {
    isUsed
      ? ComparisonPhrases.onlyOf(figure.name, in: file, axis: part.axis, category: part.categories[0])
      : ComparisonPhrases.notUsed(figure.name, in: file, axis: part.axis, categories: part.categories, ofSexes: part.isOfSexes)
  }
}

extension FigureStore {
  /// What is to be known of the files: figures in other units, figures of a part, and sums that are not used.
  public var reservations: [Phrase] { conversions.map(\.sentence) + ofParts.map(\.sentence) + unusedSums }

  /// The sum series that files have rows for: the publisher's own sums over several years' kommuner, which no table here shows.
  private var unusedSums: [Phrase] {
    let used = Set(slots.values.joined().map(\.cube))
    return used.sorted().compactMap { place in
      let sums = (cubes[place].dimension(.region)?.categories ?? []).map(\.key).filter { RegionCode($0).kind == .sumSeries }
      return sums.isEmpty ? nil : ComparisonPhrases.sumsNotUsed(sums, in: cubes[place].source.name)
    }
  }

  /// Why an indicator cannot be made of files that have its figures: for parts only, or for ages that do not make up those it needs.
  public func reasonsForMissing(_ indicator: Indicator) -> [Phrase] {
    let unused = ofParts.filter { !$0.isUsed && indicator.figures.contains($0.figure.id) }.map(\.sentence)
    let ages = indicator.kind.quantities.flatMap(\.terms).flatMap { term -> [Phrase] in
      guard let name = baseFigures[term.figure]?.name else { return [] }
      return (slots[term.figure] ?? []).filter { !$0.canGive(term.ages) }.compactMap { slot in
        let cube = cubes[slot.cube]
        return cube.dimension(.age).map { axis in
          ComparisonPhrases.agesDoNotMakeUp(name, in: cube.source.name, axis: axis.name, categories: axis.categories.map(\.label))
        }
      }
    }
    return unused + ages.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

/// An axis beside regions, periods, ages and what is counted, of which a file has no whole: one category that is no total, or several
/// that cannot be added up.
public struct AxisPart: Sendable, Hashable {
  /// The name of the axis, as the file has it.
  public let axis: String
  /// Its categories, in the file's order.
  public let categories: [String]
  /// Whether the axis divides people into women and men.
  public let isOfSexes: Bool
}

/// What the figure of a cube is on an axis of its own, such as sexes: one of its categories, or several together.
enum AxisChoice {
  /// The place of the total, or of the only category.
  case place(Int)
  /// The places that are added up, since nothing is their total.
  case sum([Int])
  /// A part; with the place of the only category, or nothing when several cannot be added up.
  case part(AxisPart, place: Int?)

  private static let sexes: Set<String> = ["kjønn", "kjonn", "sex", "gender", "kön", "kon"]
  /// What an axis of sexes has for both, where it has codes alone.
  private static let bothSexes: Set<String> = ["0", "t", "tot"]
  private static let unknown = [
    "uoppgitt", "uoppgjeven", "ukjent", "ukjend", "ikke oppgitt", "ikkje oppgitt", "okän", "uppgift saknas", "unknown", "not stated",
  ]
  /// Whose accounts are meant; KOSTRA's figures are of one or the other.
  private static let scopes: Set<String> = ["regnskapsomfang", "regnskapsomfatning"]

  init(_ dimension: Dimension) {
    let name = dimension.name.lowercased()
    let isOfSexes = Self.sexes.contains(name)
    if let total = Self.total(of: dimension, isOfSexes: isOfSexes) {
      self = .place(total)
      return
    }
    let named = dimension.categories.filter { category in !Self.unknown.contains { category.label.lowercased().hasPrefix($0) } }
    if isOfSexes, named.count > 1 {
      self = .sum(Array(dimension.categories.indices))
      return
    }
    let isOne = dimension.count == 1
    guard !isOne || !Self.scopes.contains(name) else {
      self = .place(0)
      return
    }
    self = .part(
      AxisPart(axis: dimension.name, categories: dimension.categories.map(\.label), isOfSexes: isOfSexes), place: isOne ? 0 : nil)
  }

  /// The category that is the total of the others: the only one that is called so, or the first of those that are called nothing else.
  private static func total(of dimension: Dimension, isOfSexes: Bool) -> Int? {
    let totals = dimension.categories.indices.filter { TotalLabel.isTotal(dimension.categories[$0]) }
    if let total = totals.count == 1 ? totals.first : totals.first(where: { TotalLabel.isBare(dimension.categories[$0]) }) { return total }
    return isOfSexes ? dimension.categories.firstIndex { bothSexes.contains($0.label.lowercased()) } : nil
  }
}

/// What the figures of a cube are on each of its further axes; the same for all that it counts.
struct AxisChoices {
  /// The flat offset of the chosen categories.
  private(set) var base = 0
  /// Offsets that are added up, such as those of both sexes.
  private(set) var sumOffsets = [0]
  /// The first axis of which the file has a part; nothing for most files.
  private(set) var part: AxisPart?

  init(of cube: Cube) {
    for (axis, dimension) in cube.dimensions.enumerated() where dimension.role == .other {
      switch AxisChoice(dimension) {
      case .place(let place): base += place * cube.strides[axis]
      case .sum(let places): sumOffsets = sumOffsets.flatMap { start in places.map { start + $0 * cube.strides[axis] } }
      case .part(let part, let place):
        base += (place ?? 0) * cube.strides[axis]
        // What cannot be used at all is told before what can.
        if self.part == nil || place == nil { self.part = part }
      }
    }
  }
}
