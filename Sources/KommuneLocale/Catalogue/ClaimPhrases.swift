/// Sentences that are true of computed figures: the titles of charts and the findings of the summary.
///
/// Numbers come already written, since a finding links each of them to the table that shows it.
public enum ClaimPhrases {
  /// The population has grown, shrunk or stood still over a span of years.
  public static func populationChanged(_ name: String, from: String, to: String, firstYear: String, lastYear: String, growth: Double)
    -> Phrase
  {
    let verb =
      growth > 0
      ? Phrase(nb: "har vokst fra", nn: "har vakse frå", sv: "har vuxit från", en: "has grown from")
      : growth < 0
        ? Phrase(nb: "har gått ned fra", nn: "har gått ned frå", sv: "har minskat från", en: "has shrunk from")
        : Phrase(nb: "har stått stille fra", nn: "har stått stille frå", sv: "har stått stilla från", en: "has stood still from")
    return Phrase(
      nb: "Folketallet i \(name) \(verb.nb) \(from) i \(firstYear) til \(to) i \(lastYear)",
      nn: "Folketalet i \(name) \(verb.nn) \(from) i \(firstYear) til \(to) i \(lastYear)",
      sv: "Folkmängden i \(name) \(verb.sv) \(from) år \(firstYear) till \(to) år \(lastYear)",
      en: "The population of \(name) \(verb.en) \(from) in \(firstYear) to \(to) in \(lastYear)")
  }

  /// Which part grew most and which grew least or shrank most.
  public static func growthOfParts(
    most: String, mostShare: String, least: String, leastShare: String, leastShrank: Bool, firstYear: String, lastYear: String
  ) -> Phrase {
    Phrase(
      nb:
        "Fra \(firstYear) til \(lastYear) var veksten størst i \(most) (\(mostShare)); \(leastShrank ? "\(least) gikk ned" : "minst var den i \(least)") (\(leastShare)).",
      nn:
        "Frå \(firstYear) til \(lastYear) var veksten størst i \(most) (\(mostShare)); \(leastShrank ? "\(least) gjekk ned" : "minst var han i \(least)") (\(leastShare)).",
      sv:
        "Från \(firstYear) till \(lastYear) var tillväxten störst i \(most) (\(mostShare)); \(leastShrank ? "\(least) minskade" : "minst var den i \(least)") (\(leastShare)).",
      en:
        "From \(firstYear) to \(lastYear) growth was greatest in \(most) (\(mostShare)); \(leastShrank ? "\(least) shrank" : "it was least in \(least)") (\(leastShare))."
    )
  }

  /// What the kommuner after a split had.
  public static func afterSplit(_ kommuner: String, year: String) -> Phrase {
    Phrase(
      nb: "Etter delingen i \(year) har området \(kommuner).", nn: "Etter delinga i \(year) har området \(kommuner).",
      sv: "Efter delningen \(year) har området \(kommuner).", en: "After the split in \(year) the area has \(kommuner).")
  }

  /// "58 509 innbyggere i Ålesund".
  public static func inhabitantsIn(_ number: String, _ name: String) -> Phrase {
    Phrase(
      nb: "\(number) innbyggere i \(name)", nn: "\(number) innbyggjarar i \(name)", sv: "\(number) invånare i \(name)",
      en: "\(number) inhabitants in \(name)")
  }

  /// A merged indicator with its rank.
  public static func mergedValue(_ name: String, indicator: String, value: String, period: String, rank: String) -> Phrase {
    Phrase(
      nb: "\(indicator) var \(value) i \(name) i \(period). Det gir plass \(rank) blant kommunene i landet, høyeste først.",
      nn: "\(indicator) var \(value) i \(name) i \(period). Det gjev plass \(rank) blant kommunane i landet, høgaste først.",
      sv: "\(indicator) var \(value) i \(name) år \(period). Det ger plats \(rank) bland landets kommuner, högsta först.",
      en: "\(indicator) was \(value) in \(name) in \(period). That is place \(rank) among the country's municipalities, highest first.")
  }

  /// A merged indicator beside an average.
  public static func comparedWith(_ difference: String, isHigher: Bool, group: String, value: String) -> Phrase {
    Phrase(
      nb: "Det er \(difference) \(isHigher ? "mer" : "mindre") enn i \(group) (\(value)).",
      nn: "Det er \(difference) \(isHigher ? "meir" : "mindre") enn i \(group) (\(value)).",
      sv: "Det är \(difference) \(isHigher ? "mer" : "mindre") än i \(group) (\(value)).",
      en: "That is \(difference) \(isHigher ? "more" : "less") than in \(group) (\(value)).")
  }

  /// How far apart the parts are.
  public static func spreadOfParts(lowest: String, lowestName: String, highest: String, highestName: String) -> Phrase {
    Phrase(
      nb: "Kommunene går fra \(lowest) i \(lowestName) til \(highest) i \(highestName).",
      nn: "Kommunane går frå \(lowest) i \(lowestName) til \(highest) i \(highestName).",
      sv: "Kommunerna spänner från \(lowest) i \(lowestName) till \(highest) i \(highestName).",
      en: "The municipalities range from \(lowest) in \(lowestName) to \(highest) in \(highestName).")
  }

