/// Why kommuner differ and what a merger costs: headings, columns and notes of `kommune compare`.
public enum ReasonPhrases {
  /// Heads what one level costs.
  public static func harmonisation(_ indicator: Phrase) -> Phrase {
    Phrase(
      nb: "Harmonisering i kroner: \(indicator.nb)", nn: "Harmonisering i kroner: \(indicator.nn)",
      sv: "Harmonisering i kronor: \(indicator.sv)", en: "Harmonisation in kroner: \(indicator.en)")
  }
  /// What it costs to raise those below.
  public static let raising = Phrase(nb: "å løfte", nn: "å løfte", sv: "att höja", en: "to raise")
  /// What it saves to lower those above.
  public static let lowering = Phrase(nb: "å senke", nn: "å senke", sv: "att sänka", en: "to lower")
  /// Both together.
  public static let net = Phrase(nb: "netto", nn: "netto", sv: "netto", en: "net")
  /// Where parts have no level to be moved from.
  public static func noHarmonisation(_ parts: [String]) -> Phrase {
    Phrase(
      nb: "Kan ikke regnes ut: det mangler tall for \(listing(parts, in: .nb)).",
      nn: "Kan ikkje reknast ut: det manglar tal for \(listing(parts, in: .nn)).",
      sv: "Kan inte beräknas: det saknas siffror för \(listing(parts, in: .sv)).",
      en: "Cannot be computed: there are no figures for \(listing(parts, in: .en)).")
  }
  /// Heads the sum over indicators.
  public static func harmonisationTotal(_ count: Int) -> Phrase {
    Phrase(
      nb: "Harmonisering i kroner: sum av \(count) nøkkeltall", nn: "Harmonisering i kroner: sum av \(count) nøkkeltal",
      sv: "Harmonisering i kronor: summa av \(count) nyckeltal", en: "Harmonisation in kroner: sum of \(count) indicators")
  }
  /// Below that sum.
  public static let overlap = Phrase(
    nb: "Nøkkeltall som inneholder hverandre, telles mer enn én gang.",
    nn: "Nøkkeltal som inneheld kvarandre, blir talde meir enn éin gong.",
    sv: "Nyckeltal som innehåller varandra räknas mer än en gång.", en: "Indicators that contain one another count more than once.")
  /// Heads what a household pays.
  public static func household(_ fees: String, _ period: String) -> Phrase {
    Phrase(
      nb: "En husstands utgifter i kroner, \(period): \(fees)", nn: "Utgiftene til ein husstand i kroner, \(period): \(fees)",
      sv: "Ett hushålls utgifter i kronor, \(period): \(fees)", en: "A household's costs in kroner, \(period): \(fees)")
  }
  /// Fees that the files have in no common year.
  public static func noCommonYear(_ fees: String) -> Phrase {
    Phrase(
      nb: "Gebyrene kan ikke legges sammen, for ingen periode har alle: \(fees).",
      nn: "Gebyra kan ikkje leggjast saman, for ingen periode har alle: \(fees).",
      sv: "Avgifterna kan inte läggas ihop, eftersom ingen period har alla: \(fees).",
      en: "The fees cannot be added up, since no period has all of them: \(fees).")
  }
  /// What is paid now.
  public static let today = Phrase(nb: "i dag", nn: "i dag", sv: "i dag", en: "today")

