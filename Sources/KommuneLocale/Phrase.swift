/// One text in every language that the program speaks.
///
/// All four must be given, so a phrase that is missing in one language does not compile. Phrases that people read stand in
/// `Catalogue/`, one file a topic; a phrase with a number or a name in it is a function that returns a `Phrase`.
///
///     Phrase(nb: "Kilde", nn: "Kjelde", sv: "Källa", en: "Source")[.nn]
///     // "Kjelde"
public struct Phrase: Sendable, Hashable {
  /// The text in bokmål.
  public let nb: String
  /// The text in nynorsk.
  public let nn: String
  /// The text in Swedish.
  public let sv: String
  /// The text in English.
  public let en: String

  /// Creates a phrase from its four texts.
  public init(nb: String, nn: String, sv: String, en: String) {
    self.nb = nb
    self.nn = nn
    self.sv = sv
    self.en = en
  }

  /// Creates a phrase that is the same in every language, such as a name.
  public init(verbatim text: String) {
    self.init(nb: text, nn: text, sv: text, en: text)
  }

  /// Creates a phrase by asking for its text in each language, when numbers or dates in it are written differently.
  public init(_ text: (Language) -> String) {
    self.init(nb: text(.nb), nn: text(.nn), sv: text(.sv), en: text(.en))
  }

  /// The text in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .nb: nb
    case .nn: nn
    case .sv: sv
    case .en: en
    }
  }
}
