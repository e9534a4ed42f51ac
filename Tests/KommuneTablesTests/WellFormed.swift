import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An XML document read by Foundation's parser (libxml2), which we did not write: elements with attributes and text, in order.
final class ParsedMarkup: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
    let parents: [String]
  }

  private(set) var elements: [Element] = []
  private(set) var failure: String?
  private var open: [Int] = []

  /// Parses SVG as it stands, or HTML that is written as XML except for `col`.
  init(_ text: String) {
    super.init()
    let xml = text.replacing("<col>", with: "<col/>")
    let parser = XMLParser(data: Data(("<root>" + xml + "</root>").utf8))
    parser.delegate = self
    if !parser.parse() { failure = parser.parserError.map { "\($0) at line \(parser.lineNumber)" } ?? "unknown" }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append(Element(name: name, attributes: attributes, parents: open.map { elements[$0].name }))
    open.append(elements.count - 1)
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for index in open { elements[index].text += text }
  }

  /// The elements of this name.
  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// The elements that carry this class.
  func classed(_ name: String) -> [Element] {
    elements.filter { ($0.attributes["class"] ?? "").split(separator: " ").contains(Substring(name)) }
  }
}
