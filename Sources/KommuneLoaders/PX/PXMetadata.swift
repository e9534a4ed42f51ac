import KommuneLocale
import KommuneModel

/// What a PX file says beside its figures: notes, units, decimals, dates, and every other keyword.
struct PXMetadata {
  /// The cube's metadata.
  private(set) var metadata = CubeMetadata()
  /// The cells that `DATANOTECELL` marks with a star, as figures that are provisional are.
  private(set) var provisional: Set<[Int?]> = []
  /// Notes about a value or a variable that the file does not have.
  private(set) var problems: [Problem] = []

  private let header: PXHeader
  private let variables: PXVariables
  private let scanner: PXScanner
  /// The place in the cube of each variable of the file.
  private let places: [Int]
  private var variableByName: [String: Int] = [:]
  private var categories: [[String: Int]] = []
  private var lineCounter: LineCounter

  init(_ header: PXHeader, _ variables: PXVariables, scanner: PXScanner) {
    self.header = header
    self.variables = variables
    self.scanner = scanner
    lineCounter = LineCounter(scanner.bytes)
    places = variables.declared.indices.map { index in variables.implied.map { index < $0 ? index : index + 1 } ?? index }
    for (index, variable) in variables.declared.enumerated() {
      variableByName[variable.name] = index
      var byText: [String: Int] = [:]
      for (place, label) in variable.labels.enumerated() where byText[label] == nil { byText[label] = place }
      for (place, code) in variable.codes.enumerated() where byText[code] == nil { byText[code] = place }
      categories.append(byText)
    }
    readTable()
    readDimensions()
    readContents()
    if metadata.contents.allSatisfy({ $0 == .init() }) { metadata.contents = [] }
    readStatements()
    metadata.sortNotes()
  }

  private mutating func readTable() {
    metadata.decimals = header.integer("SHOWDECIMALS") ?? header.integer("DECIMALS")
    metadata.publisher = header.text("SOURCE").map(lines)
    metadata.language = header.language ?? header.ownLanguage
    metadata.updated = header.text("LAST-UPDATED")
  }

  private mutating func readDimensions() {
    metadata.dimensions = variables.dimensions.map { _ in .init() }
    for (index, variable) in header.variables.enumerated() {
      var facts = CubeMetadata.DimensionFacts(code: variables.declared[index].code.flatMap { $0 == variable.name ? nil : $0 })
      // A variable without the keyword must be in every selection.
      facts.canBeLeftOut = false
      if let elimination = header.about(variable, "ELIMINATION")?.first {
        facts.total = categories[index][elimination]
        facts.canBeLeftOut = facts.total != nil || elimination.uppercased() == "YES"
      }
      metadata.dimensions[places[index]] = facts
    }
    if metadata.dimensions.allSatisfy({ $0 == .init() }) { metadata.dimensions = [] }
  }

  private mutating func readContents() {
    if variables.implied != nil {
      metadata.contents = [
        .init(
          unit: header.text("UNITS"), referencePeriod: header.text("REFPERIOD"), basePeriod: header.text("BASEPERIOD"),
          updated: header.text("LAST-UPDATED"), contact: header.text("CONTACT").map(lines), measuringType: header.text("STOCKFA"))
      ]
      return
    }
    guard let index = variables.declared.firstIndex(where: { $0.declaredRole == .contents }) else { return }
    let labels = variables.declared[index].labels
    let variable = header.variables[index]
    let own = variable.name == variable.ownName ? labels : header.ownValues(of: variable) ?? labels
    metadata.contents = zip(labels, own.count == labels.count ? own : labels).map { label, own in
      func text(_ keyword: String) -> String? {
        (header.contents(label, own, keyword)?.first ?? header.text(keyword)).flatMap { $0.isEmpty ? nil : $0 }
      }
      return .init(
        unit: text("UNITS"), referencePeriod: text("REFPERIOD"), basePeriod: text("BASEPERIOD"), updated: text("LAST-UPDATED"),
        contact: text("CONTACT").map(lines), measuringType: text("STOCKFA"))
    }
    if metadata.updated == nil { metadata.updated = metadata.contents.compactMap(\.updated).max() }
  }

