import CCmark
import KommuneDocuments

/// Turns a chapter's Markdown into blocks. Raw HTML comes out as nothing, as it does in the page.
///
/// Placeholders stand in the text as marks and are replaced here by runs.
struct MarkdownOutline {
  /// What the marks stand for.
  let links: LinkedText

  /// The blocks of `text`.
  func blocks(of text: String) -> [DocumentOutline.Block] {
    guard let document = Markdown.parsed(text) else { return [] }
    defer { cmark_node_free(document) }
    return blocks(in: document)
  }

  // MARK: Blocks

  private func blocks(in parent: OpaquePointer) -> [DocumentOutline.Block] {
    children(of: parent).compactMap(block)
  }

  private func block(_ node: OpaquePointer) -> DocumentOutline.Block? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)), runs(in: node))
    case CMARK_NODE_PARAGRAPH: return .paragraph(runs(in: node))
    case CMARK_NODE_BLOCK_QUOTE: return .quote(blocks(in: node))
    case CMARK_NODE_LIST:
      return .list(isOrdered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, items: children(of: node).map(blocks))
    case CMARK_NODE_CODE_BLOCK:
      let code = literal(of: node)
      return .code(code.hasSuffix("\n") ? String(code.dropLast()) : code)
    default: return Self.name(of: node) == "table" ? grid(node) : nil
    }
  }

  private func grid(_ node: OpaquePointer) -> DocumentOutline.Block {
    let rows = children(of: node).map { row in children(of: row).map { runs(in: $0) } }
    return .grid(header: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  // MARK: Runs

  private func runs(in parent: OpaquePointer, as style: DocumentOutline.Run = DocumentOutline.Run("")) -> [DocumentOutline.Run] {
    children(of: parent).flatMap { node in
      var style = style
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT: return replaced(literal(of: node), as: style)
      case CMARK_NODE_SOFTBREAK: return replaced(" ", as: style)
      case CMARK_NODE_LINEBREAK: return replaced("\n", as: style)
      case CMARK_NODE_CODE:
        style.isCode = true
        return replaced(literal(of: node), as: style)
      case CMARK_NODE_STRONG: style.isBold = true
      case CMARK_NODE_EMPH: style.isItalic = true
      case CMARK_NODE_LINK: style.link = cmark_node_get_url(node).map { .outside(String(cString: $0)) }
      case CMARK_NODE_HTML_INLINE: return []
      default: break
      }
      return runs(in: node, as: style)
    }
  }

  /// A text with its marks replaced; what takes their place keeps its own link and takes the style of the text around it.
  private func replaced(_ text: String, as style: DocumentOutline.Run) -> [DocumentOutline.Run] {
    links.runs(of: text).map { run in
      var styled = style
      styled.text = run.text
      if let link = run.link { styled.link = link }
      return styled
    }
  }

  // MARK: The tree

  private func children(of parent: OpaquePointer) -> [OpaquePointer] {
    Array(
      sequence(state: cmark_node_first_child(parent)) { node -> OpaquePointer? in
        defer { node = node.flatMap { cmark_node_next($0) } }
        return node
      })
  }

  private func literal(of node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  private static func name(of node: OpaquePointer) -> String {
    cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
  }
}
