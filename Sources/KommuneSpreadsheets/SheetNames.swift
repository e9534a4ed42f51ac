import KommuneLoaders
import KommuneModel

/// The names of a sheet's columns: its headings joined from top to bottom, and for the columns that name rows, which PxWeb gives no heading, what the title or
/// what stands in them tells.
enum SheetNames {
  /// A name for each column of the table.
  static func names(_ table: SheetTable) -> [String] {
    var names = [String](repeating: "", count: table.columns.count)
    for (level, row) in table.headings.enumerated() {
      var last = ""
      for (index, column) in table.columns.enumerated() {
        var text = row.cell(column)?.text ?? ""
        // Only the upper headings span columns, and none spans the names of the rows.
        if text.isEmpty, level < table.headings.count - 1, column >= table.firstFigure { text = last }
        last = column >= table.firstFigure ? text : ""
        if !text.isEmpty { names[index] += names[index].isEmpty ? text : " " + text }
      }
    }
    let stub = table.firstFigure - table.columns.lowerBound
    let codes = (0..<max(stub - 1, 0)).filter { names[$0].isEmpty && names[$0 + 1].isEmpty && holdsCodes(table, $0) }
    // A column of codes is the variable of the names beside it.
    let variables = (0..<stub).filter { !codes.contains($0) }
    let titled = SheetTitle.variables(of: table, stub: variables.count)
    for (place, index) in variables.enumerated() where names[index].isEmpty {
      let ownName = titled?[place] ?? stubName(table, index, isCoded: codes.contains(index - 1))
      names[index] = ownName
      if codes.contains(index - 1) { names[index - 1] = ownName + "_code" }
    }
    for index in names.indices where names[index].isEmpty { names[index] = "column \(index + 1)" }
    return names
  }

  /// Whether a column holds codes that the next one names: each code stands beside one name only, and each name beside one code.
  private static func holdsCodes(_ table: SheetTable, _ index: Int) -> Bool {
    let column = table.columns.lowerBound + index
    var nameByCode: [String: String] = [:]
    var areYears = true
    for row in table.figures {
      guard let cell = row.cell(column) else {
        guard row.cell(column + 1) == nil else { return false }
        continue
      }
      guard let name = row.cell(column + 1)?.name, name.contains(where: \.isLetter), case let code = cell.name, isCode(code),
        nameByCode[code, default: name] == name
      else { return false }
      nameByCode[code] = name
      areYears = areYears && (Int(code).map((1900...2100).contains) ?? false)
    }
    return !nameByCode.isEmpty && !areYears && Set(nameByCode.values).count == nameByCode.count
      && (nameByCode.count > 1 || nameByCode.contains { RegionLabel("\($0) \($1)")?.isRegion ?? false })
  }

  /// Whether a text may be a code: digits, capitals and marks without a space.
  private static func isCode(_ text: String) -> Bool {
    text.utf8.count <= 12
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || [0x2D, 0x2E, 0x5F].contains($0) }
  }

  /// A name for a column without one: PxWeb's sheets have none over the names of the rows.
  ///
  /// - Parameter isCoded: Whether the column before it holds the codes of its names.
  private static func stubName(_ table: SheetTable, _ index: Int, isCoded: Bool) -> String {
    let column = table.columns.lowerBound + index
    let texts = table.figures.compactMap { row -> String? in
      guard let text = row.cell(column)?.name, !text.isEmpty else { return nil }
      return isCoded ? "\(row.paddedCode(column - 1) ?? row.cell(column - 1)?.name ?? "") \(text)" : text
    }
    let isUnnamed = !texts.isEmpty && !table.headings.contains { $0.cell(column) != nil }
    let regions = texts.filter { text in RegionLabel(text).map { RegionCode($0.code).kind != .other && $0.name != $0.code } ?? false }
    if isUnnamed, regions.count * 2 > texts.count { return index == 0 || isCoded && index == 1 ? "region" : "region \(index + 1)" }
    return "variable \(index + 1)"
  }
}
