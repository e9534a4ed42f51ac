/// What the exhibits of a report say: headings, captions and notes of the tables and charts that judge, move and find alike.
public enum ExhibitPhrases {
  // MARK: The traffic light

  /// Heads a column that compares with someone: "Mot landet utan Oslo".
  public static func against(_ name: Phrase) -> Phrase {
    Phrase(nb: "Mot \(name.nb)", nn: "Mot \(name.nn)", sv: "Mot \(name.sv)", en: "Against \(name.en)")
  }
  /// What a judgement means, under the table: "Lågare enn landet utan Oslo".
  public static func comparedTo(_ word: Phrase, _ name: Phrase) -> Phrase {
    Phrase(
      nb: "\(word.nb) enn \(name.nb)", nn: "\(word.nn) enn \(name.nn)", sv: "\(word.sv) än \(name.sv)", en: "\(word.en) than \(name.en)")
  }
  /// About the same as someone.
  public static func alikeTo(_ name: Phrase) -> Phrase {
    Phrase(
      nb: "omtrent som \(name.nb)", nn: "om lag som \(name.nn)", sv: "ungefär som \(name.sv)", en: "about the same as \(name.en)")
  }
  /// What an unclear difference means.
  public static func unclearFrom(_ name: Phrase) -> Phrase {
    Phrase(
      nb: "uklar forskjell: tilfeldigheter alene kan forklare avstanden til \(name.nb)",
      nn: "uklar skilnad: tilfeldigheiter åleine kan forklare avstanden til \(name.nn)",
      sv: "oklar skillnad: slumpen ensam kan förklara avståndet till \(name.sv)",
      en: "unclear difference: chance alone can explain the distance to \(name.en)")
  }

  // MARK: Harmonisation

