/// A sum of base figures with signs, each perhaps for some ages only: `omløpsmidler - kortsiktig-gjeld`, `folkemengde[6-15]`.
public struct Quantity: Sendable, Hashable {
  /// One base figure in the sum.
  public struct Term: Sendable, Hashable {
    /// 1 or −1.
    public let sign: Double
    /// The base figure's id.
    public let figure: String
    /// The ages in years, both ends included; nothing for all.
    public let ages: ClosedRange<Int>?

    /// Creates a term.
    public init(sign: Double = 1, figure: String, ages: ClosedRange<Int>? = nil) {
      self.sign = sign
      self.figure = figure
      self.ages = ages
    }
  }

  /// The oldest age that an open range such as `[80-]` reaches.
  public static let oldestAge = 150

  /// The base figures that are added and subtracted, at least one.
  public let terms: [Term]

  /// Creates a quantity of one base figure.
  public init(_ figure: String, ages: ClosedRange<Int>? = nil) {
    terms = [Term(figure: figure, ages: ages)]
  }

  /// Reads `a + b - c[6-15]`; signs stand between spaces, so that an id may hold a hyphen. Nothing for other texts.
  public init?(parsing text: String) {
    var terms: [Term] = []
    var sign: Double? = 1
    for word in text.split(separator: " ") {
      switch (word, sign) {
      case ("+", nil): sign = 1
      case ("-", nil): sign = -1
      case (let word, let known?):
        guard let term = Self.term(word, sign: known) else { return nil }
        terms.append(term)
        sign = nil
      default: return nil
      }
    }
    guard sign == nil, !terms.isEmpty else { return nil }
    self.terms = terms
  }

  /// The quantity as `init(parsing:)` reads it.
  public var text: String {
    terms.enumerated().map { index, term in
      let sign = index == 0 ? (term.sign < 0 ? "-" : "") : (term.sign < 0 ? " - " : " + ")
      guard let ages = term.ages else { return sign + term.figure }
      return sign + term.figure + (ages.upperBound == Self.oldestAge ? "[\(ages.lowerBound)-]" : "[\(ages.lowerBound)-\(ages.upperBound)]")
    }.joined()
  }

  private static func term(_ word: Substring, sign: Double) -> Term? {
    guard word.hasSuffix("]") else {
      return word.contains("[") || word == "+" || word == "-" ? nil : Term(sign: sign, figure: String(word))
    }
    let parts = word.dropLast().split(separator: "[", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    let ends = parts[1].split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(ends.count), let lowest = Int(ends[0]) else { return nil }
    let highest = ends.count == 1 ? lowest : ends[1].isEmpty ? oldestAge : Int(ends[1])
    guard let highest, lowest >= 0, highest >= lowest else { return nil }
    return Term(sign: sign, figure: String(parts[0]), ages: lowest...highest)
  }
}
