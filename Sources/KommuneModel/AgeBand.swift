/// The years of age that a category stands for: "0 år", "20–66 år", "105 years or older", "under 1 år".
public struct AgeBand: Hashable, Sendable {
  /// The ages in years, both ends included.
  public let ages: ClosedRange<Int>

  /// The oldest age that an open band reaches.
  public static let oldest = Quantity.oldestAge

  /// Creates a band.
  public init(_ ages: ClosedRange<Int>) { self.ages = ages }

  /// Reads a label; nothing when it names no age.
  ///
  /// "80 år og over" begins with 80, "over 80 år" with 81; "under 18 år" ends with 17.
  public init?(_ label: String) {
    if let age = AgeBand.singleYear(label) {
      ages = age...age
      return
    }
    let numbers = label.split { !($0.isASCII && $0.isNumber) }.compactMap { $0.count <= 3 ? Int($0) : nil }
    guard let first = numbers.first, first <= AgeBand.oldest else { return nil }
    if numbers.count >= 2 {
      guard numbers[1] >= first, numbers[1] <= AgeBand.oldest else { return nil }
      ages = first...numbers[1]
      return
    }
    let words = label.lowercased().split { !($0.isLetter || $0 == "+") }
    if let word = words.first, AgeBand.downwards.contains(String(word)), first > 0 {
      ages = 0...(first - 1)
    } else if let word = words.first, AgeBand.upwards.contains(String(word)), first < AgeBand.oldest,
      label.unicodeScalars.first.map({ !("0"..."9").contains($0) }) ?? false
    {
      ages = (first + 1)...AgeBand.oldest
    } else if words.contains(where: { AgeBand.upwards.contains(String($0)) }) {
      ages = first...AgeBand.oldest
    } else {
      ages = first...first
    }
  }

  /// The age of `12 år`, `12 years` and `1 year`, which nearly all labels of an age axis are: they are read by bytes, since cutting a text into
  /// words for each of a hundred takes longer than reading the file does.
  private static func singleYear(_ label: String) -> Int? {
    var bytes = Array(label.utf8)[...]
    var age = 0
    while let digit = bytes.first, digit &- 0x30 < 10, bytes.startIndex < 3 {
      age = age * 10 + Int(digit - 0x30)
      bytes = bytes.dropFirst()
    }
    guard bytes.startIndex > 0, age <= oldest, units.contains(where: { bytes.elementsEqual($0) }) else { return nil }
    return age
  }

  private static let units = [" år", " years", " year"].map { Array($0.utf8) }
  private static let upwards: Set<String> = ["eldre", "over", "older", "more", "äldre", "oppover", "uppåt", "+", "år+", "mer"]
  private static let downwards: Set<String> = ["under", "yngre", "below", "less", "younger", "mindre"]

  /// Picks bands that cover a range without gap or overlap, the narrowest first, and at least two of them; nothing when there are none.
  ///
  /// A wider band may have to stand in where the narrower ones do not meet the next: the search then steps back, each place once.
  public static func cover(_ range: ClosedRange<Int>, by bands: [(category: Int, band: AgeBand)]) -> [Int]? {
    let sorted = bands.filter {
      $0.band.ages != range && range.contains($0.band.ages.lowerBound) && range.contains($0.band.ages.upperBound)
    }
    .sorted {
      ($0.band.ages.lowerBound, $0.band.ages.upperBound, $0.category) < ($1.band.ages.lowerBound, $1.band.ages.upperBound, $1.category)
    }
    var deadEnds: Set<Int> = []
    var chosen: [Int] = []
    func extend(from age: Int) -> Bool {
      if age > range.upperBound { return true }
      if deadEnds.contains(age) { return false }
      for band in sorted where band.band.ages.lowerBound == age {
        chosen.append(band.category)
        if extend(from: band.band.ages.upperBound + 1) { return true }
        chosen.removeLast()
      }
      deadEnds.insert(age)
      return false
    }
    return extend(from: range.lowerBound) && chosen.count >= 2 ? chosen : nil
  }
}
