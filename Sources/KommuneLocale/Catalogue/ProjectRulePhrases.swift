/// The rules that a project file must keep, each as an order.
extension ProjectPhrases {
  /// A file without content.
  public static let mustNotBeEmpty = Phrase(
    nb: "Prosjektfilen må ikke være tom.", nn: "Prosjektfila må ikkje vere tom.", sv: "Projektfilen får inte vara tom.",
    en: "The project file must not be empty.")
  /// A file in another encoding.
  public static let mustBeUTF8 = Phrase(
    nb: "Prosjektfilen må være tekst i UTF-8.", nn: "Prosjektfila må vere tekst i UTF-8.", sv: "Projektfilen måste vara text i UTF-8.",
    en: "The project file must be text in UTF-8.")
  /// Aliases that repeat one another without measure.
  public static let mustNotRepeat = Phrase(
    nb: "Prosjektfilen må ikke gjenta seg selv (aliaser, lister i lister) ut over det rimelige.",
    nn: "Prosjektfila må ikkje gjenta seg sjølv (alias, lister i lister) ut over det rimelege.",
    sv: "Projektfilen får inte upprepa sig själv (alias, listor i listor) bortom det rimliga.",
    en: "The project file must not repeat itself (aliases, lists in lists) beyond reason.")
  /// A key that stands twice.
  public static let keyOnce = Phrase(
    nb: "En nøkkel må stå bare én gang.", nn: "Ein nøkkel må stå berre éin gong.", sv: "En nyckel får stå bara en gång.",
    en: "A key must stand only once.")
  /// A key that is not in the schema.
  public static let keyMustBeKnown = Phrase(
    nb: "Nøkkelen må være en som finnes her.", nn: "Nøkkelen må vere ein som finst her.", sv: "Nyckeln måste vara en som finns här.",
    en: "The key must be one that belongs here.")
  /// A language that is not spoken here.
  public static let languageMustBeKnown = Phrase(
    nb: "Språket må være nb, nn, sv eller en.", nn: "Språket må vere nb, nn, sv eller en.", sv: "Språket måste vara nb, nn, sv eller en.",
    en: "The language must be nb, nn, sv or en.")
  /// A date that is none.
  public static let dateMustBeWritten = Phrase(
    nb: "Datoen må finnes og være skrevet som 2018-09-01.", nn: "Datoen må finnast og vere skriven som 2018-09-01.",
    sv: "Datumet måste finnas och vara skrivet som 2018-09-01.", en: "The date must exist and be written as 2018-09-01.")
  /// A year that is none.
  public static let yearMustBeWritten = Phrase(
    nb: "Året må være skrevet med fire sifre.", nn: "Året må vere skrive med fire siffer.", sv: "Året måste skrivas med fyra siffror.",
    en: "The year must be written with four digits.")
  /// A period that is none.
  public static let periodMustBeWritten = Phrase(
    nb: "Perioden må være skrevet som 2018, 2018K1 eller 2018M01.", nn: "Perioden må vere skriven som 2018, 2018K1 eller 2018M01.",
    sv: "Perioden måste skrivas som 2018, 2018K1 eller 2018M01.", en: "The period must be written as 2018, 2018K1 or 2018M01.")
  /// A kommunenummer that is none.
  public static let kommunenummerHasFourDigits = Phrase(
    nb: "Et kommunenummer må ha fire sifre.", nn: "Eit kommunenummer må ha fire siffer.",
    sv: "Ett kommunnummer måste ha fyra siffror.", en: "A kommunenummer must have four digits.")
  /// Nobody to compare with.
  public static let targetMustBeKnown = Phrase(
    nb: "Det man sammenligner med, må være group, group:merged, fylke:15, EAK, EAKUO, EKG13, neighbours:8 eller et kommunenummer.",
    nn: "Det ein samanliknar med, må vere group, group:merged, fylke:15, EAK, EAKUO, EKG13, neighbours:8 eller eit kommunenummer.",
    sv: "Det man jämför med måste vara group, group:merged, fylke:15, EAK, EAKUO, EKG13, neighbours:8 eller ett kommunnummer.",
    en: "What one compares with must be group, group:merged, fylke:15, EAK, EAKUO, EKG13, neighbours:8 or a kommunenummer.")
  /// Like kommuner, where the whole report compares with the same.
  public static let targetMustServeAll = Phrase(
    nb: "Like kommuner velges for hvert nøkkeltall: be om dem med «kind: like-kommuner» og «reference: \"neighbours:8\"».",
    nn: "Like kommunar blir valde for kvart nøkkeltal: be om dei med «kind: like-kommuner» og «reference: \"neighbours:8\"».",
    sv: "Lika kommuner väljs för varje nyckeltal: be om dem med «kind: like-kommuner» och «reference: \"neighbours:8\"».",
    en: "Like kommuner are chosen for each indicator: ask for them by «kind: like-kommuner» and «reference: \"neighbours:8\"».")
  /// A name that cannot stand in an address.
  public static let identifierMustBePlain = Phrase(
    nb: "Navnet må bestå av små bokstaver a–z, sifre og bindestrek, for det blir del av adresser og filnavn.",
    nn: "Namnet må vere sett saman av små bokstavar a–z, siffer og bindestrek, for det blir del av adresser og filnamn.",
    sv: "Namnet måste bestå av små bokstäver a–z, siffror och bindestreck, för det blir del av adresser och filnamn.",
    en: "The name must consist of small letters a–z, digits and hyphens, for it becomes part of addresses and file names.")
  /// A path that leads out of the project.
  public static let pathMustStayInside = Phrase(
    nb: "Stien må gå ut fra prosjektmappen og bli i den.", nn: "Stigen må gå ut frå prosjektmappa og bli i henne.",
    sv: "Sökvägen måste utgå från projektmappen och stanna i den.",
    en: "The path must start from the project's folder and stay in it.")
  /// A truth value that is none.
  public static let truthMustBeWritten = Phrase(
    nb: "Verdien må være true eller false.", nn: "Verdien må vere true eller false.", sv: "Värdet måste vara true eller false.",
    en: "The value must be true or false.")
  /// How far a piece of work has come.
  public static let progressMustBeWritten = Phrase(
    nb: "Framdriften må være planned, ongoing eller done.", nn: "Framdrifta må vere planned, ongoing eller done.",
    sv: "Framstegen måste vara planned, ongoing eller done.", en: "The progress must be planned, ongoing or done.")
  /// A name that stands twice.
  public static let nameOnce = Phrase(
    nb: "Navnet må være brukt bare én gang.", nn: "Namnet må vere brukt berre éin gong.", sv: "Namnet får användas bara en gång.",
    en: "The name must be used only once.")
  /// A merger of one.
  public static let mergerNeedsTwo = Phrase(
    nb: "En sammenslåing må ha minst to kommuner.", nn: "Ei samanslåing må ha minst to kommunar.",
    sv: "En sammanslagning måste ha minst två kommuner.", en: "A merger must have at least two kommuner.")
  /// 2111 Longyearbyen and 9999, which are no kommuner.
  public static let kommuneMustMerge = Phrase(
    nb: "Koden må være en kommune som kan slås sammen med andre.", nn: "Koden må vere ein kommune som kan slåast saman med andre.",
    sv: "Koden måste vara en kommun som kan slås samman med andra.", en: "The code must be a kommune that can merge with others.")
  /// A kommune that does not take part.
  public static let kommuneMustBePart = Phrase(
    nb: "Kommunen må være en av dem som slås sammen.", nn: "Kommunen må vere ein av dei som blir slåtte saman.",
    sv: "Kommunen måste vara en av dem som slås samman.", en: "The kommune must be one of those that merge.")
  /// Two times in the wrong order.
  public static let timesInOrder = Phrase(
    nb: "Det første tidspunktet må komme før det andre.", nn: "Det første tidspunktet må kome før det andre.",
    sv: "Den första tidpunkten måste komma före den andra.", en: "The first time must come before the second.")
  /// A base figure without a source.
  public static let figureMustHaveSource = Phrase(
    nb: "Grunnlagstallet må stå under «figures» i en av kildene.", nn: "Grunnlagstalet må stå under «figures» i ei av kjeldene.",
    sv: "Underlagsuppgiften måste stå under «figures» i någon av källorna.",
    en: "The base figure must stand under «figures» in one of the sources.")

