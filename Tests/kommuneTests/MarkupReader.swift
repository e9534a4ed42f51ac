/// Reads SVG or HTML strictly enough to prove that it is well-formed and does nothing by itself.
///
/// It is no browser: what it does not understand it refuses, and so must a report that is to be handed around.
struct MarkupReader {
  /// What is wrong, in the order in which it stands.
  private(set) var flaws: [String] = []

  private let bytes: [UInt8]
  private var place = 0
  private var open: [String] = []
  private var ids: Set<String> = []
  private var references: Set<String> = []

  /// Elements of HTML without an end tag.
  private static let void: Set<String> = ["br", "col", "hr", "img", "input", "meta", "wbr", "link"]
  /// Elements that fetch or run something.
  private static let active: Set<String> = [
    "script", "iframe", "object", "embed", "link", "base", "form", "foreignObject", "foreignobject", "image", "video", "audio", "animate",
    "set", "applet", "frame", "feImage",
  ]

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// What is wrong in a document; nothing when it is well-formed and inert.
  static func flaws(in text: String) -> [String] {
    var reader = MarkupReader(text)
    reader.read()
    return reader.flaws
  }

  private mutating func read() {
    while place < bytes.count, flaws.count < 20 {
      if bytes[place] == UInt8(ascii: "<") {
        readMarkup()
      } else if bytes[place] == UInt8(ascii: "&") {
        readEntity()
      } else {
        place += 1
      }
    }
    if !open.isEmpty { flaws.append("not closed: \(open.joined(separator: ", "))") }
    for reference in references.subtracting(ids).sorted() { flaws.append("leads nowhere: #\(reference)") }
  }

  private mutating func readMarkup() {
    if skip("<!--") { return skipPast("-->") }
    if skip("<!doctype html>") || skip("<!DOCTYPE html>") { return }
    if skip("<?xml ") { return skipPast("?>") }
    if skip("</") { return readEndTag() }
    place += 1
    readStartTag()
  }

  private mutating func readEndTag() {
    let name = word()
    guard skip(">") else { return fail("end tag of \(name)") }
    if open.last == name { open.removeLast() } else { fail("</\(name)> closes \(open.last ?? "nothing")") }
  }

  private mutating func readStartTag() {
    let name = word()
    if name.isEmpty { return fail("a < that begins no element") }
    if Self.active.contains(name) { fail("<\(name)> is not inert") }
    var attributes: [String: String] = [:]
    while true {
      skipSpace()
      if skip("/>") { break }
      if skip(">") {
        if !Self.void.contains(name) { open.append(name) }
        break
      }
      guard let (attribute, value) = readAttribute() else { return fail("attributes of \(name)") }
      if attributes.updateValue(value, forKey: attribute) != nil { fail("\(attribute) twice on \(name)") }
    }
    check(name, attributes)
    if name == "style", open.last == "style" { readStyle() }
  }

  private mutating func readAttribute() -> (String, String)? {
    let name = word()
    guard !name.isEmpty else { return nil }
    guard skip("=") else { return (name, "") }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return nil }
    place += 1
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      if bytes[place] == UInt8(ascii: "<") { return nil }
      if bytes[place] == UInt8(ascii: "&") { readEntity() } else { place += 1 }
    }
    guard place < bytes.count else { return nil }
    place += 1
    return (name, String(decoding: bytes[start..<place - 1], as: UTF8.self))
  }

  private mutating func check(_ name: String, _ attributes: [String: String]) {
    for (attribute, value) in attributes.sorted(by: { $0.key < $1.key }) {
      if attribute.hasPrefix("on") { fail("\(attribute) on \(name)") }
      if attribute == "id", !ids.insert(value).inserted { fail("id \(value) twice") }
      if attribute == "src" || attribute == "srcset" || attribute == "action" || attribute == "data" { fail("\(attribute) on \(name)") }
      if attribute == "style" || attribute == "fill" || attribute == "clip-path" { checkStyle(value) }
      if attribute == "href" || attribute == "xlink:href" { checkAddress(value, on: name) }
      if ["aria-labelledby", "aria-describedby", "headers", "for"].contains(attribute) {
        references.formUnion(value.split(separator: " ").map(String.init))
      }
      if name == "meta", attribute == "http-equiv", value != "Content-Security-Policy" { fail("meta \(value)") }
    }
  }

  private mutating func checkAddress(_ value: String, on name: String) {
    if value.hasPrefix("#") {
      references.insert(String(value.dropFirst()))
    } else if name != "a" || !(value.hasPrefix("https://") || Self.isInside(value)) {
      fail("\(value) on \(name)")
    }
  }

  /// Whether an address names a file of the report itself.
  private static func isInside(_ value: String) -> Bool {
    !value.contains(":") && !value.hasPrefix("/") && !value.split(separator: "/").contains("..")
  }

  private mutating func readStyle() {
    let start = place
    while place < bytes.count, !bytes[place...].starts(with: "</style>".utf8) { place += 1 }
    checkStyle(String(decoding: bytes[start..<place], as: UTF8.self))
  }

  private mutating func checkStyle(_ style: String) {
    let style = style.lowercased()
    let fetches = style.contains("@import") || style.contains("expression(") || style.replacing("url(#", with: "").contains("url(")
    if fetches { fail("a style that fetches") }
  }

  private mutating func readEntity() {
    let start = place
    place += 1
    while place < bytes.count, place - start < 12, bytes[place] != UInt8(ascii: ";") { place += 1 }
    let entity = String(decoding: bytes[start + 1..<min(place, bytes.count)], as: UTF8.self)
    guard place < bytes.count, bytes[place] == UInt8(ascii: ";"),
      ["amp", "lt", "gt", "quot", "apos", "nbsp"].contains(entity) || entity.hasPrefix("#")
    else { return fail("&\(entity)") }
    place += 1
  }

  private mutating func word() -> String {
    let start = place
    while place < bytes.count, Self.isNameByte(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x3A
  }

  private mutating func skip(_ text: String) -> Bool {
    guard bytes[place...].starts(with: text.utf8) else { return false }
    place += text.utf8.count
    return true
  }

  private mutating func skipPast(_ text: String) {
    while place < bytes.count, !bytes[place...].starts(with: text.utf8) { place += 1 }
    place = min(place + text.utf8.count, bytes.count)
  }

  private mutating func skipSpace() {
    while place < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[place]) { place += 1 }
  }

  private mutating func fail(_ flaw: String) {
    flaws.append("\(flaw) at byte \(place)")
    // Past what could not be read, so that reading comes to an end.
    place += 1
  }
}
