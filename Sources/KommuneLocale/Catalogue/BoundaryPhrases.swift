/// What must hold in a file of boundaries.
public enum BoundaryPhrases {
  /// The file must be GeoJSON or TopoJSON.
  public static let format = Phrase(
    nb: "Grensefilen må være GeoJSON eller TopoJSON.", nn: "Grensefila må vere GeoJSON eller TopoJSON.",
    sv: "Gränsfilen måste vara GeoJSON eller TopoJSON.", en: "The boundary file must be GeoJSON or TopoJSON.")
  /// An arc that is referred to must exist.
  public static let arc = Phrase(
    nb: "Grenselinjen må finnes i filen.", nn: "Grenselinja må finnast i fila.", sv: "Gränslinjen måste finnas i filen.",
    en: "The arc must be in the file.")
  /// A coordinate must be two numbers.
  public static let point = Phrase(
    nb: "Et punkt må være to tall.", nn: "Eit punkt må vere to tal.", sv: "En punkt måste vara två tal.", en: "A point must be two numbers."
  )
  /// Each area must have a code.
  public static let code = Phrase(
    nb: "Hvert område må ha et kommunenummer eller fylkesnummer.", nn: "Kvart område må ha eit kommunenummer eller fylkesnummer.",
    sv: "Varje område måste ha ett kommunnummer eller länsnummer.", en: "Each area must have a kommunenummer or fylkesnummer.")
  /// A code must be text with its leading zero.
  public static let leadingZero = Phrase(
    nb: "Kommunenummer og fylkesnummer må være tekst med ledende null; en null foran er antatt.",
    nn: "Kommunenummer og fylkesnummer må vere tekst med nullen først; ein null framfor er gått ut frå.",
    sv: "Kommunnummer och länsnummer måste vara text med inledande nolla; en nolla framför har antagits.",
    en: "Codes of kommuner and fylker must be text with their leading zero; a zero in front is assumed.")
  /// A line that bounds more areas than a line can.
  public static func mostOwners(_ count: Int) -> Phrase {
    Phrase(
      nb: "En linje kan skille høyst \(count) områder.", nn: "Ei linje kan skilje høgst \(count) område.",
      sv: "En linje kan skilja högst \(count) områden.", en: "A line may bound \(count) areas at most.")
  }
}
