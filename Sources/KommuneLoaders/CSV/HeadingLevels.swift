import KommuneLocale

/// Several rows of headings above the figures of a cross table: `Menn` over `2019` and `2020`, and so on.
enum HeadingLevels {
  /// The headings of the value columns row by row. A heading that spans columns stands in the first of them; the empty ones
  /// behind it mean the same.
  ///
  /// - Parameter areDeclared: Whether somebody said what each row tells: then none of them may be empty, else an empty one counts for nothing.
  static func filled(
    _ levels: [[String]], width: Int, from stubCount: Int, areDeclared: Bool, _ text: CSVText, line: Int
  ) throws(LoadFailure) -> [[String]] {
    let all = levels.map { level in
      var last = ""
      return (stubCount..<max(width, stubCount)).map { column in
        if column < level.count, !level[column].isEmpty { last = level[column] }
        return last
      }
    }
    if areDeclared, let empty = all.firstIndex(where: { level in level.contains { $0.isEmpty } }) {
      throw text.failure(
        .header, line: line + empty, column: (all[empty].firstIndex { $0.isEmpty } ?? 0) + stubCount + 1,
        expected: LoadPhrases.headingMustStandOverFigures)
    }
    return all.filter { level in level.contains { !$0.isEmpty } }
  }

  /// One name for each column: the lowest heading of a stub column, and all headings of a value column from top to bottom.
  static func names(
    _ levels: [[String]], _ filled: [[String]], stubCount: Int, _ text: CSVText, line: Int
  ) throws(LoadFailure) -> [String] {
    var names = (0..<stubCount).map { column in levels.last { column < $0.count && !$0[column].isEmpty }?[column] ?? "" }
    var seen: Set<String> = []
    for column in 0..<(filled.first?.count ?? 0) {
      let name = filled.map { $0[column] }.filter { !$0.isEmpty }.joined(separator: " ")
      guard seen.insert(name).inserted else {
        throw text.failure(.header, line: line, column: stubCount + column + 1, expected: LoadPhrases.headingsMustDiffer, found: name)
      }
      names.append(name)
    }
    return names
  }
}
