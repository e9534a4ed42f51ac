/// What the report says around its figures.
public enum ReportPhrases {
  /// Heads the list of chapters.
  public static let contents = Phrase(nb: "Innhold", nn: "Innhald", sv: "Innehåll", en: "Contents")
  /// Heads the list of tables.
  public static let tables = Phrase(nb: "Tabeller", nn: "Tabellar", sv: "Tabeller", en: "Tables")
  /// Heads the list of figures.
  public static let figures = Phrase(nb: "Figurer", nn: "Figurar", sv: "Figurer", en: "Figures")
  /// Opens the table beneath a chart.
  public static let showNumbers = Phrase(
    nb: "Vis tallene i figuren", nn: "Vis tala i figuren", sv: "Visa siffrorna i figuren", en: "Show the figures behind the chart")
  /// Says what a heading does when pressed.
  public static let sortRows = Phrase(nb: "Sorter radene", nn: "Sorter radene", sv: "Sortera raderna", en: "Sort the rows")
  /// Said when rows go from low to high.
  public static let ascending = Phrase(nb: "sortert stigende", nn: "sortert stigande", sv: "sorterat stigande", en: "sorted ascending")
  /// Said when rows go from high to low.
  public static let descending = Phrase(nb: "sortert synkende", nn: "sortert søkkande", sv: "sorterat fallande", en: "sorted descending")
  /// Before the field that picks rows.
  public static let filterRows = Phrase(nb: "Finn rad", nn: "Finn rad", sv: "Hitta rad", en: "Find a row")
  /// Opens a figure over the whole page.
  public static let enlarge = Phrase(nb: "Vis stort", nn: "Vis stort", sv: "Visa stort", en: "Enlarge")
  /// Closes it.
  public static let close = Phrase(nb: "Lukk", nn: "Lukk", sv: "Stäng", en: "Close")
  /// Links past the list of contents.
  public static let skipToContent = Phrase(
    nb: "Hopp til innholdet", nn: "Hopp til innhaldet", sv: "Hoppa till innehållet", en: "Skip to content")
  /// A reference to a table in running text.
  public static func seeTable(_ number: Int) -> Phrase {
    Phrase(nb: "tabell \(number)", nn: "tabell \(number)", sv: "tabell \(number)", en: "table \(number)")
  }
  /// A reference to a figure in running text.
  public static func seeFigure(_ number: Int) -> Phrase {
    Phrase(nb: "figur \(number)", nn: "figur \(number)", sv: "figur \(number)", en: "figure \(number)")
  }
  /// The line with the report's day.
  public static func dated(_ date: String) -> Phrase {
    Phrase(nb: "Rapport datert \(date)", nn: "Rapport datert \(date)", sv: "Rapport daterad \(date)", en: "Report dated \(date)")
  }
  /// Stands at the foot of the report.
  public static let madeWith = Phrase(
    nb: "Laget med programmet kommune. Tall er rundet av hvert for seg; summer og forskjeller kan avvike. Opphavet står i manifest.json.",
    nn: "Laga med programmet kommune. Tal er runda av kvart for seg; summar og skilnader kan avvike. Opphavet står i manifest.json.",
    sv: "Gjord med programmet kommune. Tal är avrundade vart för sig; summor och skillnader kan avvika. Ursprunget står i manifest.json.",
    en: "Made with the program kommune. Figures are rounded one by one; sums and differences may be off. Their origin is in manifest.json.")

  // MARK: Words in tables

