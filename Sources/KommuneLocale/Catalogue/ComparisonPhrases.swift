/// What is said of compared figures: how they were made, who is missing, what was assumed.
public enum ComparisonPhrases {
  /// Σ numerator / Σ denominator.
  public static let ratioOfSums = Phrase(
    nb: "forholdet mellom summene", nn: "forholdet mellom summane", sv: "kvoten mellan summorna", en: "ratio of sums")
  /// The sum over those that reported.
  public static let plainSum = Phrase(
    nb: "summen av de som har rapportert", nn: "summen av dei som har rapportert", sv: "summan av dem som rapporterat",
    en: "sum of those that reported")
  /// The mean of the members' own figures.
  public static let meanOfRatios = Phrase(
    nb: "gjennomsnittet av kommunenes egne tall", nn: "gjennomsnittet av dei eigne tala til kommunane",
    sv: "medelvärdet av kommunernas egna tal",
    en: "mean of the kommuner's own figures")
  /// The median of the members' own figures.
  public static let median = Phrase(
    nb: "medianen av kommunenes egne tall", nn: "medianen av dei eigne tala til kommunane", sv: "medianen av kommunernas egna tal",
    en: "median of the kommuner's own figures")
  /// Σ numerator / Σ denominator without those that merge.
  public static let leaveOwnOut = Phrase(
    nb: "forholdet mellom summene uten egne kommuner", nn: "forholdet mellom summane utan eigne kommunar",
    sv: "kvoten mellan summorna utan egna kommuner", en: "ratio of sums without one's own kommuner")
  /// Statistics Norway's estimate of group totals.
  public static let populationRatio = Phrase(
    nb: "SSBs rateestimat med folkemengde", nn: "rateestimatet til SSB med folkemengd", sv: "SSB:s kvotskattning med folkmängd",
    en: "Statistics Norway's ratio estimate with population")

  /// KOSTRA-gruppe 13.
  public static func kostragruppe(_ number: Int) -> Phrase {
    Phrase(
      nb: "KOSTRA-gruppe \(number)", nn: "KOSTRA-gruppe \(number)", sv: "KOSTRA-grupp \(number)", en: "KOSTRA group \(number)")
  }

  /// Some parts have not reported; says how many and who.
  public static func missingParts(_ names: [String], reported: Int, of total: Int) -> Phrase {
    func list(_ language: Language) -> String { listing(names, in: language) }
    return Phrase(
      nb: "\(reported) av \(total) har rapportert. Mangler: \(list(.nb)).",
      nn: "\(reported) av \(total) har rapportert. Manglar: \(list(.nn)).",
      sv: "\(reported) av \(total) har rapporterat. Saknas: \(list(.sv)).",
      en: "\(reported) of \(total) have reported. Missing: \(list(.en)).")
  }

  /// How many have reported.
  public static func reported(_ count: Int, of total: Int) -> Phrase {
    Phrase(
      nb: "\(count) av \(total) har rapportert.", nn: "\(count) av \(total) har rapportert.", sv: "\(count) av \(total) har rapporterat.",
      en: "\(count) of \(total) have reported.")
  }

  /// A figure is an estimate because parts are missing.
  public static let estimated = Phrase(
    nb: "Anslått for de som ikke har rapportert.", nn: "Anslått for dei som ikkje har rapportert.",
    sv: "Uppskattat för dem som inte rapporterat.", en: "Estimated for those that have not reported.")

  /// A figure that cannot be made from the parts.
  public static func notMergeable(hasMean: Bool) -> Phrase {
    hasMean
      ? Phrase(
        nb: "Kan ikke slås sammen. Delenes laveste og høyeste tall og det vektede gjennomsnittet vises.",
        nn: "Kan ikkje slåast saman. Det lågaste og det høgaste talet til delane og det vekta gjennomsnittet er viste.",
        sv: "Kan inte slås samman. Delarnas lägsta och högsta tal och det vägda medelvärdet visas.",
        en: "Cannot be merged. The lowest and highest figures of the parts and their weighted mean are shown.")
      : Phrase(
        nb: "Kan ikke slås sammen. Delenes laveste og høyeste tall vises.",
        nn: "Kan ikkje slåast saman. Det lågaste og det høgaste talet til delane er viste.",
        sv: "Kan inte slås samman. Delarnas lägsta och högsta tal visas.",
        en: "Cannot be merged. The lowest and highest figures of the parts are shown.")
  }

