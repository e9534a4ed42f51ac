/// What must hold in a JSON-stat file.
public enum JSONStatPhrases {
  /// There should be one dataset; the first is read.
  public static let oneDataset = Phrase(
    nb: "Filen bør ha ett datasett; bare det første er lest.", nn: "Fila bør ha eitt datasett; berre det første er lese.",
    sv: "Filen bör ha ett dataset; bara det första har lästs.", en: "The file should have one dataset; only the first was read.")
  /// The dataset should have figures.
  public static let figures = Phrase(
    nb: "Datasettet bør ha tall; dette er bare en beskrivelse av tabellen.",
    nn: "Datasettet bør ha tal; dette er berre ei skildring av tabellen.",
    sv: "Datasetet bör ha tal; detta är bara en beskrivning av tabellen.",
    en: "The dataset should have figures; this only describes the table.")
  /// The dataset must name its dimensions.
  public static let id = Phrase(
    nb: "id må være en liste med navnene på dimensjonene.", nn: "id må vere ei liste med namna på dimensjonane.",
    sv: "id måste vara en lista med dimensionernas namn.", en: "id must be a list of the names of the dimensions.")
  /// Each name in id must be a dimension, once.
  public static let dimension = Phrase(
    nb: "Hvert navn i id må stå én gang og være beskrevet i dimension.", nn: "Kvart namn i id må stå éin gong og vere skildra i dimension.",
    sv: "Varje namn i id måste stå en gång och vara beskrivet i dimension.",
    en: "Each name in id must stand once and be described in dimension.")
  /// size must be as long as id.
  public static let asManySizes = Phrase(
    nb: "size må ha like mange tall som id har navn.", nn: "size må ha like mange tal som id har namn.",
    sv: "size måste ha lika många tal som id har namn.", en: "size must have as many numbers as id has names.")
  /// What is said must be about something that the dataset has.
  public static let aboutSomething = Phrase(
    nb: "Det som sies, må gjelde en dimensjon eller verdi som finnes i datasettet.",
    nn: "Det som blir sagt, må gjelde ein dimensjon eller verdi som finst i datasettet.",
    sv: "Det som sägs måste gälla en dimension eller ett värde som finns i datasetet.",
    en: "What is said must be about a dimension or category that the dataset has.")
  /// A mark must be a text.
  public static let statusIsText = Phrase(
    nb: "status må være tekster; andre verdier er ikke lest.", nn: "status må vere tekstar; andre verdiar er ikkje lesne.",
    sv: "status måste vara texter; andra värden har inte lästs.", en: "status must be texts; other values were not read.")
  /// A category must stand once.
  public static let categoryOnce = Phrase(
    nb: "En verdi kan bare stå én gang i en dimensjon.", nn: "Ein verdi kan berre stå éin gong i ein dimensjon.",
    sv: "Ett värde får bara stå en gång i en dimension.", en: "A category may stand only once in a dimension.")
  /// The name of a value must be the index of a cell.
  public static let cellIndex = Phrase(
    nb: "Navnet på en verdi må være nummeret på cellen, fra 0.", nn: "Namnet på ein verdi må vere nummeret på cella, frå 0.",
    sv: "Namnet på ett värde måste vara cellens nummer, från 0.", en: "The name of a value must be the number of its cell, from 0.")
  /// A value must be a number, a mark or null.
  public static let value = Phrase(
    nb: "En verdi må være et tall, et standardtegn eller null.", nn: "Ein verdi må vere eit tal, eit standardteikn eller null.",
    sv: "Ett värde måste vara ett tal, ett standardtecken eller null.", en: "A value must be a number, a standard symbol or null.")
  /// Runs of cells must ascend and lie within the cube.
  public static let runs = Phrase(
    nb: "Celler i extension.kommune må stå som stigende par av første celle og antall, innenfor datasettet.",
    nn: "Celler i extension.kommune må stå som stigande par av første celle og tal på celler, innanfor datasettet.",
    sv: "Celler i extension.kommune måste stå som stigande par av första cell och antal, inom datasetet.",
    en: "Cells in extension.kommune must stand as ascending pairs of a first cell and a count, within the dataset.")
  /// There may be at most so many different marks.
  public static let mostMarks = Phrase(
    nb: "status kan ha høyst 65 536 forskjellige tegn.", nn: "status kan ha høgst 65 536 ulike teikn.",
    sv: "status får ha högst 65 536 olika tecken.", en: "status may have at most 65,536 different marks.")

  /// The size of a dimension must be the number of its categories.
  public static func size(of dimension: String, _ count: Int) -> Phrase {
    Phrase(
      nb: "size for dimensjonen «\(dimension)» må være \(count), så mange verdier den har.",
      nn: "size for dimensjonen «\(dimension)» må vere \(count), så mange verdiar han har.",
      sv: "size för dimensionen ”\(dimension)” måste vara \(count), så många värden den har.",
      en: "size of the dimension “\(dimension)” must be \(count), the number of its categories.")
  }

  /// A dimension must list its categories.
  public static func categories(of dimension: String) -> Phrase {
    Phrase(
      nb: "category.index for «\(dimension)» må gi hver verdi sin egen plass, fra 0 og uten hull.",
      nn: "category.index for «\(dimension)» må gi kvar verdi sin eigen plass, frå 0 og utan hol.",
      sv: "category.index för ”\(dimension)” måste ge varje värde en egen plats, från 0 och utan luckor.",
      en: "category.index of “\(dimension)” must give each category a place of its own, from 0 and without gaps.")
  }

  /// There may be at most so many cells.
  public static func mostCells(_ count: Int) -> Phrase {
    Phrase(
      nb: "Et datasett av denne størrelsen kan ha høyst \(count) celler.",
      nn: "Eit datasett av denne storleiken kan ha høgst \(count) celler.",
      sv: "Ett dataset av denna storlek får ha högst \(count) celler.", en: "A dataset of this length may have at most \(count) cells.")
  }

  /// A dataset may have so many dimensions.
  public static func mostDimensions(_ count: Int) -> Phrase {
    Phrase(
      nb: "Et datasett kan ha høyst \(count) dimensjoner.", nn: "Eit datasett kan ha høgst \(count) dimensjonar.",
      sv: "Ett dataset får ha högst \(count) dimensioner.", en: "A dataset may have at most \(count) dimensions.")
  }

  /// There must be a value for each cell.
  public static func valueCount(_ count: Int) -> Phrase {
    Phrase(
      nb: "value må ha \(count) verdier, én for hver celle.", nn: "value må ha \(count) verdiar, éin for kvar celle.",
      sv: "value måste ha \(count) värden, ett för varje cell.", en: "value must have \(count) values, one for each cell.")
  }

  /// There must be a status for each cell, or one for all.
  public static func statusCount(_ count: Int) -> Phrase {
    Phrase(
      nb: "status må ha \(count) tegn, ett for hver celle.", nn: "status må ha \(count) teikn, eitt for kvar celle.",
      sv: "status måste ha \(count) tecken, ett för varje cell.", en: "status must have \(count) marks, one for each cell.")
  }

  /// The number of a cell must be below the number of cells, and stand once.
  public static func indexBelow(_ count: Int) -> Phrase {
    Phrase(
      nb: "Nummeret på en celle må være mindre enn \(count) og stå én gang.",
      nn: "Nummeret på ei celle må vere mindre enn \(count) og stå éin gong.",
      sv: "En cells nummer måste vara mindre än \(count) och stå en gång.",
      en: "The number of a cell must be below \(count) and stand only once.")
  }
}