  /// A figure that cannot be added up because somebody has not reported.
  public static func notAddedUp(_ figure: String, missing: String) -> Phrase {
    Phrase(
      nb: "\(figure) kan ikke summeres: tall fra \(missing) mangler.", nn: "\(figure) kan ikkje summerast: tal frå \(missing) manglar.",
      sv: "\(figure) kan inte summeras: uppgifter från \(missing) saknas.",
      en: "\(figure) cannot be added up: figures from \(missing) are missing.")
  }

  /// The age groups before and after.
  public static func ageShift(_ group: String, from: String, to: String, firstYear: String, lastYear: String) -> Phrase {
    Phrase(
      nb: "Andelen innbyggere på \(group) går fra \(from) i \(firstYear) til \(to) i \(lastYear)",
      nn: "Delen innbyggjarar på \(group) går frå \(from) i \(firstYear) til \(to) i \(lastYear)",
      sv: "Andelen invånare på \(group) går från \(from) år \(firstYear) till \(to) år \(lastYear)",
      en: "The share aged \(group) goes from \(from) in \(firstYear) to \(to) in \(lastYear)")
  }

  /// Which part has the largest share of an age group.
  public static func oldestPart(_ group: String, highest: String, highestName: String, lowest: String, lowestName: String) -> Phrase {
    Phrase(
      nb: "\(highest) av innbyggerne i \(highestName) er \(group), mot \(lowest) i \(lowestName)",
      nn: "\(highest) av innbyggjarane i \(highestName) er \(group), mot \(lowest) i \(lowestName)",
      sv: "\(highest) av invånarna i \(highestName) är \(group), mot \(lowest) i \(lowestName)",
      en: "\(highest) of the inhabitants of \(highestName) are \(group), against \(lowest) in \(lowestName)")
  }

  /// The merged kommune's place, as the title of a chart.
  public static func placeTitle(_ name: String, rank: String, indicator: String) -> Phrase {
    Phrase(
      nb: "\(name) ligger på plass \(rank): \(indicator)", nn: "\(name) ligg på plass \(rank): \(indicator)",
      sv: "\(name) ligger på plats \(rank): \(indicator)", en: "\(name) is number \(rank): \(indicator)")
  }

  /// The merged kommune above or below the middle of all, as the title of a chart.
  public static func middleTitle(_ name: String, shareBelow: String, indicator: String) -> Phrase {
    Phrase(
      nb: "\(shareBelow) av kommunene ligger under \(name) i \(inSentence(indicator))",
      nn: "\(shareBelow) av kommunane ligg under \(name) i \(inSentence(indicator))",
      sv: "\(shareBelow) av kommunerna ligger under \(name) i \(inSentence(indicator))",
      en: "\(shareBelow) of the municipalities lie below \(name) in \(inSentence(indicator))")
  }

  /// A name as it stands within a sentence: "Brutto driftsutgifter" without its capital, "SFO-plassar" with it.
  private static func inSentence(_ name: String) -> String {
    let second = name.dropFirst().first
    guard second?.isLowercase ?? false else { return name }
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  /// What the merger means for the part that moves most.
  public static func slopeTitle(_ kommune: String, from: String, to: String) -> Phrase {
    Phrase(
      nb: "Lengst fra kommunene samlet ligger \(kommune): \(from) mot \(to)",
      nn: "Lengst frå kommunane samla ligg \(kommune): \(from) mot \(to)",
      sv: "Längst från kommunerna tillsammans ligger \(kommune): \(from) mot \(to)",
      en: "\(kommune) lies farthest from the municipalities together: \(from) against \(to)")
  }

  /// The word at a break where kommuner merged.
  public static let mergerBreak = Phrase(nb: "sammenslåing", nn: "samanslåing", sv: "sammanslagning", en: "merger")
  /// The word at a break where a kommune was divided.
  public static let splitBreak = Phrase(nb: "deling", nn: "deling", sv: "delning", en: "split")
  /// The parts, as the left end of a slope.
  public static let eachPart = Phrase(nb: "Hver kommune", nn: "Kvar kommune", sv: "Varje kommun", en: "Each municipality")
  /// The whole, as the right end of a slope.
  public static let together = Phrase(nb: "Samlet", nn: "Samla", sv: "Samlat", en: "Together")
  /// Before and after a merger, as halves of a pyramid.
  public static func population(_ name: String, year: String) -> Phrase { Phrase(verbatim: "\(name) \(year)") }
  /// The outline on each half of a pyramid.
  public static let otherYear = Phrase(
    nb: "omriss: det andre året", nn: "omriss: det andre året", sv: "kontur: det andra året", en: "outline: the other year")
}
