import KommuneModel

/// What the first rows say about one column.
struct ColumnSample: Equatable {
  var filled = 0
  var numbers = 0
  var marks = 0
  /// Those of the marks that stand for nothing.
  var dashes = 0
  var quoted = 0
  /// Whole numbers that begin with a zero, as codes do.
  var leadingZeros = 0
  /// Texts of four digits in the years that statistics are published for.
  var years = 0
  /// How long the shortest and the longest text are.
  var shortest = Int.max
  var longest = 0
  /// Numbers where a point, or a comma, can only be the decimal mark.
  var points = 0
  var commas = 0
  /// Numbers with one mark and three digits behind it, which may be thousands.
  var threes = 0

  /// Texts that begin as a number and have a letter inside it, "12 3x0": a flaw among figures, not a name such as "0301 Oslo".
  var garbled = 0

  /// Whether a column whose heading carries a period holds figures: a flawed number is no reason to take it for names.
  var mayHoldFiguresOfPeriod: Bool { (numbers + marks + garbled) * 2 >= filled }

  /// Whether most of what stands in the column is numbers and marks; an empty column may hold figures later.
  var mayHoldFigures: Bool { (numbers + marks) * 2 >= filled }

  /// Whether the column holds at least one number.
  var hasNumbers: Bool { numbers > 0 }

  /// Whether a text begins with a digit or sign and has a letter, none of them after a space.
  private static func isGarbled(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let first = bytes.first, (0x30...0x39).contains(first) || first == 0x2D else { return false }
    var afterSpace = false
    var hasLetter = false
    for byte in bytes {
      let isLetter = (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80
      if isLetter, afterSpace { return false }
      hasLetter = hasLetter || isLetter
      afterSpace = byte == 0x20
    }
    return hasLetter
  }

  /// Counts one cell.
  mutating func add(_ bytes: UnsafeRawBufferPointer, isQuoted: Bool, declared: FileDeclaration) {
    if isQuoted { quoted += 1 }
    guard !bytes.isEmpty else { return }
    filled += 1
    if declared.thousandsMark == nil, declared.missingMarks.isEmpty, let shape = CellShape(bytes) {
      add(bytes, shape)
    } else {
      addReadings(bytes, declared)
    }
  }

  /// Counts a cell by what it reads as under either decimal mark.
  private mutating func addReadings(_ bytes: UnsafeRawBufferPointer, _ declared: FileDeclaration) {
    let readings = [DecimalMark.point, .comma].map {
      CellText.read(bytes, decimalMark: $0, thousandsMark: declared.thousandsMark, marks: declared.missingMarks)
    }
    switch readings[0] {
    case .missing: marks += 1
    case .dash:
      marks += 1
      dashes += 1
    default:
      if readings.contains(where: \.isNumber) || readings.contains(.ambiguous) {
        numbers += 1
      } else if Self.isGarbled(bytes) {
        garbled += 1
      }
    }
    let digits = bytes.allSatisfy { (0x30...0x39).contains($0) }
    addLength(bytes, isDigits: digits)
    // Three digits after a mark may be a group of thousands.
    if let place = bytes.lastIndex(where: { $0 == 0x2E || $0 == 0x2C }), declared.thousandsMark?.byte != bytes[place] {
      guard bytes.count - place != 4 || bytes[0] == 0x30 else {
        if readings.contains(where: { $0.isNumber || $0 == .ambiguous }) { threes += 1 }
        return
      }
      if bytes[place] == 0x2E, readings[0].isNumber { points += 1 }
      if bytes[place] == 0x2C, readings[1].isNumber { commas += 1 }
    }
  }

  /// Counts a cell whose shape says what it reads as.
  private mutating func add(_ bytes: UnsafeRawBufferPointer, _ shape: CellShape) {
    switch shape {
    case .words:
      if Self.isGarbled(bytes) { garbled += 1 }
      addLength(bytes, isDigits: false)
    case .whole:
      numbers += 1
      addLength(bytes, isDigits: true)
    case .decimal(let place):
      numbers += 1
      addLength(bytes, isDigits: false)
      guard bytes.count - place != 4 || bytes[0] == 0x30 else {
        threes += 1
        return
      }
      if bytes[place] == 0x2E { points += 1 } else { commas += 1 }
    }
  }

  /// Counts what a text's length and its digits say.
  private mutating func addLength(_ bytes: UnsafeRawBufferPointer, isDigits: Bool) {
    if isDigits, bytes.count > 1, bytes[0] == 0x30 { leadingZeros += 1 }
    shortest = min(shortest, bytes.count)
    longest = max(longest, bytes.count)
    if isDigits, bytes.count == 4, Heading.period(String(decoding: bytes, as: UTF8.self)) != nil { years += 1 }
  }
}

extension CellText.Reading {
  /// Whether the cell holds a number that can be read in one way.
  var isNumber: Bool {
    switch self {
    case .number, .inexact: true
    default: false
    }
  }
}