  /// Heads the division of a gap.
  public static func gap(_ spending: Phrase) -> Phrase {
    Phrase(
      nb: "Forskjell i kroner per innbygger: \(spending.nb)", nn: "Skilnad i kroner per innbyggjar: \(spending.nn)",
      sv: "Skillnad i kronor per invånare: \(spending.sv)", en: "Gap in kroner per inhabitant: \(spending.en)")
  }
  /// The whole gap.
  public static let gapColumn = Phrase(nb: "forskjell", nn: "skilnad", sv: "skillnad", en: "gap")
  /// What comes of need.
  public static let needColumn = Phrase(nb: "behov", nn: "behov", sv: "behov", en: "need")
  /// What comes of coverage.
  public static let coverageColumn = Phrase(nb: "dekning", nn: "dekning", sv: "täckning", en: "coverage")
  /// What comes of unit cost.
  public static let unitCostColumn = Phrase(nb: "enhetskostnad", nn: "einingskostnad", sv: "enhetskostnad", en: "unit cost")
  /// Below the division of a gap.
  public static let gapFormula = Phrase(
    nb:
      "Kroner per innbygger = målgruppe / innbyggere × brukere / målgruppe × kroner / brukere; delt med logaritmisk middel "
      + "(LMDI), uten rest.",
    nn:
      "Kroner per innbyggjar = målgruppe / innbyggjarar × brukarar / målgruppe × kroner / brukarar; delt med logaritmisk "
      + "middel (LMDI), utan rest.",
    sv:
      "Kronor per invånare = målgrupp / invånare × brukare / målgrupp × kronor / brukare; delat med logaritmiskt medel (LMDI), utan rest.",
    en: "Kroner per inhabitant = target group / inhabitants × users / target group × kroner / users; split by the logarithmic mean (LMDI).")

  /// Heads calculated need.
  public static func needs(year: Int) -> Phrase {
    Phrase(
      nb: "Beregnet utgiftsbehov med kostnadsnøkler for \(year)", nn: "Berekna utgiftsbehov med kostnadsnøklar for \(year)",
      sv: "Beräknat kostnadsbehov med kostnadsnycklar för \(year)", en: "Calculated need with the cost weights of \(year)")
  }
  /// Need over all services.
  public static let allServices = Phrase(nb: "alle tjenester", nn: "alle tenester", sv: "alla tjänster", en: "all services")
  /// What the merger does to need.
  public static func mergerNeed(mean: String, merged: String) -> Phrase {
    Phrase(
      nb: "Sammenslåingen endrer behovet fra \(mean) (delene, vektet med folketall) til \(merged).",
      nn: "Samanslåinga endrar behovet frå \(mean) (delane, vekta med folketal) til \(merged).",
      sv: "Sammanslagningen ändrar behovet från \(mean) (delarna, vägda med folkmängd) till \(merged).",
      en: "The merger changes need from \(mean) (the parts, weighted by population) to \(merged).")
  }
  /// Where the weights come from, and on how many kommuner the country's totals rest.
  public static func needSource(_ source: String, _ reported: Int, of count: Int) -> Phrase {
    Phrase(
      nb: "Kostnadsnøkler: \(source). Landet er \(reported) av \(count) kommuner.",
      nn: "Kostnadsnøklar: \(source). Landet er \(reported) av \(count) kommunar.",
      sv: "Kostnadsnycklar: \(source). Landet är \(reported) av \(count) kommuner.",
      en: "Cost weights: \(source). The country is \(reported) of \(count) kommuner.")
  }
  /// Those who lack a criterion of need.
  public static func noCriteria(_ names: [String]) -> Phrase {
    Phrase(
      nb: "Kriterier mangler for \(listing(names, in: .nb)).", nn: "Kriterium manglar for \(listing(names, in: .nn)).",
      sv: "Kriterier saknas för \(listing(names, in: .sv)).", en: "Criteria are missing for \(listing(names, in: .en)).")
  }
  /// Figures that the files do not have in the period.
  public static func notInPeriod(_ names: [String], _ period: String) -> Phrase {
    Phrase(
      nb: "Ikke korrigert, fordi filene ikke har tallet for \(period): \(listing(names, in: .nb)).",
      nn: "Ikkje korrigert, fordi filene ikkje har talet for \(period): \(listing(names, in: .nn)).",
      sv: "Inte korrigerat, eftersom filerna inte har talet för \(period): \(listing(names, in: .sv)).",
      en: "Not corrected, since the files do not have the figure for \(period): \(listing(names, in: .en)).")
  }
  /// Figures that calculated need says nothing of.
  public static func notPerInhabitant(_ names: [String]) -> Phrase {
    Phrase(
      nb: "Ikke korrigert, fordi tallet ikke er kroner per innbygger: \(listing(names, in: .nb)).",
      nn: "Ikkje korrigert, fordi talet ikkje er kroner per innbyggjar: \(listing(names, in: .nn)).",
      sv: "Inte korrigerat, eftersom talet inte är kronor per invånare: \(listing(names, in: .sv)).",
      en: "Not corrected, since the figure is not kroner per inhabitant: \(listing(names, in: .en)).")
  }
  /// Heads corrected figures.
  public static func needsCorrected(_ indicator: Phrase) -> Phrase {
    Phrase(
      nb: "Behovskorrigert: \(indicator.nb)", nn: "Behovskorrigert: \(indicator.nn)", sv: "Behovskorrigerat: \(indicator.sv)",
      en: "Corrected for need: \(indicator.en)")
  }
  /// A figure at the country's mean need.
  public static let corrected = Phrase(nb: "korrigert", nn: "korrigert", sv: "korrigerat", en: "corrected")
  /// What is spent above the country at one's own need.
  public static let excess = Phrase(nb: "merbruk, kr", nn: "meirbruk, kr", sv: "merförbrukning, kr", en: "excess, kr")