  /// Heads a column of kommuner or regions.
  public static let region = Phrase(nb: "Kommune", nn: "Kommune", sv: "Kommun", en: "Municipality")
  /// Spans the columns of the parts.
  public static let theParts = Phrase(nb: "Kommunene", nn: "Kommunane", sv: "Kommunerna", en: "The municipalities")
  /// Spans the columns of groups and averages.
  public static let comparedWith = Phrase(nb: "Sammenlignet med", nn: "Jamført med", sv: "Jämfört med", en: "Compared with")
  /// Heads a column of indicators.
  public static let indicator = Phrase(nb: "Nøkkeltall", nn: "Nøkkeltal", sv: "Nyckeltal", en: "Indicator")
  /// Heads a column of base figures.
  public static let baseFigure = Phrase(nb: "Grunnlagstall", nn: "Grunnlagstal", sv: "Underlagsuppgift", en: "Base figure")
  /// Heads a column of units.
  public static let unit = Phrase(nb: "Enhet", nn: "Eining", sv: "Enhet", en: "Unit")
  /// Heads a column of n reported / n.
  public static let reported = Phrase(nb: "Rapportert", nn: "Rapportert", sv: "Rapporterat", en: "Reported")
  /// Heads a column of ranks.
  public static let rank = Phrase(nb: "Rang", nn: "Rang", sv: "Rang", en: "Rank")
  /// A place among others: "315 av 399".
  public static func place(_ place: Int, of count: Int) -> Phrase {
    Phrase(nb: "\(place) av \(count)", nn: "\(place) av \(count)", sv: "\(place) av \(count)", en: "\(place) of \(count)")
  }
  /// Explains the column of ranks.
  public static let rankNote = Phrase(
    nb: "Plassen til den sammenslåtte kommunen blant kommunene i landet, høyeste verdi først. Kommunene som slås sammen, er tatt ut.",
    nn: "Plassen til den samanslåtte kommunen blant kommunane i landet, høgaste verdi først. Kommunane som blir slåtte saman, er tekne ut.",
    sv: "Den sammanslagnas plats bland landets kommuner, högsta värdet först. Kommunerna som slås samman är borttagna ur fältet.",
    en: "The merged municipality's place among the country's municipalities, highest value first. The parts are out of the field.")
  /// Explains how merged figures are made.
  public static let mergedNote = Phrase(
    nb: "Sum av teller delt på sum av nevner for kommunene som slås sammen.",
    nn: "Sum av teljar delt på sum av nemnar for kommunane som blir slåtte saman.",
    sv: "Summan av täljaren delad med summan av nämnaren för kommunerna som slås samman.",
    en: "Sum of numerators divided by sum of denominators of the merging municipalities.")
  /// The row that adds up the parts before the merger and their successors after it.
  public static let wholeArea = Phrase(nb: "Hele området", nn: "Heile området", sv: "Hela området", en: "The whole area")
  /// Heads a column of ages.
  public static let age = Phrase(nb: "Alder", nn: "Alder", sv: "Ålder", en: "Age")
  /// A span of ages: "6–15 år".
  public static func years(_ span: String) -> Phrase { Phrase(nb: "\(span) år", nn: "\(span) år", sv: "\(span) år", en: "\(span) years") }
  /// An open span of ages: "80 år og over".
  public static func yearsAndOver(_ age: Int) -> Phrase {
    Phrase(nb: "\(age) år og over", nn: "\(age) år og over", sv: "\(age) år och äldre", en: "\(age) years and over")
  }
  /// The row of all ages.
  public static let all = Phrase(nb: "Alle", nn: "Alle", sv: "Alla", en: "All")
  /// Inhabitants, as a unit.
  public static let inhabitants = Phrase(nb: "Innbyggere", nn: "Innbyggjarar", sv: "Invånare", en: "Inhabitants")
  /// Percent, as a unit in running text and captions.
  public static let percent = Phrase(nb: "Prosent", nn: "Prosent", sv: "Procent", en: "Per cent")
  /// Percent of a kommune's inhabitants.
  public static let percentOfAll = Phrase(nb: "Prosent av alle", nn: "Prosent av alle", sv: "Procent av alla", en: "Per cent of all")
  /// The kommuner of a merger, as the area of a caption.
  public static func kommunerIn(_ merger: String) -> Phrase {
    Phrase(nb: "Kommunene i \(merger)", nn: "Kommunane i \(merger)", sv: "Kommunerna i \(merger)", en: "The municipalities of \(merger)")
  }
  /// A date in a caption: "1. januar".
  public static let firstOfJanuary = Phrase(nb: "1. januar", nn: "1. januar", sv: "1 januari", en: "1 January")

  // MARK: Captions

