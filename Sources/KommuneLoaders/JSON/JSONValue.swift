import KommuneLocale
import KommuneModel

/// A JSON value in memory, for the small parts of a file that are looked at from several sides.
indirect enum JSONValue: Sendable, Hashable {
  case object([Member])
  case array([JSONValue])
  case string(String)
  case number(Double)
  case boolean(Bool)
  case null

  /// A name and its value, in the order of the file.
  struct Member: Sendable, Hashable {
    let name: String
    let value: JSONValue
  }

  /// The value of a member, when this is an object that has it.
  subscript(name: String) -> JSONValue? { members?.first { $0.name == name }?.value }

  /// The members, when this is an object.
  var members: [Member]? { if case .object(let members) = self { members } else { nil } }

  /// The elements, when this is an array.
  var elements: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }

  /// The text, when this is a string.
  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The number, when this is one.
  var number: Double? { if case .number(let number) = self { number } else { nil } }

  /// The truth value, when this is one.
  var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }

  /// The whole number, when this is one that fits.
  var integer: Int? { number.flatMap { Int(exactly: $0) } }
}

extension JSONScanner {
  /// Reads a value of any kind. A name that stands twice in one object is a failure: one of the two values would be lost.
  mutating func readValue() throws(LoadFailure) -> JSONValue {
    try countValue()
    switch try peek() {
    case .object: return try readMembers()
    case .array:
      var elements: [JSONValue] = []
      try readArray { (scanner) throws(LoadFailure) in elements.append(try scanner.readValue()) }
      return .array(elements)
    case .string: return .string(try readString())
    case .number: return .number(try readNumber())
    case .literal: return try readLiteral().map { .boolean($0) } ?? .null
    }
  }

  private mutating func readMembers() throws(LoadFailure) -> JSONValue {
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    try readObject { (name, scanner) throws(LoadFailure) in
      let text = try scanner.string(of: name)
      guard names.insert(text).inserted else { throw scanner.failure(.syntax, JSONPhrases.nameOnce, at: name.start, found: text) }
      members.append(.init(name: text, value: try scanner.readValue()))
    }
    return .object(members)
  }
}
