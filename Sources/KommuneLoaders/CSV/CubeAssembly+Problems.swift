import KommuneLocale
import KommuneModel

extension CubeAssembly {
  /// Tells of column names with spaces at their ends.
  mutating func noteHeader() {
    var scanner = dialect.scanner(text)
    guard scanner.nextRowOfSample() else { return }
    for (index, span) in scanner.fields.enumerated() where index < layout.names.count {
      guard let name = scanner.text(of: span, encoding: encoding), case let trimmed = ColumnName.trimmed(name),
        case let isMarked = trimmed != ColumnName.withoutMark(trimmed), isMarked || name != trimmed
      else { continue }
      note(
        isMarked ? "heading-with-mark" : "heading-not-trimmed", .note, row: scanner.rowLine, column: index + 1,
        isMarked ? FileShapePhrases.headingMark : LoadPhrases.headingMustBeTrimmed, found: name)
    }
  }

  /// Tells of a decimal mark that nothing but custom tells from one of thousands: `1,234` beside `987`.
  mutating func noteAssumedMarks() {
    guard options.decimalMark == nil, options.declared.thousandsMark == nil, !dialect.isFromPxWeb, !layout.isDecimalMarkSeen else { return }
    for (index, sample) in layout.samples.enumerated().dropFirst(layout.stubCount) where sample.threes > 0 {
      let mark = layout.decimalMarks[index - layout.stubCount]
      note(
        "decimal-mark-assumed", .warning, row: dialect.headerLine, column: index + 1,
        FileShapePhrases.markTakenAsDecimal(String(decoding: [mark.rawValue], as: UTF8.self)), found: layout.names[index])
    }
  }

  /// Tells of times, over the columns and in them, that are no periods or the same one twice.
  mutating func noteTimes() {
    noteUnreadColumns()
    notePeriodsWrittenTwice()
    guard layout.headingRows == 1, options.declared.headings.isEmpty else { return }
    if headings.dimensions.contains(where: { $0.role == .period }) { noteUnreadParts() } else { noteYearsAmongContents() }
  }

  /// Tells of years that are no periods because a column beside them has none: `2014`, `2015`, `Endring`.
  private mutating func noteYearsAmongContents() {
    let periods = layout.names.dropFirst(layout.stubCount).map { Heading($0, form: layout.form).period }
    guard periods.count(where: { $0 != nil }) >= 2, let other = periods.firstIndex(of: nil) else {
      noteDatesAmongContents()
      return
    }
    let column = layout.stubCount + other
    note(
      "years-not-periods", .warning, row: dialect.headerLine, column: column + 1, FileShapePhrases.headingsNeedPeriods,
      found: layout.names[column])
  }

  /// Tells of a column that is called by a time and has labels that are no periods, such as `2014K3*`.
  private mutating func noteUnreadColumns() {
    for axis in axes where ColumnName.isPeriod(layout.names[axis.column]) && axis.dimension.role != .period {
      let labels = axis.dimension.categories.map(\.label)
      let unread = labels.firstIndex { StubAxis.periods([$0]) == nil } ?? labels.startIndex
      guard labels.indices.contains(unread) else { continue }
      note(
        "years-not-periods", .warning, row: rows.tables[axis.column].origins[unread].line, column: axis.column + 1,
        FileShapePhrases.headingsNeedPlainPeriods, found: labels[unread])
    }
  }

  /// Tells of two texts for one period, `2014K1` and `1. kvartal 2014`: there would be two figures of it.
  private mutating func notePeriodsWrittenTwice() {
    for dimension in axes.map(\.dimension) + headings.dimensions where dimension.role == .period {
      var seen: Set<Period> = []
      guard let again = dimension.categories.first(where: { Period($0.label).map { !seen.insert($0).inserted } ?? false }) else { continue }
      problems.append(
        Problem(
          id: "period-written-twice", severity: .error, file: text.fileName, row: dialect.headerLine, columnName: dimension.name,
          expected: FileShapePhrases.periodInOneWay, found: again.code ?? again.label))
    }
  }