  /// What the parts have, where nothing can be made of them for the whole; the mean is left out where there is none.
  public static func bounds(lowest: String, highest: String, mean: String?) -> Phrase {
    Phrase(
      nb: "Laveste \(lowest), høyeste \(highest)" + (mean.map { ", vektet gjennomsnitt \($0)." } ?? "."),
      nn: "Lågaste \(lowest), høgaste \(highest)" + (mean.map { ", vekta gjennomsnitt \($0)." } ?? "."),
      sv: "Lägsta \(lowest), högsta \(highest)" + (mean.map { ", vägt medelvärde \($0)." } ?? "."),
      en: "Lowest \(lowest), highest \(highest)" + (mean.map { ", weighted mean \($0)." } ?? "."))
  }

  /// Nothing to divide by.
  public static let zeroDenominator = Phrase(
    nb: "Kan ikke regnes ut: nevneren er null.", nn: "Kan ikkje reknast ut: nemnaren er null.",
    sv: "Kan inte beräknas: nämnaren är noll.", en: "Cannot be computed: the denominator is zero.")

  /// The grouping is younger than the figures.
  public static func laterGrouping(_ year: Int) -> Phrase {
    Phrase(
      nb: "Gruppert som i \(year).", nn: "Gruppert som i \(year).", sv: "Grupperat som \(year).", en: "Grouped as in \(year).")
  }

  /// A base figure of a file that was converted to the register's unit.
  public static func converted(_ figure: Phrase, in file: String, from stated: String, to unit: Phrase) -> Phrase {
    let file = ProblemPhrases.printable(file)
    let stated = ProblemPhrases.printable(stated, limit: 40)
    return Phrase(
      nb: "«\(figure.nb)» i \(file) er regnet om fra «\(stated)» til \(unit.nb).",
      nn: "«\(figure.nn)» i \(file) er rekna om frå «\(stated)» til \(unit.nn).",
      sv: "”\(figure.sv)” i \(file) är omräknat från ”\(stated)” till \(unit.sv).",
      en: "“\(figure.en)” in \(file) was converted from “\(stated)” to \(unit.en).")
  }

  /// A base figure that a file has for one category of an axis, and that is used.
  public static func onlyOf(_ figure: Phrase, in file: String, axis: String, category: String) -> Phrase {
    let file = ProblemPhrases.printable(file)
    let axis = ProblemPhrases.printable(axis, limit: 40)
    let category = ProblemPhrases.printable(category, limit: 40)
    return Phrase(
      nb: "«\(figure.nb)» i \(file) gjelder bare «\(category)» (\(axis)).",
      nn: "«\(figure.nn)» i \(file) gjeld berre «\(category)» (\(axis)).",
      sv: "”\(figure.sv)” i \(file) gäller bara ”\(category)” (\(axis)).",
      en: "“\(figure.en)” in \(file) is of “\(category)” (\(axis)) only.")
  }

  /// A base figure that a file has for some categories of an axis but not for all together, and that is not used.
  public static func notUsed(_ figure: Phrase, in file: String, axis: String, categories: [String], ofSexes: Bool) -> Phrase {
    let file = ProblemPhrases.printable(file)
    let axis = ProblemPhrases.printable(axis, limit: 40)
    let shown = listed(categories)
    let order =
      ofSexes
      ? Phrase(
        nb: "Hent tallet for begge kjønn.", nn: "Hent talet for begge kjønn.", sv: "Hämta talet för båda könen.",
        en: "Fetch the number of both sexes.")
      : Phrase(
        nb: "Hent det samlede tallet, eller bare ett av dem.", nn: "Hent det samla talet, eller berre eitt av dei.",
        sv: "Hämta det samlade talet, eller bara ett av dem.", en: "Fetch the total, or one of them only.")
    return Phrase(
      nb: "«\(figure.nb)» i \(file) er ikke brukt: «\(axis)» har \(shown), og ikke alle under ett. \(order.nb)",
      nn: "«\(figure.nn)» i \(file) er ikkje brukt: «\(axis)» har \(shown), og ikkje alle under eitt. \(order.nn)",
      sv: "”\(figure.sv)” i \(file) används inte: ”\(axis)” har \(shown), men inte alla tillsammans. \(order.sv)",
      en: "“\(figure.en)” in \(file) is not used: “\(axis)” has \(shown), and not all together. \(order.en)")
  }

