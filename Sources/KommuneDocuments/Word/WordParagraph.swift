import KommuneSVG

/// Names of paragraph styles, as ``WordStyles`` defines them.
enum WordStyle: String {
  case title = "Title"
  case subtitle = "Subtitle"
  case date = "Date"
  case contentsHeading = "TOCHeading"
  case heading1 = "Heading1"
  case heading2 = "Heading2"
  case heading3 = "Heading3"
  case heading4 = "Heading4"
  case body = "BodyText"
  case list = "ListParagraph"
  case finding = "Finding"
  case quote = "Quote"
  case code = "Code"
  case tableCaption = "TableCaption"
  case figureCaption = "FigureCaption"
  case picture = "Picture"
  case tableText = "TableText"
  case tableFigure = "TableFigure"
  case tableNote = "TableNote"
  case footer = "Footer"

  /// The style of a heading; the chapter's own is level 1.
  static func heading(_ level: Int) -> WordStyle {
    switch level {
    case ...1: .heading1
    case 2: .heading2
    case 3: .heading3
    default: .heading4
    }
  }
}

/// A paragraph: its properties, which are extended where a section ends in it, and its contents.
struct WordParagraph {
  let style: WordStyle
  /// Properties after the style, in the order of the schema.
  var properties = ""
  var contents: String

  /// The paragraph, with the section that ends in it, if one does.
  func xml(section: String = "") -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/>\(properties)\(section)</w:pPr>\(contents)</w:p>"
  }

  /// Whether it belongs to what follows it.
  var isHeading: Bool {
    switch style {
    case .heading1, .heading2, .heading3, .heading4: true
    default: false
    }
  }
}

/// Runs and fields of a paragraph.
enum WordText {
  /// A run of plain text; `\n` breaks the line. `properties` stand in the order of the schema.
  static func run(_ text: String, properties: String = "") -> String {
    guard !text.isEmpty else { return "" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? "" : "<w:t xml:space=\"preserve\">\(MarkupText.escaped(String(line)))</w:t>"
    }
    return "<w:r>" + (properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>") + lines.joined(separator: "<w:br/>") + "</w:r>"
  }

  /// A field with the result that is shown until the reader's program computes it anew.
  static func field(_ instruction: String, result: String, properties: String = "") -> String {
    fieldStart(instruction, properties: properties) + run(result, properties: properties) + fieldEnd
  }

  /// A field up to its result.
  static func fieldStart(_ instruction: String, properties: String = "") -> String {
    let format = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    return "<w:r>\(format)<w:fldChar w:fldCharType=\"begin\"/></w:r>"
      + "<w:r>\(format)<w:instrText xml:space=\"preserve\"> \(MarkupText.escaped(instruction)) </w:instrText></w:r>"
      + "<w:r>\(format)<w:fldChar w:fldCharType=\"separate\"/></w:r>"
  }

  /// Ends a field.
  static let fieldEnd = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"

  /// Contents that lead to a bookmark.
  static func link(to bookmark: String, _ contents: String) -> String {
    "<w:hyperlink w:anchor=\"\(bookmark)\" w:history=\"1\">\(contents)</w:hyperlink>"
  }

  /// Note numbers, raised.
  static func raised(_ numbers: [Int]) -> String {
    numbers.isEmpty ? "" : run(numbers.map(String.init).joined(separator: ","), properties: "<w:vertAlign w:val=\"superscript\"/>")
  }
}
