import KommuneLocale
import KommuneModel

/// What a PX file says about itself, and what was made of it, for `--explain`.
struct PXFacts {
  /// One fact a line.
  private(set) var facts: [ReadingFact] = []

  init(_ header: PXHeader, _ variables: PXVariables, page: PXCodePage, isSparse: Bool) {
    add("encoding", ReadingPhrases.encoding, page.rawValue)
    add("charset", "CHARSET", header.text("CHARSET"))
    add("codePage", "CODEPAGE", header.text("CODEPAGE"))
    add("axisVersion", "AXIS-VERSION", header.text("AXIS-VERSION"))
    add("matrix", "MATRIX", header.text("MATRIX"))
    addLanguages(header)
    add("stub", ReadingPhrases.stub, header.stub.map(\.name).joined(separator: ", "))
    add("heading", ReadingPhrases.heading, header.heading.map(\.name).joined(separator: ", "))
    add("contentsVariable", "CONTVARIABLE", header.table("CONTVARIABLE")?.first)
    add("decimals", "DECIMALS", header.text("DECIMALS"))
    add("shownDecimals", "SHOWDECIMALS", header.text("SHOWDECIMALS"))
    for keyword in ["DATASYMBOL1", "DATASYMBOL2", "DATASYMBOL3", "DATASYMBOL4", "DATASYMBOL5", "DATASYMBOL6", "DATASYMBOLNIL"] {
      add(keyword.lowercased(), keyword, header.text(keyword))
    }
    for statement in header.statements where statement.keyword == "TIMEVAL" && statement.language == nil {
      add("timeVariable", "TIMEVAL", statement.subject.first)
    }
    if isSparse { facts.append(ReadingFact("keys", "true", Phrase(verbatim: "KEYS"))) }
  }

  private mutating func addLanguages(_ header: PXHeader) {
    guard let language = header.language ?? header.ownLanguage else { return }
    let all = header.languages.joined(separator: ", ")
    let words = header.languages.count > 1 ? "\(language) (\(all))" : language
    facts.append(ReadingFact("language", language, ReadingPhrases.line(ReadingPhrases.language, words)))
  }

  private mutating func add(_ key: String, _ label: Phrase, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    facts.append(ReadingFact(key, value, ReadingPhrases.line(label, value)))
  }

  private mutating func add(_ key: String, _ keyword: String, _ value: String?) { add(key, Phrase(verbatim: keyword), value) }
}
