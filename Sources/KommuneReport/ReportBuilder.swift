import KommuneCharts
import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneTables

/// Makes every file of a report from its input: the page, each table and figure by itself, and the manifest.
///
/// It reads and writes nothing, so the same input gives the same bytes anywhere; the program writes the files, all or none.
public struct ReportBuilder {
  let context: ReportContext

  /// Prepares the figures.
  ///
  /// - Throws: ``ReportFailure`` when the comparison that the project asks for cannot be made.
  public init(_ input: ReportInput) throws(ReportFailure) {
    context = try ReportContext(input)
  }

  /// What is to be known of the files that the figures are from: units that were converted, figures of
  /// a part of what is counted, and where two files contradict each other.
  public var reservations: [Phrase] {
    context.store.reservations + [context.store.contradictionInWords].compactMap(\.self)
  }

  /// The files of the report: `index.html`, `tables/…`, `figures/…`, `manifest.json`.
  ///
  /// - Throws: ``ReportFailure`` for a text, exhibit, indicator or region that cannot be found, with its place.
  public func build() throws(ReportFailure) -> [ReportFile] {
    let texts = try chapterTexts()
    let exhibits = try numberedExhibits(shownIn: texts)
    let byID = Dictionary(exhibits.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var writer = ChapterWriter(context: context, exhibits: byID)
    var chapters: [BuiltChapter] = []
    for (chapter, text) in zip(context.input.project.chapters, texts) {
      chapters.append(BuiltChapter(id: "kap-" + chapter.id, title: chapter.title[context.language], html: try writer.html(text)))
    }
    let page = ReportDocument(context: context, chapters: chapters, exhibits: exhibits).html()
    var files = [ReportFile("index.html", page)]
    for exhibit in exhibits { files += self.files(of: exhibit) }
    files.append(ReportFile("manifest.json", Manifest(context: context, exhibits: exhibits, textFigures: writer.figures).json()))
    return files
  }

  func chapterTexts() throws(ReportFailure) -> [ChapterText] {
    var texts: [ChapterText] = []
    for chapter in context.input.project.chapters {
      let path = chapter.path(in: context.language)
      guard let text = context.input.texts[path] else { throw .textMissing(chapter: chapter.id, path: path) }
      texts.append(ChapterText(text, path: path))
    }
    return texts
  }

  /// Every exhibit that a chapter shows, made once and numbered in the order of reading.
  func numberedExhibits(shownIn texts: [ChapterText]) throws(ReportFailure) -> [NumberedExhibit] {
    var exhibits: [NumberedExhibit] = []
    var tables = 0
    var figures = 0
    for text in texts {
      for case .exhibit(let id, let line) in text.blocks where !exhibits.contains(where: { $0.id == id }) {
        guard let request = context.input.project.exhibit(id) else {
          let known = context.input.project.exhibits.map(\.id)
          throw .unknownExhibit(place: .text(file: text.path, line: line), name: id, nearest: closestMatch(to: id, in: known))
        }
        guard let exhibit = ExhibitRegistry.exhibit(of: request.kind) else {
          let kinds = ExhibitRegistry.all.map { $0.kind }
          throw .unknownKind(exhibit: id, kind: request.kind, nearest: closestMatch(to: request.kind, in: kinds))
        }
        let made = try make(exhibit, request)
        if case .table = made.content { tables += 1 } else { figures += 1 }
        let isTable = if case .table = made.content { true } else { false }
        exhibits.append(NumberedExhibit(id: id, kind: request.kind, number: isTable ? tables : figures, made: made))
      }
    }
    return exhibits
  }

  private func make(_ exhibit: any Exhibit.Type, _ request: ExhibitRequest) throws(ReportFailure) -> MadeExhibit {
    do throws(ReportFailure) {
      try requirePeriods(of: request)
      return try exhibit.make(request, in: context)
    } catch {
      throw error.located(at: request.place)
    }
  }

  /// A period that none of an exhibit's figures has is a slip of the pen, and would print a table of nothing.
  private func requirePeriods(of request: ExhibitRequest) throws(ReportFailure) {
    let names = request.figures + request.indicators
    guard !names.isEmpty, !request.periods.isEmpty else { return }
    var available: Set<Period> = []
    for name in names { available.formUnion(context.store.periods(for: try context.indicator(name, place: request.place))) }
    guard let missing = request.periods.first(where: { !available.contains($0) }), let first = names.first else { return }
    throw .comparison(.noSuchPeriod(indicator: first, period: missing, available: available.sorted()), nil)
  }

  private func files(of exhibit: NumberedExhibit) -> [ReportFile] {
    switch exhibit.made.content {
    case .table(let table):
      [
        ReportFile("tables/\(exhibit.id).svg", table.svg(number: exhibit.number, palette: context.input.theme.chart.palette)),
        ReportFile("tables/\(exhibit.id).csv", table.csv()),
      ]
    case .chart(let chart):
      [
        ReportFile("figures/\(exhibit.id).svg", chart.svg(in: context.language, theme: context.input.theme.chart)),
        ReportFile("figures/\(exhibit.id).csv", ChartCSV(chart: chart, language: context.language).text()),
      ]
    }
  }
}
