import KommuneLocale
import KommuneTables

/// An outline as a text document in the format of Word (Office Open XML, ECMA-376): headings, contents, captions and references that
/// the program knows as such, so that it can be worked on by hand.
///
/// The same outline and pictures give the same bytes.
public struct WordDocument: Sendable {
  private let outline: DocumentOutline
  private let pictures: [String: [UInt8]]

  /// Prepares a document.
  ///
  /// - Parameters:
  ///   - outline: What the document says, chapter by chapter.
  ///   - pictures: The figures as PNG by their names. A figure without one is shown as the table of its numbers.
  public init(_ outline: DocumentOutline, pictures: [String: [UInt8]]) {
    self.outline = outline
    self.pictures = pictures
  }

  /// The file.
  public func bytes() -> [UInt8] {
    var body = WordBody(language: outline.language, pictures: pictures)
    let document = body.document(of: outline)
    let parts = WordParts(outline: outline)
    var archive = ZipArchive()
    func add(_ path: String, _ text: String) {
      archive.add(path, Array(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text).utf8))
    }
    add("[Content_Types].xml", parts.contentTypes)
    add("_rels/.rels", parts.packageRelationships)
    add("docProps/core.xml", parts.coreProperties)
    add("docProps/app.xml", parts.appProperties)
    add("word/document.xml", document)
    add("word/_rels/document.xml.rels", parts.documentRelationships(body.relationships))
    add("word/styles.xml", WordStyles(language: outline.language).xml)
    add("word/numbering.xml", WordNumbering(listCount: body.orderedListCount).xml)
    add("word/settings.xml", parts.settings)
    add("word/footer1.xml", parts.footer)
    for file in body.media { archive.add("word/media/" + file.name, file.bytes) }
    return archive.finished()
  }
}

/// A file that a document's body points to.
struct WordRelationship {
  let id: String
  let type: String
  let target: String
  var isOutside = false
}
