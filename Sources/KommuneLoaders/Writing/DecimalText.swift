/// The shortest decimal that reads back as the same double, without an exponent: `526`, `0.1`, `100000000000000000000`.
struct DecimalText {
  private let isNegative: Bool
  private var digits: [UInt8] = []
  /// How many digits stand before the point; may be negative or beyond their count.
  private var point = 0

  /// - Parameter value: A finite number.
  init(_ value: Double) {
    isNegative = value < 0
    var exponent = 0
    var seenPoint: Int?
    var bytes = value.magnitude.description.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case 0x30...0x39: digits.append(byte)
      case 0x2E: seenPoint = digits.count
      default:
        // An exponent, the rest of the text: `e-05`, `e+22`.
        var isBelow = false
        while let next = bytes.next() {
          if next == 0x2D { isBelow = true } else if next != 0x2B { exponent = exponent * 10 + Int(next - 0x30) }
        }
        if isBelow { exponent = -exponent }
      }
    }
    point = (seenPoint ?? digits.count) + exponent
    let leading = digits.prefix { $0 == 0x30 }.count
    digits.removeFirst(leading)
    point -= leading
    dropTrailingZeros()
  }

  /// Rounds half away from zero to so many significant digits.
  mutating func round(toSignificant count: Int) {
    guard digits.count > count else { return }
    let roundsUp = digits[count] >= 0x35
    digits.removeLast(digits.count - count)
    if roundsUp {
      var index = count - 1
      while index >= 0, digits[index] == 0x39 {
        digits[index] = 0x30
        index -= 1
      }
      if index >= 0 {
        digits[index] += 1
      } else {
        digits.insert(0x31, at: 0)
        point += 1
      }
    }
    dropTrailingZeros()
  }

  private mutating func dropTrailingZeros() {
    while digits.last == 0x30 { digits.removeLast() }
    if digits.isEmpty { point = 0 }
  }

  /// Writes the number with the given mark before its decimals.
  func append(to bytes: inout [UInt8], decimalMark: UInt8 = 0x2E) {
    guard !digits.isEmpty else {
      bytes.append(0x30)
      return
    }
    if isNegative { bytes.append(0x2D) }
    if point <= 0 {
      bytes.append(0x30)
      bytes.append(decimalMark)
      bytes.append(contentsOf: repeatElement(0x30, count: -point))
      bytes.append(contentsOf: digits)
    } else if point >= digits.count {
      bytes.append(contentsOf: digits)
      bytes.append(contentsOf: repeatElement(0x30, count: point - digits.count))
    } else {
      bytes.append(contentsOf: digits[..<point])
      bytes.append(decimalMark)
      bytes.append(contentsOf: digits[point...])
    }
  }
}