  /// The caption of the population table.
  public static let populationCaption = Phrase(
    nb: "Folkemengde 1. januar", nn: "Folkemengd 1. januar", sv: "Folkmängd 1 januari", en: "Population on 1 January")
  /// The caption of the table of age groups.
  public static let ageGroupsCaption = Phrase(
    nb: "Innbyggere etter aldersgruppe 1. januar", nn: "Innbyggjarar etter aldersgruppe 1. januar",
    sv: "Invånare efter åldersgrupp 1 januari",
    en: "Inhabitants by age group on 1 January")
  /// The caption of the table of base figures.
  public static let baseFiguresCaption = Phrase(
    nb: "Grunnlagstall for kommunene og summen av dem", nn: "Grunnlagstal for kommunane og summen av dei",
    sv: "Underlagsuppgifter för kommunerna och summan av dem", en: "Base figures of the municipalities and their sum")
  /// The caption of the indicator table.
  public static let indicatorsCaption = Phrase(
    nb: "Nøkkeltall for kommunene, den sammenslåtte kommunen og dem de sammenlignes med",
    nn: "Nøkkeltal for kommunane, den samanslåtte kommunen og dei dei blir jamførte med",
    sv: "Nyckeltal för kommunerna, den sammanslagna kommunen och jämförelsegrupperna",
    en: "Indicators for the municipalities, the merged municipality and those they are compared with")
  /// The caption of the table of group totals.
  public static func groupTotalsCaption(_ figure: String) -> Phrase {
    Phrase(
      nb: "\(figure) i KOSTRA-gruppene", nn: "\(figure) i KOSTRA-gruppene", sv: "\(figure) i KOSTRA-grupperna",
      en: "\(figure) in the KOSTRA groups")
  }
  /// The estimate that Statistics Norway publishes.
  public static let ssbEstimate = Phrase(nb: "Beregnet for alle", nn: "Rekna for alle", sv: "Beräknat för alla", en: "Estimated for all")
  /// The plain sum of those that reported.
  public static let plainSum = Phrase(
    nb: "Sum av rapporterte", nn: "Sum av rapporterte", sv: "Summan av rapporterade", en: "Sum of reported")
  /// How the estimate is made.
  public static let ssbEstimateNote = Phrase(
    nb:
      "Σ rapportert beløp / Σ innbyggere i kommunene som har rapportert × Σ innbyggere i alle kommunene i gruppen, slik SSB beregner gruppetall.",
    nn:
      "Σ rapportert beløp / Σ innbyggjarar i kommunane som har rapportert × Σ innbyggjarar i alle kommunane i gruppa, slik SSB reknar gruppetal.",
    sv:
      "Σ rapporterat belopp / Σ invånare i kommunerna som rapporterat × Σ invånare i gruppens alla kommuner, så som SSB beräknar gruppvärden.",
    en:
      "Σ reported amount / Σ inhabitants of the reporting municipalities × Σ inhabitants of all municipalities in the group, as SSB estimates group totals."
  )
  /// One KOSTRA-gruppe in a stub.
  public static func kostragruppe(_ number: Int) -> Phrase {
    Phrase(nb: "KOSTRA-gruppe \(number)", nn: "KOSTRA-gruppe \(number)", sv: "KOSTRA-grupp \(number)", en: "KOSTRA group \(number)")
  }
  /// Heads a column of KOSTRA groups.
  public static let kostragruppeHeading = Phrase(nb: "KOSTRA-gruppe", nn: "KOSTRA-gruppe", sv: "KOSTRA-grupp", en: "KOSTRA group")
  /// Marks the groups that the parts belong to.
  public static let ownGroupNote = Phrase(
    nb: "Gruppe som minst én av kommunene hører til.", nn: "Gruppe som minst éin av kommunane høyrer til.",
    sv: "Grupp som minst en av kommunerna tillhör.", en: "Group that at least one of the municipalities belongs to.")
  /// Which kommuner did not report a figure.
  public static func didNotReport(_ names: String, reported: Int, of count: Int) -> Phrase {
    Phrase(
      nb: "\(names) har ikke rapportert; \(reported) av \(count) kommuner har. Summen er derfor ikke vist.",
      nn: "\(names) har ikkje rapportert; \(reported) av \(count) kommunar har. Summen er difor ikkje vist.",
      sv: "\(names) har inte rapporterat; \(reported) av \(count) kommuner har. Summan visas därför inte.",
      en: "\(names) did not report; \(reported) of \(count) municipalities did. The total is therefore not shown.")
  }
  /// How many kommuner of each group reported: "Landet: 403 av 428".
  public static func groupsReported(_ counts: String) -> Phrase {
    Phrase(
      nb: "Kommuner som har rapportert: \(counts). Gruppetallene gjelder bare disse.",
      nn: "Kommunar som har rapportert: \(counts). Gruppetala gjeld berre desse.",
      sv: "Kommuner som har rapporterat: \(counts). Gruppvärdena gäller bara dessa.",
      en: "Municipalities that reported: \(counts). The group figures are for these alone.")
  }
  /// Warns that a series breaks.
  public static func breakNote(_ years: String) -> Phrase {
    Phrase(
      nb: "Brudd i serien: kommunene ble endret i \(years).", nn: "Brot i serien: kommunane vart endra i \(years).",
      sv: "Brott i serien: kommunerna ändrades \(years).", en: "Break in the series: the municipalities changed in \(years).")
  }

