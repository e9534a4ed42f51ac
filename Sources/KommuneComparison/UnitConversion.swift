import KommuneLocale
import KommuneModel

/// A base figure that a file has in another size of its unit than the register: kroner where the register counts in thousands.
///
/// The unit is part of the figure, so the file's numbers are converted, and it is said.
public struct UnitConversion: Sendable, Hashable {
  /// The file.
  public let file: String
  /// The base figure.
  public let figure: BaseFigure
  /// The unit as the file prints it.
  public let stated: String
  let from: StatedUnit
  let to: StatedUnit

  /// The conversion that a file's figure needs; nothing for most.
  init?(_ figure: BaseFigure, contentsCategory: Int?, of cube: Cube) {
    let facts = cube.metadata.contents
    guard let category = contentsCategory ?? (facts.count == 1 ? 0 : nil), facts.indices.contains(category),
      let stated = facts[category].unit, let from = StatedUnit(stated), let to = StatedUnit(figure.unit), from.kind == to.kind,
      from.scale != to.scale
    else { return nil }
    file = cube.source.name
    self.figure = figure
    self.stated = stated
    self.from = from
    self.to = to
  }

  /// What is said of it, with the file, the figure and both units.
  public var sentence: Phrase {
    ComparisonPhrases.converted(figure.name, in: file, from: stated, to: figure.unit.name)
  }
}

extension Cube {
  /// The cube with some categories of what is counted in other sizes of their units.
  func converted(_ conversions: [Int: UnitConversion]) -> Cube {
    guard !conversions.isEmpty else { return self }
    let axis = dimensionIndex(.contents)
    let converted = cells.enumerated().map { index, cell in
      let category = axis.map { index / strides[$0] % dimensions[$0].count } ?? 0
      guard let conversion = conversions[category], !cell.isMissing else { return cell }
      return Cell(cell.rawValue * conversion.from.scale / conversion.to.scale)
    }
    return Cube(
      dimensions: dimensions, cells: converted, source: source, positions: positions, provisional: provisional, metadata: metadata)
  }
}