  /// Tells of years behind a part that the year has not, or that is not read as one: `5. kvartal 2015`, `uke 54 2015`.
  private mutating func noteUnreadParts() {
    let names = Array(layout.names.dropFirst(layout.stubCount))
    guard let column = names.firstIndex(where: { PartOfYear.isNamed(atEndOf: Heading($0, form: layout.form).words) }) else { return }
    note(
      "years-not-periods", .warning, row: dialect.headerLine, column: layout.stubCount + column + 1,
      FileShapePhrases.headingsNeedPlainPeriods, found: names[column])
  }

  /// Tells of headings that are times, such as `31.3.2014`, `2010-11`, `2014 Menn` and, in all of them, `Personer 2014 Menn`, and may mean more
  /// than one thing.
  private mutating func noteDatesAmongContents() {
    let inside = layout.names.dropFirst(layout.stubCount).map { NumericDate.placeOfPeriod(inside: $0) }
    let areAllInside = !inside.contains(nil)
    let times = layout.names.indices.dropFirst(layout.stubCount).filter { column in
      let last = NumericDate.end(of: layout.names[column])
      let hasInside = areAllInside || inside[column - layout.stubCount] == 0
      return NumericDate.isTime(last) || NumericDate.isUnreadTime(last) || hasInside
    }
    guard times.count >= 2, let column = times.first else { return }
    note(
      "years-not-periods", .warning, row: dialect.headerLine, column: column + 1, FileShapePhrases.headingsNeedPlainPeriods,
      found: layout.names[column])
  }

  /// Tells of the header standing again among the rows, where two files were pasted together.
  mutating func noteRepeatedHeader() {
    if let second = secondHeader {
      note("header-repeated", .error, row: second.line, column: 1, LoadPhrases.headingsMustBeDeclared, found: second.name)
      return
    }
    for axis in axes where !layout.names[axis.column].isEmpty {
      let name = layout.names[axis.column]
      guard let category = axis.dimension.categories.firstIndex(where: { $0.label == name || $0.key == name }) else { continue }
      note(
        "header-repeated", .error, row: rows.tables[axis.column].origins[category].line, column: axis.column + 1,
        FileShapePhrases.headerOnce, found: name)
      return
    }
  }

  /// A first row of nothing but years that is called by a variable: a second row of headings, where only one was declared or none.
  private var secondHeader: (line: Int, name: String)? {
    guard options.headerRows == nil, let axis = axes.first, axis.column == 0, let name = axis.dimension.categories.first?.label,
      ColumnName.isStub(name), rows.cells.prefix(layout.valueCount).allSatisfy({ (1900...2100).contains($0.observation.value ?? 0) })
    else { return nil }
    return (rows.tables[0].origins[0].line, name)
  }

  /// Tells of a declaration of what is counted in a file whose own headings or columns say it.
  mutating func noteUnusedContents() {
    guard let declared = options.declared.contents else { return }
    let own = (axes.map(\.dimension) + headings.dimensions).first { $0.role == .contents }
    guard let own, !own.categories.contains(where: { $0.label == declared }) else { return }
    problems.append(
      Problem(
        id: "declaration-not-used", severity: .warning, file: text.fileName,
        expected: LoadPhrases.contentsAreInFile(own.categories.map(\.label)), found: declared))
  }

  /// Tells of numbers to the left of the figures, which name the row there: somebody may have meant them as figures.
  mutating func noteNumbersAmongNames() {
    guard options.isStubFound || options.stubColumns == nil && !dialect.isFromPxWeb else { return }
    for (index, sample) in layout.samples.prefix(layout.stubCount).enumerated() {
      guard !ColumnName.isStub(layout.names[index]), !ColumnName.isCode(layout.names[index]),
        (sample.isFigures && (index > 0 || !sample.mayBeCodes)) || (index > 0 && holdsDressedFigures(index))
      else { continue }
      note(
        "numbers-as-names", .note, row: dialect.headerLine, column: index + 1, LoadPhrases.numbersNameRows, found: layout.names[index])
    }
  }

  /// Whether at least half of a column's labels are figures that no reader takes for numbers (`<5`, `12 %`, `1'200`, `n.a.`) or marks, and
  /// at least one is no plain number, which may be a code.
  private func holdsDressedFigures(_ column: Int) -> Bool {
    let labels = rows.tables[column].origins.prefix(200).compactMap { origin in
      encoding.decode(UnsafeRawBufferPointer(rebasing: text.bytes[origin.span.start..<origin.span.end]))
    }
    let dressed = labels.count { DressedNumber.isFigure($0) }
    let plain = labels.count { label in label.utf8.allSatisfy { (0x30...0x39).contains($0) } && !label.isEmpty }
    return dressed > 0 && 2 * (dressed + plain) >= labels.count
  }

