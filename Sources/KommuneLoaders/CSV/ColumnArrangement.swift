import KommuneLocale
import KommuneModel

/// Another order of a file's columns, for files whose figures do not stand last: the figures move behind the names of their rows.
///
/// Two kinds of files need it. A tidy table as this program writes it has a column `symbol` behind `value`: the mark goes into the cell. A table
/// that somebody kept by hand has remarks behind its figures: where the other names tell the rows apart the remarks become notes, else they
/// are a dimension as any other. The fast way of reading is not touched by either.
struct ColumnArrangement {
  /// What stands behind the figures.
  enum Kind: Equatable {
    /// Marks: the columns `value`, `symbol` and, where there is one, `standard_symbol`.
    case tidy(value: Int, symbol: Int, standard: Int?)
    /// Texts.
    case texts
  }

  let kind: Kind
  /// The columns that name rows.
  let stub: [Int]
  /// In a tidy table, the column of codes before each column of names that has one.
  let codes: [Int: Int]
  /// The columns of figures.
  let figures: [Int]
  /// The columns behind the figures that name rows by what they are called or hold, such as years.
  let names: [Int]
  /// The other columns of texts behind the figures; none in a tidy table.
  let remarks: [Int]

  /// The arrangement that a file needs; nothing for nearly all.
  init?(_ dialect: CSVDialect, _ layout: CSVLayout, options: LoadOptions) {
    let names = layout.names
    guard layout.headingRows == 1, options.stubColumns == nil, names.count > 1, !layout.isKlass,
      layout.samples.contains(where: { $0.filled > 0 })
    else { return nil }
    let tail = names.suffix(3).map { $0 }
    if tail.suffix(2) == ["value", "symbol"] {
      self.init(
        .tidy(value: names.count - 2, symbol: names.count - 1, standard: nil), stub: 0..<names.count - 2,
        codes: ColumnArrangement.codes(names.dropLast(2)), figures: [names.count - 2])
      return
    }
    if tail == ["value", "symbol", "standard_symbol"] {
      let value = names.count - 3
      self.init(
        .tidy(value: value, symbol: value + 1, standard: value + 2), stub: 0..<value,
        codes: ColumnArrangement.codes(names.dropLast(3)), figures: [value])
      return
    }
    guard layout.valueCount == 0, !dialect.isFromPxWeb else { return nil }
    var end = names.count
    while end > 2, !layout.samples[end - 1].isFigures { end -= 1 }
    var first = end
    while first > 1, layout.samples[first - 1].isFigures, !ColumnName.isStub(names[first - 1]) { first -= 1 }
    // Codes beside their names are numbers too; a column that only holds numbers of one length proves nothing.
    guard end < names.count, first < end, (first..<end).contains(where: layout.hasMoreThanCodes) else { return nil }
    let isName: (Int) -> Bool = { ColumnName.isStub(names[$0]) || layout.samples[$0].numbers * 2 > layout.samples[$0].filled }
    self.init(
      .texts, stub: 0..<first, figures: Array(first..<end), names: (end..<names.count).filter(isName),
      remarks: (end..<names.count).filter { !isName($0) })
  }

  private init(
    _ kind: Kind, stub: Range<Int>, codes: [Int: Int] = [:], figures: [Int], names: [Int] = [], remarks: [Int] = []
  ) {
    self.kind = kind
    self.stub = stub.filter { !codes.values.contains($0) }
    self.codes = codes
    self.figures = figures
    self.names = names
    self.remarks = remarks
  }

  /// `region_code` before `region` and `næring_id` before `næring`: the code and the name of one thing.
  private static func codes(_ names: ArraySlice<String>) -> [Int: Int] {
    let endings = [Dimension.Role.region, .other].map(TidyRows.codeEnding)
    let pairs = names.indices.dropFirst().filter { place in endings.contains { names[place - 1] == names[place] + $0 } }.map {
      ($0, $0 - 1)
    }
    // What is named by the next column names none before it.
    let named = Set(pairs.map(\.0))
    return Dictionary(uniqueKeysWithValues: pairs.filter { !named.contains($0.1) })
  }

  /// The column of the file, from 0, for each column of the arranged text.
  func columns(keepingRemarks: Bool) -> [Int] { stub + (names + (keepingRemarks ? remarks : [])).sorted() + figures }
}

extension CSVLayout {
  /// Whether the numbers of a column are more than codes: by how they are written, or because it is called by a period or a value, or by no word for
  /// a code in a table with periods.
  func hasMoreThanCodes(_ index: Int) -> Bool {
    let name = names[index]
    return !samples[index].mayBeCodes || Heading(name, form: form).period != nil || ColumnName.isValue(name)
      || (!ColumnName.isCode(name) && names.contains(where: ColumnName.isPeriod))
  }
}

extension ColumnSample {
  /// Whether the column holds figures for sure: numbers or marks and hardly anything else.
  var isFigures: Bool { hasNumbers && (numbers + marks) * 10 >= filled * 9 && leadingZeros == 0 && years < filled }

  /// Whether a good part of the column is figures: too little to take it for that, too much to say nothing.
  var hasManyFigures: Bool { hasNumbers && numbers * 4 >= filled && leadingZeros == 0 && years < filled }

  /// Whether every number may be a code: whole, of one length, and without a mark among them.
  var mayBeCodes: Bool { shortest == longest && shortest > 1 && marks == 0 && points + commas == 0 }
}
