/// What an event did to those whom it met: headings, columns, notes and errors of `kommune compare --effect`.
public enum EffectPhrases {
  /// Heads the effect of an event.
  public static func effect(year: Int, _ indicator: Phrase) -> Phrase {
    Phrase(
      nb: "Virkning fra \(year): \(indicator.nb)", nn: "Verknad frå \(year): \(indicator.nn)", sv: "Effekt från \(year): \(indicator.sv)",
      en: "Effect from \(year): \(indicator.en)")
  }
  /// The column of the effect.
  public static let effectColumn = Phrase(nb: "virkning", nn: "verknad", sv: "effekt", en: "effect")
  /// The column of the standard error.
  public static let standardError = Phrase(nb: "standardfeil", nn: "standardfeil", sv: "standardfel", en: "standard error")
  /// The column of the share of placebos.
  public static let placebo = Phrase(nb: "placebo", nn: "placebo", sv: "placebo", en: "placebo")
  /// The first estimate.
  public static let differences = Phrase(
    nb: "forskjell i forskjeller", nn: "skilnad i skilnader", sv: "skillnad i skillnader", en: "difference in differences")
  /// The second estimate.
  public static let mixture = Phrase(
    nb: "syntetisk kontroll", nn: "syntetisk kontroll", sv: "syntetisk kontroll", en: "synthetic control")
  /// The outcome as it was.
  public static let actual = Phrase(nb: "faktisk", nn: "faktisk", sv: "faktisk", en: "actual")
  /// What the mixture shows.
  public static let synthetic = Phrase(nb: "syntetisk", nn: "syntetisk", sv: "syntetisk", en: "synthetic")
  /// How far apart they are.
  public static let gap = Phrase(nb: "forskjell", nn: "skilnad", sv: "skillnad", en: "gap")

  /// Who was met, and beside whom.
  public static func panel(_ met: [String], others: Int, leftOut: Int, before: [String], after: [String]) -> Phrase {
    Phrase { language in
      let names = listing(met, in: language)
      let years = [before, after].map { $0.count > 1 ? "\($0[0])–\($0[$0.count - 1])" : $0.first ?? "" }
      return switch language {
      case .nb:
        "\(names) mot \(others) kommuner som ikke ble endret; \(leftOut) andre er endret eller mangler år. Før: \(years[0]); etter: \(years[1])."
      case .nn:
        "\(names) mot \(others) kommunar som ikkje vart endra; \(leftOut) andre er endra eller manglar år. Før: \(years[0]); etter: \(years[1])."
      case .sv:
        "\(names) mot \(others) kommuner som inte ändrades; \(leftOut) andra har ändrats eller saknar år. Före: \(years[0]); efter: \(years[1])."
      case .en:
        "\(names) against \(others) kommuner that did not change; \(leftOut) others changed or lack a year. "
          + "Before: \(years[0]); after: \(years[1])."
      }
    }
  }
  /// A kommune and whom it consisted of.
  public static func madeOf(_ kommune: String, _ parts: [String]) -> String { "\(kommune) (\(parts.joined(separator: ", ")))" }
  /// How many stand in for the names of many.
  public static func manyMet(_ count: Int) -> Phrase {
    Phrase(
      nb: "\(count) sammenslåtte kommuner", nn: "\(count) samanslåtte kommunar", sv: "\(count) sammanslagna kommuner",
      en: "\(count) merged kommuner")
  }
  /// What the mixture is made of.
  public static func donors(_ donors: [String], candidates: Int, distance: String, year: Int) -> Phrase {
    Phrase { language in
      let names = listing(donors, in: language)
      return switch language {
      case .nb: "Syntetisk, av de \(candidates) som lignet mest før: \(names). Avstand før \(year): \(distance)."
      case .nn: "Syntetisk, av dei \(candidates) som likna mest før: \(names). Avstand før \(year): \(distance)."
      case .sv: "Syntetisk, av de \(candidates) som liknade mest före: \(names). Avstånd före \(year): \(distance)."
      case .en: "Synthetic, of the \(candidates) that moved most alike before: \(names). Distance before \(year): \(distance)."
      }
    }
  }
  /// Others that are too small to name.
  public static func more(_ count: Int) -> Phrase {
    Phrase(
      nb: "\(count) med mindre andeler", nn: "\(count) med mindre delar", sv: "\(count) med mindre andelar",
      en: "\(count) with smaller shares")
  }
  /// How a difference in differences is to be read, for one that was met and for several.
  public static func rule(level: String, isSingle: Bool) -> Phrase {
    let single = Phrase(
      nb:
        " Med én berørt kommune er standardfeilen for liten: les placebo, andelen som får minst like stort utslag når hver av de andre "
        + "tas for den berørte.",
      nn:
        " Med éin råka kommune er standardfeilen for liten: les placebo, delen som får minst like stort utslag når kvar av dei andre "
        + "blir teken for den råka.",
      sv:
        " Med en berörd kommun är standardfelet för litet: läs placebo, andelen som får minst lika stort utslag när var och en av de "
        + "andra tas för den berörda.",
      en:
        " With one kommune met the standard error is too small: read the placebo, the share that comes out at least as large when each "
        + "of the others is taken for the one that was met.")
    return Phrase(
      nb: "Kommune- og årsvirkninger, \(level) intervall med standardfeil gruppert etter kommune.\(isSingle ? single.nb : "")",
      nn: "Kommune- og årsverknader, \(level) intervall med standardfeil gruppert etter kommune.\(isSingle ? single.nn : "")",
      sv: "Kommun- och årseffekter, \(level) intervall med standardfel grupperade efter kommun.\(isSingle ? single.sv : "")",
      en: "Kommune and year effects, \(level) interval with standard errors clustered by kommune.\(isSingle ? single.en : "")")
  }

