/// What must hold of the declarations about a file in a project, each as an order.
extension ProjectPhrases {
  /// A value that is none of those allowed.
  public static func mustBeOneOf(_ allowed: [String], key: String) -> Phrase {
    let list = allowed.map { "«\($0)»" }.joined(separator: ", ")
    let key = ProblemPhrases.printable(key)
    return Phrase(
      nb: "Etter «\(key)» må det stå én av \(list).", nn: "Etter «\(key)» må det stå éin av \(list).",
      sv: "Efter «\(key)» måste det stå en av \(list).", en: "After «\(key)» must stand one of \(list).")
  }

  /// No whole number of rows or columns.
  public static func mustBeCount(key: String, least: Int) -> Phrase {
    Phrase(
      nb: "Etter «\(key)» må det stå et heltall fra \(least) til 100.", nn: "Etter «\(key)» må det stå eit heiltal frå \(least) til 100.",
      sv: "Efter «\(key)» måste det stå ett heltal från \(least) till 100.",
      en: "After «\(key)» must stand a whole number from \(least) to 100.")
  }

  /// Two keys that cannot both hold.
  public static func mustAgree(with other: String) -> Phrase {
    Phrase(
      nb: "Nøkkelen må ikke si noe annet enn «\(other)».", nn: "Nøkkelen må ikkje seie noko anna enn «\(other)».",
      sv: "Nyckeln får inte säga något annat än «\(other)».", en: "The key must not contradict «\(other)».")
  }

  /// A number as a mark for missing values.
  public static let markMustNotBeNumber = Phrase(
    nb: "Et tegn for manglende verdier må ikke være et tall.", nn: "Eit teikn for manglande verdiar må ikkje vere eit tal.",
    sv: "Ett tecken för saknade värden får inte vara ett tal.", en: "A mark for missing values must not be a number.")

  /// A check that nobody knows.
  public static let checkMustBeKnown = Phrase(
    nb: "En kontroll som slås av, må finnes.", nn: "Ein kontroll som blir slått av, må finnast.",
    sv: "En kontroll som stängs av måste finnas.", en: "A check that is switched off must exist.")
}
