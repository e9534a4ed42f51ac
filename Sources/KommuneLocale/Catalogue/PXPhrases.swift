/// What must hold in a PX file.
public enum PXPhrases {
  /// Nothing tells that the last figure is whole.
  public static let lastFigureEnds = Phrase(
    nb: "Tallene må slutte med semikolon eller linjeskift; filen ser ut til å være kuttet i det siste tallet. Hent den på nytt.",
    nn: "Tala må slutte med semikolon eller linjeskift; fila ser ut til å vere kutta i det siste talet. Hent ho på nytt.",
    sv: "Talen måste sluta med semikolon eller radbrytning; filen verkar vara avhuggen i det sista talet. Hämta den på nytt.",
    en: "The figures must end with a semicolon or a line end; the file seems to be cut inside the last one. Fetch it again.")
  /// The file must hold something.
  public static let notEmpty = Phrase(
    nb: "Filen må ha innhold.", nn: "Fila må ha innhald.", sv: "Filen måste ha innehåll.", en: "The file must not be empty.")
  /// A keyword must stand here.
  public static let keyword = Phrase(
    nb: "Her må det stå et PX-nøkkelord.", nn: "Her må det stå eit PX-nøkkelord.", sv: "Här måste det stå ett PX-nyckelord.",
    en: "A PX keyword must stand here.")
  /// The header must end with DATA.
  public static let dataFollows = Phrase(
    nb: "Etter nøkkelordene må DATA= og tallene stå.", nn: "Etter nøkkelorda må DATA= og tala stå.",
    sv: "Efter nyckelorden måste DATA= och talen stå.", en: "DATA= and the figures must follow the keywords.")
  /// A language must be in brackets.
  public static let language = Phrase(
    nb: "Et språk etter et nøkkelord må stå i hakeparenteser.", nn: "Eit språk etter eit nøkkelord må stå i hakeparentesar.",
    sv: "Ett språk efter ett nyckelord måste stå inom hakparenteser.", en: "A language after a keyword must stand in brackets.")
  /// An equals sign must follow a keyword.
  public static let equalsSign = Phrase(
    nb: "Etter nøkkelordet må det stå et likhetstegn.", nn: "Etter nøkkelordet må det stå eit likskapsteikn.",
    sv: "Efter nyckelordet måste det stå ett likhetstecken.", en: "An equals sign must follow the keyword.")
  /// Texts in parentheses must be separated by commas and end with a parenthesis.
  public static let subject = Phrase(
    nb: "Etter teksten i parentesen må det stå et komma eller en sluttparentes.",
    nn: "Etter teksten i parentesen må det stå eit komma eller ein sluttparentes.",
    sv: "Efter texten i parentesen måste det stå ett komma eller en slutparentes.",
    en: "A comma or a closing parenthesis must follow the text in parentheses.")
  /// A value or a semicolon must stand here.
  public static let valueOrSemicolon = Phrase(
    nb: "Her må det stå en verdi eller et semikolon.", nn: "Her må det stå ein verdi eller eit semikolon.",
    sv: "Här måste det stå ett värde eller ett semikolon.", en: "A value or a semicolon must stand here.")
  /// A text in quotation marks must stand here.
  public static let quote = Phrase(
    nb: "Her må det stå en tekst i anførselstegn.", nn: "Her må det stå ein tekst i hermeteikn.",
    sv: "Här måste det stå en text inom citattecken.", en: "A text in quotation marks must stand here.")
  /// A text must have a closing quotation mark.
  public static let quoteEnds = Phrase(
    nb: "Teksten må ha et anførselstegn til slutt.", nn: "Teksten må ha eit hermeteikn til slutt.",
    sv: "Texten måste ha ett citattecken på slutet.", en: "The text must end with a quotation mark.")
  /// NUL must not stand in a text.
  public static let control = Phrase(
    nb: "En tekst kan ikke inneholde tegnet NUL.", nn: "Ein tekst kan ikkje innehalde teiknet NUL.",
    sv: "En text får inte innehålla tecknet NUL.", en: "A text must not contain the character NUL.")
  /// The file must not end inside a statement.
  public static let whole = Phrase(
    nb: "Filen må være hel; den slutter midt i et nøkkelord.", nn: "Fila må vere heil; ho sluttar midt i eit nøkkelord.",
    sv: "Filen måste vara hel; den slutar mitt i ett nyckelord.", en: "The file must be whole; it ends inside a keyword.")
  /// A statement must stand once.
  public static let statementOnce = Phrase(
    nb: "STUB, HEADING, VALUES og CODES kan bare stå én gang for hver variabel og hvert språk.",
    nn: "STUB, HEADING, VALUES og CODES kan berre stå éin gong for kvar variabel og kvart språk.",
    sv: "STUB, HEADING, VALUES och CODES får bara stå en gång för varje variabel och språk.",
    en: "STUB, HEADING, VALUES and CODES may stand only once for each variable and language.")
  /// A variable must stand once.
  public static let variableOnce = Phrase(
    nb: "En variabel kan bare stå én gang i STUB og HEADING.", nn: "Ein variabel kan berre stå éin gong i STUB og HEADING.",
    sv: "En variabel får bara stå en gång i STUB och HEADING.", en: "A variable may stand only once in STUB and HEADING.")
  /// There must be a variable.
  public static let stubOrHeading = Phrase(
    nb: "Filen må ha STUB eller HEADING med minst én variabel.", nn: "Fila må ha STUB eller HEADING med minst éin variabel.",
    sv: "Filen måste ha STUB eller HEADING med minst en variabel.", en: "The file must have STUB or HEADING with at least one variable.")
  /// The code page must be one that the program knows.
  public static let knownCodePage = Phrase(
    nb: "CODEPAGE må være UTF-8, ISO-8859-1, ISO-8859-15, Windows-1252 eller CP850.",
    nn: "CODEPAGE må vere UTF-8, ISO-8859-1, ISO-8859-15, Windows-1252 eller CP850.",
    sv: "CODEPAGE måste vara UTF-8, ISO-8859-1, ISO-8859-15, Windows-1252 eller CP850.",
    en: "CODEPAGE must be UTF-8, ISO-8859-1, ISO-8859-15, Windows-1252 or CP850.")
  /// A figure or a mark must stand here.
  public static let numberOrMark = Phrase(
    nb: "Her må det stå et tall eller et av standardtegnene.", nn: "Her må det stå eit tal eller eit av standardteikna.",
    sv: "Här måste det stå ett tal eller ett av standardtecknen.", en: "A number or one of the standard symbols must stand here.")
  /// White space must follow a mark in quotation marks.
  public static let spaceAfterMark = Phrase(
    nb: "Etter et tegn i anførselstegn må det stå et mellomrom.", nn: "Etter eit teikn i hermeteikn må det stå eit mellomrom.",
    sv: "Efter ett tecken inom citattecken måste det stå ett mellanslag.", en: "A space must follow a mark in quotation marks.")
  /// The figures must end with a semicolon.
  public static let semicolon = Phrase(
    nb: "Tallene må slutte med et semikolon.", nn: "Tala må slutte med eit semikolon.", sv: "Talen måste sluta med ett semikolon.",
    en: "The figures must end with a semicolon.")
  /// A row must begin with a key.
  public static let key = Phrase(
    nb: "Raden må begynne med nøkler i anførselstegn, slik KEYS sier.", nn: "Rada må byrje med nøklar i hermeteikn, slik KEYS seier.",
    sv: "Raden måste börja med nycklar inom citattecken, som KEYS säger.",
    en: "The row must begin with keys in quotation marks, as KEYS says.")
  /// A key must be a category of its variable.
  public static let knownKey = Phrase(
    nb: "Nøkkelen må være en av variabelens verdier.", nn: "Nøkkelen må vere ein av verdiane til variabelen.",
    sv: "Nyckeln måste vara ett av variabelns värden.", en: "The key must be one of the variable's values.")
  /// A comma must follow a key.
  public static let commaAfterKey = Phrase(
    nb: "Etter nøkkelen må det stå et komma.", nn: "Etter nøkkelen må det stå eit komma.", sv: "Efter nyckeln måste det stå ett komma.",
    en: "A comma must follow the key.")
  /// A row must stand once.
  public static let rowOnce = Phrase(
    nb: "Hver rad kan bare stå én gang.", nn: "Kvar rad kan berre stå éin gong.", sv: "Varje rad får bara stå en gång.",
    en: "Each row may stand only once.")
  /// KEYS must be given for every variable of the stub.
  public static let keysForAll = Phrase(
    nb: "KEYS må være oppgitt for alle variablene i STUB.", nn: "KEYS må vere oppgitt for alle variablane i STUB.",
    sv: "KEYS måste anges för alla variabler i STUB.", en: "KEYS must be given for every variable in STUB.")
  /// A note must be about something in the file.
  public static let noteAboutSomething = Phrase(
    nb: "En merknad må gjelde en variabel eller verdi som finnes i filen.",
    nn: "Ein merknad må gjelde ein variabel eller verdi som finst i fila.",
    sv: "En anmärkning måste gälla en variabel eller ett värde som finns i filen.",
    en: "A note must be about a variable or value that the file has.")
  /// Rows were left out; the number of them is what was found.
  public static let rowsLeftOut = Phrase(
    nb: "Med KEYS kan rader med bare nuller være utelatt. De utelatte radene regnes som manglende, og må bekreftes som null.",
    nn: "Med KEYS kan rader med berre nullar vere utelatne. Dei utelatne radene blir rekna som manglande, og må stadfestast som null.",
    sv: "Med KEYS kan rader med bara nollor ha utelämnats. De utelämnade raderna räknas som saknade och måste bekräftas som noll.",
    en: "With KEYS, rows of nothing but zeros may have been left out. Such rows count as missing and must be confirmed to be zero.")

