import KommuneLocale
import KommuneModel

/// JSON of Kolada: figures by indicator, kommun, period and gender, in pages; and its lists of indicators and kommuner.
///
/// **Bytes.** JSON in UTF-8: `{"values":[{"kpi","municipality","period","values":[{"gender","value","status","count"}]}],"next_url"}`, or a list of such
/// pages. `ou` stands for `municipality` in figures of units, `next_page` for `next_url` in newer answers. A file whose last page names another is a problem: figures
/// are missing.
///
/// **Marks.** A `null` with status `Private` is confidential, any other is not available; the status is kept as the mark of the cell. A `count` other
/// than 1 is kept as a fact.
///
/// **Units.** In the list of kommuner `type` is `K` for a kommun and `L` for a region (landsting): codes such as `0001` are regions there, no kommuner.
enum KoladaFormat: FileFormat {
  static let name = "Kolada"

  static let declarations: Set<FileDeclaration.Key> = [.missingMarks]
  /// How many cells figures may span that are not written out: 256 MB, or a cell for each byte of the file.
  static let mostAbsentCells = 1 << 25

  static func recognizes(_ head: UnsafeRawBufferPointer, fileName: String) -> Bool {
    let json = JSONHead(head)
    guard json.isJSON, !json.has("dimension"), json.has("values") else { return false }
    return json.has("kpi") || json.has("municipality_type") || (json.has("title") && json.has("id")) || json.has("next_url")
      || json.has("next_page") || json.has("count")
  }

  static func load(_ bytes: FileBytes, fileName: String, options: LoadOptions) throws(LoadFailure) -> Loaded {
    let pages = try KoladaPage.read(bytes, fileName: fileName)
    let source = SourceFile(
      name: fileName, encoding: "UTF-8",
      dialect: [
        ReadingFact("pages", String(pages.count), ReadingPhrases.line(ReadingPhrases.pages, String(pages.count)))
      ])
    var problems: [Problem] = []
    if let next = pages.last?.next, !next.isEmpty {
      problems.append(Problem(id: "page-missing", severity: .error, file: fileName, expected: KoladaPhrases.allPages, found: next))
    } else if let short = pages.first(where: { page in page.count.map { $0 > page.entryCount } ?? false }),
      (short.count ?? 0) > pages.reduce(0, { $0 + $1.entryCount })
    {
      problems.append(
        Problem(
          id: "page-missing", severity: .error, file: fileName, expected: KoladaPhrases.asManyAsCounted(short.count ?? 0),
          found: String(short.entryCount)))
    }
    guard pages.contains(where: { $0.entryCount > 0 }) else {
      throw LoadFailure(.empty, file: fileName, expected: KoladaPhrases.answerHasFigures)
    }
    guard pages.contains(where: { !$0.figures.isEmpty }) else {
      guard let list = KoladaList(pages) else { throw LoadFailure(.empty, file: fileName, expected: KoladaPhrases.values) }
      return Loaded(texts: list.table, source: source, problems: problems)
    }
    let cube = try KoladaCube(pages, source: source, byteCount: bytes.count, options: options)
    return Loaded(cube: cube.cube(), problems: problems + cube.problems)
  }
}

/// A list of indicators or kommuner as a table of texts.
struct KoladaList {
  let table: TextTable

  /// The table of all items; nothing when there are none. Columns are the members that any item has, the best known first.
  init?(_ pages: [KoladaPage]) {
    let items = pages.flatMap(\.items)
    guard !items.isEmpty else { return nil }
    let first = ["id", "title", "type", "description", "municipality_type", "is_divided_by_gender", "operating_area", "publication_date"]
    let known = Set(items.flatMap(\.keys))
    let columns = first.filter { known.contains($0) } + known.subtracting(first).sorted()
    // A column for every name that a damaged file invents would outgrow the file.
    guard columns.count <= 64 else { return nil }
    table = TextTable(header: columns, rows: items.map { item in columns.map { item[$0] ?? "" } }, lines: pages.flatMap(\.itemLines))
  }
}
