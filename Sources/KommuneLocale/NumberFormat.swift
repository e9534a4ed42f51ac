/// How a number is written for people: decimals, grouping, sign, percent.
///
/// Thousands are grouped by a no-break space (a comma in English), four digits too; the minus is U+2212; zero never carries a
/// sign; rounding is half away from zero on the decimals.
///
///     NumberFormat(decimals: 1).string(-1234567.8, in: .nn)   // "−1 234 567,8"
///     NumberFormat.percent(decimals: 1).string(3.2, in: .en)  // "3.2%"
///
/// **Missing values.** Not accepted: the table or chart writes the mark of the missing reason instead.
public struct NumberFormat: Sendable, Hashable {
  /// How many decimals are shown, always as many.
  public var decimals: Int
  /// Whether a positive number is written with a plus.
  public var alwaysSigned: Bool
  /// Whether a percent sign follows.
  public var isPercent: Bool
  /// Whether thousands are grouped. Years and codes never are.
  public var groupsThousands: Bool

  /// Creates a format; the default is a grouped whole number.
  public init(decimals: Int = 0, alwaysSigned: Bool = false, isPercent: Bool = false, groupsThousands: Bool = true) {
    precondition((0...15).contains(decimals), "decimals lie between 0 and 15")
    self.decimals = decimals
    self.alwaysSigned = alwaysSigned
    self.isPercent = isPercent
    self.groupsThousands = groupsThousands
  }

  /// A format that ends in a percent sign; the value is already in percent.
  public static func percent(decimals: Int = 1) -> NumberFormat { NumberFormat(decimals: decimals, isPercent: true) }

  /// A year: four digits without grouping.
  public static let year = NumberFormat(groupsThousands: false)

  /// Writes a finite `value` in `language`.
  public func string(_ value: Double, in language: Language) -> String {
    var number = DecimalDigits(value)
    number.round(toDecimals: decimals)
    var text: [UInt8] = []
    text.reserveCapacity(32)
    if number.isNegative {
      text += [0xE2, 0x88, 0x92]  // U+2212 MINUS SIGN
    } else if alwaysSigned, !number.digits.isEmpty {
      text.append(0x2B)
    }
    appendWhole(of: number, to: &text, in: language)
    appendDecimals(of: number, to: &text, in: language)
    if isPercent { text += language.usesDecimalPoint ? [0x25] : [0xC2, 0xA0, 0x25] }
    return String(decoding: text, as: UTF8.self)
  }

  private func appendWhole(of number: DecimalDigits, to text: inout [UInt8], in language: Language) {
    let count = max(1, number.pointPosition)
    for place in 0..<count {
      if place > 0, groupsThousands, (count - place) % 3 == 0 {
        text += language.usesDecimalPoint ? [0x2C] : [0xC2, 0xA0]
      }
      let index = place - count + number.pointPosition
      text.append(0x30 + (number.digits.indices.contains(index) ? number.digits[index] : 0))
    }
  }

  private func appendDecimals(of number: DecimalDigits, to text: inout [UInt8], in language: Language) {
    guard decimals > 0 else { return }
    text.append(language.usesDecimalPoint ? 0x2E : 0x2C)
    for place in 0..<decimals {
      let index = number.pointPosition + place
      text.append(0x30 + (number.digits.indices.contains(index) ? number.digits[index] : 0))
    }
  }
}

/// Writes a finite number for a machine: the shortest decimal that reads back the same double, with a point, without an
/// exponent below 10²¹ and without `.0` on whole numbers.
///
///     machineNumber(526.0)     // "526"
///     machineNumber(0.000025)  // "0.000025"
public func machineNumber(_ value: Double) -> String {
  let number = DecimalDigits(value)
  return number.plainText
}

/// Writes a finite number for JSON and manifests, rounded to 12 significant digits, so that processors whose kernels differ in
/// the last bits give the same bytes.
public func roundedMachineNumber(_ value: Double, significantDigits: Int = 12) -> String {
  var number = DecimalDigits(value)
  number.round(toDecimals: significantDigits - number.pointPosition)
  return number.plainText
}

extension DecimalDigits {
  fileprivate var plainText: String {
    guard !digits.isEmpty else { return "0" }
    var text: [UInt8] = isNegative ? [0x2D] : []
    if pointPosition > 21 || pointPosition < -6 {
      text.append(0x30 + digits[0])
      if digits.count > 1 {
        text.append(0x2E)
        text += digits.dropFirst().map { 0x30 + $0 }
      }
      text += Array("e\(pointPosition > 0 ? "+" : "")\(pointPosition - 1)".utf8)
      return String(decoding: text, as: UTF8.self)
    }
    if pointPosition <= 0 {
      text += [0x30, 0x2E] + [UInt8](repeating: 0x30, count: -pointPosition)
      text += digits.map { 0x30 + $0 }
    } else {
      for index in 0..<max(pointPosition, digits.count) {
        if index == pointPosition { text.append(0x2E) }
        text.append(0x30 + (index < digits.count ? digits[index] : 0))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