  /// The header may have only so much in it.
  public static let mostPieces = Phrase(
    nb: "Nøkkelordene kan ha høyst 700 000 verdier til sammen.", nn: "Nøkkelorda kan ha høgst 700 000 verdiar til saman.",
    sv: "Nyckelorden får ha högst 700 000 värden tillsammans.", en: "The keywords may have at most 700,000 values together.")
  /// A grouping or value set may have so many lines.
  public static func mostLines(_ count: Int) -> Phrase {
    Phrase(
      nb: "En gruppering kan ha høyst \(count) linjer.", nn: "Ei gruppering kan ha høgst \(count) linjer.",
      sv: "En gruppering får ha högst \(count) rader.", en: "A grouping may have at most \(count) lines.")
  }
  /// A line of a grouping must be a section or an entry.
  public static let sectionOrEntry = Phrase(
    nb: "En linje må være [avsnitt] eller nummer=tekst.", nn: "Ei linje må vere [avsnitt] eller nummer=tekst.",
    sv: "En rad måste vara [avsnitt] eller nummer=text.", en: "A line must be [section] or number=text.")
  /// A number may stand once in a section.
  public static let numberOnce = Phrase(
    nb: "Et nummer kan bare stå én gang i et avsnitt.", nn: "Eit nummer kan berre stå éin gong i eit avsnitt.",
    sv: "Ett nummer får bara stå en gång i ett avsnitt.", en: "A number may stand only once in a section.")
  /// A grouping must list its groups.
  public static let groups = Phrase(
    nb: "[Aggreg] må gi hver gruppe én gang, og [Aggtext] like mange tekster.",
    nn: "[Aggreg] må gi kvar gruppe éin gong, og [Aggtext] like mange tekstar.",
    sv: "[Aggreg] måste ge varje grupp en gång, och [Aggtext] lika många texter.",
    en: "[Aggreg] must give each group once, and [Aggtext] as many texts.")
  /// A group must list its members.
  public static let groupMembers = Phrase(
    nb: "Hver gruppe i [Aggreg] må ha et avsnitt med verdiene sine, hver av dem én gang.",
    nn: "Kvar gruppe i [Aggreg] må ha eit avsnitt med verdiane sine, kvar av dei éin gong.",
    sv: "Varje grupp i [Aggreg] måste ha ett avsnitt med sina värden, vart och ett en gång.",
    en: "Each group in [Aggreg] must have a section with its values, each of them once.")
  /// A value set must list codes and texts.
  public static let valueCodes = Phrase(
    nb: "[Valuecode] må gi hver kode én gang, og [Valuetext] en tekst med samme nummer.",
    nn: "[Valuecode] må gi kvar kode éin gong, og [Valuetext] ein tekst med same nummer.",
    sv: "[Valuecode] måste ge varje kod en gång, och [Valuetext] en text med samma nummer.",
    en: "[Valuecode] must give each code once, and [Valuetext] a text with the same number.")

