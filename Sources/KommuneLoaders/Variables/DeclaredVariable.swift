import KommuneLocale
import KommuneModel

extension Problem {
  /// A text of a time that is not read as a period, so that none of its variable is.
  init(unreadTime label: String, of variable: String, file: String) {
    self.init(
      id: "years-not-periods", severity: .warning, file: file, columnName: variable, expected: FileShapePhrases.headingsNeedPlainPeriods,
      found: label)
  }

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
    let read = readPeriods
    let role = self.role(read)
    let categories = labels.indices.map { index in
      switch role {
      case .region: regionCategory(index)
      // A label that reads as a period is kept as printed ("2025Q4"); one that does not is replaced by one that does.
      case .period: Category(label: Period(labels[index]) == nil ? read[index]?.description ?? labels[index] : labels[index])
      default: category(index)
      }
    }
    return Dimension(name: name, role: role, categories: categories)
  }

  /// The first text of a period that says more than the period that it was read as: "2010-2014" of 2014, "2024*" of 2024, "31.12.2015" of 2015.
  var replaced: (label: String, period: Period)? {
    let read = readPeriods
    guard role(read) == .period else { return nil }
    let form = Heading.Form(of: labels)
    for (index, label) in labels.enumerated() where Period(label) == nil {
      guard let period = read[index], !label.allSatisfy({ $0.isASCII && $0.isNumber }) else { continue }
      if let part = PartOfYear(endOf: label), part.period == period, part.words.isEmpty { continue }
      if form != .dates, Heading.period(ColumnName.trimmed(label), form: form) == period { continue }
      return (label, period)
    }
    return nil
  }

  /// The first text that is no period of a variable that the file declares to be time, or that is called by one; nothing where all are periods.
  var unreadTime: (label: String, isDeclared: Bool)? {
    let read = readPeriods
    guard mayBeTime, role(read) != .period else { return nil }
    return (labels[read.firstIndex(of: nil) ?? labels.startIndex], declaredRole == .period)
  }

  private var names: [String] { [name, code ?? "", String(name.split(separator: " ").last ?? "")] }

  /// Whether the file says that it is time, or leaves it to a name that does.
  private var mayBeTime: Bool {
    switch declaredRole {
    case .period: true
    case .contents, .region: false
    default: names.contains(where: ColumnName.isPeriod)
    }
  }

  private func role(_ read: [Period?]) -> Dimension.Role {
    switch declaredRole {
    case .contents: return .contents
    case .period: return arePeriods(read) ? .period : .other
    case .region: return .region
    default: break
    }
    if arePeriods(read) { return .period }
    if names.dropLast().contains(where: ColumnName.isRegion) { return .region }
    if names.contains(where: ColumnName.isAge) { return .age }
    return .other
  }

  /// Whether every category is one period, and no two are the same.
  private func arePeriods(_ read: [Period?]) -> Bool {
    var seen: Set<Period> = []
    return !read.isEmpty && read.allSatisfy { $0.map { seen.insert($0).inserted } ?? false }
  }

  /// The period of each category: as its text or its code says by itself, as the file says elsewhere, or else in the form that all texts share, or all
  /// codes, as over and in the columns of a table.
  private var readPeriods: [Period?] {
    guard mayBeTime else { return [] }
    let own = labels.indices.map { index in
      Period(labels[index]) ?? (index < codes.count ? Period(codes[index]) : nil) ?? (index < periods.count ? periods[index] : nil)
    }
    guard periods.isEmpty, own.contains(nil) else { return own }
    for texts in [labels, codes] where texts.count == labels.count {
      if let shared = StubAxis.periods(texts.map(ColumnName.trimmed)) { return shared.map { Period($0.label) } }
    }
    return own
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
