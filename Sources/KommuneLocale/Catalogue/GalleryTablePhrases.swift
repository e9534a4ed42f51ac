/// What the gallery's tables say.
public enum GalleryTablePhrases {
  /// Growth of note.
  public static let growing = Phrase(
    nb: "Vokste minst 10 prosent", nn: "Voks minst 10 prosent", sv: "Växte minst 10 procent", en: "Grew by at least 10 per cent")
  /// Decline.
  public static let shrinking = Phrase(nb: "Gikk tilbake", nn: "Gjekk tilbake", sv: "Minskade", en: "Declined")
  /// The table of changes.
  public static let changeCaption = Phrase(
    nb: "Endring i folketall", nn: "Endring i folketal", sv: "Förändring av folkmängd", en: "Change in population")
  /// A column of changes.
  public static let change = Phrase(nb: "Endring", nn: "Endring", sv: "Förändring", en: "Change")
  /// Persons, as a unit.
  public static let persons = Phrase(nb: "personer", nn: "personar", sv: "personer", en: "persons")
  /// A column of sparklines.
  public static let development = Phrase(nb: "Utvikling", nn: "Utvikling", sv: "Utveckling", en: "Development")
  /// A column of expenditure.
  public static let expenditure = Phrase(
    nb: "Driftsutgifter 2015", nn: "Driftsutgifter 2015", sv: "Driftsutgifter 2015", en: "Operating expenditure 2015")
  /// The heading of the table drawn as a picture.
  public static let asPicture = Phrase(nb: "Som bilde", nn: "Som bilete", sv: "Som bild", en: "As a picture")
}