  /// The number of figures must fit the variables.
  public static func figureCount(_ count: Int) -> Phrase {
    Phrase(
      nb: "Filen må ha \(count) tall, like mange som variablene gir.", nn: "Fila må ha \(count) tal, like mange som variablane gir.",
      sv: "Filen måste ha \(count) tal, lika många som variablerna ger.",
      en: "The file must have \(count) figures, as many as its variables give.")
  }

  /// Figures should have space between them.
  public static let spacesBetweenFigures = Phrase(
    nb: "Mellom tallene bør det stå mellomrom; her er komma eller semikolon lest som skilletegn, som PC-Axis gjorde.",
    nn: "Mellom tala bør det stå mellomrom; her er komma eller semikolon lese som skiljeteikn, som PC-Axis gjorde.",
    sv: "Mellan talen bör det stå mellanslag; här är komma eller semikolon läst som avgränsare, som PC-Axis gjorde.",
    en: "Figures should have spaces between them; commas or semicolons are read as delimiters here, as PC-Axis did.")

  /// The file is too short for the figures that its variables need.
  public static func figuresFor(_ sizes: [Int]) -> Phrase {
    let product = sizes.map(String.init).joined(separator: " × ")
    return Phrase(
      nb: "Filen må ha \(product) tall, men er for kort til det.", nn: "Fila må ha \(product) tal, men er for kort til det.",
      sv: "Filen måste ha \(product) tal, men är för kort för det.", en: "The file must have \(product) figures, but is too short for them."
    )
  }

