/// What each numbered check asks for: what must hold, with the facts that the cure needs. ``ProblemPhrases`` adds what was found and where.
public enum CheckPhrases {
  /// "15 celler", "1 celle".
  static func cells(_ count: Int) -> Phrase {
    let number = Phrase { NumberFormat().string(Double(count), in: $0) }
    return Phrase(
      nb: count == 1 ? "1 celle" : "\(number.nb) celler", nn: count == 1 ? "1 celle" : "\(number.nn) celler",
      sv: count == 1 ? "1 cell" : "\(number.sv) celler", en: count == 1 ? "1 cell" : "\(number.en) cells")
  }

  /// "fra 2024", "til og med 2019", "2020–2023".
  public static func years(from first: Int?, through last: Int?) -> Phrase {
    switch (first, last) {
    case (let first?, let last?): Phrase(verbatim: first == last ? "\(first)" : "\(first)–\(last)")
    case (let first?, nil): Phrase(nb: "fra \(first)", nn: "frå \(first)", sv: "från \(first)", en: "from \(first)")
    case (nil, let last?):
      Phrase(nb: "til og med \(last)", nn: "til og med \(last)", sv: "till och med \(last)", en: "through \(last)")
    case (nil, nil): Phrase(nb: "alle år", nn: "alle år", sv: "alla år", en: "all years")
    }
  }

  /// K01: figures on a code in years when it was no kommune.
  ///
  /// - Parameters:
  ///   - region: The code and its name.
  ///   - years: The years in which the code cannot have figures.
  ///   - count: How many cells have one.
  ///   - validity: When the code is valid, from ``years(from:through:)``.
  ///   - instead: The codes that held the area in those years; none where nobody did.
  ///   - year: The year in which `instead` held the area, where it was not the same in all years.
  public static func codeOutsideValidity(
    region: String, years: String, cells count: Int, validity: Phrase, instead: [String], in year: Int?
  ) -> Phrase {
    let (cells, codes) = (cells(count), fewCodes(instead))
    let one = instead.count == 1
    let code = Phrase(nb: one ? "koden" : "kodene", nn: one ? "koden" : "kodane", sv: one ? "koden" : "koderna", en: one ? "code" : "codes")
    func held(_ then: String, _ inYear: (Int) -> String) -> String { instead.isEmpty ? "" : " " + (year.map(inYear) ?? then) + "." }
    return Phrase(
      nb: "\(region) kan ikke ha tall for \(years) (\(cells.nb)): koden gjelder \(validity.nb)."
        + held("Området hadde da \(code.nb) \(codes.nb)") { "I \($0) hadde området \(code.nb) \(codes.nb)" },
      nn: "\(region) kan ikkje ha tal for \(years) (\(cells.nn)): koden gjeld \(validity.nn)."
        + held("Området hadde då \(code.nn) \(codes.nn)") { "I \($0) hadde området \(code.nn) \(codes.nn)" },
      sv: "\(region) kan inte ha tal för \(years) (\(cells.sv)): koden gäller \(validity.sv)."
        + held("Området hade då \(code.sv) \(codes.sv)") { "År \($0) hade området \(code.sv) \(codes.sv)" },
      en: "\(region) cannot have figures for \(years) (\(cells.en)): the code is valid \(validity.en)."
        + held("The area then had the \(code.en) \(codes.en)") { "In \($0) the area had the \(code.en) \(codes.en)" })
  }

  /// K01: the same for a file with many such codes.
  public static func codesOutsideValidity(codes: Int, years: String, cells count: Int, examples: [String]) -> Phrase {
    let (cells, names) = (cells(count), some(examples))
    return Phrase(
      nb: "\(codes) koder kan ikke ha de tallene de har for \(years) (\(cells.nb)): kodene gjelder ikke da. Først: \(names).",
      nn: "\(codes) kodar kan ikkje ha dei tala dei har for \(years) (\(cells.nn)): kodane gjeld ikkje då. Først: \(names).",
      sv: "\(codes) koder kan inte ha de tal de har för \(years) (\(cells.sv)): koderna gäller inte då. Först: \(names).",
      en: "\(codes) codes cannot have the figures that they have for \(years) (\(cells.en)): the codes are not valid then. First: \(names)."
    )
  }

  /// Codes in words; of many the first and how many more.
  private static func fewCodes(_ codes: [String]) -> Phrase {
    guard codes.count > 5 else { return Phrase { listing(codes, in: $0) } }
    let first = codes.prefix(3).joined(separator: ", ")
    let more = codes.count - 3
    return Phrase(
      nb: "\(first) og \(more) andre", nn: "\(first) og \(more) andre", sv: "\(first) och \(more) andra", en: "\(first) and \(more) others")
  }

