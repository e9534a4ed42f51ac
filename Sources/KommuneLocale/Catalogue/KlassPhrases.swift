/// What must hold in the JSON of KLASS and Kolada.
public enum KlassPhrases {
  /// A list without items.
  public static let listHasItems = Phrase(
    nb: "Listen fra KLASS må ha minst én kode; den er tom. Se over datoene i spørringen.",
    nn: "Lista frå KLASS må ha minst éin kode; ho er tom. Sjå over datoane i spørjinga.",
    sv: "Listan från KLASS måste ha minst en kod; den är tom. Se över frågans datum.",
    en: "The list of KLASS must have at least one code; it is empty. Check the dates of the request.")
  /// What an answer of KLASS lists: codes, changes or correspondences.
  public static func name(ofList list: String) -> Phrase {
    switch list {
    case "changes": Phrase(nb: "endringer av koder", nn: "endringar av kodar", sv: "ändringar av koder", en: "changes of codes")
    case "correspondences":
      Phrase(
        nb: "koder i to inndelinger side om side", nn: "kodar i to inndelingar side om side", sv: "koder i två indelningar sida vid sida",
        en: "codes of two classifications side by side")
    default: Phrase(nb: "koder", nn: "kodar", sv: "koder", en: "codes")
    }
  }

  /// There must be a list of codes, changes or correspondences.
  public static let list = Phrase(
    nb: "Filen må ha en liste med navnet codes, codeChanges eller correspondenceMaps.",
    nn: "Fila må ha ei liste med namnet codes, codeChanges eller correspondenceMaps.",
    sv: "Filen måste ha en lista med namnet codes, codeChanges eller correspondenceMaps.",
    en: "The file must have a list named codes, codeChanges or correspondenceMaps.")
  /// There must be one list.
  public static let oneList = Phrase(
    nb: "Filen kan bare ha én liste.", nn: "Fila kan berre ha éi liste.", sv: "Filen får bara ha en lista.",
    en: "The file may have only one list.")
  /// An item must have a code or a name.
  public static let item = Phrase(
    nb: "Hvert element i listen må ha en kode eller et navn.", nn: "Kvart element i lista må ha ein kode eller eit namn.",
    sv: "Varje element i listan måste ha en kod eller ett namn.", en: "Each item of the list must have a code or a name.")
  /// A code must be a text.
  public static let codeIsText = Phrase(
    nb: "En kode må stå som tekst i anførselstegn, ellers mister den nuller foran.",
    nn: "Ein kode må stå som tekst i hermeteikn, elles mistar han nullar framfor.",
    sv: "En kod måste stå som text inom citattecken, annars förlorar den inledande nollor.",
    en: "A code must be a text in quotation marks, or it loses its leading zeros.")

  /// A list may have at most so many items.
  public static func mostItems(_ count: Int) -> Phrase {
    Phrase(
      nb: "En liste kan ha høyst \(count) elementer.", nn: "Ei liste kan ha høgst \(count) element.",
      sv: "En lista får ha högst \(count) element.", en: "A list may have at most \(count) items.")
  }
}

/// What must hold in the JSON of Kolada.
public enum KoladaPhrases {
  /// An answer of Kolada without entries.
  public static let answerHasFigures = Phrase(
    nb: "Svaret fra Kolada må ha minst ett tall; listen values er tom. Se over spørringen.",
    nn: "Svaret frå Kolada må ha minst eitt tal; lista values er tom. Sjå over spørjinga.",
    sv: "Svaret från Kolada måste ha minst ett tal; listan values är tom. Se över frågan.",
    en: "The answer of Kolada must have at least one figure; the list values is empty. Check the request.")
  /// An answer of Kolada with fewer entries than it counts.
  public static func asManyAsCounted(_ count: Int) -> Phrase {
    Phrase(
      nb: "Svaret fra Kolada må ha alle sidene; det teller \(count) oppføringer.",
      nn: "Svaret frå Kolada må ha alle sidene; det tel \(count) oppføringar.",
      sv: "Svaret från Kolada måste ha alla sidor; det räknar \(count) poster.",
      en: "The answer of Kolada must have all pages; it counts \(count) entries.")
  }
  /// There must be values.
  public static let values = Phrase(
    nb: "Filen må ha en liste med navnet values, med tall, nøkkeltall eller kommuner fra Kolada.",
    nn: "Fila må ha ei liste med namnet values, med tal, nøkkeltal eller kommunar frå Kolada.",
    sv: "Filen måste ha en lista med namnet values, med värden, nyckeltal eller kommuner från Kolada.",
    en: "The file must have a list named values, with figures, indicators or municipalities of Kolada.")
  /// A figure must have indicator, municipality and period.
  public static let figure = Phrase(
    nb: "Hvert tall må ha kpi, municipality (eller ou), period og values.",
    nn: "Kvart tal må ha kpi, municipality (eller ou), period og values.",
    sv: "Varje värde måste ha kpi, municipality (eller ou), period och values.",
    en: "Each figure must have kpi, municipality (or ou), period and values.")
  /// A figure's period must be one.
  public static let period = Phrase(
    nb: "period må være et år, som 2019.", nn: "period må vere eit år, som 2019.", sv: "period måste vara ett år, som 2019.",
    en: "period must be a year, such as 2019.")
  /// A figure may stand once.
  public static let figureOnce = Phrase(
    nb: "Et nøkkeltall kan bare ha én verdi for hver kommune, periode og kjønn.",
    nn: "Eit nøkkeltal kan berre ha éin verdi for kvar kommune, periode og kjønn.",
    sv: "Ett nyckeltal får bara ha ett värde för varje kommun, period och kön.",
    en: "An indicator may have only one value for each municipality, period and gender.")
  /// All pages must be there.
  public static let allPages = Phrase(
    nb: "Alle sidene av svaret må være med; det finnes en side til.", nn: "Alle sidene av svaret må vere med; det finst ei side til.",
    sv: "Alla sidor av svaret måste vara med; det finns en sida till.", en: "All pages of the answer must be there; there is another page.")
  /// The table may have at most so many cells.
  public static func mostCells(_ count: Int) -> Phrase {
    Phrase(
      nb: "Tallene kan spenne over høyst \(count) celler.", nn: "Tala kan spenne over høgst \(count) celler.",
      sv: "Värdena får spänna över högst \(count) celler.", en: "The figures may span at most \(count) cells.")
  }

  /// A file may have so many figures.
  public static func mostFigures(_ count: Int) -> Phrase {
    Phrase(
      nb: "En fil fra Kolada kan ha høyst \(count) verdier.", nn: "Ei fil frå Kolada kan ha høgst \(count) verdiar.",
      sv: "En fil från Kolada får ha högst \(count) värden.", en: "A file from Kolada may have at most \(count) figures.")
  }
}
