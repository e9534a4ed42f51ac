import KommuneLocale

/// What the figures and names of an example are like.
enum GalleryForm: String, CaseIterable, Sendable {
  case plain
  case missing
  case negative
  case longNames = "long-names"
  case single
  case many
  case hostile

  /// Its name on the page.
  var name: Phrase {
    switch self {
    case .plain: GalleryFormPhrases.plain
    case .missing: GalleryFormPhrases.missing
    case .negative: GalleryFormPhrases.negative
    case .longNames: GalleryFormPhrases.longNames
    case .single: GalleryFormPhrases.single
    case .many: GalleryFormPhrases.many
    case .hostile: GalleryFormPhrases.hostile
    }
  }

  /// What a picture in this form claims; the plain one has a claim of its own.
  var claim: Phrase? {
    switch self {
    case .plain: nil
    case .missing: GalleryFormPhrases.missingClaim
    case .negative: GalleryFormPhrases.negativeClaim
    case .longNames: GalleryFormPhrases.longClaim
    case .single: GalleryFormPhrases.singleClaim
    case .many: GalleryFormPhrases.manyClaim
    case .hostile: Phrase(verbatim: HostileText.markup)
    }
  }
}

/// Texts that try to become markup, a script, a formula, or another reading direction.
enum HostileText {
  static let markup = "</text><script>alert(1)</script> & \"x\" ' \u{1B}[31m \u{202E}abc\u{FFFE} <a href='javascript:1'>"

  static let names = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "=1+1", "]]>", "&lt;b&gt;&amp;", "😀 Ålesund",
  ]
}
