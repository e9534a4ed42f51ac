/// The forms in which the gallery shows each chart: their names, and what a picture in that form has to prove.
public enum GalleryFormPhrases {
  /// Ordinary figures.
  public static let plain = Phrase(nb: "Vanlig", nn: "Vanleg", sv: "Vanlig", en: "Plain")
  /// Some figures are missing.
  public static let missing = Phrase(nb: "Manglende tall", nn: "Manglande tal", sv: "Saknade tal", en: "Missing figures")
  /// Some figures are negative.
  public static let negative = Phrase(nb: "Negative tall", nn: "Negative tal", sv: "Negativa tal", en: "Negative figures")
  /// Long names.
  public static let longNames = Phrase(nb: "Lange navn", nn: "Lange namn", sv: "Långa namn", en: "Long names")
  /// One figure only.
  public static let single = Phrase(nb: "Ett tall", nn: "Eitt tal", sv: "Ett tal", en: "One figure")
  /// As many as there are.
  public static let many = Phrase(nb: "Mange", nn: "Mange", sv: "Många", en: "Many")
  /// Texts that try to become something else.
  public static let hostile = Phrase(nb: "Fiendtlig tekst", nn: "Fiendsleg tekst", sv: "Fientlig text", en: "Hostile text")

  /// Claim of a picture with missing figures.
  public static let missingClaim = Phrase(
    nb: "Et tall som mangler, er et hull og aldri null", nn: "Eit tal som manglar, er eit hol og aldri null",
    sv: "Ett tal som saknas är en lucka och aldrig noll", en: "A missing figure is a gap and never zero")
  /// Note of a picture whose statuses are only shown.
  public static let missingNote = Phrase(
    nb: "Hull, stjerne og anslag er satt inn for å vise tegnene.", nn: "Hol, stjerne og overslag er sette inn for å vise teikna.",
    sv: "Luckor, stjärna och uppskattning är insatta för att visa tecknen.", en: "Gaps, star and estimate are put in to show the signs.")
  /// Claim of a picture with negative figures.
  public static let negativeClaim = Phrase(
    nb: "Under null er en annen retning, ikke en annen farge", nn: "Under null er ei anna retning, ikkje ein annan farge",
    sv: "Under noll är en annan riktning, inte en annan färg", en: "Below zero is another direction, not another colour")
  /// Claim of a picture with long names.
  public static let longClaim = Phrase(
    nb: "Lange samiske og kvenske navn sprenger ikke figuren", nn: "Lange samiske og kvenske namn sprengjer ikkje figuren",
    sv: "Långa samiska och kvänska namn spränger inte diagrammet", en: "Long Sámi and Kven names do not burst the chart")
  /// Note of a picture with an invented forecast.
  public static let forecastNote = Phrase(
    nb: "Framskrivingen fra 2027 er oppdiktet.", nn: "Framskrivinga frå 2027 er oppdikta.", sv: "Framskrivningen från 2027 är påhittad.",
    en: "The forecast from 2027 is invented.")
  /// Claim of a picture with one figure.
  public static let singleClaim = Phrase(
    nb: "Også ett tall er en figur", nn: "Også eitt tal er ein figur", sv: "Även ett tal är ett diagram", en: "One figure is a chart, too")
  /// Claim of a picture with many figures.
  public static let manyClaim = Phrase(
    nb: "Når alle er med, er det de få en leter etter som har navn", nn: "Når alle er med, er det dei få ein leitar etter som har namn",
    sv: "När alla är med är det de få man söker som har namn", en: "With all of them there, those one looks for are the ones with names")

  /// Source of the real figures.
  public static let realSource = Phrase(
    nb: "Statistisk sentralbyrå, KOSTRA 2015 og tabell 07459. CC BY 4.0. Egne beregninger",
    nn: "Statistisk sentralbyrå, KOSTRA 2015 og tabell 07459. CC BY 4.0. Eigne berekningar",
    sv: "Statistisk sentralbyrå, KOSTRA 2015 och tabell 07459. CC BY 4.0. Egna beräkningar",
    en: "Statistics Norway, KOSTRA 2015 and table 07459. CC BY 4.0. Own calculations")
  /// Source of made-up figures.
  public static let inventedSource = Phrase(nb: "Oppdiktede tall", nn: "Oppdikta tal", sv: "Påhittade tal", en: "Invented figures")
}
