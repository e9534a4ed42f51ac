import KommuneComparison
import KommuneLocale

/// Why a report cannot be made from a project.
public enum ReportFailure: Error, Sendable {
  /// A chapter has no text in the language of the report.
  case textMissing(chapter: String, path: String)
  /// A text names an exhibit that the project does not have.
  case unknownExhibit(place: ReportPlace, name: String, nearest: String?)
  /// A text has a placeholder of no known form.
  case unknownPlaceholder(place: ReportPlace, text: String)
  /// An exhibit is of a kind that is not registered.
  case unknownKind(exhibit: String, kind: String, nearest: String?)
  /// An exhibit or a text names an indicator or base figure that is not in the registry.
  case unknownFigure(place: ReportPlace, name: String, nearest: String?)
  /// An exhibit or a text names a region that cannot be read.
  case unknownRegion(place: ReportPlace, name: String)
  /// An exhibit lacks something that its kind needs: an indicator, a figure, a period.
  case incompleteExhibit(exhibit: String, needs: Phrase)
  /// No file holds the figures asked for.
  case noFigures(place: ReportPlace, name: String, period: String)
  /// The comparison cannot be made; for what, where that is known.
  case comparison(ComparisonError, ReportPlace?)

  /// The failure as one sentence for people.
  public func message(in language: Language) -> String {
    switch self {
    case .comparison(let error, let place):
      error.message(in: language) + (place.map { " " + ReportPhrases.see($0.words)[language] } ?? "")
    case .textMissing(let chapter, let path): ReportPhrases.textMissing(chapter: chapter, path: path)[language]
    case .unknownExhibit(let place, let name, let nearest):
      ReportPhrases.unknownExhibit(place: place.words, name: name)[language] + suggestion(nearest, in: language)
    case .unknownPlaceholder(let place, let text): ReportPhrases.unknownPlaceholder(place: place.words, text)[language]
    case .unknownKind(let exhibit, let kind, let nearest):
      ReportPhrases.unknownKind(exhibit: exhibit, kind: kind)[language] + suggestion(nearest, in: language)
    case .unknownFigure(let place, let name, let nearest):
      ReportPhrases.unknownFigure(place: place.words, name: name)[language] + suggestion(nearest, in: language)
    case .unknownRegion(let place, let name): ReportPhrases.unknownRegion(place: place.words, name: name)[language]
    case .incompleteExhibit(let exhibit, let needs): ReportPhrases.incompleteExhibit(exhibit, needs: needs)[language]
    case .noFigures(let place, let name, let period): ReportPhrases.noFigures(place: place.words, name: name, period: period)[language]
    }
  }

  private func suggestion(_ nearest: String?, in language: Language) -> String {
    nearest.map { " " + ReportPhrases.didYouMean($0)[language] } ?? ""
  }
}
