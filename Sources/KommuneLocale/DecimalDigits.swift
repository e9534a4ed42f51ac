/// The digits of a number in base ten: the shortest that read back as the same `Double`, then rounded if asked.
///
/// Rounding is half away from zero **on these decimals**, as Statistics Norway prints: 12.345 to two places is 12.35, although
/// the nearest binary number lies a hair below. It happens once, when a number is printed.
struct DecimalDigits {
  var isNegative: Bool
  /// The significant digits, most significant first, each 0 to 9.
  var digits: [UInt8]
  /// How many of `digits` stand before the decimal mark; may be negative or beyond their count.
  var pointPosition: Int

  /// Reads the shortest decimal of a finite number from its description.
  init(_ value: Double) {
    precondition(value.isFinite, "a number to print must be finite")
    digits = []
    digits.reserveCapacity(24)
    isNegative = value < 0
    var exponent = 0
    var pointSeen: Int?
    var text = value.magnitude.description.utf8.makeIterator()
    while let byte = text.next() {
      switch byte {
      case 0x30...0x39: digits.append(byte - 0x30)
      case 0x2E: pointSeen = digits.count
      case 0x65:
        var sign = 1
        while let next = text.next() {
          if next == 0x2D { sign = -1 } else if next != 0x2B { exponent = exponent * 10 + Int(next - 0x30) }
        }
        exponent *= sign
      default: break
      }
    }
    pointPosition = (pointSeen ?? digits.count) + exponent
    let leadingZeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(leadingZeros)
    pointPosition -= leadingZeros
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty {
      pointPosition = 0
      isNegative = false
    }
  }

  /// Rounds half away from zero to `decimals` places; a result of zero loses its sign.
  mutating func round(toDecimals decimals: Int) {
    let kept = pointPosition + decimals
    guard kept < digits.count else { return }
    if kept < 0 {
      self = .zero
      return
    }
    let roundsUp = digits[kept] >= 5
    digits.removeLast(digits.count - kept)
    if roundsUp { increment() }
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { self = .zero }
  }

  private mutating func increment() {
    var index = digits.count
    while index > 0 {
      index -= 1
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
    pointPosition += 1
  }

  private static let zero = DecimalDigits(0)
}
