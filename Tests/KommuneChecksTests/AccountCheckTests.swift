import KommuneLocale
import KommuneModel
import Testing

@testable import KommuneChecks

@Suite struct AccountCheckTests {
  /// A small account: kontoklasse, funksjon and art, in thousands of kroner, income negative as kommuner report it.
  private func account(_ amounts: [(accountClass: String, function: String, art: String, amount: String)]) -> SampleTable {
    SampleTable(
      stub: [("region", .region), ("kontoklasse", .other), ("funksjon", .other), ("art", .other)], contents: ["Beløp"], years: ["2019"],
      rows: amounts.map { ["150400 Ålesund", $0.accountClass, $0.function, $0.art, $0.amount] })
  }

  private var balanced: [(accountClass: String, function: String, art: String, amount: String)] {
    [
      ("1", "202", "010", "900"), ("1", "202", "590", "100"), ("1", "800", "870", "-900"), ("1", "860", "990", "-100"),
      ("0", "202", "230", "5000"),
    ]
  }

  @Test func `an account that balances is silent, and so are investments beside it`() {
    #expect(problems(OperatingAccount.self, account(balanced)).isEmpty)
    #expect(problems(Depreciation.self, account(balanced)).isEmpty)
  }

  @Test(arguments: [("930", false), ("931", true), ("870", false), ("869", true)])
  func `thirty thousand may remain, and no more`(amount: String, isFlagged: Bool) {
    var amounts = balanced
    amounts[0].amount = amount
    #expect(problems(OperatingAccount.self, account(amounts)).isEmpty != isFlagged)
  }

  @Test(arguments: [
    ("Beløp (kroner)", true), ("Beløp i kroner", true), ("Beløp (kr)", true), ("Beløp", false), ("Beløp (1000 kr)", false),
    ("Beløp (1 000 kr)", false), ("Beløp i tusen kroner", false), ("Beløp (mill. kr)", false),
  ])
  func `in kroner, thirty thousand may remain`(label: String, isInKroner: Bool) {
    func found(_ amount: String) -> [Problem] {
      var table = account([("1", "202", "010", amount)] + balanced.dropFirst())
      table.contents = [label]
      return problems(OperatingAccount.self, table)
    }
    #expect(found("931").isEmpty == isInKroner)
    #expect(found("30901").count == 1)
  }

