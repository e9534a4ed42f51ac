import Foundation
import KommuneLocale
import Testing

@Suite struct NordicCollationTests {
  /// Kommuner in the order of Statistics Norway's alphabetical lists, æ ø å last and aa as å.
  static let kommuner = [
    "Alta", "Askøy", "Bergen", "Bærum", "Bø", "Båtsfjord", "Dønna", "Deatnu – Tana", "Eidfjord", "Frogn", "Færder", "Gáivuotna – Kåfjord",
    "Giske", "Gjøvik", "Hå", "Haram", "Hareid", "Loabák – Lavangen", "Moss", "Nes", "Nesodden", "Oslo", "Porsáŋgu – Porsanger", "Ski",
    "Skjåk", "Sør-Aurdal", "Sør-Odal", "Sør-Varanger", "Sømna", "Søndre Land", "Tromsø", "Træna", "Trøgstad", "Tydal", "Volda",
    "Østre Toten",
    "Øyer", "Ål", "Aalesund", "Ålesund", "Åmli", "Ås",
  ]

  @Test func `Norwegian names end with æ, ø, å`() {
    let order = ["Alta", "Vestby", "Ytrebygda", "Zakariasdammen", "Ærfugl", "Ørskog", "Ørsta", "Ålesund", "Åmli"]
    for language in [Language.nb, .nn, .en] { #expect(NordicCollation(language).sorted(order.reversed()) == order) }
  }

  @Test func `Swedish names end with å, ä, ö, and æ and ø stand with ä and ö`() {
    let order = ["Alingsås", "Zinkgruvan", "Åmål", "Älmhult", "Ærø", "Örebro", "Øresund"]
    #expect(NordicCollation(.sv).sorted(order.reversed()) == order)
  }

  @Test func `ä and ö stand with æ and ø in Norwegian`() {
    let order = ["Æa", "Äb", "Æc", "Øa", "Öb", "Øc", "Åa"]
    #expect(NordicCollation(.nb).sorted(order.shuffled(seed: 3)) == order)
  }

  @Test func `aa is å in Norwegian and two letters in Swedish`() {
    #expect(NordicCollation(.nn).sorted(["Aasen", "Berg", "Ørskog", "Åsen"]) == ["Berg", "Ørskog", "Åsen", "Aasen"])
    #expect(NordicCollation(.sv).sorted(["Berg", "Aasen", "Abild"]) == ["Aasen", "Abild", "Berg"])
  }

  @Test func `ü stands with y, accents and case only decide between equals`() {
    #expect(NordicCollation(.nb).sorted(["Zeta", "Übel", "Yde", "Ulv"]) == ["Ulv", "Übel", "Yde", "Zeta"])
    #expect(NordicCollation(.nb).sorted(["éa", "Ea", "ea", "eb"]) == ["ea", "Ea", "éa", "eb"])
  }

  @Test func `signs come before digits and digits before letters`() {
    #expect(
      NordicCollation(.nb).sorted(["Nesodden", "Nes2", "Nes kommune", "Nes-Ås", "Nes (Buskerud)", "St. Hans", "Sta"])
        == ["Nes (Buskerud)", "Nes kommune", "Nes-Ås", "Nes2", "Nesodden", "St. Hans", "Sta"])
  }

  @Test func `a letter and its accent as two characters sort as one`() {
    let apart = "A\u{30A}lesund"
    #expect(NordicCollation(.nb).sorted([apart, "Ørskog", "Alta"]) == ["Alta", "Ørskog", apart])
    #expect(NordicCollation(.nb).key(apart) == NordicCollation(.nb).key("Ålesund"))
  }

  @Test func `items with equal names keep their order`() {
    let items = [(1, "Nes"), (2, "Bø"), (3, "Nes"), (4, "Bø")]
    #expect(NordicCollation(.nb).sorted(items) { $0.1 }.map(\.0) == [2, 4, 1, 3])
  }

  @Test(arguments: 0..<20)
  func `the order does not depend on the order before`(seed: Int) {
    let order = NordicCollation(.nn).sorted(Self.kommuner)
    #expect(NordicCollation(.nn).sorted(Self.kommuner.shuffled(seed: UInt64(seed))) == order)
  }

  @Test(arguments: [(Language.nb, "nb"), (.nn, "nn"), (.sv, "sv")])
  func `names are in the order of ICU's collator`(language: Language, locale: String) {
    let ours = NordicCollation(language).sorted(Self.kommuner)
    let reference = Self.kommuner.sorted { $0.compare($1, locale: Locale(identifier: locale)) == .orderedAscending }
    #expect(ours == reference)
  }
}

extension Array {
  /// The elements in an order that depends on the seed alone.
  fileprivate func shuffled(seed: UInt64) -> [Element] {
    var generator = SplitMix64(seed: seed)
    return shuffled(using: &generator)
  }
}