  // MARK: Plans and definitions

  /// The caption of the deadlines.
  public static let deadlinesCaption = Phrase(nb: "Frister", nn: "Fristar", sv: "Tidsfrister", en: "Deadlines")
  /// Heads the day something is due.
  public static let due = Phrase(nb: "Frist", nn: "Frist", sv: "Tidsfrist", en: "Due")
  /// Heads what is to be done.
  public static let what = Phrase(nb: "Hva", nn: "Kva", sv: "Vad", en: "What")
  /// Heads who is to do it.
  public static let who = Phrase(nb: "Hvem", nn: "Kven", sv: "Vem", en: "Who")
  /// Heads where something was decided.
  public static let decidedIn = Phrase(nb: "Vedtatt i", nn: "Vedteke i", sv: "Beslutat i", en: "Decided in")
  /// The caption of the definitions.
  public static let definitionsCaption = Phrase(
    nb: "Begreper slik styringsgruppene har definert dem", nn: "Omgrep slik styringsgruppene har definert dei",
    sv: "Begrepp som styrgrupperna har definierat dem", en: "Terms as the steering groups have defined them")
  /// Heads a term.
  public static let term = Phrase(nb: "Begrep", nn: "Omgrep", sv: "Begrepp", en: "Term")
  /// Heads what a term means.
  public static let meaning = Phrase(nb: "Betydning", nn: "Tyding", sv: "Betydelse", en: "Meaning")
  /// The caption of the working groups.
  public static let workingGroupsCaption = Phrase(nb: "Arbeidsgrupper", nn: "Arbeidsgrupper", sv: "Arbetsgrupper", en: "Working groups")
  /// Heads a working group.
  public static let group = Phrase(nb: "Gruppe", nn: "Gruppe", sv: "Grupp", en: "Group")
  /// Heads the members of a group.
  public static let members = Phrase(nb: "Medlemmer", nn: "Medlemmer", sv: "Ledamöter", en: "Members")
  /// Heads the task of a group.
  public static let task = Phrase(nb: "Oppgave", nn: "Oppgåve", sv: "Uppgift", en: "Task")
  /// The caption of what each kommune was to send in.
  public static let deliveriesCaption = Phrase(
    nb: "Det kommunene skulle sende inn", nn: "Det kommunane skulle sende inn", sv: "Det kommunerna skulle skicka in",
    en: "What the municipalities were asked to send in")
  /// Said of something that was sent in.
  public static let delivered = Phrase(nb: "levert", nn: "levert", sv: "lämnat", en: "delivered")

  // MARK: Data status and sources

