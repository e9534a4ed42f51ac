import KommuneLocale
import KommuneSVG

/// The small files of a text document: what there is, how it hangs together, its properties, settings and foot.
struct WordParts {
  let outline: DocumentOutline

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  /// The vocabularies that every part may use.
  static let namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"\(office)/relationships\" "
    + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
    + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
    + "xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\""

  var contentTypes: String {
    let parts = [
      ("/word/document.xml", "\(Self.word).document.main+xml"), ("/word/styles.xml", "\(Self.word).styles+xml"),
      ("/word/numbering.xml", "\(Self.word).numbering+xml"), ("/word/settings.xml", "\(Self.word).settings+xml"),
      ("/word/footer1.xml", "\(Self.word).footer+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]
    return "<Types xmlns=\"\(Self.package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
      + "<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/>"
      + parts.map { "<Override PartName=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined() + "</Types>"
  }

  var packageRelationships: String {
    "<Relationships xmlns=\"\(Self.package)/relationships\">"
      + "<Relationship Id=\"rId1\" Type=\"\(Self.office)/relationships/officeDocument\" Target=\"word/document.xml\"/>"
      + "<Relationship Id=\"rId2\" Type=\"\(Self.package)/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
      + "<Relationship Id=\"rId3\" Type=\"\(Self.office)/relationships/extended-properties\" Target=\"docProps/app.xml\"/></Relationships>"
  }

  /// The names by which the body knows other files.
  func documentRelationships(_ own: [WordRelationship]) -> String {
    let fixed = ["styles", "numbering", "settings"].map {
      WordRelationship(id: "rId" + $0.capitalizedFirst, type: $0, target: $0 + ".xml")
    }
    let all = fixed + [WordRelationship(id: "rIdFooter", type: "footer", target: "footer1.xml")] + own
    return "<Relationships xmlns=\"\(Self.package)/relationships\">"
      + all.map {
        "<Relationship Id=\"\($0.id)\" Type=\"\(Self.office)/relationships/\($0.type)\" Target=\"\(MarkupText.escaped($0.target))\""
          + ($0.isOutside ? " TargetMode=\"External\"/>" : "/>")
      }.joined() + "</Relationships>"
  }

  var coreProperties: String {
    let time = "<dcterms:%@ xsi:type=\"dcterms:W3CDTF\">\(outline.date.iso)T00:00:00Z</dcterms:%@>"
    return "<cp:coreProperties xmlns:cp=\"\(Self.package)/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
      + "xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      + "<dc:title>\(MarkupText.escaped(outline.title))</dc:title><dc:subject>\(MarkupText.escaped(outline.subtitle))</dc:subject>"
      + "<dc:language>\(WordStyles.tag(outline.language))</dc:language>"
      + ["created", "modified"].map { time.replacing("%@", with: $0) }.joined() + "</cp:coreProperties>"
  }

  var appProperties: String {
    "<Properties xmlns=\"\(Self.office)/extended-properties\"><Application>kommune</Application></Properties>"
  }

  /// Fields are computed when the document is opened, so that the contents have page numbers.
  var settings: String {
    "<w:settings \(Self.namespaces)><w:updateFields w:val=\"true\"/><w:defaultTabStop w:val=\"560\"/>"
      + "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
      + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
      + "<w:themeFontLang w:val=\"\(WordStyles.tag(outline.language))\"/></w:settings>"
  }

  /// The title, the page and how many there are.
  var footer: String {
    let contents =
      WordText.run(outline.title + "   ") + WordText.field("PAGE", result: "1") + WordText.run(" / ")
      + WordText.field("NUMPAGES", result: "1")
    return "<w:ftr \(Self.namespaces)>" + WordParagraph(style: .footer, contents: contents).xml() + "</w:ftr>"
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
