/// A page of A4, in twips (1/20 point), standing or lying.
enum WordPage {
  case portrait
  case landscape

  static let margin = 1021  // 18 mm
  private static let short = 11906
  private static let long = 16838

  /// The room for text from margin to margin.
  var textWidth: Int { (self == .portrait ? Self.short : Self.long) - 2 * Self.margin }

  /// The properties of a section of such pages; the cover, which is first, has no page number.
  func section(isFirst: Bool) -> String {
    let size =
      self == .portrait
      ? "<w:pgSz w:w=\"\(Self.short)\" w:h=\"\(Self.long)\"/>"
      : "<w:pgSz w:w=\"\(Self.long)\" w:h=\"\(Self.short)\" w:orient=\"landscape\"/>"
    return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/><w:type w:val=\"nextPage\"/>" + size
      + "<w:pgMar w:top=\"1134\" w:right=\"\(Self.margin)\" w:bottom=\"1247\" w:left=\"\(Self.margin)\" w:header=\"567\" w:footer=\"624\" "
      + "w:gutter=\"0\"/>" + (isFirst ? "<w:titlePg/>" : "") + "</w:sectPr>"
  }
}
