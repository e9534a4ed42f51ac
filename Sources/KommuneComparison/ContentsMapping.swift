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

  init(baseFigures: [BaseFigure]) {
    let pairs = baseFigures.flatMap { figure in figure.labels.map { ($0.lowercased(), figure.id) } }
    figureByLabel = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The base figures of a cube with the place of each on the contents axis; nothing for the place where there is no such axis.
  func figures(in cube: Cube, mappings: [ContentsMapping]?) -> [(figure: String, category: Int?)] {
    guard let contents = cube.dimension(.contents) else {
      if let mappings { return mappings.prefix(1).map { ($0.figure, nil) } }
      return cube.source.title.flatMap { figureByLabel[$0.lowercased()] }.map { [($0, nil)] } ?? []
    }
    if let mappings {
      return mappings.compactMap { mapping in
        let place = contents.index(of: mapping.label) ?? contents.categories.firstIndex { $0.label == mapping.label }
        return place.map { (mapping.figure, $0) }
      }
    }
    return contents.categories.enumerated().compactMap { place, category in
      let figure = figureByLabel[category.label.lowercased()] ?? category.code.flatMap { figureByLabel[$0.lowercased()] }
      return figure.map { ($0, place) }
    }
  }
}
