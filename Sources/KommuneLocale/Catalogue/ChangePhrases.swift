extension CheckPhrases {
  /// K07: the unit of a whole column changed.
  public static func unitChange(
    contents: String, before: String, after: String, isLarger: Bool, power: Int, moved: Int, of count: Int
  ) -> Phrase {
    let factor = amount((0..<max(power, 0)).reduce(1.0) { value, _ in value * 10 })
    let (low, high) = isLarger ? (before, after) : (after, before)
    return Phrase(
      nb:
        "Tallene for «\(contents)» må ha samme enhet i \(before) og \(after): i \(high) er de omkring \(factor.nb) ganger så store som i \(low) "
        + "(\(moved) av \(count) tall).",
      nn:
        "Tala for «\(contents)» må ha same eining i \(before) og \(after): i \(high) er dei kring \(factor.nn) gonger så store som i \(low) "
        + "(\(moved) av \(count) tal).",
      sv:
        "Talen för «\(contents)» måste ha samma enhet \(before) och \(after): \(high) är de omkring \(factor.sv) gånger så stora som \(low) "
        + "(\(moved) av \(count) tal).",
      en:
        "The figures of «\(contents)» must have one unit in \(before) and \(after): in \(high) they are about \(factor.en) times those of \(low) "
        + "(\(moved) of \(count) figures).")
  }

  /// K07: one figure of another magnitude than the year before.
  public static func magnitudeChange(name: String, before: String, value: Double, after: String) -> Phrase {
    let value = amount(value)
    return Phrase(
      nb:
        "Tallet for \(name) i \(after) må ha samme enhet som i \(before), da det var \(value.nb); det er over 300 ganger større eller mindre.",
      nn:
        "Talet for \(name) i \(after) må ha same eining som i \(before), då det var \(value.nn); det er over 300 gonger større eller mindre.",
      sv:
        "Talet för \(name) \(after) måste ha samma enhet som \(before), då det var \(value.sv); det är över 300 gånger större eller mindre.",
      en:
        "The figure of \(name) in \(after) must have the unit of \(before), when it was \(value.en); it is more than 300 times larger or smaller."
    )
  }

  /// K07: many such figures in one column.
  public static func magnitudeChanges(contents: String, before: String, after: String, count: Int, examples: [String]) -> Phrase {
    let names = some(examples)
    return Phrase(
      nb:
        "Tallene for «\(contents)» må ha samme enhet i \(before) og \(after): \(count) av dem er over 300 ganger større eller mindre. Først: \(names).",
      nn:
        "Tala for «\(contents)» må ha same eining i \(before) og \(after): \(count) av dei er over 300 gonger større eller mindre. Først: \(names).",
      sv:
        "Talen för «\(contents)» måste ha samma enhet \(before) och \(after): \(count) av dem är över 300 gånger större eller mindre. Först: \(names).",
      en:
        "The figures of «\(contents)» must have one unit in \(before) and \(after): \(count) of them are more than 300 times larger or smaller. "
        + "First: \(names).")
  }

  /// K08: one kommune's change lies outside the limits for its size.
  public static func largeChange(
    name: String, before: String, after: String, old: Double, new: Double, lowest: Double, highest: Double
  ) -> Phrase {
    let (low, high) = (amount(old * lowest, places: 0), amount(old * highest, places: 0))
    let (old, new) = (amount(old), amount(new))
    return Phrase(
      nb:
        "Endringen for \(name) fra \(before) (\(old.nb)) til \(after) (\(new.nb)) må forklares: etter de andres endring er \(low.nb)–\(high.nb) å vente.",
      nn:
        "Endringa for \(name) frå \(before) (\(old.nn)) til \(after) (\(new.nn)) må forklarast: etter endringa til dei andre er \(low.nn)–\(high.nn) å vente.",
      sv: "Förändringen för \(name) från \(before) (\(old.sv)) till \(after) (\(new.sv)) måste förklaras: efter de andras förändring är "
        + "\(low.sv)–\(high.sv) att vänta.",
      en: "The change of \(name) from \(before) (\(old.en)) to \(after) (\(new.en)) must be explained: from the others' change one expects "
        + "\(low.en)–\(high.en).")
  }

  /// K08: many such changes in one column.
  public static func largeChanges(contents: String, before: String, after: String, count: Int, examples: [String]) -> Phrase {
    let names = some(examples)
    return Phrase(
      nb: "Endringene i «\(contents)» fra \(before) til \(after) må forklares for \(count) kommuner. Størst: \(names).",
      nn: "Endringane i «\(contents)» frå \(before) til \(after) må forklarast for \(count) kommunar. Størst: \(names).",
      sv: "Förändringarna i «\(contents)» från \(before) till \(after) måste förklaras för \(count) kommuner. Störst: \(names).",
      en: "The changes in «\(contents)» from \(before) to \(after) must be explained for \(count) kommuner. Largest: \(names).")
  }

  /// K09: a change far from the others'.
  public static func outlyingChange(name: String, before: String, after: String, score: Double) -> Phrase {
    let score = amount(score, places: 1)
    return Phrase(
      nb: "Endringen for \(name) fra \(before) til \(after) må forklares: den ligger \(score.nb) robuste standardavvik fra medianen.",
      nn: "Endringa for \(name) frå \(before) til \(after) må forklarast: ho ligg \(score.nn) robuste standardavvik frå medianen.",
      sv:
        "Förändringen för \(name) från \(before) till \(after) måste förklaras: den ligger \(score.sv) robusta standardavvikelser från medianen.",
      en:
        "The change of \(name) from \(before) to \(after) must be explained: it lies \(score.en) robust standard deviations from the median."
    )
  }

  /// K09: an amount per inhabitant far from the others'.
  public static func outlyingLevel(name: String, score: Double) -> Phrase {
    let score = amount(score, places: 1)
    return Phrase(
      nb:
        "Tallet for \(name) må forklares: per innbygger ligger det \(score.nb) robuste standardavvik fra medianen (på logaritmisk skala).",
      nn: "Talet for \(name) må forklarast: per innbyggjar ligg det \(score.nn) robuste standardavvik frå medianen (på logaritmisk skala).",
      sv:
        "Talet för \(name) måste förklaras: per invånare ligger det \(score.sv) robusta standardavvikelser från medianen (på logaritmisk skala).",
      en:
        "The figure of \(name) must be explained: per inhabitant it lies \(score.en) robust standard deviations from the median (on a log scale)."
    )
  }

  /// K09: a rate or mean of a file of one year far from the others'.
  public static func outlyingRate(name: String, score: Double) -> Phrase {
    let score = amount(score, places: 1)
    return Phrase(
      nb: "Tallet for \(name) må forklares: det ligger \(score.nb) robuste standardavvik fra medianen (på logaritmisk skala).",
      nn: "Talet for \(name) må forklarast: det ligg \(score.nn) robuste standardavvik frå medianen (på logaritmisk skala).",
      sv: "Talet för \(name) måste förklaras: det ligger \(score.sv) robusta standardavvikelser från medianen (på logaritmisk skala).",
      en: "The figure of \(name) must be explained: it lies \(score.en) robust standard deviations from the median (on a log scale).")
  }

  /// K09: many such figures in one column.
  public static func outliers(contents: String, period: String, count: Int, examples: [String]) -> Phrase {
    let names = some(examples)
    return Phrase(
      nb: "Tallene for «\(contents)» i \(period) må forklares for \(count) kommuner, langt fra de andre. Lengst fra: \(names).",
      nn: "Tala for «\(contents)» i \(period) må forklarast for \(count) kommunar, langt frå dei andre. Lengst frå: \(names).",
      sv: "Talen för «\(contents)» \(period) måste förklaras för \(count) kommuner, långt från de andra. Längst bort: \(names).",
      en: "The figures of «\(contents)» in \(period) must be explained for \(count) kommuner, far from the others. Farthest: \(names).")
  }

  /// K10: one percentage outside its range.
  public static func percentage(contents: String, name: String, from lowest: Double, to highest: Double) -> Phrase {
    let (low, high) = (amount(lowest), amount(highest))
    let of = name.isEmpty ? "" : " – \(name)"
    return Phrase(
      nb: "«\(contents)»\(of) må ligge mellom \(low.nb) og \(high.nb).", nn: "«\(contents)»\(of) må liggje mellom \(low.nn) og \(high.nn).",
      sv: "«\(contents)»\(of) måste ligga mellan \(low.sv) och \(high.sv).",
      en: "«\(contents)»\(of) must lie between \(low.en) and \(high.en).")
  }

  /// K10: many such percentages in one column.
  public static func percentages(contents: String, from lowest: Double, to highest: Double, cells count: Int, examples: [String]) -> Phrase
  {
    let (low, high, cells, names) = (amount(lowest), amount(highest), cells(count), some(examples))
    return Phrase(
      nb: "«\(contents)» må ligge mellom \(low.nb) og \(high.nb); \(cells.nb) gjør ikke det. Først: \(names).",
      nn: "«\(contents)» må liggje mellom \(low.nn) og \(high.nn); \(cells.nn) gjer ikkje det. Først: \(names).",
      sv: "«\(contents)» måste ligga mellan \(low.sv) och \(high.sv); \(cells.sv) gör inte det. Först: \(names).",
      en: "«\(contents)» must lie between \(low.en) and \(high.en); \(cells.en) do not. First: \(names).")
  }

  /// A few names.
  static func some(_ names: [String]) -> String { names.joined(separator: "; ") }
}
