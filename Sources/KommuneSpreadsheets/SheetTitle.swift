/// What the title above a sheet's table says: `07459: Befolkning, etter region, alder, statistikkvariabel og år`.
///
/// PxWeb writes no headings over the names of the rows, but its title names every variable, those of the rows first.
enum SheetTitle {
  /// The names of the columns that name rows; nothing where the title does not name exactly as many variables as the table shows.
  ///
  /// - Parameters:
  ///   - table: The table, with the texts above it.
  ///   - stub: How many columns name its rows.
  static func variables(of table: SheetTable, stub: Int) -> [String]? {
    guard stub > 0, let title = table.titles.first else { return nil }
    for (by, and) in [(", etter ", " og "), (", by ", " and "), (", efter ", " och "), (" by ", " and "), (" efter ", " och ")] {
      guard let start = lastPlace(of: by, in: title) else { continue }
      var names = title[start...].split(separator: ", ").map(String.init)
      guard let last = names.popLast() else { continue }
      if let place = lastPlace(of: and, in: last) {
        names += [String(last[..<last.index(place, offsetBy: -and.count)]), String(last[place...])]
      } else {
        names.append(last)
      }
      // Each row of headings over the figures is one variable.
      guard names.count == stub + table.headings.count, Set(names).count == names.count, !names.contains("") else { continue }
      return Array(names.prefix(stub))
    }
    return nil
  }

  /// Where the text behind the last occurrence of `part` begins.
  private static func lastPlace(of part: String, in text: String) -> String.Index? {
    text.ranges(of: part).last?.upperBound
  }
}
