/// What must hold for a file to be what it was taken for.
public enum FileShapePhrases {
  /// A keyword that decides what the figures mean may not say two things.
  public static func keywordOnce(_ keyword: String) -> Phrase {
    Phrase(
      nb: "Nøkkelordet \(keyword) kan bare ha én verdi for hver variabel og hvert språk.",
      nn: "Nøkkelordet \(keyword) kan berre ha éin verdi for kvar variabel og kvart språk.",
      sv: "Nyckelordet \(keyword) får bara ha ett värde för varje variabel och språk.",
      en: "The keyword \(keyword) may have only one value for each variable and language.")
  }
  /// The first row must be headings, not figures.
  public static let headingsMustBeTexts = Phrase(
    nb: "Første rad må være overskrifter; denne ser ut som en rad med tall. Sett inn en rad med kolonnenavn.",
    nn: "Første rad må vere overskrifter; denne ser ut som ei rad med tal. Set inn ei rad med kolonnenamn.",
    sv: "Första raden måste vara rubriker; denna ser ut som en rad med siffror. Infoga en rad med kolumnnamn.",
    en: "The first row must be headings; this one looks like a row of figures. Insert a row of column names.")
  /// A figure of Kolada must not have two different values.
  public static let figuresContradict = Phrase(
    nb: "Et nøkkeltall må ikke ha to ulike verdier for samme kommune, periode og kjønn; ingen av dem er brukt.",
    nn: "Eit nøkkeltal må ikkje ha to ulike verdiar for same kommune, periode og kjønn; ingen av dei er brukt.",
    sv: "Ett nyckeltal får inte ha två olika värden för samma kommun, period och kön; inget av dem har använts.",
    en: "A figure must not have two different values for the same kommun, period and gender; neither was used.")
  /// A row of figures without a region.
  public static let rowMustHaveName = Phrase(
    nb: "Hver rad må ha sin region; står navnet bare i den første av flere rader, må det gjentas.",
    nn: "Kvar rad må ha sin region; står namnet berre i den første av fleire rader, må det takast opp att.",
    sv: "Varje rad måste ha sin region; står namnet bara i den första av flera rader måste det upprepas.",
    en: "Each row must have its region; a name that stands only in the first of several rows must be repeated.")
  /// A row without a code and without a figure among regions with codes.
  public static let rowMustHaveFigures = Phrase(
    nb: "En rad må gjelde en region og ha tall; denne ser ut som en kilde eller merknad. Fjern den, eller sett den over tabellen.",
    nn: "Ei rad må gjelde ein region og ha tal; denne ser ut som ei kjelde eller ein merknad. Fjern ho, eller set ho over tabellen.",
    sv:
      "En rad måste gälla en region och ha siffror; denna ser ut som en källa eller anmärkning. Ta bort den eller sätt den ovanför tabellen.",
    en: "A row must be about a region and have figures; this one looks like a source or a note. Remove it, or put it above the table.")
  /// A period whose text is more than the period.
  public static func periodReadAs(_ period: String) -> Phrase {
    Phrase(
      nb: "Teksten til en periode kan si mer enn perioden; denne er lest som \(period).",
      nn: "Teksten til ein periode kan seie meir enn perioden; denne er lesen som \(period).",
      sv: "En periods text kan säga mer än perioden; denna är läst som \(period).",
      en: "The text of a period may say more than the period; this one was read as \(period).")
  }
  /// A mark in a heading beside its year.
  public static let headingMark = Phrase(
    nb: "En overskrift med årstall bør stå uten merke; merket er ikke med i perioden.",
    nn: "Ei overskrift med årstal bør stå utan merke; merket er ikkje med i perioden.",
    sv: "En rubrik med årtal bör stå utan märke; märket ingår inte i perioden.",
    en: "A heading with a year should have no mark; the mark is not part of the period.")
  /// Years among headings of which others have none.
  public static let headingsNeedPeriods = Phrase(
    nb: "Alle kolonner med tall må ha en periode for at årene skal leses som perioder. Oppgi stubColumns eller fjern denne kolonnen.",
    nn: "Alle kolonnar med tal må ha ein periode for at åra skal lesast som periodar. Oppgi stubColumns eller fjern denne kolonnen.",
    sv: "Alla kolumner med siffror måste ha en period för att åren ska läsas som perioder. Ange stubColumns eller ta bort denna kolumn.",
    en: "Every column of figures must have a period for the years to be read as periods. Declare stubColumns or remove this column.")
  /// Times that may mean more than one thing.
  public static let headingsNeedPlainPeriods = Phrase(
    nb: "Tider som kan bety flere ting, er ikke lest som perioder. Skriv året (2014) eller delen av det (2014K1, 2014M01).",
    nn:
      "Tider som kan tyde fleire ting, er ikkje lesne som periodar. Skriv året (2014) eller delen av det (2014K1, 2014M01).",
    sv:
      "Tider som kan betyda flera saker är inte lästa som perioder. Skriv året (2014) eller delen av det (2014K1, 2014M01).",
    en: "Times that may mean several things are not read as periods. Write the year (2014) or its part (2014K1, 2014M01)."
  )
  /// Dates over columns, or in the column of periods.
  public static let periodsHaveNoDay = Phrase(
    nb: "En dato er lest som sitt år; om tallene gjelder året, dets første eller siste dag, må overskriften deres si.",
    nn: "Ein dato er lesen som året sitt; om tala gjeld året, den første eller siste dagen i det, må overskrifta deira seie.",
    sv: "Ett datum har lästs som sitt år; om talen gäller året, dess första eller sista dag måste deras rubrik säga.",
    en: "A date was read as its year; whether the figures are of the year, its first or its last day, their heading must say.")
  /// A period that two texts name.
  public static let periodInOneWay = Phrase(
    nb: "Hver periode må skrives på én måte; dette er en annen skrivemåte av en som alt står i filen.",
    nn: "Kvar periode må skrivast på éin måte; dette er ein annan skrivemåte av ein som alt står i fila.",
    sv: "Varje period måste skrivas på ett sätt; detta är ett annat skrivsätt för en som redan står i filen.",
    en: "Each period must be written in one way; this is another spelling of one that the file already has.")
  /// The header stands among the rows.
  public static let headerOnce = Phrase(
    nb: "Overskriften må stå én gang. To tabeller ser ut til å være limt sammen; fjern overskriften mellom dem.",
    nn: "Overskrifta må stå éin gong. To tabellar ser ut til å vere limte saman; fjern overskrifta mellom dei.",
    sv: "Rubriken måste stå en gång. Två tabeller verkar vara sammanfogade; ta bort rubriken mellan dem.",
    en: "The header must stand once. Two tables seem to be pasted together; remove the header between them.")
  /// A mark between digits that is decimal by custom alone.
  public static func markTakenAsDecimal(_ mark: String) -> Phrase {
    Phrase(
      nb: "Tegnet «\(mark)» er lest som desimaltegn etter skikk; ingen tall i filen viser det. Skiller det tusener, oppgi decimalMark.",
      nn: "Teiknet «\(mark)» er lese som desimalteikn etter skikk; ingen tal i fila viser det. Skil det tusen, oppgi decimalMark.",
      sv: "Tecknet «\(mark)» är läst som decimaltecken enligt bruk; inga tal i filen visar det. Skiljer det tusental, ange decimalMark.",
      en: "The mark “\(mark)” was read as decimal by custom; no number in the file shows it. If it divides thousands, declare decimalMark.")
  }
  /// A project declares in its own file how its files are read.
  public static func projectDeclares(_ option: String) -> Phrase {
    Phrase(
      nb: "«\(option)» gjelder én fil; et prosjekt sier under reading i kommune.yml hvordan hver fil skal leses.",
      nn: "«\(option)» gjeld éi fil; eit prosjekt seier under reading i kommune.yml korleis kvar fil skal lesast.",
      sv: "«\(option)» gäller en fil; ett projekt säger under reading i kommune.yml hur varje fil ska läsas.",
      en: "«\(option)» is about one file; a project says under reading in kommune.yml how each file is read.")
  }
  /// The file holds boundaries, which are no figures.
  public static let boundariesAreForMaps = Phrase(
    nb:
      "Filen må inneholde tall; denne inneholder grenser. Bruk den til kart (boundaries i kommune.yml) eller med compare --all-neighbours.",
    nn: "Fila må innehalde tal; denne inneheld grenser. Bruk ho til kart (boundaries i kommune.yml) eller med compare --all-neighbours.",
    sv:
      "Filen måste innehålla siffror; denna innehåller gränser. Använd den till kartor (boundaries i kommune.yml) eller med compare --all-neighbours.",
    en:
      "The file must hold figures; this one holds boundaries. Use it for maps (boundaries in kommune.yml) or with compare --all-neighbours."
  )
  /// The file describes a table of PxWeb and holds none of its figures.
  public static let descriptionHasNoFigures = Phrase(
    nb: "Filen må inneholde tall; denne beskriver bare en tabell i PxWeb. Hent dataene, for eksempel som json-stat2.",
    nn: "Fila må innehalde tal; denne skildrar berre ein tabell i PxWeb. Hent dataa, til dømes som json-stat2.",
    sv: "Filen måste innehålla siffror; denna beskriver bara en tabell i PxWeb. Hämta data, till exempel som json-stat2.",
    en: "The file must hold figures; this one only describes a table of PxWeb. Fetch the data, for example as json-stat2.")
  /// The file is a request to PxWeb, not its answer.
  public static let requestHasNoFigures = Phrase(
    nb: "Filen må inneholde tall; denne er spørringen til PxWeb. Send den, og lagre svaret.",
    nn: "Fila må innehalde tal; denne er spørjinga til PxWeb. Send ho, og lagre svaret.",
    sv: "Filen måste innehålla siffror; denna är frågan till PxWeb. Skicka den och spara svaret.",
    en: "The file must hold figures; this one is the request to PxWeb. Send it, and save the answer.")
  /// The service answered with an error instead of figures.
  public static let answerIsError = Phrase(
    nb: "Filen må inneholde tall; denne er en feilmelding fra tjenesten. Hent den på nytt.",
    nn: "Fila må innehalde tal; denne er ei feilmelding frå tenesta. Hent ho på nytt.",
    sv: "Filen måste innehålla siffror; denna är ett felmeddelande från tjänsten. Hämta den på nytt.",
    en: "The file must hold figures; this one is an error message of the service. Fetch it again.")
  /// The JSON is of no kind that is read.
  public static let jsonMustBeKnown = Phrase(
    nb: "JSON må være JSON-stat, eller fra KLASS eller Kolada; i denne finnes ikke noe datasett med id, size, dimension og value.",
    nn: "JSON må vere JSON-stat, eller frå KLASS eller Kolada; i denne finst ikkje noko datasett med id, size, dimension og value.",
    sv: "JSON måste vara JSON-stat, eller från KLASS eller Kolada; i denna finns inget dataset med id, size, dimension och value.",
    en: "JSON must be JSON-stat, or from KLASS or Kolada; this has no dataset with id, size, dimension and value.")
}
