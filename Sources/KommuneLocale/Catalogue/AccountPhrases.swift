extension CheckPhrases {
  /// K15: expenditure and income differ.
  public static func operatingAccount(name: String, expenditure: Double, income: Double, limit: Double) -> Phrase {
    let (out, into, within) = (amount(expenditure), amount(income), amount(limit))
    return Phrase(
      nb: "Driftsregnskapet for \(name) må gå i null innenfor ±\(within.nb): utgiftene er \(out.nb) og inntektene \(into.nb).",
      nn: "Driftsrekneskapen for \(name) må gå i null innanfor ±\(within.nn): utgiftene er \(out.nn) og inntektene \(into.nn).",
      sv: "Driftsredovisningen för \(name) måste gå jämnt upp inom ±\(within.sv): utgifterna är \(out.sv) och inkomsterna \(into.sv).",
      en: "The operating account of \(name) must balance within ±\(within.en): expenditure is \(out.en) and income \(into.en).")
  }

  /// K16: assets and debt with equity differ.
  public static func balanceSheet(name: String, assets: Double, debtAndEquity: Double, limit: Double) -> Phrase {
    let (left, right, within) = (amount(assets), amount(debtAndEquity), amount(limit))
    return Phrase(
      nb: "Balansen for \(name) må gå opp innenfor ±\(within.nb): eiendelene er \(left.nb), gjeld og egenkapital \(right.nb).",
      nn: "Balansen for \(name) må gå opp innanfor ±\(within.nn): eigedelane er \(left.nn), gjeld og eigenkapital \(right.nn).",
      sv:
        "Balansräkningen för \(name) måste gå jämnt upp inom ±\(within.sv): tillgångarna är \(left.sv), skulder och eget kapital \(right.sv).",
      en: "The balance sheet of \(name) must balance within ±\(within.en): assets are \(left.en), debt and equity \(right.en).")
  }

  /// K17: depreciation and its counterpart differ.
  public static func depreciation(name: String, depreciation: Double, counterpart: Double, limit: Double) -> Phrase {
    let (left, right, within) = (amount(depreciation), amount(counterpart), amount(limit))
    return Phrase(
      nb: "Avskrivningene for \(name) må være lik motposten innenfor ±\(within.nb): art 590 på funksjon 100–799 er \(left.nb), art 990 på "
        + "funksjon 860 er \(right.nb).",
      nn: "Avskrivingane for \(name) må vere lik motposten innanfor ±\(within.nn): art 590 på funksjon 100–799 er \(left.nn), art 990 på "
        + "funksjon 860 er \(right.nn).",
      sv:
        "Avskrivningarna för \(name) måste vara lika med motposten inom ±\(within.sv): art 590 på funktion 100–799 är \(left.sv), art 990 på "
        + "funktion 860 är \(right.sv).",
      en:
        "The depreciation of \(name) must equal its counterpart within ±\(within.en): art 590 on funksjon 100–799 is \(left.en), art 990 on "
        + "funksjon 860 is \(right.en).")
  }

  /// K18: all amounts on a subject are zero.
  public static func amountsZero(name: String, period: String, subject: String, count: Int, other: String, value: Double) -> Phrase {
    let value = amount(value)
    return Phrase(
      nb: "Nullene for \(name) i \(period) må bekreftes: alle \(count) beløp for «\(subject)» er 0, men «\(other)» er \(value.nb).",
      nn: "Nullane for \(name) i \(period) må stadfestast: alle \(count) beløp for «\(subject)» er 0, men «\(other)» er \(value.nn).",
      sv: "Nollorna för \(name) \(period) måste bekräftas: alla \(count) belopp för «\(subject)» är 0, men «\(other)» är \(value.sv).",
      en: "The zeros of \(name) in \(period) must be confirmed: all \(count) amounts of «\(subject)» are 0, but «\(other)» is \(value.en).")
  }

  /// K18: there are costs, and nothing that costs.
  public static func quantityZero(name: String, period: String, other: String, value: Double) -> Phrase {
    let value = amount(value)
    return Phrase(
      nb: "Nullen for \(name) i \(period) må bekreftes: «\(other)» er \(value.nb).",
      nn: "Nullen for \(name) i \(period) må stadfestast: «\(other)» er \(value.nn).",
      sv: "Nollan för \(name) \(period) måste bekräftas: «\(other)» är \(value.sv).",
      en: "The zero of \(name) in \(period) must be confirmed: «\(other)» is \(value.en).")
  }
}
