/// Note numbers as raised digits, each after a space, where nothing can be raised by markup: " ¹ ²".
package func raisedNumbers(_ numbers: [Int]) -> String {
  let raised: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
  var text = ""
  for number in numbers {
    text += " "
    for digit in String(number) { text.append(raised[digit.wholeNumberValue ?? 0]) }
  }
  return text
}

extension Table.Signal.Shape {
  /// The sign as a character, where it cannot be drawn.
  package var typed: String {
    switch self {
    case .up: "▲"
    case .down: "▼"
    case .level: "▬"
    case .dot: "●"
    }
  }
}
