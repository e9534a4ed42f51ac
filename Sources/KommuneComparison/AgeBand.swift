/// The ages that one category of an age axis stands for.
///
/// Reads `0 år`, `1 year`, `105 år eller eldre`, `80 år og over`, `6-15 år` and `6–15 år`; "I alt" and its like are the total.
enum AgeBand: Hashable {
  /// These ages, both ends included; an open band ends at ``KommuneModel/Quantity/oldestAge``.
  case ages(ClosedRange<Int>)
  /// All ages together.
  case total
  /// Something else, such as unknown age.
  case unknown

  private static let totals: Set<String> = ["i alt", "alle", "alle aldre", "total", "all ages", "totalt", "samtliga åldrar", "tot"]
  private static let openEnds = ["eller eldre", "og over", "og eldre", "or older", "and over", "or more", "eller äldre", "och äldre", "+"]

  init(label: String, oldest: Int) {
    let text = label.lowercased()
    if Self.totals.contains(text) {
      self = .total
      return
    }
    var numbers: [Int] = []
    var current: Int?
    for scalar in text.unicodeScalars {
      if ("0"..."9").contains(scalar) {
        current = min((current ?? 0) * 10 + Int(scalar.value - 0x30), 1_000)
      } else if let finished = current {
        numbers.append(finished)
        current = nil
      }
    }
    if let current { numbers.append(current) }
    switch numbers.count {
    case 1 where Self.isOpen(text) && numbers[0] <= oldest: self = .ages(numbers[0]...oldest)
    case 1: self = .ages(numbers[0]...numbers[0])
    case 2 where numbers[0] <= numbers[1]: self = .ages(numbers[0]...numbers[1])
    default: self = .unknown
    }
  }

  /// Whether one of the phrases for an open end stands in a label. Its bytes are looked through, since the search of texts takes longer than
  /// reading the file does.
  private static func isOpen(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return openEnds.contains { phrase in
      let wanted = phrase.utf8
      return bytes.count >= wanted.count
        && (0...bytes.count - wanted.count).contains { bytes[$0] == wanted.first && bytes[$0...].starts(with: wanted) }
    }
  }
}