  /// A sparse table may have at most this many cells.
  public static func mostCells(_ count: Int) -> Phrase {
    Phrase(
      nb: "En tabell kan ha høyst \(count) celler når ikke alle står i filen.",
      nn: "Ein tabell kan ha høgst \(count) celler når ikkje alle står i fila.",
      sv: "En tabell får ha högst \(count) celler när inte alla står i filen.",
      en: "A table may have at most \(count) cells when not all of them are in the file.")
  }

  /// A variable must have VALUES.
  public static func values(of variable: String) -> Phrase {
    Phrase(
      nb: "VALUES må gi verdiene til variabelen «\(variable)».", nn: "VALUES må gi verdiane til variabelen «\(variable)».",
      sv: "VALUES måste ge värdena för variabeln ”\(variable)”.", en: "VALUES must give the values of the variable “\(variable)”.")
  }

  /// CODES must be as many as VALUES.
  public static func asManyCodes(_ values: Int, _ codes: Int) -> Phrase {
    Phrase(
      nb: "CODES må ha like mange koder som VALUES har verdier: \(values), ikke \(codes).",
      nn: "CODES må ha like mange kodar som VALUES har verdiar: \(values), ikkje \(codes).",
      sv: "CODES måste ha lika många koder som VALUES har värden: \(values), inte \(codes).",
      en: "CODES must have as many codes as VALUES has values: \(values), not \(codes).")
  }

  /// Times and their words must agree.
  public static let timesMustAgree = Phrase(
    nb: "TIMEVAL må gi tidene i samme rekkefølge som VALUES; disse er ikke lest som perioder.",
    nn: "TIMEVAL må gje tidene i same rekkjefølgje som VALUES; desse er ikkje lesne som periodar.",
    sv: "TIMEVAL måste ge tiderna i samma ordning som VALUES; dessa är inte lästa som perioder.",
    en: "TIMEVAL must give the times in the order of VALUES; these are not read as periods.")

  /// Codes must stand in one order in every language.
  public static func codesInOneOrder(_ variable: String) -> Phrase {
    let variable = ProblemPhrases.printable(variable, limit: 80)
    return Phrase(
      nb: "CODES for «\(variable)» må stå i samme rekkefølge på alle språk, for tallene har bare én.",
      nn: "CODES for «\(variable)» må stå i same rekkjefølgje på alle språk, for tala har berre éi.",
      sv: "CODES för ”\(variable)” måste stå i samma ordning på alla språk, för talen har bara en.",
      en: "CODES of “\(variable)” must come in the same order in all languages, for the figures have only one.")
  }

  /// A category must stand once.
  public static func categoryOnce(_ category: String, in variable: String) -> Phrase {
    Phrase(
      nb: "Verdien «\(category)» kan bare stå én gang i variabelen «\(variable)».",
      nn: "Verdien «\(category)» kan berre stå éin gong i variabelen «\(variable)».",
      sv: "Värdet ”\(category)” får bara stå en gång i variabeln ”\(variable)”.",
      en: "The value “\(category)” may stand only once in the variable “\(variable)”.")
  }

  /// The file is in another code page than it says.
  public static func codePageIs(_ page: String) -> Phrase {
    Phrase(
      nb: "CODEPAGE bør være \(page), som filen er lest som.", nn: "CODEPAGE bør vere \(page), som fila er lesen som.",
      sv: "CODEPAGE bör vara \(page), som filen har lästs som.", en: "CODEPAGE should be \(page), as which the file was read.")
  }
}
