import KommuneModel

/// Says which base figure a column of a file is: its label or code, and the base figure's id.
public struct ContentsMapping: Sendable, Hashable {
  /// The label or code of a category of the contents axis, as the file has it.
  public let label: String
  /// The base figure's id.
  public let figure: String

  /// Creates a mapping.
  public init(label: String, figure: String) {
    self.label = label
    self.figure = figure
  }
}

/// Finds which base figures a cube holds, by the mappings of a project or by registered labels.
struct FigureFinder {
  private let figureByLabel: [String: String]
  private let figures: [String: BaseFigure]

  init(baseFigures: [BaseFigure]) {
    figures = Dictionary(baseFigures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let pairs = baseFigures.flatMap { figure in figure.labels.map { ($0.lowercased(), figure.id) } }
    figureByLabel = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The base figures of a cube with the place of each on the contents axis; nothing for the place where there is no such axis.
  func figures(in cube: Cube, mappings: [ContentsMapping]?) -> [(figure: String, category: Int?)] {
    let date = cube.dimension(.period)?.categories.lazy.compactMap(\.date).first
    guard let contents = cube.dimension(.contents) else {
      if let mappings { return mappings.prefix(1).map { ($0.figure, nil) } }
      return cube.source.title.flatMap { figureByLabel[$0.lowercased()] }.flatMap { counted($0, on: date) }.map { [($0, nil)] } ?? []
    }
    if let mappings {
      return mappings.compactMap { mapping in
        let place = contents.index(of: mapping.label) ?? contents.categories.firstIndex { $0.label == mapping.label }
        return place.map { (mapping.figure, $0) }
      }
    }
    return contents.categories.enumerated().compactMap { place, category in
      let figure = figureByLabel[category.label.lowercased()] ?? category.code.flatMap { figureByLabel[$0.lowercased()] }
      return figure.flatMap { counted($0, on: date) }.map { ($0, place) }
    }
  }

  /// The base figure that a label means in a file whose periods are dates: "Folkemengde" on 31 December is the population at the end of the
  /// year. Nothing where the day is another than any figure of the name is of.
  private func counted(_ id: String, on date: NumericDate?) -> String? {
    guard let date else { return id }
    return [id, figures[id]?.sameAs?.figure].compactMap(\.self).first { id in
      switch figures[id]?.date {
      case .firstOfJanuary: date.month == 1 && date.day == 1
      case .endOfYear: date.month == 12 && date.day == 31
      case .duringPeriod, nil: true
      }
    }
  }
}
