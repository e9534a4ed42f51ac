import KommuneLocale
import KommuneModel

/// The dimensions of a PX file, from `STUB`, `HEADING`, `VALUES`, `CODES`, `TIMEVAL` and `CONTVARIABLE`.
struct PXVariables {
  /// The cube's dimensions. Where the file has no contents variable, one with a single category is added before the heading.
  private(set) var dimensions: [Dimension] = []
  /// The variables as the file declares them, without the one that was added.
  private(set) var declared: [DeclaredVariable] = []
  /// The place among the cube's dimensions of the contents variable that no statement of the file declares.
  private(set) var implied: Int?
  /// Times that the file says in two ways.
  private(set) var problems: [Problem] = []
  /// How many of the dimensions stand in the rows.
  private(set) var stubCount = 0

  private let header: PXHeader
  private let scanner: PXScanner

  init(_ header: PXHeader, scanner: PXScanner) throws(LoadFailure) {
    self.header = header
    self.scanner = scanner
    let variables = header.variables
    guard !variables.isEmpty else { throw scanner.failure(.header, PXPhrases.stubOrHeading, at: 0) }
    guard Set(variables).count == variables.count, Set(variables.map(\.name)).count == variables.count else {
      throw scanner.failure(.header, PXPhrases.variableOnce, at: header.table("HEADING")?.offset ?? 0)
    }
    let contents = header.table("CONTVARIABLE")?.first ?? ""
    for variable in variables { declared.append(try declare(variable, contents: contents)) }
    dimensions = declared.map { $0.dimension() }
    stubCount = header.stub.count
    try requireUniqueCategories(variables)
    addContents()
    noteUnreadTimes()
  }

  /// Tells of a time that is not read as periods: one that the file declares, or one that is called so where nothing else is a period.
  private mutating func noteUnreadTimes() {
    let hasPeriods = dimensions.contains { $0.role == .period }
    for variable in declared where !problems.contains(where: { $0.columnName == variable.name }) {
      guard let unread = variable.unreadTime, unread.isDeclared || !hasPeriods else { continue }
      problems.append(Problem(unreadTime: unread.label, of: variable.name, file: scanner.file))
    }
  }

  private mutating func declare(_ variable: PXHeader.Variable, contents: String) throws(LoadFailure) -> DeclaredVariable {
    guard let values = header.about(variable, "VALUES") ?? header.about(variable, "CODES") else {
      throw scanner.failure(.header, PXPhrases.values(of: variable.name), at: header.table("STUB")?.offset ?? 0)
    }
    let labels = values.texts
    guard !labels.isEmpty else { throw scanner.failure(.header, PXPhrases.values(of: variable.name), at: values.offset) }
    let codeStatement = header.about(variable, "CODES")
    let codes = codeStatement?.texts ?? []
    guard codes.isEmpty || codes.count == labels.count else {
      throw scanner.failure(.header, PXPhrases.asManyCodes(labels.count, codes.count), at: codeStatement?.offset)
    }
    // The figures follow the order of the file's own language, whatever order another lists its values in.
    if let own = header.ownCodes(of: variable), own != codes, Set(own) == Set(codes) {
      throw scanner.failure(.header, PXPhrases.codesInOneOrder(variable.name), at: codeStatement?.offset)
    }
    var result = DeclaredVariable(
      name: variable.name, code: header.about(variable, "VARIABLECODE")?.first, codes: codes, labels: labels, declaredRole: nil)
    if variable.name == contents || variable.ownName == contents { result.declaredRole = .contents }
    addTime(variable, to: &result)
    let type = header.about(variable, "VARIABLE-TYPE")?.first?.uppercased()
    if result.declaredRole == nil, type == "G" || header.about(variable, "MAP") != nil { result.declaredRole = .region }
    return result
  }

  private mutating func addTime(_ variable: PXHeader.Variable, to result: inout DeclaredVariable) {
    let type = header.about(variable, "VARIABLE-TYPE")?.first?.uppercased() ?? ""
    if type == "T" || type == "TIME" { result.declaredRole = .period }
    guard let statement = header.about(variable, "TIMEVAL") else { return }
    result.declaredRole = .period
    let time = PXTime(statement)
    guard let frequency = time.frequency else { return }
    // The statement's order is often not that of the values (SSB sorts the one and not the other). It is trusted only where every
    // value that reads as a period by itself agrees with it.
    let own = result.labels.indices.map { index in
      PXTime.period(result.labels[index], frequency) ?? (index < result.codes.count ? PXTime.period(result.codes[index], frequency) : nil)
        ?? PXTime.periodInWords(result.labels[index], frequency)
    }
    let agrees =
      time.periods.count == own.count
      && own.indices.allSatisfy { index in
        guard let period = own[index] else { return PXTime.mayMean(result.labels[index], time.periods[index]) }
        return period == time.periods[index]
      }
    result.periods = agrees ? zip(own, time.periods).map { $0 ?? $1 } : own
    guard !agrees, let unread = own.firstIndex(of: nil) else { return }
    problems.append(
      Problem(
        id: "years-not-periods", severity: .warning, file: scanner.file, columnName: variable.name, expected: PXPhrases.timesMustAgree,
        found: result.labels[unread]))
  }

  private func requireUniqueCategories(_ variables: [PXHeader.Variable]) throws(LoadFailure) {
    for (dimension, variable) in zip(dimensions, variables) {
      var seen: Set<String> = []
      for category in dimension.categories where !seen.insert(category.key).inserted {
        let offset = (header.about(variable, "CODES") ?? header.about(variable, "VALUES"))?.offset ?? 0
        throw scanner.failure(.header, PXPhrases.categoryOnce(category.key, in: variable.name), at: offset)
      }
    }
  }

  /// A file with one base figure names it in `CONTENTS` alone. The cube gets a dimension for it, so that all cubes have one.
  private mutating func addContents() {
    guard !dimensions.contains(where: { $0.role == .contents }), let contents = header.text("CONTENTS") else { return }
    var name = "contents"
    while dimensions.contains(where: { $0.name == name }) { name += "_" }
    implied = stubCount
    dimensions.insert(Dimension(name: name, role: .contents, categories: [Category(label: contents)]), at: stubCount)
  }
}