  /// A figure as it is, in a table of needs.
  public static let spentColumn = Phrase(
    nb: "Kroner per innbygger", nn: "Kroner per innbyggjar", sv: "Kronor per invånare", en: "Kroner per inhabitant")
  /// What is spent above the country, in millions.
  public static let excessInMillions = Phrase(
    nb: "Merbruk, mill. kr", nn: "Meirbruk, mill. kr", sv: "Merförbrukning, mn kr", en: "Excess, kr million")

  /// Heads the curve of size.
  public static func scale(_ indicator: Phrase) -> Phrase {
    Phrase(
      nb: "Størrelse: \(indicator.nb)", nn: "Storleik: \(indicator.nn)", sv: "Storlek: \(indicator.sv)", en: "Size: \(indicator.en)")
  }
  /// What kommuner of a size spend.
  public static func atSize(_ people: String) -> Phrase {
    Phrase(
      nb: "kommuner med \(people) innbyggere", nn: "kommunar med \(people) innbyggjarar", sv: "kommuner med \(people) invånare",
      en: "kommuner of \(people) inhabitants")
  }
  /// What the parts spend together.
  public static let mergedToday = Phrase(
    nb: "delene samlet i dag", nn: "delane samla i dag", sv: "delarna tillsammans i dag", en: "the parts today")
  /// Below the curve of size.
  public static func scaleFormula(_ count: Int) -> Phrase {
    Phrase(
      nb: "ln(beløp) = a + b · ln(folketall) + c · ln(folketall)², \(count) kommuner uten egne; prediksjonsintervall for én kommune.",
      nn: "ln(beløp) = a + b · ln(folketal) + c · ln(folketal)², \(count) kommunar utan eigne; prediksjonsintervall for éin kommune.",
      sv: "ln(belopp) = a + b · ln(folkmängd) + c · ln(folkmängd)², \(count) kommuner utan egna; prediktionsintervall för en kommun.",
      en: "ln(amount) = a + b · ln(population) + c · ln(population)², \(count) other kommuner; prediction interval for a single one.")
  }

  /// Kommuner that a curve of logarithms cannot have.
  public static func scaleWithout(_ count: Int) -> Phrase {
    Phrase(
      nb: "\(count) kommuner er ikke med, fordi tallet deres er null eller negativt.",
      nn: "\(count) kommunar er ikkje med, fordi talet deira er null eller negativt.",
      sv: "\(count) kommuner är inte med, eftersom deras tal är noll eller negativt.",
      en: "\(count) kommuner are left out, since their figure is zero or negative.")
  }

  /// An option for which none of the indicators will do.
  public static func needsKroner(_ option: String, _ indicators: [String]) -> Phrase {
    Phrase(
      nb: "\(option) gjelder nøkkeltall i kroner per noe. Fant \(listing(indicators.map { "«\($0)»" }, in: .nb)).",
      nn: "\(option) gjeld nøkkeltal i kroner per noko. Fann \(listing(indicators.map { "«\($0)»" }, in: .nn)).",
      sv: "\(option) gäller nyckeltal i kronor per något. Fann \(listing(indicators.map { "«\($0)»" }, in: .sv)).",
      en: "\(option) is for indicators in kroner per something. Found \(listing(indicators.map { "«\($0)»" }, in: .en)).")
  }

