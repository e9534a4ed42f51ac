/// What a style shows numbers as.
enum NumberStyle: Hashable {
  /// The number itself.
  case number
  /// The day that so many days after the first one is.
  case date
  /// The month and year of that day.
  case month
  /// The year of that day.
  case year
  /// A hundred times the number, and a per cent sign.
  case percentage
  /// A thousandth of the number, or less.
  case scaled
  /// The whole number with zeros before it, so many digits in all, as codes have them.
  case digits(Int)

  /// What a format shows: `yyyy-mm-dd`, `mmm-yy`, `0.0 %`, `0000`, `#,##0,`.
  init(format: String) {
    let shown = NumberStyle.shown(format)
    let has = { (letters: Set<Character>) in shown.contains(where: letters.contains) }
    let positive = shown.prefix { $0 != ";" }
    if has(["y"]) {
      self = has(["d", "h", "s"]) ? .date : has(["m"]) ? .month : .year
    } else if has(["d", "m", "h", "s"]) {
      self = .date
    } else if has(["%"]) {
      self = .percentage
    } else if (2...8).contains(positive.count), positive.allSatisfy({ $0 == "0" }) {
      self = .digits(positive.count)
    } else if let last = positive.lastIndex(where: { "0#?".contains($0) }),
      positive[last...].dropFirst().first == ","
        || positive.contains(",.")
    {
      self = .scaled
    } else {
      self = .number
    }
  }

  /// A format without what stands in quotes, brackets and escapes, in small letters.
  private static func shown(_ format: String) -> String {
    var shown = ""
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for letter in format.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch letter {
      case "\"": isQuoted.toggle()
      case "\\", "_", "*": isEscaped = !isQuoted
      case "[": isBracketed = true
      case "]": isBracketed = false
      default: if !isQuoted, !isBracketed { shown.append(letter) }
      }
    }
    return shown
  }
}
