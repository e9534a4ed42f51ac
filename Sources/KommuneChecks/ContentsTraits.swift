import KommuneModel

/// What a column holds, from the registers or else from its own label.
struct ContentsTraits: Sendable {
  let label: String
  /// The base figure, when the project or the register knows it.
  let figure: String?
  /// The unit, when the register knows it.
  let unit: Unit?
  /// Whether the figures of parts can be added to that of the whole.
  let isAdditive: Bool
  /// Whether it is money.
  let isMoney: Bool
  /// Whether it is in kroner, by the register, by what the file says of it or by its label.
  let isInKroner: Bool
  /// Whether it is in percent or a share.
  let isPercentage: Bool
  /// Whether it may lie below nothing or above the whole: a change, a result, a debt.
  let mayExceedWhole: Bool
  /// Whether it is a part of a whole, so that it lies between nothing and all of it.
  let isShareOfWhole: Bool
  /// Whether it is a whole population by its label.
  let isPopulation: Bool
  /// Whether it is for the end of the year, when a code that ends with it may be gone.
  let isEndOfYear: Bool

  /// - Parameter stated: The unit as the file states it.
  init(_ category: Category, mapped: [String: String], units: KnownUnits, stated: String? = nil) {
    label = category.label
    figure = mapped[category.label] ?? category.code.flatMap { mapped[$0] } ?? units.figure(label: category.label)
    let words = LabelWords(category.label)
    let isNamedPercentage = words.contain(.percentages)
    let known = units.known(label: category.label, figure: figure)
    // The registers keep shares between 0 and 1; a column that is called a percentage holds what is printed.
    unit = known?.unit == .share && words.contain(.hundredths) ? .percent : known?.unit
    isPercentage = unit.map(\.isShare) ?? isNamedPercentage
    mayExceedWhole = isPercentage && words.nameUnbounded
    isAdditive = known?.isAdditive ?? !(isNamedPercentage || words.nameRatio)
    isMoney = isAdditive && (unit.map { $0 == .kroner || $0 == .thousandKroner } ?? words.contain(.money))
    isInKroner =
      unit.map { $0 == .kroner } ?? (stated.flatMap(StatedUnit.init).map { $0.kind == .kroner && $0.scale == 1 } ?? words.nameKroner)
    isShareOfWhole = isPercentage && !mayExceedWhole && (words.contain(.shares) || words.beginWithPart)
    isPopulation = (unit == nil || unit == .persons) && words.nameHeadcount
    isEndOfYear = isPopulation && (known?.date == .endOfYear || words.contain(.endOfYear))
  }

  /// Whether it counts people, so that a total that is off by one is wrong.
  var isHeadcount: Bool { unit == .persons || isPopulation }
}
