import KommuneLocale

/// The gallery: every chart and table in every form, as one page without a script.
///
///     let page = Gallery(language: .nn).html()
///
/// The same language and theme give the same bytes.
public struct Gallery: Sendable {
  /// The language of the page.
  public let language: Language
  /// Its colours and fonts.
  public let theme: Theme

  /// Creates a gallery.
  public init(language: Language, theme: Theme = .house) {
    self.language = language
    self.theme = theme
  }

  /// The page.
  public func html() -> String { GalleryPage(language: language, theme: theme).html() }
}
