/// Whether a category is the total of the others on its axis, by its label.
public enum TotalLabel {
  private static let whole: Set<String> = [
    "i alt", "ialt", "alle", "begge", "total", "totalt", "totalen", "totalsum", "totalsumma", "sum", "all", "both", "samtliga", "samtlige",
    "båda", "summa", "tot",
  ]
  private static let first: Set<String> = ["alle", "begge", "all", "both", "samtliga", "samtlige", "båda"]
  private static let last: Set<String> = ["alt", "total", "totalt"]

  /// Whether a label says nothing but that it is a total: "I alt", "Total", "Begge kjønn".
  public static func isBare(_ category: Category) -> Bool {
    let words = category.label.lowercased().split(separator: " ")
    return whole.contains(words.joined(separator: " ")) || (words.count == 2 && first.contains(String(words[0])))
  }

  /// "Alle aldre", "Begge kjønn", "I alt", "All ages", "Båda könen", "Kvinner og menn i alt", "Total".
  public static func isTotal(_ category: Category) -> Bool {
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