  /// The text after `--effect` is no year.
  public static func badEffect(_ text: String) -> Phrase {
    let text = ProblemPhrases.printable(text)
    return Phrase(
      nb: "--effect må være et år, eventuelt med årene som brukes: 2020 eller 2020:2010-2023. Fant «\(text)».",
      nn: "--effect må vere eit år, eventuelt med åra som blir brukte: 2020 eller 2020:2010-2023. Fann «\(text)».",
      sv: "--effect måste vara ett år, eventuellt med åren som används: 2020 eller 2020:2010-2023. Fann «\(text)».",
      en: "--effect must be a year, and may name the years to use: 2020 or 2020:2010-2023. Found «\(text)».")
  }
  /// An effect needs years on both sides.
  public static func tooFewYears(_ indicator: String, year: Int, before: Int, after: Int, needed: Int) -> Phrase {
    Phrase(
      nb:
        "Virkningen fra \(year) på «\(indicator)» krever minst \(needed) hele år før og 1 etter. "
        + "Filene har \(before) før og \(after) etter.",
      nn:
        "Verknaden frå \(year) på «\(indicator)» krev minst \(needed) heile år før og 1 etter. "
        + "Filene har \(before) før og \(after) etter.",
      sv:
        "Effekten från \(year) på «\(indicator)» kräver minst \(needed) hela år före och 1 efter. Filerna har \(before) före och \(after) efter.",
      en:
        "The effect from \(year) on «\(indicator)» needs at least \(needed) whole years before and 1 after. "
        + "The files have \(before) before and \(after) after.")
  }
  /// An indicator that nobody asked for by name, and why there is no effect on it.
  public static func leftOut(_ indicator: Phrase, _ reason: String) -> Phrase {
    Phrase(
      nb: "«\(indicator.nb)» er ikke med. \(reason)", nn: "«\(indicator.nn)» er ikkje med. \(reason)",
      sv: "«\(indicator.sv)» är inte med. \(reason)", en: "«\(indicator.en)» is left out. \(reason)")
  }
  /// No kommune arose in the year.
  public static func nobodyMet(_ year: Int) -> Phrase {
    Phrase(
      nb: "Ingen kommune oppsto ved sammenslåing i \(year). Med --merge kan en bestemt kommune ses på.",
      nn: "Ingen kommune vart til ved samanslåing i \(year). Med --merge kan ein sjå på ein bestemt kommune.",
      sv: "Ingen kommun bildades genom sammanslagning \(year). Med --merge kan en bestämd kommun studeras.",
      en: "No kommune arose by a merger in \(year). With --merge one can look at a certain kommune.")
  }
  /// One that was met lacks years.
  public static func metLacksYears(_ indicator: String, _ region: String, _ periods: [String], instead: String?) -> Phrase {
    let option = instead.map { " --effect \($0)." }
    return Phrase(
      nb: "\(region) mangler «\(indicator)» for \(listing(periods, in: .nb)).\(option.map { " Velg andre år:\($0)" } ?? "")",
      nn: "\(region) manglar «\(indicator)» for \(listing(periods, in: .nn)).\(option.map { " Vel andre år:\($0)" } ?? "")",
      sv: "\(region) saknar «\(indicator)» för \(listing(periods, in: .sv)).\(option.map { " Välj andra år:\($0)" } ?? "")",
      en: "\(region) lacks «\(indicator)» for \(listing(periods, in: .en)).\(option.map { " Choose other years:\($0)" } ?? "")")
  }
  /// Nobody to compare with.
  public static func tooFewUntouched(_ indicator: String, found: Int, needed: Int) -> Phrase {
    Phrase(
      nb: "Minst \(needed) kommuner som ikke ble endret, må ha «\(indicator)» for alle årene. Fant \(found).",
      nn: "Minst \(needed) kommunar som ikkje vart endra, må ha «\(indicator)» for alle åra. Fann \(found).",
      sv: "Minst \(needed) kommuner som inte ändrades måste ha «\(indicator)» för alla åren. Fann \(found).",
      en: "At least \(needed) kommuner that did not change must have «\(indicator)» for all years. Found \(found).")
  }
}