  /// The caption of the harmonisation table.
  public static let harmonisationCaption = Phrase(
    nb: "Hva det koster å gi alle kommunene samme nivå", nn: "Kva det kostar å gje alle kommunane same nivå",
    sv: "Vad det kostar att ge alla kommuner samma nivå", en: "What it costs to give all municipalities one level")
  /// Heads the column of rows in the harmonisation table.
  public static let levelAndCost = Phrase(nb: "Nivå og kostnad", nn: "Nivå og kostnad", sv: "Nivå och kostnad", en: "Level and cost")
  /// The level that everyone is moved to.
  public static func level(_ unit: String) -> Phrase {
    Phrase(nb: "Nivå, \(unit)", nn: "Nivå, \(unit)", sv: "Nivå, \(unit)", en: "Level, \(unit)")
  }
  /// What raising those below costs.
  public static let raising = Phrase(
    nb: "Løfte dem under, mill. kr", nn: "Lyfte dei under, mill. kr", sv: "Höja dem under, mnkr", en: "Raise those below, NOK million")
  /// What lowering those above saves.
  public static let lowering = Phrase(
    nb: "Senke dem over, mill. kr", nn: "Senke dei over, mill. kr", sv: "Sänka dem över, mnkr", en: "Lower those above, NOK million")
  /// Both together.
  public static let net = Phrase(nb: "Netto, mill. kr", nn: "Netto, mill. kr", sv: "Netto, mnkr", en: "Net, NOK million")
  /// All indicators together.
  public static let netTotal = Phrase(
    nb: "Netto i alt, mill. kr", nn: "Netto i alt, mill. kr", sv: "Netto totalt, mnkr", en: "Net in all, NOK million")
  /// How the costs are made.
  public static let harmonisationNote = Phrase(
    nb:
      "Forskjellen mellom nivået i hver kommune og det felles nivået, ganget med det nivået er regnet per (som innbyggere) og summert. Et negativt beløp er en innsparing.",
    nn:
      "Skilnaden mellom nivået i kvar kommune og det felles nivået, gonga med det nivået er rekna per (som innbyggjarar) og summert. Eit negativt beløp er ei innsparing.",
    sv:
      "Skillnaden mellan nivån i varje kommun och den gemensamma, gånger det nivån räknas per (som invånare) och summerat. Ett negativt belopp är en besparing.",
    en:
      "The difference between each municipality's level and the common one, times what the level is counted per (such as inhabitants), summed. A negative amount is a saving."
  )
  /// The picture's subject: what moving costs each kommune.
  public static let movesSubtitle = Phrase(
    nb: "Kostnad per kommune, millioner kroner i året", nn: "Kostnad per kommune, millionar kroner i året",
    sv: "Kostnad per kommun, miljoner kronor per år", en: "Cost by municipality, NOK million a year")
  /// The spending of all parts together, as it is.
  public static let spentToday = Phrase(nb: "Samlet før", nn: "Samla før", sv: "Tillsammans före", en: "Together before")
  /// The spending when all have moved.
  public static let spentAfter = Phrase(
    nb: "Når alle har nivået", nn: "Når alle har nivået", sv: "När alla har nivån", en: "When all have the level")
  /// The claim of the picture: what one level costs or saves.
  public static func movesTitle(_ amount: Phrase, to level: Phrase, saves: Bool) -> Phrase {
    Phrase(
      nb: "Å gi alle nivået i \(level.nb) \(saves ? "sparer" : "koster") \(amount.nb)",
      nn: "Å gje alle nivået i \(level.nn) \(saves ? "sparer" : "kostar") \(amount.nn)",
      sv: "Att ge alla nivån i \(level.sv) \(saves ? "sparar" : "kostar") \(amount.sv)",
      en: "Giving all the level of \(level.en) \(saves ? "saves" : "costs") \(amount.en)")
  }
  /// Millions of kroner.
  public static func millions(_ number: String) -> Phrase {
    Phrase(
      nb: "\(number) millioner kroner i året", nn: "\(number) millionar kroner i året", sv: "\(number) miljoner kronor per år",
      en: "NOK \(number) million a year")
  }
  /// What one level costs: that of the highest part, and that of a group.
  public static func harmonisationFinding(
    _ indicator: Phrase, highest: Phrase, highestName: Phrase, group: (name: Phrase, amount: Phrase, saves: Bool)?
  ) -> Phrase {
    Phrase(
      nb: "\(indicator.nb): å gi alle nivået i \(highestName.nb) koster \(highest.nb)"
        + (group.map { "; nivået i \($0.name.nb) \($0.saves ? "sparer" : "koster") \($0.amount.nb)" } ?? ""),
      nn: "\(indicator.nn): å gje alle nivået i \(highestName.nn) kostar \(highest.nn)"
        + (group.map { "; nivået i \($0.name.nn) \($0.saves ? "sparer" : "kostar") \($0.amount.nn)" } ?? ""),
      sv: "\(indicator.sv): att ge alla nivån i \(highestName.sv) kostar \(highest.sv)"
        + (group.map { "; nivån i \($0.name.sv) \($0.saves ? "sparar" : "kostar") \($0.amount.sv)" } ?? ""),
      en: "\(indicator.en): giving all the level of \(highestName.en) costs \(highest.en)"
        + (group.map { "; that of \($0.name.en) \($0.saves ? "saves" : "costs") \($0.amount.en)" } ?? ""))
  }
  /// On how many indicators the merged kommune lies clearly above or below someone, and on how many nobody can tell.
  public static func lightFinding(_ name: String, other: Phrase, above: Int, below: Int, unclear: Int, of count: Int) -> Phrase {
    func sides(_ over: String, _ under: String, _ on: String, _ and: String) -> String {
      let parts = [(over, above), (under, below)].filter { $0.1 > 0 }.map { "\($0.0) \(on) \($0.1)" }
      return parts.isEmpty ? "\(over) \(on) 0" : parts.joined(separator: " \(and) ")
    }
    func rest(_ text: String) -> String { unclear > 0 ? "; \(text)" : "" }
    return Phrase(
      nb: "Mot \(other.nb) ligger \(name) \(sides("over", "under", "på", "og")) av \(count) nøkkeltall"
        + rest("på \(unclear) er forskjellen uklar"),
      nn: "Mot \(other.nn) ligg \(name) \(sides("over", "under", "på", "og")) av \(count) nøkkeltal"
        + rest("på \(unclear) er skilnaden uklar"),
      sv: "Mot \(other.sv) ligger \(name) \(sides("över", "under", "på", "och")) av \(count) nyckeltal"
        + rest("på \(unclear) är skillnaden oklar"),
      en: "Against \(other.en), \(name) lies \(sides("above", "below", "on", "and")) of \(count) indicators"
        + rest("on \(unclear) the difference is unclear"))
  }
  /// Who resembles the merged kommune most.
  public static func likeFinding(_ name: String, _ kommuner: (Language) -> String) -> Phrase {
    Phrase(
      nb: "Mest like \(name) er \(kommuner(.nb))", nn: "Mest like \(name) er \(kommuner(.nn))", sv: "Mest lika \(name) är \(kommuner(.sv))",
      en: "Most like \(name) are \(kommuner(.en))")
  }

