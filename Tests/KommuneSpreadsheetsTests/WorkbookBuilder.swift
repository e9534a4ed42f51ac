import CZip
import KommuneLoaders

/// Makes small workbooks in memory.
enum WorkbookBuilder {
  static let relations = """
    <?xml version="1.0" encoding="UTF-8"?><Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>
    """
  static let workbookRelations = """
    <Relationships><Relationship Id="a" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>
    <Relationship Id="b" Type="http://x/worksheet" Target="/xl/worksheets/sheet2.xml"/>
    <Relationship Id="c" Type="http://x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="d" Type="http://x/styles" Target="styles.xml"/></Relationships>
    """
  static let texts = """
    <sst><si><t>07459: Folkemengde</t></si><si><t>0301 Oslo</t></si><si><r><t>1504 </t></r><r><t>Ålesund</t></r><rPh><t>x</t></rPh></si>
    <si><t>Kilde: SSB</t></si><si><t>Personer</t></si><si><t>..</t></si></sst>
    """
  static let styles = """
    <styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="171" formatCode="0.0&quot; dm&quot;"/>
    <numFmt numFmtId="172" formatCode="0.0\\ %"/><numFmt numFmtId="173" formatCode="0&quot;%&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="171"/>
    <xf numFmtId="10"/><xf numFmtId="172"/><xf numFmtId="173"/></cellXfs></styleSheet>
    """
  /// The table of one sheet as Statistikkbanken makes it: a title, headings in two rows, figures, a note.
  static let sheet = """
    <worksheet><dimension ref="A1:XFD1048576"/><sheetData>
    <row r="1"><c r="A1" t="s"><v>0</v></c></row>
    <row r="3"><c r="B3" t="s"><v>4</v></c></row>
    <row r="4"><c r="B4"><v>2019</v></c><c r="C4"><v>2020</v></c></row>
    <row r="5"><c r="A5" t="s"><v>1</v></c><c r="B5"><v>681071</v></c><c r="C5"><f>B5*2</f><v>12.300000000000001</v></c></row>
    <row r="6"><c r="A6" t="s"><v>2</v></c><c r="B6" t="s"><v>5</v></c><c r="C6" t="str"><v>.</v></c></row>
    <row r="8"><c r="A8" t="s"><v>3</v></c></row>
    </sheetData></worksheet>
    """

  /// A sheet of some rows; a cell that begins with `#` is a number, an empty one is left out.
  static func sheet(of rows: [[String]]) -> String {
    let lines = rows.enumerated().map { index, row in
      let cells = row.enumerated().map { column, text in
        let place = "\(["A", "B", "C", "D", "E"][column])\(index + 1)"
        if text.isEmpty { return "" }
        return text.hasPrefix("#") ? "<c r=\"\(place)\"><v>\(text.dropFirst())</v></c>" : "<c r=\"\(place)\" t=\"str\"><v>\(text)</v></c>"
      }
      return "<row r=\"\(index + 1)\">\(cells.joined())</row>"
    }
    return "<worksheet><sheetData>\(lines.joined())</sheetData></worksheet>"
  }

  /// The parts of a workbook with one sheet.
  static func parts(sheet: String = sheet, sheets: String = "<sheet name=\"Ark1\" r:id=\"a\"/>") -> [(name: String, bytes: [UInt8])] {
    [
      ("_rels/.rels", Array(relations.utf8)),
      ("xl/workbook.xml", Array("<workbook xmlns:r=\"http://x/relationships\"><workbookPr/><sheets>\(sheets)</sheets></workbook>".utf8)),
      ("xl/_rels/workbook.xml.rels", Array(workbookRelations.utf8)), ("xl/sharedStrings.xml", Array(texts.utf8)),
      ("xl/styles.xml", Array(styles.utf8)), ("xl/worksheets/sheet1.xml", Array(sheet.utf8)),
      ("xl/worksheets/sheet2.xml", Array("<worksheet><sheetData/></worksheet>".utf8)),
    ]
  }

  /// Packs parts into a zip archive.
  static func pack(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var error = zip_error_t()
    guard let target = zip_source_buffer_create(nil, 0, 0, &error), let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      return []
    }
    zip_source_keep(target)
    defer { zip_source_free(target) }
    var buffers: [UnsafeMutableRawBufferPointer] = []
    defer { buffers.forEach { $0.deallocate() } }
    for part in parts {
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(part.bytes.count, 1), alignment: 1)
      buffer.copyBytes(from: part.bytes)
      buffers.append(buffer)
      let source = zip_source_buffer(archive, buffer.baseAddress, zip_uint64_t(part.bytes.count), 0)
      zip_file_add(archive, part.name, source, 0)
    }
    guard zip_close(archive) == 0, zip_source_open(target) == 0 else { return [] }
    defer { zip_source_close(target) }
    zip_source_seek(target, 0, 2)
    var result = [UInt8](repeating: 0, count: Int(zip_source_tell(target)))
    zip_source_seek(target, 0, 0)
    _ = zip_source_read(target, &result, zip_uint64_t(result.count))
    return result
  }
}
