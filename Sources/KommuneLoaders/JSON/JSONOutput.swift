import KommuneLocale

/// Writes JSON text: no white space, names in the order given, so that the same values give the same bytes.
struct JSONOutput {
  /// The text so far, in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Writes a value.
  mutating func write(_ value: JSONValue) {
    switch value {
    case .object(let members):
      write("{")
      for (index, member) in members.enumerated() {
        if index > 0 { write(",") }
        write(text: member.name)
        write(":")
        write(member.value)
      }
      write("}")
    case .array(let elements):
      write("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { write(",") }
        write(element)
      }
      write("]")
    case .string(let text): write(text: text)
    case .number(let number): write(number: number)
    case .boolean(let value): write(value ? "true" : "false")
    case .null: write("null")
    }
  }

  /// Writes punctuation or a word as it is.
  mutating func write(_ raw: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: raw.utf8Start, count: raw.utf8CodeUnitCount))
  }

  /// Writes a finite number as the shortest decimal that reads back as the same double, whole ones without a point.
  mutating func write(number: Double) {
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53 {
      write(integer: whole)
    } else {
      bytes.append(contentsOf: number.description.utf8)
    }
  }

  /// Writes a whole number.
  mutating func write(integer: Int) {
    var digits = integer.magnitude
    if integer < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digits % 10))
      digits /= 10
    } while digits > 0
    bytes[start...].reverse()
  }

  /// Writes a string in quotes.
  mutating func write(text: String) { bytes.append(contentsOf: JSONText.quoted(text).utf8) }
}
