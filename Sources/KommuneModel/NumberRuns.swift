/// Whole numbers that follow one another, for a line that would else be a hundred: "2005–2019, 2024".
public enum NumberRuns {
  /// The runs of a list in any order, ascending.
  public static func runs(_ numbers: [Int]) -> [ClosedRange<Int>] {
    numbers.sorted().reduce(into: [ClosedRange<Int>]()) { runs, number in
      guard let last = runs.last, number <= last.upperBound + 1 else { return runs.append(number...number) }
      runs[runs.count - 1] = last.lowerBound...max(last.upperBound, number)
    }
  }

  /// The runs in words; `dash` stands between the ends of one, `separator` between two.
  public static func text(_ numbers: [Int], dash: String = "–", separator: String = ", ") -> String {
    runs(numbers).map { $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)\(dash)\($0.upperBound)" }
      .joined(separator: separator)
  }
}
