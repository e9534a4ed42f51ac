/// Returns the candidate that a misspelt word most likely meant, or nothing when none is near.
///
/// The distance counts inserted, lost, changed and swapped neighbouring letters, and does not see the case of letters. A candidate is
/// near when at most about a third of the longer word's letters differ; the first of equally near candidates wins.
///
///     closestMatch(to: "langauge", among: ["title", "language"])  // "language"
///     closestMatch(to: "Skåne", among: ["title", "language"])  // nil
///
/// **Sources.** The restricted Damerau–Levenshtein distance: Damerau (1964), *Communications of the ACM* 7(3), 171–176.
///
/// - Complexity: O(*n* · *m*) for each candidate; words beyond 64 letters match nothing.
public func closestMatch(to word: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased().unicodeScalars)
  guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let letters = Array(candidate.lowercased().unicodeScalars)
    let allowed = max(1, (max(wanted.count, letters.count) + 1) / 3)
    guard letters.count <= 64, abs(wanted.count - letters.count) <= allowed else { continue }
    let distance = editDistance(wanted, letters)
    if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.candidate
}

/// The number of letters to insert, remove, change or swap with their neighbour to make one word of the other.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    for (column, other) in right.enumerated() {
      var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other { cost = min(cost, beforeLast[column - 1] + 1) }
      current.append(cost)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
