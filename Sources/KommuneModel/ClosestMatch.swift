/// Returns how many single-letter edits lie between two texts: insert, delete, replace, or swap two neighbours.
///
/// This is the optimal string alignment distance (the restricted Damerau–Levenshtein distance): no part is edited twice.
///
///     editDistance("kommnue", "kommune")  // 1
///
/// **Sources.** Damerau (1964), *CACM* 7(3), 171–176; Levenshtein (1966), *Soviet Physics Doklady* 10(8), 707–710.
///
/// - Complexity: O(*mn*) for texts of *m* and *n* letters.
public func editDistance(_ first: String, _ second: String) -> Int {
  let a = Array(first.unicodeScalars)
  let b = Array(second.unicodeScalars)
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var twoBack = [Int](repeating: 0, count: b.count + 1)
  var previous = Array(0...b.count)
  for i in 1...a.count {
    var row = [i] + [Int](repeating: 0, count: b.count)
    for j in 1...b.count {
      let replacement = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      row[j] = min(replacement, previous[j] + 1, row[j - 1] + 1)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], twoBack[j - 2] + 1) }
    }
    twoBack = previous
    previous = row
  }
  return previous[b.count]
}

/// Returns the candidate that a misspelt text most likely meant, or nothing when none is near.
///
/// Case does not count. Of equally near candidates the first is returned, so put the likeliest first.
///
///     closestMatch(to: "tittel", in: ["title", "titel", "text"])  // "titel"
///
/// - Parameters:
///   - text: What was written.
///   - candidates: What may be written.
///   - maximumDistance: The most edits to forgive; by default a third of the text's letters, at least 1.
public func closestMatch(to text: String, in candidates: [String], maximumDistance: Int? = nil) -> String? {
  let wanted = text.lowercased()
  let limit = maximumDistance ?? max(1, wanted.unicodeScalars.count / 3)
  var best: String?
  var bestDistance = limit + 1
  for candidate in candidates {
    guard abs(candidate.unicodeScalars.count - wanted.unicodeScalars.count) < bestDistance else { continue }
    let distance = editDistance(wanted, candidate.lowercased())
    if distance < bestDistance {
      bestDistance = distance
      best = candidate
    }
  }
  return best
}
