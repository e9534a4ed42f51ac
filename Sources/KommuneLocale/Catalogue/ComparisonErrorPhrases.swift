/// Why a comparison cannot be made as asked.
public enum ComparisonErrorPhrases {
  /// A merger was given no parts.
  public static let emptyMerger = Phrase(
    nb: "En sammenslåing må ha minst én kommune.", nn: "Ei samanslåing må ha minst éin kommune.",
    sv: "En sammanslagning måste ha minst en kommun.", en: "A merger must have at least one kommune.")

  /// A kommune was named twice.
  public static func repeated(_ code: String) -> Phrase {
    Phrase(
      nb: "\(code) er nevnt to ganger i sammenslåingen.", nn: "\(code) er nemnd to gonger i samanslåinga.",
      sv: "\(code) nämns två gånger i sammanslagningen.", en: "\(code) is named twice in the merger.")
  }

  /// No register has the code.
  public static func unknownKommune(_ code: String, nearest: String?) -> Phrase {
    let hint = hint(nearest)
    return Phrase(
      nb: "«\(code)» er ikke et kommunenummer.\(hint.nb)", nn: "«\(code)» er ikkje eit kommunenummer.\(hint.nn)",
      sv: "«\(code)» är inget kommunnummer.\(hint.sv)", en: "«\(code)» is no kommunenummer.\(hint.en)")
  }

  /// The code ended; says when and what it became.
  public static func dead(_ code: String, since year: Int, became: [String]) -> Phrase {
    func names(_ language: Language) -> String { listing(became, in: language) }
    return Phrase(
      nb: "\(code) opphørte 1. januar \(year) og er nå \(names(.nb)).", nn: "\(code) tok slutt 1. januar \(year) og er no \(names(.nn)).",
      sv: "\(code) upphörde den 1 januari \(year) och är nu \(names(.sv)).",
      en: "\(code) ended on 1 January \(year) and is now \(names(.en)).")
  }

  /// The code begins later.
  public static func notYet(_ code: String, bornIn year: Int) -> Phrase {
    Phrase(
      nb: "\(code) finnes først fra 1. januar \(year).", nn: "\(code) finst først frå 1. januar \(year).",
      sv: "\(code) finns först från den 1 januari \(year).", en: "\(code) exists only from 1 January \(year).")
  }

  /// No year has all the parts.
  public static func mixedYears(_ codes: [String]) -> Phrase {
    Phrase(
      nb: "\(listing(codes, in: .nb)) har aldri vært kommuner samtidig.",
      nn: "\(listing(codes, in: .nn)) har aldri vore kommunar samtidig.",
      sv: "\(listing(codes, in: .sv)) har aldrig varit kommuner samtidigt.",
      en: "\(listing(codes, in: .en)) have never been kommuner at the same time.")
  }

  /// Longyearbyen and "Uoppgitt" merge with nobody.
  public static func outsideGroups(_ code: String) -> Phrase {
    Phrase(
      nb: "\(code) er ingen kommune som kan slås sammen med andre.", nn: "\(code) er ingen kommune som kan slåast saman med andre.",
      sv: "\(code) är ingen kommun som kan slås samman med andra.", en: "\(code) is no kommune that can merge with others.")
  }

  /// The text names nobody to compare with.
  public static func unknownTarget(_ text: String, nearest: String?) -> Phrase {
    let hint = hint(nearest)
    let allowed = "group, group:13, group:merged, fylke:15, EAK, EAKUO, neighbours:10, 1505, Sunnmøre=1511,1515"
    return Phrase(
      nb: "«\(text)» er ikke noe å sammenligne med.\(hint.nb) Mulig: \(allowed).",
      nn: "«\(text)» er ikkje noko å samanlikne med.\(hint.nn) Mogleg: \(allowed).",
      sv: "«\(text)» är inget att jämföra med.\(hint.sv) Möjligt: \(allowed).",
      en: "«\(text)» is nothing to compare with.\(hint.en) Possible: \(allowed).")
  }

  /// No register has the fylke.
  public static func unknownFylke(_ number: String) -> Phrase {
    Phrase(
      nb: "«\(number)» er ikke et fylkesnummer.", nn: "«\(number)» er ikkje eit fylkesnummer.", sv: "«\(number)» är inget länsnummer.",
      en: "«\(number)» is no fylkesnummer.")
  }

  /// The grouping has no such KOSTRA-gruppe.
  public static func unknownGroup(_ number: Int, groupingYear: Int) -> Phrase {
    Phrase(
      nb: "Grupperingen for \(groupingYear) har ingen KOSTRA-gruppe \(number).",
      nn: "Grupperinga for \(groupingYear) har inga KOSTRA-gruppe \(number).",
      sv: "Grupperingen för \(groupingYear) har ingen KOSTRA-grupp \(number).",
      en: "The grouping of \(groupingYear) has no KOSTRA-gruppe \(number).")
  }

  /// The parts are in no KOSTRA-gruppe.
  public static func noGroup(_ parts: [String]) -> Phrase {
    Phrase(
      nb: "Registeret har ingen KOSTRA-gruppe for \(listing(parts, in: .nb)).",
      nn: "Registeret har inga KOSTRA-gruppe for \(listing(parts, in: .nn)).",
      sv: "Registret har ingen KOSTRA-grupp för \(listing(parts, in: .sv)).",
      en: "The register has no KOSTRA-gruppe for \(listing(parts, in: .en)).")
  }

  /// The files lack base figures of an indicator.
  public static func missingFigures(_ indicator: String, _ figures: [String]) -> Phrase {
    Phrase(
      nb: "Filene mangler grunnlagstall for «\(indicator)»: \(listing(figures, in: .nb)).",
      nn: "Filene manglar grunnlagstal for «\(indicator)»: \(listing(figures, in: .nn)).",
      sv: "Filerna saknar grunduppgifter för «\(indicator)»: \(listing(figures, in: .sv)).",
      en: "The files lack base figures for «\(indicator)»: \(listing(figures, in: .en)).")
  }