  /// Tells of the day that figures were counted on, which a year as their period does not say.
  mutating func noteDay() {
    let periods = (axes.map(\.dimension) + headings.dimensions).first { $0.role == .period }
    guard let code = periods?.categories.first(where: { $0.date != nil })?.code else { return }
    problems.append(
      Problem(id: "day-left-out", severity: .note, file: text.fileName, expected: FileShapePhrases.periodsHaveNoDay, found: code))
  }

  /// Tells of labels that are wrong or damaged, each once, where it is met first.
  mutating func noteLabels() {
    if let place = rows.bareQuotes {
      note("quotes-not-doubled", .note, row: place.line, column: place.column, LoadPhrases.quotesShouldBeDoubled, found: "")
    }
    for axis in axes {
      let origins = rows.tables[axis.column].origins
      // Where every code has three digits they may be another country's.
      let lost = axis.lostZeros.count
      let isDoubtful =
        lost > 1 && axis.dimension.categories.count { ($0.code?.utf8.first).map { (0x30...0x39).contains($0) } ?? false } == lost
      for (category, restored) in axis.lostZeros {
        let label = axis.dimension.categories[category]
        note(
          "lost-leading-zero", isDoubtful ? .warning : .error, row: origins[category].line, column: axis.column + 1,
          LoadPhrases.codeMustHaveItsZero(restored),
          found: label.code == label.label ? label.label : [label.code, label.label].compactMap(\.self).joined(separator: " "))
      }
      if axis.dimension.role != .period, let unnamed = axis.dimension.categories.firstIndex(where: { $0.key.isEmpty }) {
        let severity: Problem.Severity = axis.dimension.role == .region ? .error : .warning
        note("row-without-name", severity, row: origins[unnamed].line, column: axis.column + 1, FileShapePhrases.rowMustHaveName, found: "")
      }
      for category in axis.repeatedCodes {
        note(
          "code-with-two-names", .warning, row: origins[category].line, column: axis.column + 1, LoadPhrases.codeMustHaveOneName,
          found: axis.dimension.categories[category].label)
      }
      for (index, category) in axis.dimension.categories.enumerated() {
        guard let expected = DamagedLetters.flaw(in: category.label) else { continue }
        note("letters-damaged", .warning, row: origins[index].line, column: axis.column + 1, expected, found: category.label)
      }
    }
  }

  /// Tells of cells that are no numbers.
  mutating func noteCells() {
    for flaw in rows.flaws {
      let column = layout.stubCount + flaw.cell % layout.valueCount
      let piece = UnsafeRawBufferPointer(rebasing: text.bytes[flaw.start..<min(flaw.end, flaw.start + 200)])
      let found = encoding.decode(piece) ?? String(decoding: piece, as: UTF8.self)
      let (id, severity, expected): (String, Problem.Severity, Phrase) =
        switch flaw.kind {
        case .unreadable, .wrongMark: ("cell-not-a-number", .error, LoadPhrases.cellMustBeNumber)
        case .ambiguous: ("cell-ambiguous", .error, LoadPhrases.cellMustBeUnambiguous)
        case .inexact: ("cell-not-exact", .warning, LoadPhrases.numberMustBeExact)
        }
      note(id, severity, row: flaw.line, column: column + 1, expected, found: found)
    }
    if rows.flawCount > rows.flaws.count { noteMore(rows.flawCount - rows.flaws.count) }
  }

  /// Says how many flaws are not listed.
  mutating func noteMore(_ count: Int) {
    problems.append(
      Problem(
        id: "more-problems", severity: .error, file: text.fileName, expected: LoadPhrases.moreProblems, found: String(count)))
  }

  private mutating func note(
    _ id: String, _ severity: Problem.Severity, row: Int, column: Int, _ expected: Phrase, found: String
  ) {
    problems.append(
      Problem(
        id: id, severity: severity, file: text.fileName, row: row, column: column, columnName: layout.names[column - 1], expected: expected,
        found: found))
  }
}
