import KommuneLocale
import KommuneModel

/// How an indicator is made, as the register writes it.
private enum KindWord: String, CaseIterable {
  case sum
  case ratio = "forhold"
  case weightedMean = "vektet"
  case notMergeable = "ikke"
}

/// Whether a definition has been checked against the publisher.
private enum StatusWord: String, CaseIterable {
  case verified
  case verify
}

func readBaseFigures(_ source: some RegisterSource) throws(RegisterError) -> [BaseFigure] {
  var figures: [BaseFigure] = []
  var parts: [(whole: String, flaw: RegisterError)] = []
  var ids: Set<String> = []
  let columns = "id;navn_nb;navn_nn;navn_sv;navn_en;enhet;dato;brutto;lik;del_av;etiketter"
  try readTable("grunnlagstall.csv", columns, from: source) { row throws(RegisterError) in
    let id = try row.nonEmptyText(0)
    guard ids.insert(id).inserted else { throw row.flaw(0, .unique) }
    let whole = row.optionalText(9)
    if let whole { parts.append((whole, row.flaw(9, .reference))) }
    figures.append(
      BaseFigure(
        id: id, name: try name(row, from: 1), labels: row.text(10).split(separator: "|").map(String.init),
        unit: try row.word(5, as: Unit.self), date: try row.word(6, as: FigureDate.self), isGross: try row.yesOrNo(7),
        sameAs: try alias(row, 8), partOf: whole))
  }
  if let stray = parts.first(where: { !ids.contains($0.whole) }) { throw stray.flaw }
  return figures
}

func readNotes(_ source: some RegisterSource) throws(RegisterError) -> [String: Phrase] {
  var notes: [String: Phrase] = [:]
  try readTable("merknader.csv", "id;nb;nn;sv;en", from: source) { row throws(RegisterError) in
    notes[try row.nonEmptyText(0)] = try name(row, from: 1)
  }
  return notes
}

func readIndicators(
  _ source: some RegisterSource, baseFigures: [BaseFigure], notes: [String: Phrase]
) throws(RegisterError) -> [Indicator] {
  let known = Set(baseFigures.map(\.id))
  var indicators: [Indicator] = []
  var ids: Set<String> = []
  let columns =
    "id;område;navn_nb;navn_nn;navn_sv;navn_en;sensitiv;type;teller;nevner;faktor;enhet;desimaler;retning;nevnerdato;tabell;status;merknad"
  try readTable("indikatorer.csv", columns, from: source) { row throws(RegisterError) in
    let id = try row.nonEmptyText(0)
    guard ids.insert(id).inserted else { throw row.flaw(0, .unique) }
    let note = row.optionalText(17)
    let notePhrase = note.flatMap { notes[$0] }
    if note != nil, notePhrase == nil { throw row.flaw(17, .reference) }
    indicators.append(
      Indicator(
        id: id, name: try name(row, from: 2), area: row.text(1), isSensitive: try row.yesOrNo(6), kind: try kind(row, known: known),
        unit: try row.word(11, as: Unit.self), decimals: try row.integer(12), direction: try row.word(13, as: Direction.self),
        denominatorDate: try row.word(14, as: FigureDate.self), table: row.optionalText(15),
        isVerified: try row.word(16, as: StatusWord.self) == .verified, note: notePhrase))
  }
  return indicators
}

func readPeerTraits(_ source: some RegisterSource, indicators: [Indicator]) throws(RegisterError) -> [PeerTrait] {
  var traits: [PeerTrait] = []
  try readTable("likhetstrekk.csv", "tjeneste;indikator;skala;vekt", from: source) { row throws(RegisterError) in
    let id = row.text(1)
    guard let indicator = indicators.first(where: { $0.id == id }) else { throw row.flaw(1, .reference) }
    let weight = try row.number(3)
    guard weight > 0 else { throw row.flaw(3, .number) }
    traits.append(
      PeerTrait(
        service: try row.nonEmptyText(0), indicator: indicator, scale: try row.word(2, as: PeerTrait.Scale.self), weight: weight))
  }
  return traits
}

private func kind(_ row: RegisterTable.Row, known: Set<String>) throws(RegisterError) -> IndicatorKind {
  let numerator = try quantity(row, 8, known: known)
  switch try row.word(7, as: KindWord.self) {
  case .sum: return .sum(numerator)
  case .ratio: return .ratio(numerator: numerator, denominator: try quantity(row, 9, known: known), multiplier: try row.number(10))
  case .weightedMean: return .weightedMean(value: numerator, weight: try quantity(row, 9, known: known))
  case .notMergeable:
    let weight = row.optionalText(9) == nil ? nil : try quantity(row, 9, known: known)
    return .notMergeable(value: numerator, weight: weight)
  }
}

private func quantity(_ row: RegisterTable.Row, _ index: Int, known: Set<String>) throws(RegisterError) -> Quantity {
  guard let quantity = Quantity(parsing: row.text(index)) else { throw row.flaw(index, .quantity) }
  guard quantity.terms.allSatisfy({ known.contains($0.figure) }) else { throw row.flaw(index, .reference) }
  return quantity
}

private func alias(_ row: RegisterTable.Row, _ index: Int) throws(RegisterError) -> BaseFigure.Alias? {
  guard let text = row.optionalText(index) else { return nil }
  guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }), let offset = Int(text[sign...]) else {
    throw row.flaw(index, .reference)
  }
  return BaseFigure.Alias(figure: String(text[..<sign]), yearOffset: offset)
}

private func name(_ row: RegisterTable.Row, from index: Int) throws(RegisterError) -> Phrase {
  Phrase(
    nb: try row.nonEmptyText(index), nn: try row.nonEmptyText(index + 1), sv: try row.nonEmptyText(index + 2),
    en: try row.nonEmptyText(index + 3))
}
