import KommuneSVG

/// A figure as a drawing in the text: a PNG that every program shows, and the SVG for those that can draw it sharper.
struct WordPicture {
  private let figure: DocumentOutline.Figure
  private let png: [UInt8]
  private let index: Int
  private let width: Int
  private let height: Int

  /// English Metric Units, in which drawings are measured: 36 000 to the millimetre.
  private static let perMillimetre = 36_000
  private static let widest = 174 * perMillimetre
  private static let highest = 222 * perMillimetre

  /// Prepares a picture; nothing when the bytes are no PNG.
  init?(_ figure: DocumentOutline.Figure, png: [UInt8], index: Int) {
    guard let size = Self.size(of: png) else { return nil }
    self.figure = figure
    self.png = png
    self.index = index
    let heightAtFullWidth = Self.widest * size.height / size.width
    (width, height) =
      heightAtFullWidth <= Self.highest ? (Self.widest, heightAtFullWidth) : (Self.highest * size.width / size.height, Self.highest)
  }

  /// The size that a PNG states in its header, in pixels.
  private static func size(of png: [UInt8]) -> (width: Int, height: Int)? {
    guard png.count > 24, png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
    func number(_ start: Int) -> Int { png[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) } }
    let (width, height) = (number(16), number(20))
    return (1...100_000).contains(width) && (1...100_000).contains(height) ? (width, height) : nil
  }

  /// The files of the picture.
  var media: [(name: String, bytes: [UInt8])] {
    [("figure\(index).png", png), ("figure\(index).svg", Array(figure.svg.utf8))]
  }

  /// The names under which the drawing knows them.
  var relationships: [WordRelationship] {
    [
      WordRelationship(id: "rIdPNG\(index)", type: "image", target: "media/figure\(index).png"),
      WordRelationship(id: "rIdSVG\(index)", type: "image", target: "media/figure\(index).svg"),
    ]
  }

  /// The drawing as a run.
  var xml: String {
    let name = MarkupText.escaped(figure.name)
    let described =
      "id=\"\(index)\" name=\"\(name)\" descr=\"\(MarkupText.escaped(figure.description))\" title=\"\(MarkupText.escaped(figure.title))\""
    return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"\(width)\" cy=\"\(height)\"/>"
      + "<wp:docPr \(described)/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>"
      + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
      + "<pic:nvPicPr><pic:cNvPr id=\"\(index)\" name=\"\(name)\"/><pic:cNvPicPr/></pic:nvPicPr>"
      + "<pic:blipFill><a:blip r:embed=\"rIdPNG\(index)\"><a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\">"
      + "<asvg:svgBlip r:embed=\"rIdSVG\(index)\"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
      + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"\(width)\" cy=\"\(height)\"/></a:xfrm>"
      + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
  }
}
