/// How flaws in a project file are told: what must hold, what was found, where, and the cure when it is certain.
public enum ProjectPhrases {
  /// "Nøkkelen må være en som finnes her. Fant «langauge» i kommune.yml, linje 3, kolonne 1. Mente du «language»?"
  public static func sentence(expected: Phrase, found: String?, file: String, line: Int?, column: Int?, hint: Phrase?) -> Phrase {
    func sentence(_ language: Language, found foundWord: String, at: String, line lineWord: String, column columnWord: String) -> String {
      var place = ProblemPhrases.printable(file, limit: ProblemPhrases.pathLimit)
      if let line { place += ", \(lineWord) \(line)" }
      if line != nil, let column { place += ", \(columnWord) \(column)" }
      let finding = found.map { "\(foundWord) «\(ProblemPhrases.printable($0))» \(at) \(place)." } ?? "\(place)."
      return ([expected[language], finding] + (hint.map { [$0[language]] } ?? [])).joined(separator: " ")
    }
    return Phrase(
      nb: sentence(.nb, found: "Fant", at: "i", line: "linje", column: "kolonne"),
      nn: sentence(.nn, found: "Fann", at: "i", line: "linje", column: "kolonne"),
      sv: sentence(.sv, found: "Fann", at: "i", line: "rad", column: "kolumn"),
      en: sentence(.en, found: "Found", at: "in", line: "line", column: "column"))
  }

  /// After a misspelt word.
  public static func didYouMean(_ word: String) -> Phrase {
    let word = ProblemPhrases.printable(word)
    return Phrase(nb: "Mente du «\(word)»?", nn: "Meinte du «\(word)»?", sv: "Menade du «\(word)»?", en: "Did you mean «\(word)»?")
  }

  /// After a kommunenummer of three digits.
  public static func lostZero(_ code: String) -> Phrase {
    Phrase(
      nb: "En null foran kan være mistet: «\(code)»?", nn: "Ein null framfor kan vere mista: «\(code)»?",
      sv: "En inledande nolla kan ha gått förlorad: «\(code)»?", en: "A leading zero may be lost: «\(code)»?")
  }

  /// After a name that stands twice.
  public static func stoodFirst(line: Int) -> Phrase {
    Phrase(
      nb: "Det stod først i linje \(line).", nn: "Det stod først i linje \(line).", sv: "Det stod först på rad \(line).",
      en: "It stood first in line \(line).")
  }

  /// After a value of the wrong shape.
  public static func foundInstead(_ shape: Phrase) -> Phrase {
    Phrase(
      nb: "Der står \(shape.nb).", nn: "Der står \(shape.nn).", sv: "Där står \(shape.sv).", en: "What stands there is \(shape.en).")
  }

  /// A value of a certain shape must stand after a key.
  public static func mustBe(_ shape: Phrase, key: String) -> Phrase {
    let key = ProblemPhrases.printable(key)
    guard !key.isEmpty else {
      return Phrase(
        nb: "Her må det stå \(shape.nb).", nn: "Her må det stå \(shape.nn).", sv: "Här måste det stå \(shape.sv).",
        en: "Here must stand \(shape.en).")
    }
    return Phrase(
      nb: "Etter «\(key)» må det stå \(shape.nb).", nn: "Etter «\(key)» må det stå \(shape.nn).",
      sv: "Efter «\(key)» måste det stå \(shape.sv).", en: "After «\(key)» must stand \(shape.en).")
  }

  /// A key must be there.
  public static func keyMustBeThere(_ key: String) -> Phrase {
    Phrase(
      nb: "Nøkkelen «\(key)» må være med.", nn: "Nøkkelen «\(key)» må vere med.", sv: "Nyckeln «\(key)» måste finnas.",
      en: "The key «\(key)» must be given.")
  }

  /// A phrase must be given in a language.
  public static func mustHaveLanguage(key: String, language: Language) -> Phrase {
    let name = name(of: language)
    return Phrase(
      nb: "«\(key)» må være skrevet på \(name.nb) («\(language.rawValue)»).",
      nn: "«\(key)» må vere skrive på \(name.nn) («\(language.rawValue)»).",
      sv: "«\(key)» måste vara skrivet på \(name.sv) («\(language.rawValue)»).",
      en: "«\(key)» must be written in \(name.en) («\(language.rawValue)»).")
  }

  /// The name of a language, as it stands after "in".
  public static func name(of language: Language) -> Phrase {
    switch language {
    case .nb: Phrase(nb: "bokmål", nn: "bokmål", sv: "bokmål", en: "Norwegian bokmål")
    case .nn: Phrase(nb: "nynorsk", nn: "nynorsk", sv: "nynorska", en: "Norwegian nynorsk")
    case .sv: Phrase(nb: "svensk", nn: "svensk", sv: "svenska", en: "Swedish")
    case .en: Phrase(nb: "engelsk", nn: "engelsk", sv: "engelska", en: "English")
    }
  }

  /// A project file must not be larger than the limit.
  public static func mustBeAtMost(megabytes: Int) -> Phrase {
    Phrase(
      nb: "Prosjektfilen må være på høyst \(megabytes) MB.", nn: "Prosjektfila må vere på høgst \(megabytes) MB.",
      sv: "Projektfilen får vara högst \(megabytes) MB.", en: "The project file must be at most \(megabytes) MB.")
  }

  /// Nothing.
  public static let nothing = Phrase(nb: "ingenting", nn: "ingenting", sv: "ingenting", en: "nothing")
  /// A text.
  public static let aText = Phrase(nb: "en tekst", nn: "ein tekst", sv: "en text", en: "a text")
  /// A list.
  public static let aList = Phrase(nb: "en liste", nn: "ei liste", sv: "en lista", en: "a list")
  /// A map.
  public static let aMap = Phrase(
    nb: "nøkler med verdier", nn: "nøklar med verdiar", sv: "nycklar med värden", en: "keys with values")
  /// A text, or one for each language.
  public static let aPhrase = Phrase(
    nb: "en tekst, eller én for hvert språk (nb, nn, sv, en)", nn: "ein tekst, eller éin for kvart språk (nb, nn, sv, en)",
    sv: "en text, eller en för varje språk (nb, nn, sv, en)", en: "a text, or one for each language (nb, nn, sv, en)")
}
