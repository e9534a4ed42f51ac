/// What is told about a command line that cannot be understood.
public enum UsagePhrases {
  /// No such option.
  public static func unknownOption(_ option: String, nearest: String?) -> Phrase {
    told(
      Phrase(
        nb: "Valget «\(option)» finnes ikke.", nn: "Valet «\(option)» finst ikkje.", sv: "Flaggan «\(option)» finns inte.",
        en: "There is no option «\(option)»."), nearest)
  }

  /// A command that does not exist.
  public static func unknownCommand(_ command: String, nearest: String?) -> Phrase {
    told(
      Phrase(
        nb: "«\(command)» er ingen kommando.", nn: "«\(command)» er ingen kommando.", sv: "«\(command)» är inget kommando.",
        en: "«\(command)» is no command."), nearest)
  }

  /// An argument too many.
  public static func unexpectedArgument(_ argument: String) -> Phrase {
    Phrase(
      nb: "«\(argument)» hører ikke til her.", nn: "«\(argument)» høyrer ikkje til her.", sv: "«\(argument)» hör inte hemma här.",
      en: "«\(argument)» does not belong here.")
  }

  /// An argument too few.
  public static func missingArgument(_ argument: String) -> Phrase {
    Phrase(
      nb: "«\(argument)» må være med.", nn: "«\(argument)» må vere med.", sv: "«\(argument)» måste anges.",
      en: "«\(argument)» must be given.")
  }

  /// An option without its value.
  public static func missingValue(_ option: String) -> Phrase {
    Phrase(
      nb: "Etter «\(option)» må det stå en verdi.", nn: "Etter «\(option)» må det stå ein verdi.",
      sv: "Efter «\(option)» måste det stå ett värde.",
      en: "After «\(option)» must stand a value.")
  }

  /// A value that an option does not take.
  public static func badValue(_ value: String, option: String, allowed: [String]) -> Phrase {
    let list = allowed.isEmpty ? "" : " (\(allowed.joined(separator: ", ")))"
    return Phrase(
      nb: "«\(option)» kan ikke være «\(value)»\(list).", nn: "«\(option)» kan ikkje vere «\(value)»\(list).",
      sv: "«\(option)» kan inte vara «\(value)»\(list).", en: "«\(option)» cannot be «\(value)»\(list).")
  }

  /// Shares that do not make a whole.
  public static func badShares(_ value: String) -> Phrase {
    Phrase(
      nb: "Andelene må stå som 1850:1806=0.6,1875=0.4 og til sammen være 1. Fant «\(value)».",
      nn: "Delane må stå som 1850:1806=0.6,1875=0.4 og til saman vere 1. Fann «\(value)».",
      sv: "Andelarna måste stå som 1850:1806=0.6,1875=0.4 och tillsammans vara 1. Fann «\(value)».",
      en: "Shares must stand as 1850:1806=0.6,1875=0.4 and add up to 1. Found «\(value)».")
  }

  /// Shares of one kommune that are stated twice.
  public static func sharesTwice(_ code: String) -> Phrase {
    Phrase(
      nb: "Andelene for \(code) må stå én gang. Fant dem to ganger.", nn: "Delane for \(code) må stå éin gong. Fann dei to gonger.",
      sv: "Andelarna för \(code) måste stå en gång. Fann dem två gånger.", en: "The shares of \(code) must stand once. Found them twice.")
  }

  /// Shares for kommuner that none of a kommune's changes has.
  public static func sharesOfOthers(_ code: String, receivers: [String], divisions: [[String]]) -> Phrase {
    let code = ProblemPhrases.printable(code)
    func found(_ language: Language) -> String { listing(receivers.map { ProblemPhrases.printable($0) }, in: language) }
    func all(_ language: Language) -> String { divisions.map { listing($0, in: language) }.joined(separator: "; ") }
    guard !divisions.isEmpty else {
      return Phrase(
        nb: "Andeler kan bare stå for en kommune som ble delt eller slått sammen. Fant \(code).",
        nn: "Delar kan berre stå for ein kommune som vart delt eller slått saman. Fann \(code).",
        sv: "Andelar kan bara stå för en kommun som delades eller slogs ihop. Fann \(code).",
        en: "Shares are for a kommune that was divided or merged. Found \(code).")
    }
    return Phrase(
      nb: "Andelene for \(code) må gjelde \(all(.nb)). Fant \(found(.nb)).",
      nn: "Delane for \(code) må gjelde \(all(.nn)). Fann \(found(.nn)).",
      sv: "Andelarna för \(code) måste gälla \(all(.sv)). Fann \(found(.sv)).",
      en: "The shares of \(code) must be for \(all(.en)). Found \(found(.en)).")
  }

  /// A value after a flag.
  public static func unwantedValue(_ value: String, option: String) -> Phrase {
    Phrase(
      nb: "Etter «\(option)» må det ikke stå noen verdi. Fant «\(value)».",
      nn: "Etter «\(option)» må det ikkje stå nokon verdi. Fann «\(value)».",
      sv: "Efter «\(option)» får inget värde stå. Fann «\(value)».", en: "After «\(option)» no value must stand. Found «\(value)».")
  }

  /// An option that has one value stands twice: the first would be lost.
  public static func onlyOnce(_ option: String) -> Phrase {
    Phrase(
      nb: "«\(option)» kan bare stå én gang.", nn: "«\(option)» kan berre stå éin gong.", sv: "«\(option)» får bara stå en gång.",
      en: "«\(option)» may stand only once.")
  }

  /// Several stated divisions go into one option.
  public static let severalSplits = Phrase(
    nb: "«--split» kan bare stå én gang; flere delinger skilles med semikolon: '1850:1806=0.6,1875=0.4;5012:5055=0.3,5059=0.7'.",
    nn: "«--split» kan berre stå éin gong; fleire delingar blir skilde med semikolon: '1850:1806=0.6,1875=0.4;5012:5055=0.3,5059=0.7'.",
    sv: "«--split» får bara stå en gång; flera delningar skiljs med semikolon: '1850:1806=0.6,1875=0.4;5012:5055=0.3,5059=0.7'.",
    en: "«--split» may stand only once; several divisions are separated by semicolons: '1850:1806=0.6,1875=0.4;5012:5055=0.3,5059=0.7'.")

  /// No command at all.
  public static let missingCommand = Phrase(
    nb: "En kommando må være med.", nn: "Ein kommando må vere med.", sv: "Ett kommando måste anges.", en: "A command must be given.")

  /// Where to read more.
  public static func seeHelp(_ command: String) -> Phrase {
    Phrase(nb: "Se «\(command) --help».", nn: "Sjå «\(command) --help».", sv: "Se «\(command) --help».", en: "See «\(command) --help».")
  }

  private static func told(_ phrase: Phrase, _ nearest: String?) -> Phrase {
    guard let nearest else { return phrase }
    let hint = ProjectPhrases.didYouMean(nearest)
    return Phrase(
      nb: "\(phrase.nb) \(hint.nb)", nn: "\(phrase.nn) \(hint.nn)", sv: "\(phrase.sv) \(hint.sv)", en: "\(phrase.en) \(hint.en)")
  }
}
