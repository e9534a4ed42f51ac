/// A table written in a chapter's text: its cells hold runs, its columns share the page.
struct WordGrid {
  let header: [String]
  let rows: [[String]]

  var xml: String {
    let count = max(1, header.count)
    let width = WordPage.portrait.textWidth / count
    func row(_ cells: [String], isHeader: Bool) -> String {
      let properties = isHeader ? "<w:cantSplit/><w:tblHeader/>" : "<w:cantSplit/>"
      let written = (0..<count).map { index in
        "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>"
          + WordParagraph(style: .tableText, contents: index < cells.count ? cells[index] : "").xml() + "</w:tc>"
      }
      return "<w:tr><w:trPr>\(properties)</w:trPr>\(written.joined())</w:tr>"
    }
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"\(width * count)\" w:type=\"dxa\"/>"
      + "<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" "
      + "w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>"
      + String(repeating: "<w:gridCol w:w=\"\(width)\"/>", count: count) + "</w:tblGrid>" + row(header, isHeader: true)
      + rows.map { row($0, isHeader: false) }.joined() + "</w:tbl>"
  }
}
