/// Writes SVG into one buffer that can be reused from picture to picture.
///
/// The same calls give the same bytes: coordinates have at most two decimals, attributes stand in the order they were given,
/// and there is no clock, locale or hash in it. Text is made safe as ``MarkupText`` tells.
///
///     var writer = SVGWriter()
///     writer.element(.rect) { $0.attribute(.width, 12.5); $0.attribute(.height, 8) }
///     writer.text  // <rect width="12.5" height="8"/>
///
/// **Missing values.** Not accepted. A coordinate that is not finite is written as 0, so that the picture stays well-formed.
public struct SVGWriter: Sendable {
  /// What has been written, as UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var startTagIsOpen = false

  /// Creates an empty writer with room for `capacity` bytes.
  public init(capacity: Int = 16_384) {
    bytes.reserveCapacity(capacity)
  }

  /// What has been written, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Empties the writer and keeps its memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    startTagIsOpen = false
  }

  /// Writes one element; `content` gives its attributes first, then what stands inside it.
  @inlinable
  public mutating func element(_ element: SVGElement, _ content: (inout SVGWriter) -> Void) {
    open(element)
    content(&self)
    close(element)
  }

  /// Begins an element. Every `open` has a `close`.
  public mutating func open(_ element: SVGElement) {
    finishStartTag()
    bytes.append(UInt8(ascii: "<"))
    append(element.name)
    startTagIsOpen = true
  }

  /// Ends the element that was opened last.
  public mutating func close(_ element: SVGElement) {
    if startTagIsOpen {
      append("/>")
      startTagIsOpen = false
    } else {
      append("</")
      append(element.name)
      bytes.append(UInt8(ascii: ">"))
    }
  }

  /// Writes a number as an attribute, with at most two decimals.
  public mutating func attribute(_ attribute: SVGAttribute, _ value: Double) {
    begin(attribute)
    appendCoordinate(value, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a text as an attribute, escaped.
  public mutating func attribute(_ attribute: SVGAttribute, _ value: String) {
    begin(attribute)
    MarkupText.append(value, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a fixed text as an attribute.
  public mutating func attribute(_ attribute: SVGAttribute, fixed value: StaticString) {
    begin(attribute)
    append(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a colour as an attribute.
  public mutating func attribute(_ attribute: SVGAttribute, _ colour: Colour) {
    begin(attribute)
    colour.append(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes path data as the attribute `d`.
  public mutating func attribute(_ path: PathData) {
    begin(.d)
    bytes += path.bytes
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes text inside the open element, escaped.
  public mutating func content(_ text: String) {
    finishStartTag()
    MarkupText.append(text, to: &bytes)
  }

  /// Writes a line break between elements, so that a difference between two pictures can be read.
  public mutating func newline() {
    finishStartTag()
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func begin(_ attribute: SVGAttribute) {
    precondition(startTagIsOpen, "attributes are given before the content of their element")
    bytes.append(UInt8(ascii: " "))
    append(attribute.name)
    append("=\"")
  }

  private mutating func finishStartTag() {
    guard startTagIsOpen else { return }
    bytes.append(UInt8(ascii: ">"))
    startTagIsOpen = false
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