  // MARK: Like kommuner

  /// The caption of the kommuner that resemble the merged one.
  public static func likeCaption(_ name: String) -> Phrase {
    Phrase(
      nb: "Kommunene som ligner mest på \(name)", nn: "Kommunane som liknar mest på \(name)",
      sv: "Kommunerna som mest liknar \(name)", en: "The municipalities most like \(name)")
  }
  /// Heads the distance, 0 for a twin and 1 for the kommune least like.
  public static let distance = Phrase(nb: "Avstand", nn: "Avstand", sv: "Avstånd", en: "Distance")
  /// Says what a distance is.
  public static let distanceNote = Phrase(
    nb: "0 er en tvilling, 1 er kommunen som ligner minst.", nn: "0 er ein tvilling, 1 er kommunen som liknar minst.",
    sv: "0 är en tvilling, 1 är kommunen som liknar minst.", en: "0 is a twin, 1 is the municipality least like.")
  /// Heads how often a kommune stays when a trait is left out.
  public static let stability = Phrase(nb: "Stabilitet", nn: "Stabilitet", sv: "Stabilitet", en: "Stability")
  /// Says what stability is.
  public static let stabilityNote = Phrase(
    nb: "Hvor ofte kommunen fortsatt er med når ett av trekkene tas ut.",
    nn: "Kor ofte kommunen framleis er med når eitt av trekka blir teke ut.",
    sv: "Hur ofta kommunen fortfarande är med när ett av dragen tas bort.",
    en: "How often the municipality still is among them when one of the traits is left out.")
  /// Which traits were used, among how many kommuner.
  public static func traitsUsed(_ traits: String, among count: Int) -> Phrase {
    Phrase(
      nb: "Valgt blant \(count) kommuner etter \(traits). Kommunene som slås sammen, er ikke med.",
      nn: "Valde blant \(count) kommunar etter \(traits). Kommunane som blir slåtte saman, er ikkje med.",
      sv: "Valda bland \(count) kommuner efter \(traits). Kommunerna som slås samman är inte med.",
      en: "Chosen among \(count) municipalities by \(traits). The merging municipalities are not among them.")
  }
  /// Which traits could not be used.
  public static func traitsUnused(_ traits: String) -> Phrase {
    Phrase(
      nb: "Ikke brukt, for filene mangler dem: \(traits).", nn: "Ikkje brukte, for filene manglar dei: \(traits).",
      sv: "Inte använda, för filerna saknar dem: \(traits).", en: "Not used, since the files lack them: \(traits).")
  }
  /// The growth of a figure over some years.
  public static func growth(_ name: Phrase, years: Int) -> Phrase {
    Phrase(
      nb: "veksten over \(years) år i \(name.nb)", nn: "veksten over \(years) år i \(name.nn)",
      sv: "tillväxten över \(years) år i \(name.sv)",
      en: "the growth over \(years) years in \(name.en)")
  }