  @Test func `what remains is told with both sides`() {
    var amounts = balanced
    amounts[0].amount = "1000"
    #expect(
      problems(OperatingAccount.self, account(amounts)).map { $0.message(in: .nn) } == [
        "Driftsrekneskapen for 150400 Ålesund, 2019 må gå i null innanfor ±30: utgiftene er 1\u{A0}100 og inntektene 1\u{A0}000. "
          + "Fann «100» i prøve.csv, rad 2, kolonne «Beløp 2019»."
      ])
  }

  @Test func `income may be positive, as exports have it`() {
    let amounts = balanced.map { ($0.accountClass, $0.function, $0.art, $0.amount.replacing("-", with: "")) }
    #expect(problems(OperatingAccount.self, account(amounts)).isEmpty)
    #expect(problems(Depreciation.self, account(amounts)).isEmpty)
  }

  @Test func `a file of a few services is no account`() {
    #expect(problems(OperatingAccount.self, account([("1", "202", "010", "900"), ("1", "202", "700", "-50")])).isEmpty)
  }

  @Test func `a withheld amount leaves nothing to judge`() {
    var amounts = balanced
    amounts[0].amount = ":"
    #expect(problems(OperatingAccount.self, account(amounts)).isEmpty)
  }

  @Test func `depreciation and its counterpart are told`() {
    var amounts = balanced
    amounts[3].amount = "-69"
    #expect(
      problems(Depreciation.self, account(amounts)).map { $0.expected.nb } == [
        "Avskrivningene for 150400 Ålesund, 2019 må være lik motposten innenfor ±30: art 590 på funksjon 100–799 er 100, "
          + "art 990 på funksjon 860 er 69."
      ])
  }

  @Test(arguments: [("-310", false), ("-311", true), ("-289", true)])
  func `a balance sheet may be off by ten thousand`(amount: String, isFlagged: Bool) {
    let table = SampleTable(
      stub: [("region", .region), ("kapittel", .other), ("sektor", .other)], contents: ["Beløp"], years: ["2019"],
      rows: [
        ["150400 Ålesund", "10", "200", "100"], ["150400 Ålesund", "27", "0", "200"], ["150400 Ålesund", "41", "0", amount],
        ["150400 Ålesund", "9100", "0", "777"],
      ])
    #expect(problems(BalanceSheet.self, table).isEmpty != isFlagged)
  }

  @Test func `a total among the sectors is not added to them`() {
    // Off by six, which would be twelve if the total counted beside its parts.
    let table = SampleTable(
      stub: [("region", .region), ("kapittel", .other), ("sektor", .other)], contents: ["Beløp"], years: ["2019"],
      rows: [
        ["150400 Ålesund", "10", "I alt", "306"], ["150400 Ålesund", "10", "200", "306"], ["150400 Ålesund", "41", "I alt", "-300"],
        ["150400 Ålesund", "41", "200", "-300"],
      ])
    #expect(problems(BalanceSheet.self, table).isEmpty)
  }

  @Test func `an axis of both funksjon and kapittel is told apart by the kontoklasse`() {
    let table = SampleTable(
      stub: [("region", .region), ("kontoklasse", .other), ("funksjon_kapittel", .other), ("art_sektor", .other)], contents: ["Beløp"],
      years: ["2019"],
      rows: [
        ["150400", "2", "10", "000", "500"], ["150400", "2", "5950", "000", "-400"], ["150400", "1", "120", "010", "80"],
        ["150400", "1", "800", "870", "-80"],
      ])
    #expect(problems(BalanceSheet.self, table).map(\.found) == ["100"])
    #expect(problems(OperatingAccount.self, table).isEmpty)
  }

  /// Twelve kommuner with halls and what they cost, of which the first two are odd.
  private var halls: SampleTable {
    SampleTable(
      contents: [
        "Samlet areal på kommunale idrettsbygg", "Brutto driftsutgifter, kommunale idrettsbygg", "Energikostnader, kommunale idrettsbygg",
        "Avskrivninger, kommunale idrettsbygg",
      ], years: ["2015"],
      rows: [["1546 Sandøy", "3118", "0", "0", "0"], ["1534 Haram", "0", "1115", "224", "806"]]
        + (0..<10).map { ["\(1601 + $0)", "2000", "\(900 + $0)", "\(100 * ($0 % 2))", "0"] })
  }

  @Test func `costs of nothing and a hall without costs are notes`() {
    let found = problems(ZeroAmongSiblings.self, halls)
    #expect(
      found.map { "\($0.severity) " + $0.message(in: .nb) } == [
        "note Nullene for 1546 Sandøy i 2015 må bekreftes: alle 3 beløp for «kommunale idrettsbygg» er 0, men «Samlet areal på kommunale "
          + "idrettsbygg» er 3\u{A0}118. Fant «0» i prøve.csv, rad 2, kolonne «Brutto driftsutgifter, kommunale idrettsbygg 2015».",
        "note Nullen for 1534 Haram i 2015 må bekreftes: «Brutto driftsutgifter, kommunale idrettsbygg» er 1\u{A0}115. "
          + "Fant «0» i prøve.csv, rad 3, kolonne «Samlet areal på kommunale idrettsbygg 2015».",
      ])
  }

  @Test func `a table in which it is so for many says nothing`() {
    var table = halls
    table.rows = table.rows.map { [$0[0], $0[1], "0", "0", "0"] }
    #expect(problems(ZeroAmongSiblings.self, table).isEmpty)
  }
}
