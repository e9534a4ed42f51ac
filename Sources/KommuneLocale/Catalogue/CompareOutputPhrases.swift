/// The words in the table that `kommune compare` writes.
public enum CompareOutputPhrases {
  /// Borders of a map of another year.
  public static func bordersLeftOut(_ count: Int, of all: Int, year: Int) -> Phrase {
    Phrase(
      nb: "\(count) av \(all) grenser i kartet er utelatt: de gjelder numre som ikke var kommuner i \(year).",
      nn: "\(count) av \(all) grenser i kartet er utelatne: dei gjeld nummer som ikkje var kommunar i \(year).",
      sv: "\(count) av \(all) gränser i kartan är utelämnade: de gäller nummer som inte var kommuner \(year).",
      en: "\(count) of \(all) borders of the map are left out: they are of codes that were not kommuner in \(year).")
  }
  /// A place among all kommuner.
  public static func rank(_ place: Int, of count: Int) -> Phrase {
    Phrase(
      nb: "nr. \(place) av \(count)", nn: "nr. \(place) av \(count)", sv: "nr \(place) av \(count)", en: "no. \(place) of \(count)")
  }

  /// How many of a group have reported.
  public static func coverage(_ parts: Int, of count: Int) -> Phrase {
    Phrase(nb: "\(parts) av \(count)", nn: "\(parts) av \(count)", sv: "\(parts) av \(count)", en: "\(parts) of \(count)")
  }

  /// After a figure that is an estimate.
  public static let estimated = Phrase(nb: "(anslag)", nn: "(overslag)", sv: "(uppskattning)", en: "(estimate)")

  /// Heads figures that were carried to the map of a year.
  public static func onMap(_ figure: Phrase, year: Int) -> Phrase {
    Phrase(
      nb: "\(figure.nb) på kommuneinndelingen i \(year)", nn: "\(figure.nn) på kommuneinndelinga i \(year)",
      sv: "\(figure.sv) enligt kommunindelningen \(year)", en: "\(figure.en) on the map of \(year)")
  }

  /// All kommuner of a map and the divided ones together.
  public static let total = Phrase(nb: "I alt", nn: "I alt", sv: "Totalt", en: "In all")

  /// The total has only those who have a figure; how many, in each period.
  public static func totalOfReported(_ shares: String) -> Phrase {
    Phrase(
      nb: "I alt er summen av dem som har tall: \(shares).", nn: "I alt er summen av dei som har tal: \(shares).",
      sv: "Totalt är summan av dem som har en siffra: \(shares).", en: "In all is the sum of those that have a figure: \(shares).")
  }

  /// The rows of a file.
  public static func rows(_ rows: String) -> Phrase {
    Phrase(nb: "rad \(rows)", nn: "rad \(rows)", sv: "rad \(rows)", en: "row \(rows)")
  }

  /// A column of a file.
  public static func column(_ name: String) -> Phrase {
    let name = ProblemPhrases.printable(name)
    return Phrase(nb: "kolonne «\(name)»", nn: "kolonne «\(name)»", sv: "kolumn «\(name)»", en: "column «\(name)»")
  }
}
