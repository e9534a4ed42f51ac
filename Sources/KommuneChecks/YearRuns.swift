/// Years that follow one another, for a line that would else be a hundred: "2005–2019, 2024".
enum YearRuns {
  /// The runs of a list of years, in any order.
  static func text(_ years: [Int]) -> String {
    runs(years).map { $0.lowerBound == $0.upperBound ? String($0.lowerBound) : "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
  }

  /// The years in runs, ascending.
  static func runs(_ years: [Int]) -> [ClosedRange<Int>] {
    years.sorted().reduce(into: [ClosedRange<Int>]()) { runs, year in
      guard let last = runs.last, year <= last.upperBound + 1 else { return runs.append(year...year) }
      runs[runs.count - 1] = last.lowerBound...max(last.upperBound, year)
    }
  }
}
