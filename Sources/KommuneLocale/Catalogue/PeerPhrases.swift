/// What is said of like kommuner and how they were found.
public enum PeerPhrases {
  /// The nearest by standard scores.
  public static let euclidean = Phrase(
    nb: "nærmest i vektede standardskårer", nn: "nærast i vekta standardskårar", sv: "närmast i vägda standardpoäng",
    en: "nearest by weighted standard scores")
  /// The nearest by covariance.
  public static let mahalanobis = Phrase(
    nb: "nærmest etter Mahalanobis, kovariansen krympet 10 %", nn: "nærast etter Mahalanobis, kovariansen krympa 10 %",
    sv: "närmast enligt Mahalanobis, kovariansen krympt 10 %", en: "nearest by Mahalanobis, the covariance shrunk by 10%")
  /// Ward's groups.
  public static func ward(_ groups: Int) -> Phrase {
    Phrase(
      nb: "i samme av \(groups) grupper etter Ward", nn: "i same av \(groups) grupper etter Ward",
      sv: "i samma av \(groups) grupper enligt Ward",
      en: "in the same of \(groups) groups by Ward's method")
  }
  /// Groups by k-means.
  public static func kMeans(_ groups: Int) -> Phrase {
    Phrase(
      nb: "i samme av \(groups) grupper etter k-means", nn: "i same av \(groups) grupper etter k-means",
      sv: "i samma av \(groups) grupper enligt k-means", en: "in the same of \(groups) groups by k-means")
  }

  /// A trait that is a figure's growth.
  public static func growth(years: Int) -> Phrase {
    Phrase(nb: "vekst på \(years) år", nn: "vekst på \(years) år", sv: "tillväxt på \(years) år", en: "growth in \(years) years")
  }

  /// How like a kommune is, and how stable the choice.
  public static func likeness(distance: String, stability: String?) -> Phrase {
    func text(_ away: String, _ stable: String) -> String { "\(away) \(distance)" + (stability.map { ", \(stable) \($0)" } ?? "") }
    return Phrase(
      nb: text("avstand", "stabilitet"), nn: text("avstand", "stabilitet"), sv: text("avstånd", "stabilitet"),
      en: text("distance", "stability"))
  }

  /// How like kommuner were found: "Like kommuner: … Kjennetegn: … Av 421 kommuner."
  public static func found(by method: Phrase, traits: [Phrase], unused: [Phrase], among count: Int) -> Phrase {
    func list(_ phrases: [Phrase], _ language: Language) -> String { listing(phrases.map { $0[language] }, in: language) }
    func rest(_ language: Language, _ words: String) -> String { unused.isEmpty ? "" : " \(words): \(list(unused, language))." }
    return Phrase(
      nb: "Like kommuner: \(method.nb), av \(count). Kjennetegn: \(list(traits, .nb))." + rest(.nb, "Ikke brukt"),
      nn: "Like kommunar: \(method.nn), av \(count). Kjenneteikn: \(list(traits, .nn))." + rest(.nn, "Ikkje brukt"),
      sv: "Lika kommuner: \(method.sv), av \(count). Kännetecken: \(list(traits, .sv))." + rest(.sv, "Ej använt"),
      en: "Like kommuner: \(method.en), of \(count). Traits: \(list(traits, .en))." + rest(.en, "Not used"))
  }

  /// The merged kommune's own KOSTRA-gruppe cannot be told.
  public static func noGroupOfMerged(population: String?) -> Phrase {
    guard let population else {
      return Phrase(
        nb: "Den sammenslåtte kommunens KOSTRA-gruppe kan ikke fastsettes: filene mangler folketallet til en av delene.",
        nn: "KOSTRA-gruppa til den samanslåtte kommunen kan ikkje fastsetjast: filene manglar folketalet til ein av delane.",
        sv: "Den sammanslagna kommunens KOSTRA-grupp kan inte fastställas: filerna saknar folkmängden för en av delarna.",
        en: "The KOSTRA-gruppe of the merged kommune cannot be told: the files lack the population of a part.")
    }
    return Phrase(
      nb:
        "Den sammenslåtte kommunens KOSTRA-gruppe kan ikke fastsettes: med \(population) innbyggere avhenger den også av "
        + "bundne kostnader og frie inntekter, som filene ikke har.",
      nn:
        "KOSTRA-gruppa til den samanslåtte kommunen kan ikkje fastsetjast: med \(population) innbyggjarar kjem ho òg an på "
        + "bundne kostnader og frie inntekter, som filene ikkje har.",
      sv:
        "Den sammanslagna kommunens KOSTRA-grupp kan inte fastställas: med \(population) invånare beror den också på bundna "
        + "kostnader och fria intäkter, som filerna saknar.",
      en:
        "The KOSTRA-gruppe of the merged kommune cannot be told: with \(population) inhabitants it also depends on bound costs "
        + "and free income, which the files lack."
    )
  }
}
