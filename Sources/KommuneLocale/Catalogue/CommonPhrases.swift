/// Phrases that tables, charts and documents share.
public enum CommonPhrases {
  /// Before the names of those who published a figure.
  public static let source = Phrase(nb: "Kilde", nn: "Kjelde", sv: "Källa", en: "Source")
  /// Before a remark under a table or chart.
  public static let note = Phrase(nb: "Merknad", nn: "Merknad", sv: "Anmärkning", en: "Note")
  /// Heads the list of marks used in a table.
  public static let symbols = Phrase(
    nb: "Standardtegn i tabeller", nn: "Standardteikn i tabellar", sv: "Teckenförklaring", en: "Explanation of symbols")
  /// After a source when the figures were computed here.
  public static let ownCalculations = Phrase(
    nb: "Egne beregninger", nn: "Eigne berekningar", sv: "Egna beräkningar", en: "Own calculations")
  /// Heads figures that may still change.
  public static let provisional = Phrase(nb: "Foreløpige tall", nn: "Førebelse tal", sv: "Preliminära uppgifter", en: "Provisional figures")
  /// Before a table's number.
  public static let table = Phrase(nb: "Tabell", nn: "Tabell", sv: "Tabell", en: "Table")
  /// Before a figure's number.
  public static let figure = Phrase(nb: "Figur", nn: "Figur", sv: "Figur", en: "Figure")
  /// The whole country.
  public static let country = Phrase(nb: "Landet", nn: "Landet", sv: "Norge", en: "Norway")
  /// The whole country without its capital.
  public static let countryWithoutOslo = Phrase(
    nb: "Landet uten Oslo", nn: "Landet utan Oslo", sv: "Norge utom Oslo", en: "Norway except Oslo")
  /// A figure divided by the population.
  public static let perInhabitant = Phrase(nb: "per innbygger", nn: "per innbyggjar", sv: "per invånare", en: "per inhabitant")
  /// Said of the kommune that the parts become.
  public static let merged = Phrase(nb: "sammenslått", nn: "samanslått", sv: "sammanslagen", en: "merged")
}
