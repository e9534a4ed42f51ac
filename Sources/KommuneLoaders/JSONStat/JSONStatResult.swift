import KommuneLocale
import KommuneModel

/// Makes a cube of the parts of a dataset.
struct JSONStatResult {
  /// How many flaws in values are listed; a file with more is refused, for it is not what it says.
  static let mostProblems = 1000

  private let parts: JSONStatParts
  private let file: String
  private let options: LoadOptions
  private let dimensions: JSONStatDimensions
  private var cells: [Cell] = []
  private var dashes = CellSet()
  private var provisional: [Int] = []
  private var marks = PrintedMarks()
  private var problems: [Problem] = []
  private var restored = CellSet()
  /// The zeros that this program wrote with another mark than `-`.
  private var ownDashes = CellSet()

  init(_ parts: JSONStatParts, file: String, byteCount: Int, options: LoadOptions) throws(LoadFailure) {
    self.parts = parts
    self.file = file
    self.options = options
    dimensions = try JSONStatDimensions(parts, file: file)
    let hasPeriods = dimensions.entries.contains { $0.dimension.role == .period }
    for entry in dimensions.entries {
      if let unread = entry.unreadTime, !hasPeriods || unread.isDeclared {
        problems.append(Problem(unreadTime: unread.label, of: entry.dimension.name, file: file))
      }
      if let replaced = entry.replaced {
        problems.append(Problem(replaced: replaced.label, by: replaced.period, of: entry.dimension.name, file: file))
      }
    }
    problems += JSONStatUnknown(parts, dimensions).problems(file: file)
    try fill(byteCount: byteCount)
    restored = try JSONStatOwn.restoreReasons(parts, cells: &cells, file: file)
    ownDashes = try JSONStatOwn.dashes(parts, count: cells.count, file: file)
    try readTexts()
    try readStatuses()
    try JSONStatOwn.restoreMarks(parts, cells: cells, dashes: &dashes, provisional: &provisional, file: file)
  }

  /// The cube with what was met.
  func loaded() -> Loaded {
    let metadata = JSONStatMetadata(parts, dimensions, marks: marks)
    let cube = Cube(
      dimensions: dimensions.entries.map(\.dimension), cells: cells, source: metadata.source(file: file),
      positions: CellPositions(lines: .none, columns: []), provisional: provisional, metadata: metadata.metadata)
    return Loaded(cube: cube, problems: problems, dashes: dashes, impliedDimensions: JSONStatOwn.implied(parts, dimensions))
  }

  /// Notes something about the whole file.
  mutating func note(_ id: String, _ expected: Phrase, found: String) {
    problems.append(Problem(id: id, severity: .note, file: file, expected: expected, found: found))
  }

  private mutating func fill(byteCount: Int) throws(LoadFailure) {
    let most = max(JSONStatFormat.mostAbsentCells, byteCount)
    let sizes = dimensions.entries.map(\.keys.count)
    var product = 1
    for size in sizes {
      let (next, overflow) = product.multipliedReportingOverflow(by: size)
      guard !overflow, next <= most else { throw LoadFailure(.limit, file: file, expected: JSONStatPhrases.mostCells(most)) }
      product = next
    }
    guard let values = parts.values, !values.cells.isEmpty || values.indices != nil else {
      cells = [Cell](repeating: Cell(.absentRow), count: product)
      note("no-figures", JSONStatPhrases.figures, found: "value: []")
      return
    }
    guard let indices = values.indices else {
      guard values.cells.count == product else {
        throw LoadFailure(.ragged, file: file, expected: JSONStatPhrases.valueCount(product), found: String(values.cells.count))
      }
      cells = values.takeCells()
      return
    }
    cells = [Cell](repeating: Cell(.empty), count: product)
    var isFilled = CellSet()
    for (index, cell) in zip(indices, values.cells) {
      guard index < product, !isFilled.contains(index) else {
        throw LoadFailure(.syntax, file: file, expected: JSONStatPhrases.indexBelow(product), found: String(index))
      }
      isFilled.insert(index)
      cells[index] = cell
    }
  }

