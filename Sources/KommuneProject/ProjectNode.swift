/// A value of a project file with its place: aliases and merge keys are resolved, scalars are text whatever they look like.
struct ProjectNode {
  let content: Content
  let line: Int
  let column: Int

  indirect enum Content {
    case nothing
    case text(String)
    case list([ProjectNode])
    case map([Entry])
  }

  struct Entry {
    let key: String
    let line: Int
    let column: Int
    let value: ProjectNode
  }

  var shape: ProjectFlaw.Shape {
    switch content {
    case .nothing: .nothing
    case .text: .text
    case .list: .list
    case .map: .map
    }
  }
}
