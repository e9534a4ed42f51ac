import KommuneModel

/// What a tidy table tells in columns of their own: the code beside each name, and the mark that was printed at each cell.
///
/// The cells are read as the offices print them (`0301 Oslo`, `12*`); what that cannot tell is put back here: `AT` and `Austria` are a code and
/// its name, although no Nordic region begins so, and a mark such as "hemmelig" stands beside the standard mark it was taken for.
struct TidyColumns {
  /// A code and a name, as bytes in the file's encoding.
  private struct Pair: Hashable {
    let code: [UInt8]
    let name: [UInt8]
  }

  /// The different pairs of a column of names, in the order in which they first come.
  private var pairs: [Int: [Pair]] = [:]
  private var seen: [Int: Set<Pair>] = [:]
  /// The marks of the publisher's own, with their line in the arranged text.
  private var marks: [(line: Int, mark: [UInt8])] = []

  /// Adds a code and its name.
  mutating func add(code: [UInt8], name: [UInt8], column: Int) {
    let pair = Pair(code: code, name: name)
    if pairs[column]?.last == pair || !seen[column, default: []].insert(pair).inserted { return }
    pairs[column, default: []].append(pair)
  }

  /// Adds a mark of the publisher's own.
  mutating func add(mark: [UInt8], line: Int) { marks.append((line, mark)) }

  /// The cube with the codes, names and marks that the columns tell.
  ///
  /// - Parameters:
  ///   - cube: The cube of the arranged text, with places in it.
  ///   - names: The names of the file's columns.
  ///   - encoding: The file's encoding.
  func restored(_ cube: Cube, names: [String], encoding: TextEncoding) -> Cube {
    let regionsAreNamed = cube.dimensions.contains { ColumnName.isRegion($0.name) }
    let dimensions = cube.dimensions.map { dimension -> Dimension in
      guard dimension.role != .period, let column = pairs.keys.sorted().first(where: { names[$0] == dimension.name }) else {
        return dimension
      }
      let holdsRegions = column > 0 && names[column - 1] == names[column] + TidyRows.codeEnding(of: .region)
      return restored(dimension, pairs[column] ?? [], encoding, holdsRegions: holdsRegions && !regionsAreNamed)
    }
    var metadata = cube.metadata
    if metadata.marks.isEmpty { metadata.marks = printedMarks(of: cube, encoding) }
    return Cube(
      dimensions: dimensions, cells: cube.cells, source: cube.source, positions: cube.positions, provisional: cube.provisional,
      metadata: metadata)
  }

  private func restored(_ dimension: Dimension, _ pairs: [Pair], _ encoding: TextEncoding, holdsRegions: Bool) -> Dimension {
    guard pairs.count == dimension.count else { return dimension }
    var categories: [Category] = []
    for (pair, category) in zip(pairs, dimension.categories) {
      guard let code = TidyColumns.text(pair.code, encoding).map(ColumnName.trimmed),
        let name = TidyColumns.text(pair.name, encoding).map(ColumnName.trimmed),
        category.label.hasSuffix(name) || name.hasSuffix(category.label)
      else { return dimension }
      categories.append(Category(code: code.isEmpty ? nil : code, label: name))
    }
    guard Set(categories.map(\.key)).count == categories.count else { return dimension }
    // The name of the codes' column tells, whatever the codes look like, unless a dimension is called a region.
    guard [.region, .other].contains(dimension.role), !ColumnName.isRegion(dimension.name) else {
      return Dimension(name: dimension.name, role: dimension.role, categories: categories)
    }
    let isRegion = holdsRegions && !ColumnName.isStub(dimension.name)
    return Dimension(name: dimension.name, role: isRegion ? .region : .other, categories: categories)
  }

  private func printedMarks(of cube: Cube, _ encoding: TextEncoding) -> PrintedMarks {
    var printed = PrintedMarks()
    guard !marks.isEmpty, cube.positions.columns.count == 1 else { return printed }
    let byLine = Dictionary(marks.map { ($0.line, $0.mark) }, uniquingKeysWith: { first, _ in first })
    for cell in cube.cells.indices {
      guard let row = cube.positions.place(of: cell)?.row, let mark = byLine[row].flatMap({ TidyColumns.text($0, encoding) }) else {
        continue
      }
      printed.append(mark, cell: cell)
    }
    return printed
  }

  private static func text(_ bytes: [UInt8], _ encoding: TextEncoding) -> String? { bytes.withUnsafeBytes { encoding.decode($0) } }
}
