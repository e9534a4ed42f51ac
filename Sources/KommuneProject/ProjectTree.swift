import KommuneLocale
import Yams

/// Makes a tree of a project file's text with Yams, within bounds.
///
/// Yams composes an alias by sharing the node that it names, so a few hundred bytes can stand for billions of nodes, or for a chain
/// so deep that releasing it overruns the stack. Three bounds keep that out: a key never holds an alias (Yams hashes its keys), the tree
/// is walked with a budget, and a tree that exceeds it is abandoned rather than taken apart: the run ends there anyway.
struct ProjectTree {
  /// How many nodes a file may stand for once its aliases are written out.
  static let nodeLimit = 100_000
  /// How deep lists and maps may lie in each other.
  static let depthLimit = 64

  private var nodes = 0

  /// The root of the file, or the flaw that stops every further reading.
  static func root(of text: String) throws(ProjectFlaw) -> ProjectNode {
    guard !AliasKeys.arePossible(in: text) else { throw ProjectFlaw(.tooDeep) }
    // The parser's table of anchors shares the nodes of the tree: as long as it lives, no chain of aliases is taken apart.
    let parser: Unmanaged<Parser>
    let composed: Node?
    do {
      // No rules for tags: an unquoted 0529 stays the text "0529", and no regular expression is compiled.
      parser = Unmanaged.passRetained(try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8))
      composed = try parser.takeUnretainedValue().singleRoot()
    } catch let error as YamlError {
      throw flaw(of: error)
    } catch {
      throw ProjectFlaw(.syntax(problem: ""))
    }
    guard let composed else { throw ProjectFlaw(.empty) }
    var tree = ProjectTree()
    let root = try tree.node(composed, depth: 0)
    parser.release()
    return root
  }

  private mutating func node(_ node: Node, depth: Int) throws(ProjectFlaw) -> ProjectNode {
    nodes += 1
    guard nodes <= Self.nodeLimit, depth <= Self.depthLimit else { throw ProjectFlaw(.tooDeep, line: node.mark?.line) }
    let content: ProjectNode.Content
    switch node {
    case .scalar(let scalar): content = Self.isNothing(scalar) ? .nothing : .text(scalar.string)
    case .sequence(let sequence):
      var items: [ProjectNode] = []
      for item in sequence { items.append(try self.node(item, depth: depth + 1)) }
      content = .list(items)
    case .mapping(let mapping): content = .map(try entries(of: mapping, depth: depth))
    case .alias: content = .nothing
    }
    return ProjectNode(content: content, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  /// The entries of a map; those that a merge key `<<` brings in come last and yield to the map's own.
  private mutating func entries(of mapping: Node.Mapping, depth: Int) throws(ProjectFlaw) -> [ProjectNode.Entry] {
    var own: [ProjectNode.Entry] = []
    var merged: [ProjectNode.Entry] = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        throw ProjectFlaw(.wrongShape(key: "", expected: .text, found: .map), line: key.mark?.line, column: key.mark?.column)
      }
      let node = try node(value, depth: depth + 1)
      if scalar.string == "<<", scalar.style == .plain {
        merged += try Self.mergedEntries(of: node)
      } else {
        own.append(.init(key: scalar.string, line: scalar.mark?.line ?? node.line, column: scalar.mark?.column ?? 1, value: node))
      }
    }
    var seen = Set(own.map(\.key))
    return own + merged.filter { seen.insert($0.key).inserted }
  }

  private static func mergedEntries(of node: ProjectNode) throws(ProjectFlaw) -> [ProjectNode.Entry] {
    switch node.content {
    case .map(let entries): return entries
    case .list(let items):
      var entries: [ProjectNode.Entry] = []
      for item in items {
        guard case .map(let more) = item.content else {
          throw ProjectFlaw(.wrongShape(key: "<<", expected: .map, found: item.shape), line: item.line, column: item.column)
        }
        entries += more
      }
      return entries
    default: throw ProjectFlaw(.wrongShape(key: "<<", expected: .map, found: node.shape), line: node.line, column: node.column)
    }
  }

  private static func isNothing(_ scalar: Node.Scalar) -> Bool {
    scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
  }

  private static func flaw(of error: YamlError) -> ProjectFlaw {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      ProjectFlaw(.syntax(problem: problem), line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(let duplicates, let context):
      ProjectFlaw(.duplicateKey(duplicates.first ?? ""), line: context.mark.line, column: context.mark.column)
    case .reader(let problem, _, _, _): ProjectFlaw(.syntax(problem: problem))
    default: ProjectFlaw(.syntax(problem: ""))
    }
  }
}
