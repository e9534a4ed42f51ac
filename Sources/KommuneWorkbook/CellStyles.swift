import CXlsxWriter
import KommuneSVG

/// How a cell of a sheet looks.
struct CellStyle: Hashable {
  /// What the cell stands out by.
  enum Tint: Hashable {
    case none, soft, strong
  }

  /// The role of the text, which decides its colour and size.
  enum Role: Hashable {
    case caption, heading, emphasizedHeading, group, body, foot, source
  }

  /// A rule above or below.
  enum Rule: Hashable {
    case none, light, thin, thick
  }

  var role = Role.body
  var pattern: String?
  var isBold = false
  var isRight = false
  var isCentered = false
  var isWrapped = false
  var indent = 0
  var tint = Tint.none
  var top = Rule.none
  var bottom = Rule.none
}

/// The styles of a file, each made once.
final class CellStyles {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var made: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
  private let palette = Palette()

  init(workbook: UnsafeMutablePointer<lxw_workbook>) {
    self.workbook = workbook
  }

  /// The library's format for a style.
  func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let known = made[style] { return known }
    guard let format = workbook_add_format(workbook) else { return nil }
    setFont(of: format, style)
    setPlace(of: format, style)
    setRules(of: format, style)
    if let pattern = style.pattern { format_set_num_format(format, pattern) }
    switch style.tint {
    case .none: break
    case .soft: fill(format, share: 0.91)
    case .strong: fill(format, share: 0.8)
    }
    made[style] = format
    return format
  }

  private func setFont(of format: UnsafeMutablePointer<lxw_format>, _ style: CellStyle) {
    format_set_font_name(format, "Arial")
    switch style.role {
    case .caption: format_set_font_size(format, 12)
    case .foot, .source: format_set_font_size(format, 9)
    case .heading, .emphasizedHeading, .group, .body: format_set_font_size(format, 10)
    }
    let colour =
      switch style.role {
      case .caption, .body: palette.text
      case .heading, .foot: palette.axis
      case .emphasizedHeading, .group: palette.series(1)
      case .source: palette.source
      }
    format_set_font_color(format, colour.hex)
    if style.isBold { format_set_bold(format) }
  }

  private func setPlace(of format: UnsafeMutablePointer<lxw_format>, _ style: CellStyle) {
    if style.isRight { format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
    if style.isCentered { format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
    if style.isWrapped { format_set_text_wrap(format) }
    if style.indent > 0 { format_set_indent(format, UInt8(clamping: min(style.indent, 15))) }
    let isHeading = style.role == .heading || style.role == .emphasizedHeading
    format_set_align(format, UInt8((isHeading ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_TOP).rawValue))
  }

  private func setRules(of format: UnsafeMutablePointer<lxw_format>, _ style: CellStyle) {
    if let (line, colour) = line(of: style.top) {
      format_set_top(format, line)
      format_set_top_color(format, colour)
    }
    if let (line, colour) = line(of: style.bottom) {
      format_set_bottom(format, line)
      format_set_bottom_color(format, colour)
    }
  }

  private func line(of rule: CellStyle.Rule) -> (UInt8, UInt32)? {
    switch rule {
    case .none: nil
    case .light: (UInt8(LXW_BORDER_THIN.rawValue), palette.grid.hex)
    case .thin: (UInt8(LXW_BORDER_THIN.rawValue), palette.axis.hex)
    case .thick: (UInt8(LXW_BORDER_MEDIUM.rawValue), palette.axis.hex)
    }
  }

  private func fill(_ format: UnsafeMutablePointer<lxw_format>, share: Double) {
    format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
    // In a solid pattern the library's background is the colour that is seen.
    format_set_bg_color(format, palette.own.mixed(with: palette.paper, share: share).hex)
  }
}
