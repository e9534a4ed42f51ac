/// What is wrong with a theme file, and what stands in the table of its colours.
public enum ThemePhrases {
  /// A line without a key and a value.
  public static func notAnEntry(_ file: String, line: Int, found: String) -> Phrase {
    Phrase(
      nb: "\(file), linje \(line): Hver linje må være «nøkkel: verdi». Fant «\(found)».",
      nn: "\(file), linje \(line): Kvar linje må vere «nøkkel: verdi». Fann «\(found)».",
      sv: "\(file), rad \(line): Varje rad måste vara ”nyckel: värde”. Fann ”\(found)”.",
      en: "\(file), line \(line): Every line must be “key: value”. Found “\(found)”.")
  }
  /// A key that does not exist, and the nearest that does.
  public static func unknownKey(_ file: String, line: Int, key: String, nearest: String?) -> Phrase {
    let hint = nearest.map {
      Phrase(nb: " Mente du «\($0)»?", nn: " Meinte du «\($0)»?", sv: " Menade du ”\($0)”?", en: " Did you mean “\($0)”?")
    }
    return Phrase(
      nb: "\(file), linje \(line): «\(key)» er ingen nøkkel i et tema.\(hint?.nb ?? "")",
      nn: "\(file), linje \(line): «\(key)» er ingen nøkkel i eit tema.\(hint?.nn ?? "")",
      sv: "\(file), rad \(line): ”\(key)” är ingen nyckel i ett tema.\(hint?.sv ?? "")",
      en: "\(file), line \(line): “\(key)” is no key of a theme.\(hint?.en ?? "")")
  }
  /// A key that stands twice.
  public static func repeatedKey(_ file: String, line: Int, key: String, firstLine: Int) -> Phrase {
    Phrase(
      nb: "\(file), linje \(line): «\(key)» står allerede i linje \(firstLine).",
      nn: "\(file), linje \(line): «\(key)» står alt i linje \(firstLine).",
      sv: "\(file), rad \(line): ”\(key)” står redan på rad \(firstLine).",
      en: "\(file), line \(line): “\(key)” already stands in line \(firstLine).")
  }
  /// A value that is no colour.
  public static func notAColour(_ file: String, line: Int, key: String, found: String) -> Phrase {
    Phrase(
      nb: "\(file), linje \(line): «\(key)» må være en farge som #1A9D49. Fant «\(found)».",
      nn: "\(file), linje \(line): «\(key)» må vere ein farge som #1A9D49. Fann «\(found)».",
      sv: "\(file), rad \(line): ”\(key)” måste vara en färg som #1A9D49. Fann ”\(found)”.",
      en: "\(file), line \(line): “\(key)” must be a colour like #1A9D49. Found “\(found)”.")
  }
  /// A value that is no size.
  public static func notASize(_ file: String, line: Int, key: String, found: String) -> Phrase {
    Phrase(
      nb: "\(file), linje \(line): «\(key)» må være et tall mellom 9 og 32. Fant «\(found)».",
      nn: "\(file), linje \(line): «\(key)» må vere eit tal mellom 9 og 32. Fann «\(found)».",
      sv: "\(file), rad \(line): ”\(key)” måste vara ett tal mellan 9 och 32. Fann ”\(found)”.",
      en: "\(file), line \(line): “\(key)” must be a number between 9 and 32. Found “\(found)”.")
  }
  /// A value that is no list of fonts.
  public static func notAFont(_ file: String, line: Int, key: String, found: String) -> Phrase {
    Phrase(
      nb: "\(file), linje \(line): «\(key)» må være skriftnavn med komma mellom, som Georgia, serif. Fant «\(found)».",
      nn: "\(file), linje \(line): «\(key)» må vere skriftnamn med komma mellom, som Georgia, serif. Fann «\(found)».",
      sv: "\(file), rad \(line): ”\(key)” måste vara typsnittsnamn med komma emellan, som Georgia, serif. Fann ”\(found)”.",
      en: "\(file), line \(line): “\(key)” must be names of fonts with commas between, like Georgia, serif. Found “\(found)”.")
  }
  /// A colour that is too near the paper's.
  public static func tooFaint(_ file: String, line: Int, key: String, ratio: Double, required: Double) -> Phrase {
    // Rounded down, so that a ratio just short of the limit is not printed as the limit.
    let found = (ratio * 10).rounded(.down) / 10
    func number(_ value: Double, _ language: Language) -> String { NumberFormat(decimals: 1).string(value, in: language) }
    return Phrase { language in
      Phrase(
        nb:
          "\(file), linje \(line): «\(key)» må ha en kontrast mot papiret på minst \(number(required, language)). Fant \(number(found, language)).",
        nn:
          "\(file), linje \(line): «\(key)» må ha ein kontrast mot papiret på minst \(number(required, language)). Fann \(number(found, language)).",
        sv:
          "\(file), rad \(line): ”\(key)” måste ha en kontrast mot papperet på minst \(number(required, language)). Fann \(number(found, language)).",
        en:
          "\(file), line \(line): “\(key)” must have a contrast of at least \(number(required, language)) with the paper. Found \(number(found, language))."
      )[language]
    }
  }
}