  // MARK: Charts

  /// Every base figure of a table could be added up.
  public static func allAddedUp(_ count: Int) -> Phrase {
    Phrase(
      nb: "Alle kommunene har rapportert alle \(count) grunnlagstallene", nn: "Alle kommunane har rapportert alle \(count) grunnlagstala",
      sv: "Alla kommuner har rapporterat alla \(count) underlagsuppgifter",
      en: "All municipalities have reported all \(count) base figures")
  }

  /// Says that each small picture has a scale of its own.
  public static let ownScales = Phrase(
    nb: "Hvert bilde har sin egen skala; de viser endring, ikke størrelse.",
    nn: "Kvart bilete har sin eigen skala; dei viser endring, ikkje storleik.",
    sv: "Varje bild har sin egen skala; de visar förändring, inte storlek.",
    en: "Each picture has a scale of its own; they show change, not size.")
  /// On how many indicators we lie above the median of the country.
  public static func spineTitle(_ name: String, above: Int, below: Int, of count: Int) -> Phrase {
    Phrase(
      nb: "\(name) ligger under den midterste kommunen på \(below) og over på \(above) av \(count) nøkkeltall",
      nn: "\(name) ligg under den midtarste kommunen på \(below) og over på \(above) av \(count) nøkkeltal",
      sv: "\(name) ligger under medianen på \(below) och över på \(above) av \(count) nyckeltal",
      en: "\(name) lies below the median on \(below) and above on \(above) of \(count) indicators")
  }
  /// Where our own kommune lies among all, indicator by indicator.
  public static let spineSubtitle = Phrase(
    nb: "Egen verdi på skalaen fra laveste til høyeste kommune i landet, medianen i midten",
    nn: "Eigen verdi på skalaen frå lågaste til høgaste kommune i landet, medianen i midten",
    sv: "Eget värde på skalan från lägsta till högsta kommun i landet, medianen i mitten",
    en: "Own value on the scale from the lowest to the highest municipality of the country, the median in the middle")
  /// What kommuner of our size spend, and what we spend.
  public static func scaleTitle(_ name: String, indicator: Phrase, own: String, typical: String) -> Phrase {
    Phrase(
      nb: "\(indicator.nb): \(own) i \(name), \(typical) etter kurven for kommuner av den størrelsen",
      nn: "\(indicator.nn): \(own) i \(name), \(typical) etter kurva for kommunar av den storleiken",
      sv: "\(indicator.sv): \(own) i \(name), \(typical) enligt kurvan för kommuner av den storleken",
      en: "\(indicator.en): \(own) in \(name), \(typical) by the curve for municipalities of that size")
  }
  /// How the curve was fitted, and how far from it a single kommune may lie.
  public static func scaleNote(lower: String, upper: String, count: Int) -> Phrase {
    Phrase(
      nb:
        "Stiplet: sammenhengen mellom størrelse og beløp i \(count) kommuner (kvadratisk i logaritmen; den vannrette aksen er logaritmisk). Var spredningen lik i alle størrelser, lå 95 av 100 kommuner av denne mellom \(lower) og \(upper); blant store er den mindre. Kurven viser hva kommuner brukte, ikke hva en sammenslåing sparer.",
      nn:
        "Stipla: samanhengen mellom storleik og beløp i \(count) kommunar (kvadratisk i logaritmen; den vassrette aksen er logaritmisk). Var spreiinga lik i alle storleikar, låg 95 av 100 kommunar av denne mellom \(lower) og \(upper); blant store er ho mindre. Kurva viser kva kommunar brukte, ikkje kva ei samanslåing sparer.",
      sv:
        "Streckat: sambandet mellan storlek och belopp i \(count) kommuner (kvadratiskt i logaritmen; den vågräta axeln är logaritmisk). Vore spridningen lika i alla storlekar låg 95 av 100 kommuner av denna mellan \(lower) och \(upper); bland stora är den mindre. Kurvan visar vad kommuner använde, inte vad en sammanslagning sparar.",
      en:
        "Dashed: how amounts go with size in \(count) municipalities (quadratic in the logarithm; the horizontal axis is logarithmic). Were the spread alike at all sizes, 95 of 100 municipalities of this one would lie between \(lower) and \(upper); among large ones it is smaller. The curve shows what municipalities spent, not what a merger saves."
    )
  }
  /// Why there is no curve of what kommuner spend by size.
  public static let noScale = Phrase(
    nb: "Ingen kurve etter størrelse: for få kommuner har begge tallene, eller den sammenslåtte mangler ett av dem.",
    nn: "Inga kurve etter storleik: for få kommunar har begge tala, eller den samanslåtte manglar eitt av dei.",
    sv: "Ingen kurva efter storlek: för få kommuner har båda talen, eller så saknar den sammanslagna ett av dem.",
    en: "No curve by size: too few municipalities have both figures, or the merged one lacks one of them.")
  /// Two indicators against each other.
  public static func scatterTitle(_ x: String, _ y: String) -> Phrase {
    Phrase(nb: "\(y) mot \(x)", nn: "\(y) mot \(x)", sv: "\(y) mot \(x)", en: "\(y) against \(x)")
  }
  /// The spread in each group, as a subject.
  public static func boxTitle(_ name: String, group: String, isHigher: Bool, indicator: String) -> Phrase {
    Phrase(
      nb: "\(name) ligger \(isHigher ? "over" : "under") medianen i \(group): \(indicator)",
      nn: "\(name) ligg \(isHigher ? "over" : "under") medianen i \(group): \(indicator)",
      sv: "\(name) ligger \(isHigher ? "över" : "under") medianen i \(group): \(indicator)",
      en: "\(name) lies \(isHigher ? "above" : "below") the median of \(group): \(indicator)")
  }
  /// Figures side by side, shaded by size.
  public static let heatTitle = Phrase(
    nb: "Hvem som ligger høyest og lavest på hvert nøkkeltall", nn: "Kven som ligg høgast og lågast på kvart nøkkeltal",
    sv: "Vem som ligger högst och lägst på varje nyckeltal", en: "Who is highest and lowest on every indicator")
  /// How many kommuner lie outside the limits of chance.
  public static func funnelTitle(outside: Int, of count: Int, indicator: String) -> Phrase {
    Phrase(
      nb: "\(outside) av \(count) kommuner ligger lenger fra landet enn tilfeldigheter forklarer: \(indicator)",
      nn: "\(outside) av \(count) kommunar ligg lenger frå landet enn tilfeldigheiter forklarer: \(indicator)",
      sv: "\(outside) av \(count) kommuner ligger längre från landet än slumpen förklarar: \(indicator)",
      en: "\(outside) of \(count) municipalities lie farther from the country than chance explains: \(indicator)")
  }
  /// The size a rate is counted among.
  public static let countedAmong = Phrase(nb: "Regnet blant", nn: "Rekna blant", sv: "Räknat bland", en: "Counted among")
  /// The next deadline after the report's day.
  public static func nextDeadline(_ what: String, date: String) -> Phrase {
    Phrase(
      nb: "Neste frist er \(date): \(what)", nn: "Neste frist er \(date): \(what)", sv: "Nästa tidsfrist är \(date): \(what)",
      en: "The next deadline is \(date): \(what)")
  }
  /// All deadlines lie before the report's day.
  public static func deadlinesPassed(_ count: Int, first: String, last: String) -> Phrase {
    Phrase(
      nb: "Planen har \(count) frister, fra \(first) til \(last)", nn: "Planen har \(count) fristar, frå \(first) til \(last)",
      sv: "Planen har \(count) tidsfrister, från \(first) till \(last)", en: "The plan has \(count) deadlines, from \(first) to \(last)")
  }
  /// The calendar's subject.
  public static let ganttSubtitle = Phrase(
    nb: "Frister og arbeid, med siste dag til venstre", nn: "Fristar og arbeid, med siste dag til venstre",
    sv: "Tidsfrister och arbete, med sista dagen till vänster", en: "Deadlines and work, with the last day to the left")
  /// The report's day lies outside the calendar that is drawn.
  public static func dayOutside(_ date: String) -> Phrase {
    Phrase(
      nb: "Rapporten er datert \(date), etter siste frist.", nn: "Rapporten er datert \(date), etter siste frist.",
      sv: "Rapporten är daterad \(date), efter sista tidsfristen.", en: "The report is dated \(date), after the last deadline.")
  }
  /// Where a plan was decided, as the source of a chart.
  public static let ownPlan = Phrase(
    nb: "Prosjektets egen plan.", nn: "Prosjektet sin eigen plan.", sv: "Projektets egen plan.", en: "The project's own plan.")
  /// How much has been sent in.
  public static func deliveredTitle(_ count: Int, of all: Int) -> Phrase {
    Phrase(
      nb: "\(count) av \(all) leveranser er kommet inn", nn: "\(count) av \(all) leveransar er komne inn",
      sv: "\(count) av \(all) leveranser har kommit in", en: "\(count) of \(all) deliveries have come in")
  }
  /// Not sent in.
  public static let notDelivered = Phrase(nb: "ikke levert", nn: "ikkje levert", sv: "inte lämnat", en: "not delivered")
  /// The parts and what they become, as the title of maps.
  public static func mapTitle(_ name: String, parts: Int) -> Phrase {
    Phrase(
      nb: "\(parts) kommuner blir \(name)", nn: "\(parts) kommunar blir \(name)", sv: "\(parts) kommuner blir \(name)",
      en: "\(parts) municipalities become \(name)")
  }
  /// A map's subject when it shows no figure.
  public static let mapSubtitle = Phrase(nb: "Kommunegrenser", nn: "Kommunegrenser", sv: "Kommungränser", en: "Municipal boundaries")
  /// How degrees were laid out on the plane.
  public static let projectionNote = Phrase(
    nb: "Flatetro projeksjon (Lambert) sentrert på kartet.", nn: "Flatetru projeksjon (Lambert) sentrert på kartet.",
    sv: "Ytriktig projektion (Lambert) centrerad på kartan.", en: "Equal-area projection (Lambert) centred on the map.")
  /// Between two figures, as a class of a map.
  public static func between(_ low: String, _ high: String) -> Phrase { Phrase(verbatim: "\(low)–\(high)") }