  /// The merged size lies outside the sizes that the curve of size rests on.
  public static func scaleBeyond(smallest: String, largest: String) -> Phrase {
    Phrase(
      nb: "Utenfor kurven: de andre har fra \(smallest) til \(largest) innbyggere, og ingen av dem viser hva en slik kommune bruker.",
      nn: "Utanfor kurva: dei andre har frå \(smallest) til \(largest) innbyggjarar, og ingen av dei viser kva ein slik kommune bruker.",
      sv: "Utanför kurvan: de andra har från \(smallest) till \(largest) invånare, och ingen av dem visar vad en sådan kommun använder.",
      en: "Beyond the curve: the others have from \(smallest) to \(largest) inhabitants, and none of them shows what such a kommune spends."
    )
  }

  /// Why a gap is not divided.
  public static let noGap = Phrase(
    nb: "..: ett av tallene mangler eller er ikke over null hos en av de to.",
    nn: "..: eitt av tala manglar eller er ikkje over null hos ein av dei to.",
    sv: "..: ett av talen saknas eller är inte över noll hos en av de två.",
    en: "..: one of the figures is missing or not above zero for one of the two.")

  /// On how many kommuner the groups of a gap rest.
  public static func gapCoverage(_ groups: [(name: Phrase, count: Int, of: Int)]) -> Phrase {
    Phrase { language in
      let texts = groups.map { "\($0.name[language]) \(CompareOutputPhrases.coverage($0.count, of: $0.of)[language])" }
      let list = listing(texts, in: language)
      return Phrase(
        nb: "Med alle fire tallene: \(list).", nn: "Med alle dei fire tala: \(list).", sv: "Med alla fyra siffrorna: \(list).",
        en: "With all four figures: \(list).")[language]
    }
  }

  /// Who lies far from the curve of size.
  public static func scaleOutliers(_ kommuner: String) -> Phrase {
    Phrase(
      nb: "Langt fra kurven (eksternt studentiserte residualer, 5 % for alle sammen): \(kommuner).",
      nn: "Langt frå kurva (eksternt studentiserte residualar, 5 % for alle saman): \(kommuner).",
      sv: "Långt från kurvan (externt studentiserade residualer, 5 % för alla tillsammans): \(kommuner).",
      en: "Far from the curve (externally studentised residuals, 5% for all together): \(kommuner).")
  }
  /// Others that are too many to name.
  public static func moreKommuner(_ count: Int) -> Phrase {
    Phrase(nb: "\(count) andre", nn: "\(count) andre", sv: "\(count) andra", en: "\(count) others")
  }

  /// The text after `--gap` is not three base figures.
  public static func badGap(_ text: String) -> Phrase {
    let text = ProblemPhrases.printable(text)
    return Phrase(
      nb: "--gap må være utgifter/brukere/målgruppe, for eksempel netto-grunnskole/elever/folkemengde-ultimo[6-15]. Fant «\(text)».",
      nn: "--gap må vere utgifter/brukarar/målgruppe, til dømes netto-grunnskole/elever/folkemengde-ultimo[6-15]. Fann «\(text)».",
      sv: "--gap måste vara utgifter/brukare/målgrupp, till exempel netto-grunnskole/elever/folkemengde-ultimo[6-15]. Fann «\(text)».",
      en: "--gap must be spending/users/target group, such as netto-grunnskole/elever/folkemengde-ultimo[6-15]. Found «\(text)».")
  }
  /// An option needs a merger.
  public static func needsMerger(_ option: String) -> Phrase {
    Phrase(
      nb: "\(option) krever --merge.", nn: "\(option) krev --merge.", sv: "\(option) kräver --merge.", en: "\(option) needs --merge.")
  }

  /// An option takes one merger.
  public static func oneMerger(_ option: String) -> Phrase {
    Phrase(
      nb: "\(option) kan bare brukes med én --merge.", nn: "\(option) kan berre brukast med éin --merge.",
      sv: "\(option) kan bara användas med en --merge.", en: "\(option) can be used with one --merge only.")
  }

