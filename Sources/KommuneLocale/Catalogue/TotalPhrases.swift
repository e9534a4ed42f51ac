extension CheckPhrases {
  /// A number with as many decimals as it has, three unless another bound is given.
  static func amount(_ value: Double, signed: Bool = false, places: Int = 3) -> Phrase {
    guard value.isFinite else { return Phrase(verbatim: "∞") }
    let decimals = (0...places).first { places in
      let scale = [1.0, 10, 100, 1000][places]
      return abs((value * scale).rounded() - value * scale) < 1e-6
    }
    return Phrase { NumberFormat(decimals: decimals ?? places, alwaysSigned: signed).string(value, in: $0) }
  }

  /// K05: a total that differs from the sum of its parts.
  public static func totalNotSum(
    total: String, place: String, parts: Int, sum: Double, difference: Double, failed: Int, tested: Int
  ) -> Phrase {
    let (sum, difference) = (amount(sum), amount(difference, signed: true))
    let at = place.isEmpty ? "" : " (\(place))"
    let isSeveral = failed > 1
    return Phrase(
      nb: "«\(total)»\(at) må være lik summen av de \(parts) delene, \(sum.nb); differansen er \(difference.nb)."
        + (isSeveral ? " Det er den største av \(failed) differanser i \(tested) summer." : ""),
      nn: "«\(total)»\(at) må vere lik summen av dei \(parts) delane, \(sum.nn); differansen er \(difference.nn)."
        + (isSeveral ? " Det er den største av \(failed) differansar i \(tested) summar." : ""),
      sv: "«\(total)»\(at) måste vara lika med summan av de \(parts) delarna, \(sum.sv); differensen är \(difference.sv)."
        + (isSeveral ? " Det är den största av \(failed) differenser i \(tested) summor." : ""),
      en: "«\(total)»\(at) must equal the sum of its \(parts) parts, \(sum.en); the difference is \(difference.en)."
        + (isSeveral ? " It is the largest of \(failed) differences in \(tested) sums." : ""))
  }

  /// K05: a total that cannot be added up because parts are missing.
  public static func totalWithMissingParts(
    total: String, place: String, sum: Double, difference: Double, missing: [String], cells count: Int
  ) -> Phrase {
    let (sum, difference, cells) = (amount(sum), amount(difference, signed: true), cells(count))
    let at = place.isEmpty ? "" : " (\(place))"
    let one = missing.count == 1
    let names = missing.prefix(5).joined(separator: ", ") + (missing.count > 5 ? ", …" : "")
    return Phrase(
      nb:
        "«\(total)»\(at) må ikke leses som summen av delene: \(missing.count) \(one ? "del" : "deler") mangler (\(names)), de andre gir \(sum.nb), "
        + "og resten er \(difference.nb). Det gjelder \(cells.nb).",
      nn:
        "«\(total)»\(at) må ikkje lesast som summen av delane: \(missing.count) \(one ? "del" : "delar") manglar (\(names)), dei andre gir \(sum.nn), "
        + "og resten er \(difference.nn). Det gjeld \(cells.nn).",
      sv:
        "«\(total)»\(at) får inte läsas som summan av delarna: \(missing.count) \(one ? "del" : "delar") saknas (\(names)), de andra ger \(sum.sv), "
        + "och resten är \(difference.sv). Det gäller \(cells.sv).",
      en:
        "«\(total)»\(at) must not be read as the sum of its parts: \(missing.count) \(one ? "part is" : "parts are") missing (\(names)), the others make "
        + "\(sum.en), and the rest is \(difference.en). This holds for \(cells.en).")
  }
}