  /// K02: a kommunenummer that no register has.
  public static func unknownCode(nearest: String?) -> Phrase {
    Phrase(
      nb: "Kommunenummeret må finnes i registeret." + (nearest.map { " Nærmest er \($0)." } ?? ""),
      nn: "Kommunenummeret må finnast i registeret." + (nearest.map { " Nærast er \($0)." } ?? ""),
      sv: "Kommunnumret måste finnas i registret." + (nearest.map { " Närmast är \($0)." } ?? ""),
      en: "The kommunenummer must be in the register." + (nearest.map { " The nearest is \($0)." } ?? ""))
  }

  /// K02: many such codes.
  public static func unknownCodes(count: Int, examples: [String]) -> Phrase {
    let names = some(examples)
    return Phrase(
      nb: "Kommunenumrene må finnes i registeret; \(count) gjør ikke det. Først: \(names).",
      nn: "Kommunenummera må finnast i registeret; \(count) gjer ikkje det. Først: \(names).",
      sv: "Kommunnumren måste finnas i registret; \(count) gör inte det. Först: \(names).",
      en: "The kommunenumre must be in the register; \(count) are not. First: \(names).")
  }

  /// K03: many such codes.
  public static func lostLeadingZeros(count: Int, examples: [String]) -> Phrase {
    let names = some(examples)
    return Phrase(
      nb: "Kodene må skrives med nullen foran; \(count) har mistet den. Først, slik de må stå: \(names).",
      nn: "Kodane må skrivast med nullen framfor; \(count) har mista han. Først, slik dei må stå: \(names).",
      sv: "Koderna måste skrivas med inledande nolla; \(count) har tappat den. Först, som de måste stå: \(names).",
      en: "The codes must be written with their leading zero; \(count) have lost it. First, as they must stand: \(names).")
  }

  /// K03: a code that became a number on its way through a spreadsheet.
  public static func lostLeadingZero(restored: String) -> Phrase {
    Phrase(
      nb: "Koden må skrives med nullen foran, som \(restored).", nn: "Koden må skrivast med nullen framfor, som \(restored).",
      sv: "Koden måste skrivas med inledande nolla, som \(restored).",
      en: "The code must be written with its leading zero, as \(restored).")
  }

  /// K04: two rows that say the same in two ways.
  public static func duplicateCell(name: String, again: String, cells count: Int, differing: Int, first: Double) -> Phrase {
    let cells = cells(count)
    let value = Phrase { NumberFormat(decimals: first == first.rounded() ? 0 : 2).string(first, in: $0) }
    return Phrase(
      nb:
        "Hver celle må stå én gang: «\(name)» og «\(again)» er det samme (\(cells.nb), \(differing) av dem med ulike tall). Den første har \(value.nb).",
      nn:
        "Kvar celle må stå éin gong: «\(name)» og «\(again)» er det same (\(cells.nn), \(differing) av dei med ulike tal). Den første har \(value.nn).",
      sv:
        "Varje cell får stå en gång: «\(name)» och «\(again)» är detsamma (\(cells.sv), \(differing) av dem med olika tal). Den första har \(value.sv).",
      en:
        "Each cell must stand once: «\(name)» and «\(again)» are the same (\(cells.en), \(differing) of them with different figures). The first has \(value.en)."
    )
  }

  /// K06: zeros of one code in years when it was no kommune.
  public static func zeroOutsideValidity(region: String, years: String, cells count: Int) -> Phrase {
    let cells = cells(count)
    return Phrase(
      nb: "Nullene for \(region) i \(years) (\(cells.nb)) må leses som manglende: koden fantes ikke da.",
      nn: "Nullane for \(region) i \(years) (\(cells.nn)) må lesast som manglande: koden fanst ikkje då.",
      sv: "Nollorna för \(region) i \(years) (\(cells.sv)) måste läsas som saknade: koden fanns inte då.",
      en: "The zeros of \(region) in \(years) (\(cells.en)) must be read as missing: the code did not exist then.")
  }

  /// K06: the same for a file with many such codes.
  public static func zerosOutsideValidity(codes: Int, years: String, cells count: Int, examples: [String]) -> Phrase {
    let cells = cells(count)
    func some(_ language: Language) -> String { examples.joined(separator: "; ") }
    return Phrase(
      nb: "Nullene for \(codes) koder i \(years) (\(cells.nb)) må leses som manglende: kodene fantes ikke da. Først: \(some(.nb)).",
      nn: "Nullane for \(codes) kodar i \(years) (\(cells.nn)) må lesast som manglande: kodane fanst ikkje då. Først: \(some(.nn)).",
      sv: "Nollorna för \(codes) koder i \(years) (\(cells.sv)) måste läsas som saknade: koderna fanns inte då. Först: \(some(.sv)).",
      en:
        "The zeros of \(codes) codes in \(years) (\(cells.en)) must be read as missing: the codes did not exist then. First: \(some(.en)).")
  }
}