  /// Two options of which one would change nothing.
  public static func notTogether(_ option: String, _ other: String) -> Phrase {
    Phrase(
      nb: "\(option) kan ikke brukes sammen med \(other).", nn: "\(option) kan ikkje brukast saman med \(other).",
      sv: "\(option) kan inte användas tillsammans med \(other).", en: "\(option) cannot be used together with \(other).")
  }

  /// An option that looks at gaps to others.
  public static func needsAgainst(_ option: String) -> Phrase {
    Phrase(
      nb: "\(option) trenger noen å sammenligne med: skriv --against med en gruppe, et fylke, landet eller en kommune.",
      nn: "\(option) treng nokon å samanlikne med: skriv --against med ei gruppe, eit fylke, landet eller ein kommune.",
      sv: "\(option) behöver någon att jämföra med: skriv --against med en grupp, ett fylke, landet eller en kommun.",
      en: "\(option) needs someone to compare with: write --against with a group, a fylke, the country or a kommune.")
  }

  /// Options that are made for one period.
  public static func onePeriod(_ option: String) -> Phrase {
    Phrase(
      nb: "\(option) kan bare brukes med én --period.", nn: "\(option) kan berre brukast med éin --period.",
      sv: "\(option) kan bara användas med en --period.", en: "\(option) can be used with one --period only.")
  }

  /// Heads the grants.
  public static func grants(_ name: String) -> Phrase {
    Phrase(
      nb: "Tilskudd ved sammenslåing, \(name), 1 000 kr", nn: "Tilskot ved samanslåing, \(name), 1 000 kr",
      sv: "Bidrag vid sammanslagning, \(name), 1 000 kr", en: "Grants of the merger, \(name), 1 000 kr")
  }
  /// The grant for divided basis.
  public static let dividedBasis = Phrase(
    nb: "inndelingstilskudd", nn: "inndelingstilskot", sv: "inndelningsbidrag", en: "grant for divided basis")
  /// The reform grant.
  public static let reform = Phrase(nb: "reformstøtte", nn: "reformstøtte", sv: "reformstöd", en: "reform grant")
  /// Everything in a year or over all years.
  public static let sum = Phrase(nb: "sum", nn: "sum", sv: "summa", en: "sum")
  /// Below the grants.
  public static func grantRules(fullYears: Int, taper: String) -> Phrase {
    Phrase(
      nb: "Faste kroner. Fullt inndelingstilskudd i \(fullYears) år, deretter andelene \(taper).",
      nn: "Faste kroner. Fullt inndelingstilskot i \(fullYears) år, deretter delane \(taper).",
      sv: "Fasta kronor. Fullt inndelningsbidrag i \(fullYears) år, därefter andelarna \(taper).",
      en: "Constant kroner. The full grant for divided basis for \(fullYears) years, then the shares \(taper).")
  }
  /// The reform grant of another year than the register's.
  public static func reformUnknown(_ year: Int) -> Phrase {
    Phrase(
      nb: "Reformstøtten er bare kjent for sammenslåinger i \(year).", nn: "Reformstøtta er berre kjend for samanslåingar i \(year).",
      sv: "Reformstödet är bara känt för sammanslagningar \(year).", en: "The reform grant is known for mergers of \(year) only.")
  }
  /// A list of shares is not one.
  public static func badTaper(_ text: String) -> Phrase {
    let text = ProblemPhrases.printable(text)
    return Phrase(
      nb: "--taper må være andeler mellom 0 og 1, for eksempel 0.8,0.6,0.4,0.2,0. Fant «\(text)».",
      nn: "--taper må vere delar mellom 0 og 1, til dømes 0.8,0.6,0.4,0.2,0. Fann «\(text)».",
      sv: "--taper måste vara andelar mellan 0 och 1, till exempel 0.8,0.6,0.4,0.2,0. Fann «\(text)».",
      en: "--taper must be shares between 0 and 1, such as 0.8,0.6,0.4,0.2,0. Found «\(text)».")
  }
}