  /// The caption of the data status.
  public static let dataStatusCaption = Phrase(
    nb: "Tallene rapporten bygger på", nn: "Tala rapporten byggjer på", sv: "Uppgifterna rapporten bygger på",
    en: "The data behind the report")
  /// Heads the name of a file.
  public static let file = Phrase(nb: "Fil", nn: "Fil", sv: "Fil", en: "File")
  /// Heads the publisher and table.
  public static let published = Phrase(
    nb: "Utgiver og tabell", nn: "Utgjevar og tabell", sv: "Utgivare och tabell", en: "Publisher and table")
  /// Heads the periods of a file.
  public static let periods = Phrase(nb: "Perioder", nn: "Periodar", sv: "Perioder", en: "Periods")
  /// Heads the number of cells.
  public static let cells = Phrase(nb: "Celler", nn: "Celler", sv: "Celler", en: "Cells")
  /// Heads the number of cells without a number.
  public static let missingCells = Phrase(nb: "Uten tall", nn: "Utan tal", sv: "Utan värde", en: "Missing")
  /// Heads the number of flaws found.
  public static let flaws = Phrase(nb: "Feil funnet", nn: "Feil funne", sv: "Fel funna", en: "Flaws found")
  /// Heads the number of things that somebody should look at.
  public static let remarks = Phrase(nb: "Merknader", nn: "Merknader", sv: "Anmärkningar", en: "Remarks")
  /// Says how to read the remarks.
  public static let remarksNote = Phrase(
    nb: "Ting noen bør se på, slik som nuller der kommunen ikke fantes. «kommune check» viser hver av dem med rad og kolonne.",
    nn: "Ting nokon bør sjå på, slik som nullar der kommunen ikkje fanst. «kommune check» viser kvar av dei med rad og kolonne.",
    sv: "Sådant som någon bör se på, till exempel nollor där kommunen inte fanns. ”kommune check” visar var och en med rad och kolumn.",
    en:
      "Things somebody should look at, such as zeros where the municipality did not exist. “kommune check” shows each with row and column.")
  /// A check that is switched off, and why.
  public static func silencedCheck(_ id: String, reason: String) -> Phrase {
    Phrase(
      nb: "Kontrollen «\(id)» er slått av: \(reason)", nn: "Kontrollen «\(id)» er slått av: \(reason)",
      sv: "Kontrollen ”\(id)” är avstängd: \(reason)", en: "The check “\(id)” is switched off: \(reason)")
  }
  /// Heads whether figures are final.
  public static let status = Phrase(nb: "Status", nn: "Status", sv: "Status", en: "Status")
  /// Figures that are final.
  public static let final = Phrase(nb: "endelige", nn: "endelege", sv: "slutliga", en: "final")
  /// Figures that may change.
  public static let provisional = Phrase(nb: "foreløpige", nn: "førebelse", sv: "preliminära", en: "provisional")
  /// The caption of the sources.
  public static let sourcesCaption = Phrase(nb: "Kilder", nn: "Kjelder", sv: "Källor", en: "Sources")
  /// Heads a title.
  public static let title = Phrase(nb: "Tittel", nn: "Tittel", sv: "Titel", en: "Title")
  /// Heads a licence.
  public static let license = Phrase(nb: "Lisens", nn: "Lisens", sv: "Licens", en: "Licence")
  /// A file whose checksum would help to guess what is hidden in it.
  public static let noChecksum = Phrase(
    nb: "ikke vist: små tall er skjult", nn: "ikkje vist: små tal er skjulte", sv: "visas inte: små tal är dolda",
    en: "not shown: small counts are hidden")
  /// Heads a checksum.
  public static let checksum = Phrase(nb: "SHA-256", nn: "SHA-256", sv: "SHA-256", en: "SHA-256")
  /// Explains cells that are zero outside validity.
  public static let outsideValidityNote = Phrase(
    nb: "Celler der kommunen ikke fantes det året er regnet som uten tall, også når filen har 0.",
    nn: "Celler der kommunen ikkje fanst det året er rekna som utan tal, òg når fila har 0.",
    sv: "Celler där kommunen inte fanns det året räknas som utan värde, även när filen har 0.",
    en: "Cells where the municipality did not exist that year count as missing, also when the file has 0.")
}