  /// Rows of a file that are the publisher's sums over the kommuner of several years.
  public static func sumsNotUsed(_ codes: [String], in file: String) -> Phrase {
    let file = ProblemPhrases.printable(file)
    let shown = listed(codes)
    return Phrase(
      nb: "\(shown) i \(file) er utgiverens egne summer og er ikke brukt; --map fører kommunenes egne tall.",
      nn: "\(shown) i \(file) er utgjevarens eigne summar og er ikkje brukte; --map fører kommunane sine eigne tal.",
      sv: "\(shown) i \(file) är utgivarens egna summor och används inte; --map för kommunernas egna tal.",
      en: "\(shown) in \(file) are the publisher's own sums and are not used; --map carries the kommuner's own figures.")
  }

  /// Ages of a file that do not make up those that are asked for.
  public static func agesDoNotMakeUp(_ figure: Phrase, in file: String, axis: String, categories: [String]) -> Phrase {
    let file = ProblemPhrases.printable(file)
    let axis = ProblemPhrases.printable(axis, limit: 40)
    let shown = listed(categories)
    return Phrase(
      nb: "«\(axis)» i \(file) har \(shown); det er ikke alle aldrene som trengs av «\(figure.nb)».",
      nn: "«\(axis)» i \(file) har \(shown); det er ikkje alle aldrane som trengst av «\(figure.nn)».",
      sv: "”\(axis)” i \(file) har \(shown); det är inte alla åldrar som behövs av ”\(figure.sv)”.",
      en: "“\(axis)” in \(file) has \(shown); those are not all the ages needed of “\(figure.en)”.")
  }

  /// The first three of a file's categories, and how many more there are.
  private static func listed(_ categories: [String]) -> String {
    let shown = categories.prefix(3).map { ProblemPhrases.printable($0, limit: 40) }.joined(separator: ", ")
    return categories.count > 3 ? "\(shown) (+\(categories.count - 3))" : shown
  }

  /// Two files that have different numbers for one cell; which is used, and how many more there are.
  public static func contradiction(
    _ figure: Phrase, region: String, period: String, used: String, row: Int?, other: String, otherRow: Int?, more: Int
  ) -> Phrase {
    let places = [(used, row), (other, otherRow)].map { file, row in
      let file = ProblemPhrases.printable(file)
      return Phrase { language in row.map { "\(file), \(CompareOutputPhrases.rows(String($0))[language])" } ?? file }
    }
    let rest = more == 0 ? "" : " (+\(more))"
    return Phrase(
      nb: "«\(figure.nb)» for \(region) i \(period) er ulik i \(places[0].nb) og \(places[1].nb); den første er brukt\(rest).",
      nn: "«\(figure.nn)» for \(region) i \(period) er ulik i \(places[0].nn) og \(places[1].nn); den første er brukt\(rest).",
      sv: "”\(figure.sv)” för \(region) \(period) är olika i \(places[0].sv) och \(places[1].sv); den första används\(rest).",
      en: "“\(figure.en)” of \(region) in \(period) differs in \(places[0].en) and \(places[1].en); the first is used\(rest).")
  }

  /// Groups that were made in another year than that of the figures.
  public static func groupsOf(_ year: Int, without gone: Int) -> Phrase {
    guard gone > 0 else {
      return Phrase(
        nb: "KOSTRA-gruppene er de fra \(year).", nn: "KOSTRA-gruppene er dei frå \(year).", sv: "KOSTRA-grupperna är de från \(year).",
        en: "The KOSTRA groups are those of \(year).")
    }
    return Phrase(
      nb: "KOSTRA-gruppene er de fra \(year), uten \(gone) kommuner som har et annet område i dette året.",
      nn: "KOSTRA-gruppene er dei frå \(year), utan \(gone) kommunar som har eit anna område i dette året.",
      sv: "KOSTRA-grupperna är de från \(year), utan \(gone) kommuner som har ett annat område detta år.",
      en: "The KOSTRA groups are those of \(year), without \(gone) municipalities that have another area in this year.")
  }