  // MARK: What an exhibit may lack

  /// A file with boundaries.
  public static let aBoundaryFile = Phrase(
    nb: "minst én fil med grenser (boundaries)", nn: "minst éi fil med grenser (boundaries)", sv: "minst en fil med gränser (boundaries)",
    en: "at least one file of boundaries (boundaries)")
  /// Somebody to measure by.
  public static let aReference = Phrase(
    nb: "noen å måle mot (reference)", nn: "nokon å måle mot (reference)", sv: "någon att mäta mot (reference)",
    en: "someone to measure by (reference)")
  /// An indicator in kroner that all parts have reported.
  public static let anAmount = Phrase(
    nb: "et nøkkeltall i kroner som alle kommunene har rapportert", nn: "eit nøkkeltal i kroner som alle kommunane har rapportert",
    sv: "ett nyckeltal i kronor som alla kommuner har rapporterat", en: "an indicator in kroner that all municipalities have reported")
  /// Traits that resemble.
  public static let traits = Phrase(
    nb: "filer med minst ett av likhetstrekkene i registeret", nn: "filer med minst eitt av likskapstrekka i registeret",
    sv: "filer med minst ett av likhetsdragen i registret", en: "files with at least one of the registry's traits")
  /// Deadlines.
  public static let deadlines = Phrase(
    nb: "frister i prosjektet (deadlines)", nn: "fristar i prosjektet (deadlines)", sv: "tidsfrister i projektet (deadlines)",
    en: "deadlines in the project (deadlines)")
}
