/// What must hold in a JSON text.
public enum JSONPhrases {
  /// A value must stand here.
  public static let value = Phrase(
    nb: "Her må det stå en JSON-verdi.", nn: "Her må det stå ein JSON-verdi.", sv: "Här måste det stå ett JSON-värde.",
    en: "A JSON value must stand here.")
  /// An object must stand here.
  public static let object = Phrase(
    nb: "Her må det stå et JSON-objekt.", nn: "Her må det stå eit JSON-objekt.", sv: "Här måste det stå ett JSON-objekt.",
    en: "A JSON object must stand here.")
  /// An array must stand here.
  public static let array = Phrase(
    nb: "Her må det stå en JSON-liste.", nn: "Her må det stå ei JSON-liste.", sv: "Här måste det stå en JSON-lista.",
    en: "A JSON array must stand here.")
  /// A string must stand here.
  public static let string = Phrase(
    nb: "Her må det stå en tekst i anførselstegn.", nn: "Her må det stå ein tekst i hermeteikn.",
    sv: "Här måste det stå en text inom citattecken.", en: "A text in quotation marks must stand here.")
  /// A number must stand here.
  public static let number = Phrase(
    nb: "Her må det stå et tall.", nn: "Her må det stå eit tal.", sv: "Här måste det stå ett tal.", en: "A number must stand here.")
  /// A number must fit in a double.
  public static let finiteNumber = Phrase(
    nb: "Tallet må være mindre enn 10³⁰⁸.", nn: "Talet må vere mindre enn 10³⁰⁸.", sv: "Talet måste vara mindre än 10³⁰⁸.",
    en: "The number must be below 10³⁰⁸.")
  /// A colon must follow a name.
  public static let colon = Phrase(
    nb: "Etter navnet må det stå et kolon.", nn: "Etter namnet må det stå eit kolon.", sv: "Efter namnet måste det stå ett kolon.",
    en: "A colon must follow the name.")
  /// A comma or the closing bracket must follow a value.
  public static let comma = Phrase(
    nb: "Etter verdien må det stå et komma eller en sluttparentes.", nn: "Etter verdien må det stå eit komma eller ein sluttparentes.",
    sv: "Efter värdet måste det stå ett komma eller en slutparentes.", en: "A comma or a closing bracket must follow the value.")
  /// Nothing may follow the value.
  public static let end = Phrase(
    nb: "Etter JSON-verdien kan det ikke stå noe mer.", nn: "Etter JSON-verdien kan det ikkje stå noko meir.",
    sv: "Efter JSON-värdet får inget mer stå.", en: "Nothing may follow the JSON value.")
  /// The text must not end inside a value.
  public static let whole = Phrase(
    nb: "JSON-teksten må være hel; den slutter midt i en verdi.", nn: "JSON-teksten må vere heil; han sluttar midt i ein verdi.",
    sv: "JSON-texten måste vara hel; den slutar mitt i ett värde.", en: "The JSON text must be whole; it ends inside a value.")
  /// A string must have a closing quotation mark.
  public static let stringEnds = Phrase(
    nb: "Teksten må ha et anførselstegn til slutt.", nn: "Teksten må ha eit hermeteikn til slutt.",
    sv: "Texten måste ha ett citattecken på slutet.", en: "The text must end with a quotation mark.")
  /// A control character must be written as an escape.
  public static let control = Phrase(
    nb: "Styretegn i en JSON-tekst må skrives som \\u og fire sifre.",
    nn: "Styreteikn i ein JSON-tekst må skrivast som \\u og fire siffer.",
    sv: "Styrtecken i en JSON-text måste skrivas som \\u och fyra siffror.",
    en: "Control characters in a JSON text must be written as \\u and four digits.")
  /// An escape must be one of those that JSON has.
  public static let escape = Phrase(
    nb: "Etter en omvendt skråstrek må det stå \" \\ / b f n r t eller u og et gyldig tegnnummer.",
    nn: "Etter ein omvend skråstrek må det stå \" \\ / b f n r t eller u og eit gyldig teiknnummer.",
    sv: "Efter ett omvänt snedstreck måste det stå \" \\ / b f n r t eller u och ett giltigt teckennummer.",
    en: "A backslash must be followed by \" \\ / b f n r t or u and the number of a character.")
  /// JSON must be UTF-8.
  public static let encoding = Phrase(
    nb: "JSON må være kodet som UTF-8.", nn: "JSON må vere koda som UTF-8.", sv: "JSON måste vara kodad som UTF-8.",
    en: "JSON must be encoded as UTF-8.")
  /// A name may stand once in an object.
  public static let nameOnce = Phrase(
    nb: "Et navn kan bare stå én gang i et JSON-objekt.", nn: "Eit namn kan berre stå éin gong i eit JSON-objekt.",
    sv: "Ett namn får bara stå en gång i ett JSON-objekt.", en: "A name may stand only once in a JSON object.")

  /// Values may not be nested deeper than this.
  public static func depth(_ limit: Int) -> Phrase {
    Phrase(
      nb: "JSON-verdier kan ikke ligge mer enn \(limit) nivåer inni hverandre.",
      nn: "JSON-verdiar kan ikkje liggje meir enn \(limit) nivå inni kvarandre.",
      sv: "JSON-värden får inte ligga mer än \(limit) nivåer inuti varandra.",
      en: "JSON values may not be nested more than \(limit) levels deep.")
  }

  /// The descriptive part of a file may not have more values than this.
  public static func values(_ limit: Int) -> Phrase {
    Phrase(
      nb: "Den beskrivende delen av filen kan ha høyst \(limit) verdier.",
      nn: "Den skildrande delen av fila kan ha høgst \(limit) verdiar.",
      sv: "Filens beskrivande del får ha högst \(limit) värden.", en: "The descriptive part of the file may have at most \(limit) values.")
  }
}