  /// Parts that belong to no KOSTRA-gruppe.
  public static func noGroup(_ names: [String]) -> Phrase {
    func list(_ language: Language) -> String { listing(names, in: language) }
    return Phrase(
      nb: "Registeret har ingen KOSTRA-gruppe for \(list(.nb)).", nn: "Registeret har inga KOSTRA-gruppe for \(list(.nn)).",
      sv: "Registret har ingen KOSTRA-grupp för \(list(.sv)).", en: "The register has no KOSTRA group for \(list(.en)).")
  }

  /// A figure of a code in a year in which it was no kommune.
  public static func noKommune(_ code: String, in year: Int) -> Phrase {
    Phrase(
      nb: "\(code) var ingen kommune i \(year); filens tall er med i ingen rang og ingen gruppe.",
      nn: "\(code) var ingen kommune i \(year); talet i fila er med i ingen rang og inga gruppe.",
      sv: "\(code) var ingen kommun \(year); filens tal är med i ingen rang och ingen grupp.",
      en: "\(code) was no kommune in \(year); the file's number is in no rank and no group.")
  }

  /// The whole is made of other kommuner than the parts, since these no longer exist.
  public static func wholeIs(_ names: [String]) -> Phrase {
    func list(_ language: Language) -> String { listing(names, in: language) }
    return Phrase(
      nb: "Området er dette året \(list(.nb)).", nn: "Området er dette året \(list(.nn)).", sv: "Området är detta år \(list(.sv)).",
      en: "The area is \(list(.en)) in this year.")
  }

  /// A group in which one kommune reported.
  public static let oneReported = Phrase(
    nb: "Bare én kommune har rapportert.", nn: "Berre éin kommune har rapportert.", sv: "Bara en kommun har rapporterat.",
    en: "Only one kommune has reported.")
  /// A group's figure as its publisher gives it.
  public static let publishedGroup = Phrase(
    nb: "Gruppetallet er hentet fra kilden.", nn: "Gruppetalet er henta frå kjelda.", sv: "Grupptalet är hämtat från källan.",
    en: "The group's figure is taken from the source.")
  /// The law behind an interval for a share.
  public static let wilson = Phrase(
    nb: "Wilsons intervall", nn: "Wilsons intervall", sv: "Wilsons intervall", en: "Wilson's interval")
  /// The law behind an interval for a rate.
  public static let poisson = Phrase(
    nb: "eksakt Poisson-intervall", nn: "eksakt Poisson-intervall", sv: "exakt Poissonintervall", en: "exact Poisson interval")

  /// The law behind an interval for a group.
  public static let bootstrap = Phrase(
    nb: "bootstrap over gruppens kommuner", nn: "bootstrap over kommunane i gruppa", sv: "bootstrap över gruppens kommuner",
    en: "bootstrap over the group's kommuner")

  /// A quotient in words.
  public static func quotient(_ numerator: Phrase, _ denominator: Phrase, times multiplier: String) -> Phrase {
    func text(_ language: Language) -> String {
      numerator[language] + " / " + denominator[language] + (multiplier == "1" ? "" : " × " + multiplier)
    }
    return Phrase(nb: text(.nb), nn: text(.nn), sv: text(.sv), en: text(.en))
  }

  /// The mean of an indicator.
  public static func meanFormula(_ indicator: Phrase) -> Phrase {
    Phrase(
      nb: "gjennomsnitt av «\(indicator.nb)»", nn: "gjennomsnitt av «\(indicator.nn)»", sv: "medelvärde av «\(indicator.sv)»",
      en: "mean of «\(indicator.en)»")
  }

  /// The median of an indicator.
  public static func medianFormula(_ indicator: Phrase) -> Phrase {
    Phrase(
      nb: "median av «\(indicator.nb)»", nn: "median av «\(indicator.nn)»", sv: "median av «\(indicator.sv)»",
      en: "median of «\(indicator.en)»")
  }

