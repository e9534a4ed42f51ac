/// What each numbered check looks for, in lists and in the report's account of what was switched off.
public enum CheckTitles {
  /// K01.
  public static let codeOutsideValidity = Phrase(
    nb: "Tall for en kommune i år den ikke fantes", nn: "Tal for ein kommune i år han ikkje fanst",
    sv: "Tal för en kommun under år då den inte fanns", en: "Figures for a kommune in years when it did not exist")
  /// K02.
  public static let unknownCode = Phrase(
    nb: "Ukjent kommunenummer", nn: "Ukjent kommunenummer", sv: "Okänt kommunnummer", en: "Unknown kommunenummer")
  /// K03.
  public static let lostLeadingZero = Phrase(
    nb: "Kode som har mistet nullen foran", nn: "Kode som har mista nullen framfor", sv: "Kod som har tappat sin inledande nolla",
    en: "Code that has lost its leading zero")
  /// K04.
  public static let duplicateCell = Phrase(
    nb: "Samme celle to ganger", nn: "Same celle to gonger", sv: "Samma cell två gånger", en: "The same cell twice")
  /// K05.
  public static let totalNotSum = Phrase(
    nb: "Sum som ikke stemmer med delene", nn: "Sum som ikkje stemmer med delane", sv: "Summa som inte stämmer med delarna",
    en: "Total that is not the sum of its parts")
  /// K06.
  public static let zeroOutsideValidity = Phrase(
    nb: "Null for en kode i år den ikke fantes", nn: "Null for ein kode i år han ikkje fanst",
    sv: "Nolla för en kod under år då den inte fanns",
    en: "Zero for a code in years when it did not exist")
  /// K07.
  public static let magnitudeChange = Phrase(
    nb: "Skifte av enhet eller størrelsesorden mellom år", nn: "Skifte av eining eller storleiksorden mellom år",
    sv: "Byte av enhet eller storleksordning mellan år", en: "Change of unit or magnitude between years")
  /// K08.
  public static let largeChange = Phrase(
    nb: "Uvanlig stor endring (Hidiroglou–Berthelot)", nn: "Uvanleg stor endring (Hidiroglou–Berthelot)",
    sv: "Ovanligt stor förändring (Hidiroglou–Berthelot)", en: "Unusually large change (Hidiroglou–Berthelot)")
  /// K09.
  public static let outlier = Phrase(
    nb: "Tall langt fra alle de andre (MAD)", nn: "Tal langt frå alle dei andre (MAD)", sv: "Tal långt från alla de andra (MAD)",
    en: "Figure far from all the others (MAD)")
  /// K10.
  public static let percentageOutOfRange = Phrase(
    nb: "Prosenttall utenfor det mulige", nn: "Prosenttal utanfor det moglege", sv: "Procenttal utanför det möjliga",
    en: "Percentage outside its range")
  /// K11.
  public static let variableRenamed = Phrase(
    nb: "Variabel eller statistikk med nytt navn siden sist", nn: "Variabel eller statistikk med nytt namn sidan sist",
    sv: "Variabel eller uppgift med nytt namn sedan sist", en: "Variable or contents renamed since last time")
  /// K12.
  public static let ageBandMoved = Phrase(
    nb: "Aldersgrupper som er flyttet siden sist", nn: "Aldersgrupper som er flytta sidan sist",
    sv: "Åldersgrupper som har flyttats sedan sist", en: "Age bands that have moved since last time")
  /// K13.
  public static let fewerRows = Phrase(
    nb: "Færre rader eller tall enn sist", nn: "Færre rader eller tal enn sist", sv: "Färre rader eller tal än sist",
    en: "Fewer rows or figures than last time")
  /// K14.
  public static let provisionalMixed = Phrase(
    nb: "Foreløpige og endelige tall om hverandre", nn: "Førebelse og endelege tal om einannan",
    sv: "Preliminära och slutliga uppgifter om vartannat", en: "Provisional and final figures mixed")
  /// K15.
  public static let operatingAccount = Phrase(
    nb: "Driftsregnskap som ikke går i null", nn: "Driftsrekneskap som ikkje går i null", sv: "Driftsredovisning som inte går jämnt upp",
    en: "Operating account that does not balance")
  /// K16.
  public static let balanceSheet = Phrase(
    nb: "Balanse der eiendeler ikke er lik gjeld og egenkapital", nn: "Balanse der eigedelar ikkje er lik gjeld og eigenkapital",
    sv: "Balansräkning där tillgångar inte är lika med skulder och eget kapital",
    en: "Balance sheet whose assets do not equal debt and equity")
  /// K17.
  public static let depreciation = Phrase(
    nb: "Avskrivninger som ikke er lik motposten", nn: "Avskrivingar som ikkje er lik motposten",
    sv: "Avskrivningar som inte är lika med motposten", en: "Depreciation that does not equal its counterpart")
  /// K18.
  public static let zeroAmongSiblings = Phrase(
    nb: "Null der det andre om samme emne er over null", nn: "Null der det andre om same emne er over null",
    sv: "Nolla där det andra om samma ämne är över noll", en: "Zero where the others on the same subject are above zero")
  /// K19.
  public static let impossibleCount = Phrase(
    nb: "Antall som ikke er mulig", nn: "Tal på noko som ikkje er mogleg", sv: "Antal som inte är möjligt", en: "Impossible count")
}
