import KommuneLocale
import KommuneModel

extension Problem {
  /// The text of a period that says more than the period.
  init(replaced label: String, by period: Period, of variable: String, file: String) {
    self.init(
      id: "period-text-replaced", severity: .note, file: file, columnName: variable,
      expected: FileShapePhrases.periodReadAs(period.description), found: label)
  }
}

/// A variable as a statistics format declares it (PX, JSON-stat), before it becomes a dimension of a cube.
///
/// Both formats give a name, a code, the categories' codes and texts, and say which variable is time, contents or geography. What
/// they leave unsaid is told from the name and the categories, by the rules for a table's columns (``ColumnName``, ``RegionLabel``).
struct DeclaredVariable {
  /// The name: "region".
  var name: String
  /// The publisher's code: "KOKkommuneregion0000".
  var code: String?
  /// The categories' codes; empty when the file gives none.
  var codes: [String] = []
  /// The categories' texts.
  var labels: [String]
  /// What the file says that the variable is.
  var declaredRole: Dimension.Role?
  /// The period of each category, when the file tells it apart from the labels.
  var periods: [Period?] = []

  /// The dimension: its role, and its categories with code and text apart.
  func dimension() -> Dimension {
    let role = self.role
    let categories = labels.indices.map { index in
      switch role {
      case .region: regionCategory(index)
      case .period: periodCategory(index)
      default: category(index)
      }
    }
    return Dimension(name: name, role: role, categories: categories)
  }

  /// The first text of a period that says more than the period that it was read as: "2010-2014" of 2014, "2024*" of 2024.
  var replaced: (label: String, period: Period)? {
    guard role == .period else { return nil }
    for (index, label) in labels.enumerated() where Period(label) == nil {
      guard let period = period(index), !label.allSatisfy({ $0.isASCII && $0.isNumber }) else { continue }
      if let part = PartOfYear(endOf: label), part.period == period, part.words.isEmpty { continue }
      return (label, period)
    }
    return nil
  }

  private var role: Dimension.Role {
    switch declaredRole {
    case .contents: return .contents
    case .period: return hasPeriods ? .period : .other
    case .region: return .region
    default: break
    }
    let names = [name, code ?? "", String(name.split(separator: " ").last ?? "")]
    if names.contains(where: ColumnName.isPeriod), hasPeriods { return .period }
    if names.dropLast().contains(where: ColumnName.isRegion) { return .region }
    if names.contains(where: ColumnName.isAge) { return .age }
    return .other
  }

  /// Whether every category is one period, and no two are the same.
  private var hasPeriods: Bool {
    var seen: Set<Period> = []
    return !labels.isEmpty && labels.indices.allSatisfy { period($0).map { seen.insert($0).inserted } ?? false }
  }

  private func period(_ index: Int) -> Period? {
    if let period = Period(labels[index]) { return period }
    if index < codes.count, let period = Period(codes[index]) { return period }
    return index < periods.count ? periods[index] : nil
  }

  private func periodCategory(_ index: Int) -> Category {
    // A label that reads as a period is kept as printed ("2025Q4"); one that does not is replaced by one that does.
    Category(label: Period(labels[index]) == nil ? period(index)?.description ?? labels[index] : labels[index])
  }

  private func category(_ index: Int) -> Category {
    let code = index < codes.count ? codes[index] : nil
    return Category(code: code == labels[index] ? nil : code, label: labels[index])
  }

  /// A region's label without the code before it: "0301 Oslo" and "0301 - Oslo" are Oslo.
  private func regionCategory(_ index: Int) -> Category {
    let label = labels[index]
    guard index < codes.count else {
      return RegionLabel(label).map { Category(code: $0.code, label: $0.name) } ?? Category(label: label)
    }
    let code = codes[index]
    guard label.hasPrefix(code + " ") else { return Category(code: code, label: label) }
    let rest = label.dropFirst(code.count + 1)
    let name = rest.hasPrefix("- ") ? rest.dropFirst(2) : rest
    return Category(code: code, label: name.allSatisfy { $0 == " " } ? label : String(name.drop { $0 == " " }))
  }
}
