import Foundation
import KommuneSVG

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an SVG shows, read back from its text by a parser that is not ours.
struct DrawnPicture: Sendable {
  struct Text: Sendable {
    let string: String
    let box: Box
    let colour: Colour
    /// How many boxes had been drawn before it.
    let order: Int
  }

  struct Filled: Sendable {
    let box: Box
    let colour: Colour
  }

  fileprivate(set) var texts: [Text] = []
  fileprivate(set) var boxes: [Filled] = []
  fileprivate(set) var elements: [String] = []
  fileprivate(set) var attributes: Set<String> = []
  fileprivate(set) var ids: [String] = []
  fileprivate(set) var strokes: [Colour] = []
  fileprivate(set) var descriptions: [String: String] = [:]
  fileprivate(set) var size = Box(x: 0, y: 0, width: 0, height: 0)

  fileprivate init() {}

  /// Reads a picture; nothing when it is not well-formed.
  init?(_ svg: String) {
    let reader = PictureReader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    guard parser.parse(), parser.parserError == nil, reader.isComplete else { return nil }
    self = reader.picture
  }

  /// Pairs of texts that lie on each other.
  var overlaps: [(String, String)] {
    texts.indices.flatMap { first in
      texts.indices.dropFirst(first + 1).filter { texts[first].box.overlaps(texts[$0].box) }.map { (texts[first].string, texts[$0].string) }
    }
  }

  /// Texts that reach outside the picture.
  var outside: [String] {
    texts.filter { $0.box.x < -0.01 || $0.box.y < 0 || $0.box.maxX > size.maxX + 0.01 || $0.box.maxY > size.maxY }.map(\.string)
  }

  /// The contrast of a text with the last box that was drawn under its middle.
  func contrast(of text: Text) -> Double {
    let middle = Box(x: text.box.midX - 0.5, y: text.box.midY - 0.5, width: 1, height: 1)
    let under = boxes[..<text.order].last { $0.box.overlaps(middle) }
    return text.colour.contrast(with: under?.colour ?? .white)
  }
}

/// Collects what the parser finds.
private final class PictureReader: NSObject, XMLParserDelegate {
  var picture = DrawnPicture()
  private var inherited: [[String: String]] = [[:]]
  private var content = ""
  private var hasError = false

  var isComplete: Bool { !hasError && inherited.count == 1 }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
  ) {
    picture.elements.append(element)
    picture.attributes.formUnion(attributes.keys)
    if let id = attributes["id"] { picture.ids.append(id) }
    inherited.append(inherited[inherited.count - 1].merging(attributes) { $1 })
    content = ""
    let all = inherited[inherited.count - 1]
    func number(_ name: String) -> Double { Double(all[name] ?? "0") ?? 0 }
    if element == "svg" { picture.size = Box(x: 0, y: 0, width: number("width"), height: number("height")) }
    if let colour = attributes["stroke"].flatMap({ Colour($0) }) { picture.strokes.append(colour) }
    if element == "rect", let colour = attributes["fill"].flatMap({ Colour($0) }) {
      let box = Box(x: number("x"), y: number("y"), width: number("width"), height: number("height"))
      picture.boxes.append(DrawnPicture.Filled(box: box, colour: colour))
    }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) { hasError = true }

  func parser(_ parser: XMLParser, foundCharacters string: String) { content += string }

  func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
    let all = inherited.removeLast()
    if element == "title" || element == "desc" { picture.descriptions[element] = content }
    guard element == "text" else { return }
    let font = Font(size: Double(all["font-size"] ?? "") ?? 0, isBold: all["font-weight"] == "bold")
    let width = font.width(of: content)
    let x = Double(all["x"] ?? "") ?? 0
    let y = Double(all["y"] ?? "") ?? 0
    let left = all["text-anchor"] == "middle" ? x - width / 2 : all["text-anchor"] == "end" ? x - width : x
    // Letters fill the height from a capital's top to a descender's foot; the air above and below belongs to no one.
    picture.texts.append(
      DrawnPicture.Text(
        string: content, box: Box(x: left, y: y - font.capHeight, width: width, height: font.capHeight + font.descent * 0.8),
        colour: Colour(all["fill"] ?? "") ?? Colour(0), order: picture.boxes.count))
  }
}