  /// Statistics Norway's ratio estimate of a base figure.
  public static func populationRatioFormula(_ figure: Phrase) -> Phrase {
    Phrase(
      nb: "Σ \(figure.nb) (rapportert) / Σ folkemengde (rapportert) × Σ folkemengde (alle)",
      nn: "Σ \(figure.nn) (rapportert) / Σ folkemengd (rapportert) × Σ folkemengd (alle)",
      sv: "Σ \(figure.sv) (rapporterat) / Σ folkmängd (rapporterat) × Σ folkmängd (alla)",
      en: "Σ \(figure.en) (reported) / Σ population (reported) × Σ population (all)")
  }

  /// A weighted mean.
  public static func weightedFormula(_ value: Phrase, weight: Phrase) -> Phrase {
    func text(_ language: Language) -> String { "Σ (\(value[language]) × \(weight[language])) / Σ \(weight[language])" }
    return Phrase(nb: text(.nb), nn: text(.nn), sv: text(.sv), en: text(.en))
  }

  /// A base figure for some ages.
  public static func ages(_ figure: Phrase, from lowest: Int, to highest: Int?) -> Phrase {
    func text(_ language: Language, _ open: String, _ years: String) -> String {
      figure[language] + ", " + (highest.map { "\(lowest)–\($0) \(years)" } ?? "\(lowest) \(years) \(open)")
    }
    return Phrase(
      nb: text(.nb, "og over", "år"), nn: text(.nn, "og over", "år"), sv: text(.sv, "och äldre", "år"), en: text(.en, "and over", "years"))
  }

  /// How a group's figure is made.
  public static func madeAs(_ estimator: Phrase) -> Phrase {
    Phrase(
      nb: "Gruppetall: \(estimator.nb).", nn: "Gruppetal: \(estimator.nn).", sv: "Grupptal: \(estimator.sv).",
      en: "Group figure: \(estimator.en).")
  }

  /// Which population a KOSTRA year is divided by.
  public static func populationAtEnd(of year: Int) -> Phrase {
    Phrase(
      nb: "Folkemengden er den ved utgangen av \(year), altså 1. januar \(year + 1).",
      nn: "Folkemengda er den ved utgangen av \(year), altså 1. januar \(year + 1).",
      sv: "Folkmängden är den vid utgången av \(year), det vill säga 1 januari \(year + 1).",
      en: "The population is that at the end of \(year), which is 1 January \(year + 1).")
  }

  /// The year of the KOSTRA grouping.
  public static func grouping(_ year: Int) -> Phrase {
    Phrase(
      nb: "KOSTRA-gruppene er de fra \(year).", nn: "KOSTRA-gruppene er dei frå \(year).", sv: "KOSTRA-grupperna är de från \(year).",
      en: "The KOSTRA groups are those of \(year).")
  }

  /// How many kommuner the rank counts.
  public static func rankedAmong(_ count: Int) -> Phrase {
    Phrase(
      nb: "Rangert med høyeste verdi først blant \(count) kommuner som har rapportert, delene ikke medregnet når helheten rangeres.",
      nn: "Rangert med høgaste verdi først blant \(count) kommunar som har rapportert, delane ikkje rekna med når heilskapen blir rangert.",
      sv: "Rangordnat med högsta värdet först bland \(count) kommuner som rapporterat, delarna inte medräknade när helheten rangordnas.",
      en: "Ranked highest first among \(count) kommuner that reported, the parts left out when the whole is ranked.")
  }

  /// Who has no figure and is not ranked.
  public static func unranked(_ codes: [String]) -> Phrase {
    let list = codes.joined(separator: ", ")
    return Phrase(
      nb: "Uten tall og ikke rangert (\(codes.count)): \(list).", nn: "Utan tal og ikkje rangert (\(codes.count)): \(list).",
      sv: "Utan uppgift och inte rangordnade (\(codes.count)): \(list).", en: "Without a figure and not ranked (\(codes.count)): \(list).")
  }

  /// The definition has not been checked against the publisher.
  public static let toVerify = Phrase(
    nb: "Definisjonen er ikke kontrollert mot kilden.", nn: "Definisjonen er ikkje kontrollert mot kjelda.",
    sv: "Definitionen är inte kontrollerad mot källan.", en: "The definition has not been checked against the source.")
}