  private mutating func readStatements() {
    let hasTranslatedNotes = header.statements.contains { PXMetadata.notes[$0.keyword] != nil && header.isRead($0) }
    for statement in header.statements {
      if let kind = PXMetadata.notes[statement.keyword] {
        guard header.isRead(statement) || (!hasTranslatedNotes && statement.language == nil) else { continue }
        add(statement, kind)
      } else if statement.keyword == "PRECISION" {
        if header.isRead(statement) { addPrecision(statement) }
      } else if !PXMetadata.consumed.contains(statement.keyword), header.isRead(statement) || statement.language == nil {
        metadata.facts.append(.init(keyword: statement.keyword, subject: statement.subject, text: statement.plain))
      }
    }
  }

  private mutating func addPrecision(_ statement: PXStatement) {
    guard statement.subject.count == 2, let decimals = statement.first.flatMap({ Int($0) }),
      let variable = variableByName[statement.subject[0]],
      let category = categories[variable][statement.subject[1]]
    else { return }
    metadata.precisions.append(.init(dimension: places[variable], category: category, decimals: decimals))
  }

  private mutating func add(_ statement: PXStatement, _ kind: CubeNote.Kind) {
    guard let scope = scope(statement) else {
      metadata.facts.append(.init(keyword: statement.keyword, subject: statement.subject, text: statement.plain))
      guard problems.count < PXFigures.mostProblems else { return }
      problems.append(
        Problem(
          id: "note-about-nothing", severity: .note, file: scanner.file, row: lineCounter.line(of: statement.offset),
          expected: PXPhrases.noteAboutSomething, found: statement.subject.joined(separator: ", ")))
      return
    }
    let text = lines(statement.texts.joined())
    if kind == .mark, text == "*", case .cells(let pattern) = scope {
      provisional.insert(pattern)
    } else {
      metadata.notes.append(CubeNote(scope, kind, text: text))
    }
  }

  private func scope(_ statement: PXStatement) -> CubeNote.Scope? {
    let subject = statement.subject
    switch statement.keyword {
    case "NOTE", "NOTEX", "INFO":
      guard let name = subject.first else { return .table }
      return variableByName[name].map { .dimension(places[$0]) }
    case "VALUENOTE", "VALUENOTEX":
      guard subject.count == 2, let variable = variableByName[subject[0]], let category = categories[variable][subject[1]] else {
        return nil
      }
      return .category(dimension: places[variable], category: category)
    default: return cells(subject)
    }
  }

  /// The cells of `("*","20","*")`: a category or a star for each variable.
  private func cells(_ subject: [String]) -> CubeNote.Scope? {
    guard subject.count == variables.declared.count else { return nil }
    var pattern = [Int?](repeating: nil, count: variables.dimensions.count)
    for (index, text) in subject.enumerated() where text != "*" {
      guard let category = categories[index][text] else { return nil }
      pattern[places[index]] = category
    }
    return .cells(pattern)
  }

  /// A text with PX's `#` as line breaks.
  private func lines(_ text: String) -> String { text.replacing("#", with: "\n") }

  private static let notes: [String: CubeNote.Kind] = [
    "NOTE": .optional, "NOTEX": .mandatory, "INFO": .optional, "VALUENOTE": .optional, "VALUENOTEX": .mandatory, "CELLNOTE": .optional,
    "CELLNOTEX": .mandatory, "DATANOTECELL": .mark,
  ]

  /// Keywords that have a place of their own in the cube.
  private static let consumed: Set<String> = [
    "CHARSET", "CODEPAGE", "LANGUAGE", "LANGUAGES", "STUB", "HEADING", "VALUES", "CODES", "TIMEVAL", "CONTVARIABLE", "VARIABLECODE",
    "DATASYMBOL1", "DATASYMBOL2", "DATASYMBOL3", "DATASYMBOL4", "DATASYMBOL5", "DATASYMBOL6", "DATASYMBOLSUM", "DATASYMBOLNIL", "KEYS",
    "SHOWDECIMALS", "SOURCE", "LAST-UPDATED", "UNITS", "REFPERIOD", "BASEPERIOD", "CONTACT", "STOCKFA", "TITLE", "ELIMINATION",
    "VARIABLE-TYPE", "MAP",
  ]
}
