import KommuneLocale
import KommuneProject

/// Where in a project something stands that a report cannot be made from.
public enum ReportPlace: Sendable, Hashable {
  /// A table or figure that the project file asks for.
  case exhibit(String)
  /// A line of a chapter.
  case text(file: String, line: Int)

  /// The place as a sentence names it.
  var words: Phrase {
    switch self {
    case .exhibit(let id): Phrase(verbatim: id)
    case .text(let file, let line): ReportPhrases.line(line, of: file)
    }
  }
}

extension ExhibitRequest {
  /// Where a failure says that the exhibit is.
  var place: ReportPlace { .exhibit(id) }
}

extension ReportFailure {
  /// The same failure with the place of what was asked for, where it has none of its own: a comparison does not know who wants it.
  func located(at place: ReportPlace) -> ReportFailure {
    guard case .comparison(let error, nil) = self else { return self }
    return .comparison(error, place)
  }
}