  /// Values that are texts: marks, or numbers in quotes.
  private mutating func readTexts() throws(LoadFailure) {
    for value in (parts.values?.texts ?? []).sorted(by: { $0.cell < $1.cell }) where value.cell < cells.count {
      if let reason = options.missingMarks[value.text] ?? MissingReason(mark: value.text) {
        cells[value.cell] = Cell(reason)
      } else if value.text == "-" {
        cells[value.cell] = Cell(0)
        dashes.insert(value.cell)
      } else {
        switch JSONStatResult.number(value.text) {
        case .number(let number): cells[value.cell] = Cell(number)
        case .inexact(let number):
          cells[value.cell] = Cell(number)
          try note("cell-not-exact", .warning, value, LoadPhrases.numberMustBeExact)
        case .tooLarge, .none:
          cells[value.cell] = Cell(.unreadable)
          try note("cell-not-a-number", .error, value, JSONStatPhrases.value)
        }
      }
    }
    for value in parts.values?.inexact ?? [] { try note("cell-not-exact", .warning, value, LoadPhrases.numberMustBeExact) }
  }

  /// Tells what is wrong with one value; a file with very many of them is refused.
  private mutating func note(
    _ id: String, _ severity: Problem.Severity, _ value: JSONStatValues.Text, _ expected: Phrase
  ) throws(LoadFailure) {
    guard problems.count < JSONStatResult.mostProblems else {
      throw LoadFailure(.syntax, file: file, expected: expected, found: value.text)
    }
    problems.append(
      Problem(
        id: id, severity: severity, file: file, column: value.cell + 1, columnName: "value", expected: expected,
        found: String(value.text.prefix(80))))
  }

  /// A whole text as a number.
  private static func number(_ text: String) -> DecimalScanner.Outcome {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var position = 0
      let outcome = DecimalScanner.scan(buffer, position: &position, strict: true)
      return position == buffer.count ? outcome : .none
    }
  }

  private mutating func readStatuses() throws(LoadFailure) {
    guard let statuses = parts.statuses, !cells.isEmpty else { return }
    if let other = statuses.firstOther {
      problems.append(
        Problem(
          id: "note-about-nothing", severity: .note, file: file, column: other + 1, columnName: "status",
          expected: JSONStatPhrases.statusIsText, found: ""))
    }
    let meanings = statuses.legend.map { Meaning($0, options: options) }
    if let all = statuses.all {
      let meaning = Meaning(all, options: options)
      for index in cells.indices { try mark(index, meaning) }
      return
    }
    if let count = statuses.arrayCount, count != cells.count {
      // One empty mark for all, or none at all.
      guard count > 1 else { return }
      throw LoadFailure(.ragged, file: file, expected: JSONStatPhrases.statusCount(cells.count), found: String(count))
    }
    var last = -1
    for (index, place) in statuses.ascending() {
      guard index < cells.count, index != last else {
        throw LoadFailure(.syntax, file: file, expected: JSONStatPhrases.indexBelow(cells.count), found: String(index))
      }
      try mark(index, meanings[Int(place)])
      last = index
    }
  }

  /// What a mark says of a cell.
  private struct Meaning {
    let text: String
    let isDash: Bool
    let isStar: Bool
    /// Why a cell with it has no number, where it is a standard mark or a declared one.
    let standard: MissingReason?
    /// Why a cell without a number has none.
    let reason: MissingReason

    init(_ text: String, options: LoadOptions) {
      self.text = text
      isDash = text == "-"
      isStar = text == "*"
      standard = options.missingMarks[text] ?? (text.isEmpty ? nil : MissingReason(mark: text))
      reason = standard ?? MissingReason(mark: text) ?? .notAvailable
    }
  }

  /// Gives a cell the mark that is printed at it. A number beside the mark of a missing value is not used: a zero is what some programs store there, and
  /// any other is told.
  private mutating func mark(_ index: Int, _ meaning: Meaning) throws(LoadFailure) {
    let cell = cells[index]
    if !cell.isMissing, let reason = meaning.standard, !ownDashes.contains(index) {
      if cell.rawValue != 0 {
        let found = JSONStatValues.Text(cell: index, text: machineNumber(cell.rawValue) + " " + meaning.text)
        try note("mark-beside-number", .warning, found, LoadPhrases.numberOrMarkOfMissing)
      }
      cells[index] = Cell(reason)
      if meaning.text != reason.mark { marks.append(meaning.text, cell: index) }
    } else if !cell.isMissing {
      if meaning.isStar {
        provisional.append(index)
      } else if meaning.isDash, cell.rawValue == 0 {
        dashes.insert(index)
      } else {
        marks.append(meaning.text, cell: index)
      }
    } else if restored.contains(index), let reason = cell.observation.missingReason {
      if meaning.text != reason.mark { marks.append(meaning.text, cell: index) }
    } else if meaning.isDash {
      cells[index] = Cell(0)
      dashes.insert(index)
    } else {
      cells[index] = Cell(meaning.reason)
      if meaning.text != meaning.reason.mark { marks.append(meaning.text, cell: index) }
    }
  }
}
