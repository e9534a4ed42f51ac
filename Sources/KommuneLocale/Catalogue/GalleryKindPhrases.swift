/// The kinds of charts in the gallery: what each is called, when it is used, and the claim of its plain form.
public struct GalleryKindPhrases: Sendable {
  /// The name.
  public let name: Phrase
  /// What it is for.
  public let use: Phrase
  /// What the plain picture shows.
  public let claim: Phrase

  private init(_ name: Phrase, _ use: Phrase, _ claim: Phrase) {
    self.name = name
    self.use = use
    self.claim = claim
  }
}

extension GalleryKindPhrases {
  /// Dot strip.
  public static let dotStrip = GalleryKindPhrases(
    Phrase(nb: "Prikkstripe", nn: "Prikkstripe", sv: "Punktremsa", en: "Dot strip"),
    Phrase(
      nb: "Vår kommune blant alle.", nn: "Kommunen vår blant alle.", sv: "Vår kommun bland alla.", en: "Our own among all."),
    Phrase(
      nb: "Nye Ålesund ligger midt blant naboene", nn: "Nye Ålesund ligg midt blant naboane",
      sv: "Nya Ålesund ligger mitt bland grannarna", en: "New Ålesund lies in the middle of its neighbours"))
  /// Ranked bars.
  public static let rankedBars = GalleryKindPhrases(
    Phrase(nb: "Rangerte søyler", nn: "Rangerte søyler", sv: "Rangordnade staplar", en: "Ranked bars"),
    Phrase(
      nb: "Rekkefølgen, med landet som linje.", nn: "Rekkjefølgja, med landet som linje.", sv: "Ordningen, med landet som linje.",
      en: "The order, with the country as a line."),
    Phrase(
      nb: "Nye Ålesund bruker mindre enn landet på hver innbygger", nn: "Nye Ålesund bruker mindre enn landet på kvar innbyggjar",
      sv: "Nya Ålesund använder mindre än landet per invånare", en: "New Ålesund spends less than the country on each inhabitant"))
  /// Line.
  public static let line = GalleryKindPhrases(
    Phrase(nb: "Linje", nn: "Linje", sv: "Linje", en: "Line"),
    Phrase(
      nb: "En utvikling over år, med brudd.", nn: "Ei utvikling over år, med brot.", sv: "En utveckling över år, med brott.",
      en: "A development over years, with breaks."),
    Phrase(
      nb: "Folketallet har økt i fire av de fem kommunene", nn: "Folketalet har auka i fire av dei fem kommunane",
      sv: "Folkmängden har ökat i fyra av de fem kommunerna", en: "The population has grown in four of the five municipalities"))
  /// Line with forecast.
  public static let forecast = GalleryKindPhrases(
    Phrase(nb: "Framskriving", nn: "Framskriving", sv: "Framskrivning", en: "Forecast"),
    Phrase(
      nb: "Hvor usikkert det som kommer er.", nn: "Kor uvisst det som kjem er.", sv: "Hur osäkert det som kommer är.",
      en: "How uncertain is what comes."),
    Phrase(
      nb: "Viften viser hvor usikkert det er", nn: "Vifta viser kor uvisst det er", sv: "Solfjädern visar hur osäkert det är",
      en: "The fan shows how uncertain it is"))
  /// Population pyramid.
  public static let pyramid = GalleryKindPhrases(
    Phrase(nb: "Befolkningspyramide", nn: "Folketalspyramide", sv: "Befolkningspyramid", en: "Population pyramid"),
    Phrase(
      nb: "Alder i to år eller to grupper.", nn: "Alder i to år eller to grupper.", sv: "Ålder i två år eller två grupper.",
      en: "Age in two years or two groups."),
    Phrase(
      nb: "Det er flere mellom 70 og 84 år enn i 2015", nn: "Det er fleire mellom 70 og 84 år enn i 2015",
      sv: "Det är fler mellan 70 och 84 år än 2015", en: "There are more people of 70 to 84 than in 2015"))
  /// Slope.
  public static let slope = GalleryKindPhrases(
    Phrase(nb: "Helling", nn: "Helling", sv: "Lutning", en: "Slope"),
    Phrase(
      nb: "Fra noe til noe: to år, eller delene og det sammenslåtte.", nn: "Frå noko til noko: to år, eller delane og det samanslåtte.",
      sv: "Från något till något: två år, eller delarna och det sammanslagna.", en: "From one to another: two years, or parts and merged."),
    Phrase(
      nb: "Utgiftene møtes på 70 269 kroner", nn: "Utgiftene møtest på 70 269 kroner", sv: "Utgifterna möts på 70 269 kronor",
      en: "The expenditures meet at 70,269 kroner"))
  /// Small multiples.
  public static let smallMultiples = GalleryKindPhrases(
    Phrase(nb: "Små bilder", nn: "Små bilete", sv: "Små bilder", en: "Small multiples"),
    Phrase(
      nb: "Samme bilde for hver kommune.", nn: "Same bilete for kvar kommune.", sv: "Samma bild för varje kommun.",
      en: "The same picture for each municipality."),
    Phrase(
      nb: "Skodje har vokst mest", nn: "Skodje har vakse mest", sv: "Skodje har vuxit mest", en: "Skodje has grown most"))
  /// Heat table.
  public static let heatTable = GalleryKindPhrases(
    Phrase(nb: "Varmetabell", nn: "Varmetabell", sv: "Värmetabell", en: "Heat table"),
    Phrase(
      nb: "Mange tall, med skygge og tegn der noe skiller seg ut.", nn: "Mange tal, med skugge og teikn der noko skil seg ut.",
      sv: "Många tal, med skugga och tecken där något skiljer sig.", en: "Many figures, shaded and marked where they stand out."),
    Phrase(
      nb: "Sandøy bruker mest på hver innbygger", nn: "Sandøy bruker mest på kvar innbyggjar", sv: "Sandøy använder mest per invånare",
      en: "Sandøy spends most on each inhabitant"))
  /// Funnel.
  public static let funnel = GalleryKindPhrases(
    Phrase(nb: "Trakt", nn: "Trakt", sv: "Tratt", en: "Funnel"),
    Phrase(
      nb: "Hva som er tilfeldig når kommunene er små.", nn: "Kva som er tilfeldig når kommunane er små.",
      sv: "Vad som är slump när kommunerna är små.", en: "What is chance when municipalities are small."),
    Phrase(
      nb: "Haram og Sandøy har flere eldre enn tilfeldigheter forklarer",
      nn: "Haram og Sandøy har fleire eldre enn det tilfeldige forklarer",
      sv: "Haram och Sandøy har fler äldre än slumpen förklarar", en: "Haram and Sandøy have more old people than chance explains"))
  /// Spine chart.
  public static let spine = GalleryKindPhrases(
    Phrase(nb: "Ryggrad", nn: "Ryggrad", sv: "Ryggrad", en: "Spine chart"),
    Phrase(
      nb: "Hvert nøkkeltall på landets akse, med de ti beste.", nn: "Kvart nøkkeltal på aksen til landet, med dei ti beste.",
      sv: "Varje nyckeltal på landets axel, med de tio bästa.", en: "Each indicator on the country's axis, with the best ten."),
    Phrase(
      nb: "Nye Ålesund bruker mindre og vokser mer enn den midterste kommunen",
      nn: "Nye Ålesund bruker mindre og veks meir enn den midtarste kommunen",
      sv: "Nya Ålesund använder mindre och växer mer än den mittersta kommunen",
      en: "New Ålesund spends less and grows more than the middle municipality"))
  /// Waterfall.
  public static let waterfall = GalleryKindPhrases(
    Phrase(nb: "Foss", nn: "Foss", sv: "Vattenfall", en: "Waterfall"),
    Phrase(
      nb: "Hva en endring er satt sammen av.", nn: "Kva ei endring er sett saman av.", sv: "Vad en förändring består av.",
      en: "What a change is made of."),
    Phrase(
      nb: "Området fikk 2 176 flere innbyggere fra 2015 til 2019", nn: "Området fekk 2 176 fleire innbyggjarar frå 2015 til 2019",
      sv: "Området fick 2 176 fler invånare från 2015 till 2019", en: "The area gained 2,176 inhabitants from 2015 to 2019"))
  /// Gantt.
  public static let gantt = GalleryKindPhrases(
    Phrase(nb: "Framdriftsplan", nn: "Framdriftsplan", sv: "Tidsplan", en: "Gantt chart"),
    Phrase(
      nb: "Frister, og hva som er forsinket.", nn: "Fristar, og kva som er forseinka.", sv: "Tidsfrister, och vad som är försenat.",
      en: "Deadlines, and what is late."),
    Phrase(
      nb: "Leveransen er 22. oktober", nn: "Leveransen er 22. oktober", sv: "Leveransen är den 22 oktober", en: "Delivery is on 22 October")
  )
  /// Share bars.
  public static let shares = GalleryKindPhrases(
    Phrase(nb: "Delte søyler", nn: "Delte søyler", sv: "Delade staplar", en: "Share bars"),
    Phrase(
      nb: "Deler av en helhet, eller grupper side om side.", nn: "Delar av ein heilskap, eller grupper side om side.",
      sv: "Delar av en helhet, eller grupper sida vid sida.", en: "Parts of a whole, or groups side by side."),
    Phrase(
      nb: "Sandøy har størst andel eldre", nn: "Sandøy har størst del eldre", sv: "Sandøy har störst andel äldre",
      en: "Sandøy has the largest share of old people"))
  /// Scatter.
  public static let scatter = GalleryKindPhrases(
    Phrase(nb: "Punktsky", nn: "Punktsky", sv: "Punktdiagram", en: "Scatter chart"),
    Phrase(
      nb: "Om to ting henger sammen.", nn: "Om to ting heng saman.", sv: "Om två saker hänger ihop.", en: "Whether two things go together."),
    Phrase(
      nb: "Store kommuner bruker mindre per innbygger", nn: "Store kommunar bruker mindre per innbyggjar",
      sv: "Stora kommuner använder mindre per invånare", en: "Large municipalities spend less on each inhabitant"))
  /// Box.
  public static let box = GalleryKindPhrases(
    Phrase(nb: "Bokser", nn: "Boksar", sv: "Lådor", en: "Box chart"),
    Phrase(
      nb: "Spredningen i hver gruppe.", nn: "Spreiinga i kvar gruppe.", sv: "Spridningen i varje grupp.", en: "The spread in each group."),
    Phrase(
      nb: "Utgiftene spriker mer i KOSTRA-gruppe 5 enn i 1, 10 og 13", nn: "Utgiftene sprikjer meir i KOSTRA-gruppe 5 enn i 1, 10 og 13",
      sv: "Utgifterna spretar mer i KOSTRA-grupp 5 än i 1, 10 och 13", en: "Expenditure spreads more in KOSTRA group 5 than in 1, 10 and 13"
    ))
  /// Matrix.
  public static let matrix = GalleryKindPhrases(
    Phrase(nb: "Matrise", nn: "Matrise", sv: "Matris", en: "Matrix"),
    Phrase(
      nb: "Hvem som har hva: verktøy og kommuner.", nn: "Kven som har kva: verktøy og kommunar.",
      sv: "Vem som har vad: verktyg och kommuner.",
      en: "Who has what: tools and municipalities."),
    Phrase(
      nb: "Ingen verktøy er felles for alle fem", nn: "Ingen verktøy er felles for alle fem", sv: "Inget verktyg är gemensamt för alla fem",
      en: "No tool is common to all five"))
  /// Map.
  public static let map = GalleryKindPhrases(
    Phrase(nb: "Kart", nn: "Kart", sv: "Karta", en: "Map"),
    Phrase(
      nb: "Hvor, og før og etter sammenslåingen.", nn: "Kvar, og før og etter samanslåinga.",
      sv: "Var, och före och efter sammanslagningen.",
      en: "Where, and before and after the merger."),
    Phrase(
      nb: "Grensene forsvinner, kysten blir", nn: "Grensene forsvinn, kysten blir", sv: "Gränserna försvinner, kusten blir kvar",
      en: "The borders vanish, the coast remains"))
}
