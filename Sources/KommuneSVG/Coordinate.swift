/// Writes a coordinate with at most two decimals, without trailing zeros and without a sign on zero.
///
/// Rounding is half away from zero, so that two processors give the same bytes. Values beyond ±10⁹, far outside any picture,
/// are drawn at that border; one that is not a number at 0.
public func appendCoordinate(_ value: Double, to bytes: inout [UInt8]) {
  let bounded = value.isNaN ? 0 : min(max(value, -1e9), 1e9)
  var hundredths = Int((bounded * 100).rounded(.toNearestOrAwayFromZero))
  if hundredths < 0 {
    bytes.append(UInt8(ascii: "-"))
    hundredths = -hundredths
  }
  let (whole, decimals) = hundredths.quotientAndRemainder(dividingBy: 100)
  appendWhole(whole, to: &bytes)
  guard decimals > 0 else { return }
  bytes.append(UInt8(ascii: "."))
  bytes.append(UInt8(ascii: "0") + UInt8(decimals / 10))
  if decimals % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(decimals % 10)) }
}

private func appendWhole(_ number: Int, to bytes: inout [UInt8]) {
  var divisor = 1
  while number / divisor >= 10 { divisor *= 10 }
  while divisor > 0 {
    bytes.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
    divisor /= 10
  }
}
