/// A finite number, or the reason why there is none.
public enum Observation: Hashable, Sendable {
  /// A finite number.
  case value(Double)
  /// No number, and why.
  case missing(MissingReason)

  /// The number, or nothing when it is missing.
  public var value: Double? {
    if case .value(let number) = self { number } else { nil }
  }

  /// The reason, or nothing when there is a number.
  public var missingReason: MissingReason? {
    if case .missing(let reason) = self { reason } else { nil }
  }

  /// The number after `transform`, or the same reason.
  public func map(_ transform: (Double) -> Double) -> Observation {
    if case .value(let number) = self { .value(transform(number)) } else { self }
  }
}

/// One cell of a cube in eight bytes: a finite double, or a quiet NaN whose low bits hold the missing reason.
///
/// A cube of millions of cells needs no second array for the reasons, and arithmetic over a whole column can test for missing
/// with `x == x`. Arithmetic must not pass the payload on: read a cell through `observation`.
@frozen public struct Cell: Sendable, Hashable {
  /// The bits of the double.
  public let bits: UInt64

  /// A cell of bits that another cell has, or that a finite number other than −0 has.
  @inlinable package init(bits: UInt64) { self.bits = bits }

  /// A cell that holds a number.
  @inlinable public init(_ value: Double) {
    // Adding zero turns −0 into 0, so that equal numbers have equal bits.
    bits = (value + 0).bitPattern
  }

  /// A cell without a number.
  @inlinable public init(_ reason: MissingReason) {
    bits = Cell.missingBits | UInt64(reason.rawValue)
  }

  @usableFromInline static let missingBits: UInt64 = 0x7FF8_0000_0000_0000

  /// Whether the cell holds no number.
  @inlinable public var isMissing: Bool { bits & Cell.missingBits == Cell.missingBits }

  /// The number, NaN when missing.
  @inlinable public var rawValue: Double { Double(bitPattern: bits) }

  /// The number or the reason.
  public var observation: Observation {
    guard isMissing else { return .value(rawValue) }
    return .missing(MissingReason(rawValue: UInt8(truncatingIfNeeded: bits)) ?? .notAvailable)
  }
}