  /// A text that is not YAML, with the most common reasons in words.
  public static func mustBeYAML(problem: String) -> Phrase {
    guard let reason = yamlProblems[problem] else {
      return Phrase(
        nb: "Prosjektfilen må være gyldig YAML.", nn: "Prosjektfila må vere gyldig YAML.", sv: "Projektfilen måste vara giltig YAML.",
        en: "The project file must be valid YAML.")
    }
    return Phrase(
      nb: "Prosjektfilen må være gyldig YAML: \(reason.nb).", nn: "Prosjektfila må vere gyldig YAML: \(reason.nn).",
      sv: "Projektfilen måste vara giltig YAML: \(reason.sv).", en: "The project file must be valid YAML: \(reason.en).")
  }

  /// What the YAML parser calls its complaints, and what they mean to somebody who writes a project file.
  private static let yamlProblems: [String: Phrase] = [
    "could not find expected ':'": Phrase(
      nb: "det mangler «:» etter nøkkelen", nn: "det manglar «:» etter nøkkelen", sv: "det saknas «:» efter nyckeln",
      en: "a «:» is missing after the key"),
    "mapping values are not allowed in this context": Phrase(
      nb: "en tekst med «: » i seg må stå i anførselstegn, og innrykket må være likt",
      nn: "ein tekst med «: » i seg må stå i hermeteikn, og innrykket må vere likt",
      sv: "en text med «: » i sig måste stå inom citattecken, och indraget måste vara lika",
      en: "a text with «: » in it must stand in quotes, and the indentation must be equal"),
    "did not find expected key": Phrase(
      nb: "innrykket stemmer ikke, eller et anførselstegn er glemt", nn: "innrykket stemmer ikkje, eller eit hermeteikn er gløymt",
      sv: "indraget stämmer inte, eller ett citattecken är glömt", en: "the indentation is off, or a quote was forgotten"),
    "did not find expected '-' indicator": Phrase(
      nb: "et punkt i en liste må begynne med «- »", nn: "eit punkt i ei liste må byrje med «- »",
      sv: "en punkt i en lista måste börja med «- »", en: "an item of a list must begin with «- »"),
    "did not find expected ',' or ']'": Phrase(
      nb: "en «]» eller et komma mangler", nn: "ein «]» eller eit komma manglar", sv: "en «]» eller ett komma saknas",
      en: "a «]» or a comma is missing"),
    "did not find expected ',' or '}'": Phrase(
      nb: "en «}» eller et komma mangler", nn: "ein «}» eller eit komma manglar", sv: "en «}» eller ett komma saknas",
      en: "a «}» or a comma is missing"),
    "found character that cannot start any token": Phrase(
      nb: "en tekst må ikke begynne med tabulator, @, ` eller %", nn: "ein tekst må ikkje byrje med tabulator, @, ` eller %",
      sv: "en text får inte börja med tabb, @, ` eller %", en: "a text must not begin with a tab, @, ` or %"),
    "found unexpected end of stream": Phrase(
      nb: "et anførselstegn er ikke lukket", nn: "eit hermeteikn er ikkje lukka", sv: "ett citattecken är inte stängt",
      en: "a quote is not closed"),
    "found undefined alias": Phrase(
      nb: "et alias (*) viser til et anker (&) som ikke finnes før det",
      nn: "eit alias (*) viser til eit anker (&) som ikkje finst før det",
      sv: "ett alias (*) hänvisar till ett ankare (&) som inte finns före det",
      en: "an alias (*) refers to an anchor (&) that does not stand before it"),
    "but found another document": Phrase(
      nb: "filen må holde ett dokument, uten «---» etter det første", nn: "fila må halde eitt dokument, utan «---» etter det første",
      sv: "filen måste hålla ett dokument, utan «---» efter det första",
      en: "the file must hold one document, without «---» after the first"),
  ]
}
