import KommuneModel

/// A dimension made of a stub column (or of a column of codes and the column of names beside it).
struct StubAxis {
  /// The dimension, with its role.
  var dimension: Dimension
  /// The stub column whose labels it has.
  let column: Int
  /// Codes that a spreadsheet took the zero from, as category and restored code.
  var lostZeros: [(category: Int, restored: String)] = []
  /// Categories whose code another one has too.
  var repeatedCodes: [Int] = []

  init(name: String, labels: [String], column: Int) {
    self.column = column
    let role = StubAxis.role(name: name, labels: labels)
    switch role {
    case .period:
      dimension = Dimension(name: name, role: .period, categories: StubAxis.periods(labels) ?? labels.map { Category(label: $0) })
    case .region:
      dimension = Dimension(name: name, role: .region, categories: [])
      takeRegions(labels)
    default:
      dimension = Dimension(name: name, role: role, categories: labels.map { Category(label: $0) })
    }
  }

  /// What a column stands for, by its name first and by its labels where the name is unknown.
  static func role(name: String, labels: [String]) -> Dimension.Role {
    if ColumnName.isPeriod(name) { return periods(labels) == nil ? .other : .period }
    if ColumnName.isAge(name) { return .age }
    if ColumnName.isContents(name) { return .contents }
    if ColumnName.isRegion(name) { return .region }
    guard !labels.isEmpty else { return .other }
    if labels.allSatisfy({ Heading.period($0) != nil }) { return .period }
    if share(labels, where: isAge) >= 0.8 { return .age }
    let regions = share(labels) { RegionLabel($0)?.isRegion ?? false }
    return regions >= 0.8 ? .region : .other
  }

  /// The periods of a column's labels; nothing when one of them is none.
  ///
  /// Old files write quarters as `20181` and months as `201801`: told by the column, since one label alone may be either. Parts of years in
  /// words (`jan 2015`) become the periods that they say.
  static func periods(_ labels: [String]) -> [Category]? {
    if labels.allSatisfy({ Heading.period($0) != nil }) {
      return labels.map { label in
        if Period(label) != nil { return Category(label: label) }
        return Category(code: label, label: Heading.period(label)?.description ?? label)
      }
    }
    let form = Heading.Form(of: labels)
    let periods = labels.map { Heading.period($0, form: form) }
    guard form != .plain, periods.allSatisfy({ $0 != nil }) else { return nil }
    return zip(labels, periods).map { Category(code: $0, label: $1?.description ?? $0) }
  }

  /// `0 år`, `105 years or older`, `6-15 år`
  private static func isAge(_ label: String) -> Bool {
    let rest = label.drop { $0.isNumber || $0 == "-" || $0 == "–" }
    guard rest.count < label.count, rest.first == " " else { return false }
    let word = rest.dropFirst().prefix { $0 != " " }
    return ["år", "year", "years", "ar"].contains(word)
  }

  private static func share(_ labels: [String], where holds: (String) -> Bool) -> Double {
    Double(labels.count(where: holds)) / Double(max(labels.count, 1))
  }

  private mutating func takeRegions(_ labels: [String]) {
    var categories: [Category] = []
    var codes: Set<String> = []
    let bracketed = labels.contains { RegionLabel($0) != nil } ? nil : RegionLabel.bracketed(labels)
    for (index, label) in labels.enumerated() {
      guard let region = bracketed?[index] ?? RegionLabel(label) else {
        categories.append(Category(label: label))
        continue
      }
      if let restored = RegionLabel.restoredZero(region.code) { lostZeros.append((index, restored)) }
      if codes.insert(region.code).inserted {
        categories.append(Category(code: region.code, label: region.name))
      } else {
        repeatedCodes.append(index)
        categories.append(Category(label: label))
      }
    }
    dimension = Dimension(name: dimension.name, role: .region, categories: categories)
  }

  /// Whether this column holds codes that the column beside it, which is called so, names row for row.
  func isNamed(by other: StubAxis, pairs: [Int32]) -> Bool {
    guard dimension.role != .period, dimension.role != .age, [.other, .region, .age].contains(other.dimension.role),
      dimension.categories.allSatisfy({ $0.code == nil || $0.code == $0.label })
    else { return false }
    let names = Set(pairs.filter { $0 >= 0 })
    return !pairs.contains(-2) && names.count * 10 >= pairs.count * 9
  }

  /// This axis with the names that the column beside it gives to its codes.
  func named(by other: StubAxis, labels: [String], names: [String], pairs: [Int32]) -> StubAxis {
    var result = self
    let categories = labels.indices.map { index in
      Category(code: labels[index], label: pairs[index] >= 0 ? names[Int(pairs[index])] : labels[index])
    }
    let roles = [dimension.role, other.dimension.role]
    let role: Dimension.Role = roles.contains(.region) ? .region : roles.contains(.age) ? .age : dimension.role
    result.dimension = Dimension(name: other.dimension.name, role: role, categories: categories)
    result.repeatedCodes = []
    return result
  }
}
