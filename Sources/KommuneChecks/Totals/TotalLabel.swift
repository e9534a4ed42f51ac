import KommuneModel

/// Whether a category is the total of the others on its axis, by its label.
enum TotalLabel {
  private static let whole: Set<String> = [
    "i alt", "ialt", "alle", "begge", "total", "totalt", "totalen", "sum", "all", "both", "samtliga", "samtlige", "båda", "summa", "tot",
  ]
  private static let first: Set<String> = ["alle", "begge", "all", "both", "samtliga", "samtlige", "båda"]
  private static let last: Set<String> = ["alt", "total", "totalt"]

  /// "Alle aldre", "Begge kjønn", "I alt", "All ages", "Båda könen", "Kvinner og menn i alt", "Total".
  static func isTotal(_ category: Category) -> Bool {
    let text = category.label.lowercased()
    // "@SUM(1)" is a formula, not a word.
    guard text.first?.isLetter == true else { return false }
    if whole.contains(text) { return true }
    let words = text.split(separator: " ").map { String($0.filter(\.isLetter)) }
    guard let begin = words.first, let end = words.last, words.count <= 6 else { return false }
    if first.contains(begin) { return true }
    return end == "alt" ? words.dropLast().last == "i" : last.contains(end) || whole.contains(begin)
  }
}
