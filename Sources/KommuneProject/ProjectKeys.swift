/// The keys of every map of a project file: the schema in one place. An unknown key is answered with the nearest of these.
enum ProjectKeys {
  static let project = [
    "title", "subtitle", "language", "date", "merger", "against", "grouping", "needs", "sources", "exhibits", "chapters", "deadlines",
    "definitions", "workingGroups", "deliveries", "silencedChecks",
  ]
  static let merger = ["name", "parts", "code", "year", "split"]
  static let split = ["year", "codes"]
  static let source = ["id", "file", "publisher", "table", "title", "license", "provisional", "note", "figures", "reading", "previous"]
  static let exhibit = [
    "id", "kind", "title", "indicators", "figures", "periods", "reference", "total", "boundaries", "map", "split", "note",
  ]
  static let chapter = ["id", "title", "text"]
  static let deadline = ["start", "date", "what", "who", "source", "progress"]
  static let definition = ["term", "meaning", "source"]
  static let workingGroup = ["name", "members", "task", "due", "source"]
  static let delivery = ["what", "due", "deliveredBy"]
  static let silencedCheck = ["id", "reason"]
}
