import CCmark

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns a chapter's Markdown into HTML: GitHub's dialect with tables, in safe mode, so that raw HTML and `javascript:` in a text
/// come out as nothing.
struct Markdown {
  /// Renders `text`. Headings are lowered by `headingShift` levels, since the chapter's own title is a heading above them.
  static func html(_ text: String, headingShift: Int = 1) -> String {
    guard let parser = parser() else { return "" }
    defer { cmark_parser_free(parser) }
    cmark_parser_feed(parser, text, text.utf8.count)
    guard let document = cmark_parser_finish(parser) else { return "" }
    defer { cmark_node_free(document) }
    lowerHeadings(in: document, by: headingShift)
    guard let rendered = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser)) else { return "" }
    defer { free(rendered) }
    return String(cString: rendered)
  }

  /// The tree of `text`, for those who walk it; the caller frees it.
  static func parsed(_ text: String) -> OpaquePointer? {
    guard let parser = parser() else { return nil }
    defer { cmark_parser_free(parser) }
    cmark_parser_feed(parser, text, text.utf8.count)
    return cmark_parser_finish(parser)
  }

  private static let options = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8

  /// A parser of the dialect; the caller frees it.
  private static func parser() -> OpaquePointer? {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(options) else { return nil }
    for name in ["table", "strikethrough"] {
      if let `extension` = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, `extension`) }
    }
    return parser
  }

  private static func lowerHeadings(in document: OpaquePointer, by shift: Int) {
    guard let iterator = cmark_iter_new(document) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator), cmark_node_get_type(node) == CMARK_NODE_HEADING
      else { continue }
      cmark_node_set_heading_level(node, min(6, cmark_node_get_heading_level(node) + Int32(shift)))
    }
  }
}
