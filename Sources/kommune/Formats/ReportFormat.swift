import ArgumentParser
import KommuneLocale

/// A form that a report can have.
enum ReportFormat: String, CaseIterable {
  case html
  case xlsx
  case docx
  case pdf
  case png
}

/// The forms asked for, with commas between: `html,xlsx`.
struct ReportFormats: ExpressibleByArgument {
  let formats: Set<ReportFormat>

  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false).map { ReportFormat(rawValue: String($0)) }
    let known = words.compactMap(\.self)
    guard known.count == words.count else { return nil }
    formats = Set(known)
  }

  var defaultValueDescription: String {
    ReportFormat.allCases.filter(formats.contains).map(\.rawValue).joined(separator: ",")
  }

  static let html = ReportFormats(formats: [.html])

  private init(formats: Set<ReportFormat>) {
    self.formats = formats
  }

  /// Whether anything is asked for beside the page, which is always made.
  var isMoreThanPage: Bool { formats.contains { $0 != .html } }

  func contains(_ format: ReportFormat) -> Bool { formats.contains(format) }
}