  /// The files have the indicator in other periods only.
  public static func noSuchPeriod(_ indicator: String, _ period: String, available: [String]) -> Phrase {
    let available = spans(available)
    return Phrase(
      nb: "«\(indicator)» finnes ikke for \(period), men for \(listing(available, in: .nb)).",
      nn: "«\(indicator)» finst ikkje for \(period), men for \(listing(available, in: .nn)).",
      sv: "«\(indicator)» finns inte för \(period), men för \(listing(available, in: .sv)).",
      en: "«\(indicator)» is not there for \(period), but for \(listing(available, in: .en)).")
  }

  /// No trait to find like kommuner by can be measured.
  public static func noTraits(_ indicator: String) -> Phrase {
    Phrase(
      nb: "Filene har ingen kjennetegn å finne like kommuner etter for «\(indicator)», for eksempel folkemengde.",
      nn: "Filene har ingen kjenneteikn å finne like kommunar etter for «\(indicator)», til dømes folkemengd.",
      sv: "Filerna har inga kännetecken att hitta lika kommuner efter för «\(indicator)», till exempel folkmängd.",
      en: "The files have no traits to find like kommuner by for «\(indicator)», such as population.")
  }

  /// Cost weights that do not add up to one, of all services together when none is named.
  public static func needWeights(_ year: Int, service: String, found: Double) -> Phrase {
    func sum(_ language: Language) -> String { NumberFormat(decimals: 4).string(found, in: language) }
    func of(_ service: String, _ word: String, _ all: String) -> String { service.isEmpty ? all : "\(word) «\(service)»" }
    return Phrase(
      nb: "Kostnadsnøklene for \(year) må bli 1 \(of(service, "for", "for alle tjenestene til sammen")). Fant \(sum(.nb)).",
      nn: "Kostnadsnøklane for \(year) må bli 1 \(of(service, "for", "for alle tenestene til saman")). Fann \(sum(.nn)).",
      sv: "Kostnadsnycklarna för \(year) måste bli 1 \(of(service, "för", "för alla tjänster tillsammans")). Fann \(sum(.sv)).",
      en: "The cost weights of \(year) must come to 1 \(of(service, "for", "for all services together")). Found \(sum(.en)).")
  }
  /// A kommune lacks a criterion of the cost weights.
  public static func needCriterion(_ year: Int, _ criterion: String, region: String) -> Phrase {
    Phrase(
      nb: "Kriteriet «\(criterion)» i kostnadsnøklene for \(year) må ha tall for \(region).",
      nn: "Kriteriet «\(criterion)» i kostnadsnøklane for \(year) må ha tal for \(region).",
      sv: "Kriteriet «\(criterion)» i kostnadsnycklarna för \(year) måste ha en siffra för \(region).",
      en: "The criterion «\(criterion)» of the cost weights of \(year) must have a figure for \(region).")
  }
  /// The country has none of a criterion.
  public static func emptyCriterion(_ year: Int, _ criterion: String) -> Phrase {
    Phrase(
      nb: "Kriteriet «\(criterion)» i kostnadsnøklene for \(year) må være over null i landet.",
      nn: "Kriteriet «\(criterion)» i kostnadsnøklane for \(year) må vere over null i landet.",
      sv: "Kriteriet «\(criterion)» i kostnadsnycklarna för \(year) måste vara över noll i landet.",
      en: "The criterion «\(criterion)» of the cost weights of \(year) must be above zero in the country.")
  }
  /// A numeric method refused its input.
  public static func notComputable(_ indicator: String) -> Phrase {
    Phrase(
      nb: "«\(indicator)» kan ikke beregnes av disse tallene.", nn: "«\(indicator)» kan ikkje reknast ut av desse tala.",
      sv: "«\(indicator)» kan inte beräknas av dessa tal.", en: "«\(indicator)» cannot be computed from these numbers.")
  }

  /// The indicator cannot be carried to another map.
  public static func notCarried(_ indicator: String) -> Phrase {
    Phrase(
      nb: "«\(indicator)» kan ikke føres over på en annen kommuneinndeling: det er verken en sum eller et forhold mellom summer.",
      nn: "«\(indicator)» kan ikkje førast over på ei anna kommuneinndeling: det er verken ein sum eller eit forhold mellom summar.",
      sv: "«\(indicator)» kan inte föras över till en annan kommunindelning: det är varken en summa eller en kvot mellan summor.",
      en: "«\(indicator)» cannot be carried to another map: it is neither a sum nor a ratio of sums.")
  }

  private static func hint(_ nearest: String?) -> Phrase {
    guard let nearest else { return Phrase(verbatim: "") }
    return Phrase(nb: " Mente du \(nearest)?", nn: " Meinte du \(nearest)?", sv: " Menade du \(nearest)?", en: " Did you mean \(nearest)?")
  }

  /// Years in a row as one span: 2005, 2006, 2007 and 2010 are "2005–2007" and "2010". Other periods stand as they are.
  private static func spans(_ periods: [String]) -> [String] {
    var spans: [(first: String, last: String)] = []
    for period in periods {
      if let last = spans.last?.last, let before = Int(last), let year = Int(period), year == before + 1 {
        spans[spans.count - 1].last = period
      } else {
        spans.append((period, period))
      }
    }
    return spans.flatMap { span in
      guard let first = Int(span.first), let last = Int(span.last), last > first + 1 else {
        return span.first == span.last ? [span.first] : [span.first, span.last]
      }
      return ["\(span.first)–\(span.last)"]
    }
  }
}
