import KommuneGallery
import KommuneLocale
import KommuneReport

/// Reads a file of colours and fonts, for the gallery and for reports.
enum ThemeFile {
  /// The theme of a file, whose contrast is checked; the house's when none is named.
  static func read(_ path: String?) throws(Failure) -> Theme {
    guard let path else { return .house }
    let file = try InputFile.bytes(path)
    guard let text = file.withBytes({ String(validating: $0, as: UTF8.self) }) else {
      throw Failure(.badData, ProgramPhrases.mustBeUTF8(path))
    }
    do {
      return try Theme.read(text: text, fileName: FolderTree.name(of: path))
    } catch {
      throw Failure(.badData) { language in [error.message(in: language)] }
    }
  }

  /// The same theme for a report.
  static func report(_ path: String?) throws(Failure) -> ReportTheme {
    let theme = try read(path)
    return ReportTheme(css: theme.css, chart: theme.chart)
  }
}
