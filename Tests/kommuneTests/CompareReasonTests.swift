import Foundation
import Testing

/// How and why kommuner differ, as the built program tells it.
@Suite struct CompareReasonTests {
  static let kostra = CompareCommandTests.kostra
  static let five = CompareCommandTests.five

  private func json(_ arguments: String, files: [String: String] = [:]) throws -> [String: Any] {
    let sandbox = try Sandbox()
    for (name, text) in files { try sandbox.write(name, text) }
    let outcome = try sandbox.shell("\"$KOMMUNE\" compare '\(Self.kostra)' \(arguments) --json")
    #expect(outcome.errors == "")
    return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  static func list(_ object: [String: Any], _ key: String) throws -> [[String: Any]] { try #require(object[key] as? [[String: Any]]) }

  @Test func `differences come with rank interval, score, judgement and the number of comparisons`() throws {
    let results = try Self.list(try json(Self.five + " --against EAK --differences"), "results")
    let merged = try #require(results.first { $0["kind"] as? String == "merged" })
    let rank = try #require(merged["rankInterval"] as? [String: Any])
    #expect(rank["best"] as? Int == 299)
    #expect(rank["worst"] as? Int == 331)
    #expect(abs(try #require(merged["robustScore"] as? Double) - -0.657_752) < 1e-4)
    let difference = try #require((merged["differences"] as? [[String: Any]])?.first)
    #expect(difference["from"] as? String == "EAK")
    #expect(difference["clarity"] as? String == "clear")
    #expect(difference["judgement"] as? String == "lower")
    #expect(difference["sign"] as? String == "<")
    #expect(difference["light"] is NSNull)
    #expect(difference["comparisons"] as? Int == 6)
  }

  @Test func `the table says which differences are unclear, and by which rule`() throws {
    let line = "\"$KOMMUNE\" compare '\(Self.kostra)' \(Self.five) --against EKG13 --differences"
    let output = try Sandbox().shell(line).output
    #expect(output.contains("? uklar forskjell mot KOSTRA-gruppe 13: +513 (+0,7\u{A0}%), fra "))
    #expect(output.contains("delt på 6 sammenligninger (Bonferroni)"))
  }

  // By hand from the file: lowest 616 982 000 / 9 200, highest 123 712 000 / 1 270, times 64 147, less 4 507 563 000.
  @Test func `harmonisation costs kroner at every level`() throws {
    let costs = try Self.list(try json(Self.five + " --against EAK --harmonise"), "harmonisation")
    #expect(costs.compactMap { $0["standard"] as? String } == ["lowest", "mean", "highest", "EAK"])
    let net = costs.compactMap { $0["net"] as? Double }
    #expect(abs(net[0] - -205_656_005) < 1)
    #expect(abs(net[1]) < 1)
    #expect(abs(net[2] - 1_741_061_932) < 1)
  }

  // Python from the same file: gap −3 620.5359, coverage −21 102.9862, unit cost 17 482.4503.
  @Test func `a gap is split without rest`() throws {
    let gaps = try Self.list(
      try json(Self.five + " --against EAK --gap brutto-driftsutgifter/idrettsbygg-areal/folkemengde-ultimo"), "gaps")
    let merged = try #require(gaps.last)
    let effects = ["gap", "need", "coverage", "unitCost"].compactMap { merged[$0] as? Double }
    #expect(abs(effects[0] - -3_620.535_851) < 1e-5)
    #expect(abs(effects[1]) < 1e-9)
    #expect(abs(effects[2] - -21_102.986_171) < 1e-5)
    #expect(abs(effects[1] + effects[2] + effects[3] - effects[0]) < 1e-7)
    // Haram has not reported the area.
    #expect(gaps.contains { $0["region"] as? String == "1534" && $0["gap"] is NSNull })
  }

  // numpy 2.4.6 and SciPy 1.17.1, as in MergerEconomyTests.
  @Test func `spending at the merged size comes with a prediction interval`() throws {
    let scale = try #require(try Self.list(try json(Self.five + " --scale"), "scale").first)
    #expect(abs(try #require(scale["amount"] as? Double) - 66_298.234) < 0.01)
    #expect(abs(try #require(scale["lower"] as? Double) - 50_094.215) < 0.01)
    #expect(abs(try #require(scale["upper"] as? Double) - 87_743.781) < 0.01)
    // Bykle and Sirdal live by water power.
    let outliers = try Self.list(scale, "outliers")
    #expect(outliers.compactMap { $0["region"] as? String } == ["0941", "1046"])
    let residuals = outliers.compactMap { $0["residual"] as? Double }
    #expect(abs(residuals[0] - 5.321_669) < 1e-5 && abs(residuals[1] - 4.045_944) < 1e-5)
  }

  @Test func `need by an index that is published already is passed on, and merged by population`() throws {
    let sandbox = try Sandbox()
    // Grønt hefte 2026, table A-k: 1508 Ålesund 0.9675, 1580 Haram 1.0576; population 1 January 2024 58 509 and 9 357.
    try sandbox.write(
      "behov.csv",
      """
      "region";"Beregnet utgiftsbehov, administrasjon 2024";"Folkemengde 1. januar 2024"
      "1508 Ålesund";0.9675;58509
      "1580 Haram";1.0576;9357

      """)
    try sandbox.write(
      "nøkler.csv",
      """
      år;kilde;tjeneste;andel;kriterium;vekt;type;grunnlagstall
      2026;Grønt hefte 2026, tabell A-k;alle;1;dki;1;indeks;utgiftsbehov-administrasjon

      """)
    let outcome = try sandbox.shell(
      "\"$KOMMUNE\" compare behov.csv --merge 1508,1580 --name Samlet --indicator folkemengde --needs nøkler.csv --json")
    #expect(outcome.errors == "")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let needs = try #require(object["needs"] as? [String: Any])
    #expect(needs["source"] as? String == "Grønt hefte 2026, tabell A-k")
    let regions = try Self.list(needs, "regions").compactMap { $0["need"] as? Double }
    #expect(abs(regions[0] - 0.9675) < 1e-12 && abs(regions[1] - 1.0576) < 1e-12)
    #expect(abs(regions[2] - (0.9675 * 58_509 + 1.0576 * 9_357) / 67_866) < 1e-11)
  }

  static let pupils = [
    "tall.csv": """
    "region";"Elever med spesialundervisning 2015";"Elever i kommunale og private grunnskoler 2015"
    "1504 Ålesund";420;5600
    "1523 Ørskog";14;290
    "1529 Skodje";41;660
    "1534 Haram";88;1150
    "1511 Vanylven";30;380
    "1515 Herøy";95;1010
    "1516 Ulstein";70;880
    "1517 Hareid";9;560

    """
  ]
  private static let two = "--merge 1504,1523 --name Ny --indicator GS04"

  private func own(_ arguments: String, _ key: String) throws -> (table: [String: Any], own: [String: [String: Any]]) {
    let sandbox = try Sandbox()
    for (name, text) in Self.pupils { try sandbox.write(name, text) }
    let outcome = try sandbox.shell("\"$KOMMUNE\" compare tall.csv \(Self.two) \(arguments) --json")
    #expect(outcome.errors == "")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let table = try #require(try Self.list(object, key).first)
    let rows = try Self.list(table, "own").compactMap { row in (row["region"] as? String).map { ($0, row) } }
    return (table, Dictionary(rows, uniquingKeysWith: { first, _ in first }))
  }

  private func number(_ row: [String: Any]?, _ path: String...) throws -> Double {
    var row = row
    for key in path.dropLast() { row = row?[key] as? [String: Any] }
    return try #require(row?[path.last ?? ""] as? Double)
  }

  // SciPy 1.17.1: binom.ppf, cdf and pmf in Spiegelhalter's interpolation.
  @Test func `a funnel draws the limits of chance around the country, for parts and whole`() throws {
    let (table, rows) = try own("--funnel", "funnels")
    #expect(abs(try number(table, "common") - 0.072_839_506_172_84) < 1e-12)
    for (region, inner, outer) in [
      ("1504", (0.066_015_530_06, 0.079_628_182_25), (0.062_237_350_79, 0.083_697_403_82)),
      ("1523", (0.042_532_986_31, 0.102_463_877_82), (0.028_342_862_33, 0.122_378_738_69)),
      ("1504+1523", (0.066_186_774_39, 0.079_458_865_49), (0.062_500_307_22, 0.083_423_919_40)),
    ] {
      #expect(abs(try number(rows[region], "inner", "lower") - inner.0) < 1e-9, "\(region)")
      #expect(abs(try number(rows[region], "inner", "upper") - inner.1) < 1e-9, "\(region)")
      #expect(abs(try number(rows[region], "outer", "lower") - outer.0) < 1e-9, "\(region)")
      #expect(abs(try number(rows[region], "outer", "upper") - outer.1) < 1e-9, "\(region)")
      #expect(rows[region]?["place"] as? String == "within")
    }
    let all = try Self.list(table, "kommuner")
    #expect(all.count == 8)
    // 9 of 560 are fewer than chance explains.
    #expect(all.first { $0["region"] as? String == "1517" }?["place"] as? String == "outside")
  }

  // SciPy 1.17.1: moments as documented, beta.ppf; the whole in a field without its parts.
  @Test func `small kommuner are drawn towards the country, the whole in the field that will be`() throws {
    let (table, rows) = try own("--shrink", "steadied")
    #expect(abs(try number(table, "spread") - 0.014_010_686_335_646) < 1e-11)
    for (region, estimate, weight, lower, upper) in [
      ("1504", 0.074_875_295_07, 0.942_279_433_75, 0.068_321_271_31, 0.081_700_299_00),
      ("1523", 0.061_586_648_65, 0.458_110_265_70, 0.044_224_667_97, 0.081_568_682_37),
      ("1504+1523", 0.073_634_784_35, 0.941_487_013_54, 0.067_293_696_05, 0.080_234_046_18),
    ] {
      #expect(abs(try number(rows[region], "estimate") - estimate) < 1e-9, "\(region)")
      #expect(abs(try number(rows[region], "reliability") - weight) < 1e-9, "\(region)")
      #expect(abs(try number(rows[region], "interval", "lower") - lower) < 1e-8, "\(region)")
      #expect(abs(try number(rows[region], "interval", "upper") - upper) < 1e-8, "\(region)")
    }
  }

  @Test func `an effect is told with those who were met, the others, and a test by placebo`() throws {
    let file = CompareCommandTests.population
    let line = "\"$KOMMUNE\" compare '\(file)' --merge 1504,1523,1529,1534,1546 --name Ny --indicator folkemengde --effect 2020"
    let output = try Sandbox().shell(line).output
    #expect(output.contains("Virkning fra 2020: Folkemengde 1. januar, prosent\n"))
    #expect(output.contains("forskjell i forskjeller    +8,3\u{A0}%"))
    #expect(output.contains("1507 Ålesund (1504 Ålesund, 1523 Ørskog, 1529 Skodje, 1534 Haram, 1546 Sandøy) mot 304 kommuner"))
    #expect(output.contains("Syntetisk, av de 20 som lignet mest før: 17,3\u{A0}% 4203 Arendal, "))
    let json = try Sandbox().shell(line + " --json").output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let effect = try #require(try Self.list(object, "effects").first)
    #expect(effect["met"] as? [String] == ["1507"])
    #expect((effect["others"] as? [String])?.count == 304)
    #expect(abs(try number(effect, "differenceInDifferences", "effect") - 0.080_189_629_906) < 1e-11)
    #expect(effect["scale"] as? String == "logarithm")
  }

  @Test func `two invented mergers stand beside each other, each ranked in its own field`() throws {
    let line =
      "\"$KOMMUNE\" compare '\(Self.kostra)' --merge 1504,1534 --name A --merge 1504,1523,1529,1534,1546 --name B "
      + "--indicator brutto-driftsutgifter-per-innbygger --against EAK"
    let output = try Sandbox().shell(line).output
    let lines = output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(lines[0] == "A B")
    // (3 230 521 + 616 982) / (46 747 + 9 200) thousand kroner.
    #expect(
      lines[1] == "Brutto driftsutgifter per innbygger, 2015, kroner 68\u{A0}770, nr. 332 av 402 70\u{A0}269, nr. 315 av 399")
    #expect(lines.contains("== A ==") && lines.contains("== B =="))
    let json = try Sandbox().shell(line + " --json").output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let alternatives = try Self.list(object, "alternatives")
    #expect(alternatives.compactMap { ($0["merger"] as? [String: Any])?["name"] as? String } == ["A", "B"])
    #expect(try Self.list(alternatives[0], "results").count == 4)
    let map = try Sandbox().shell(line + " --map 2024")
    #expect(map.status == 64)
    #expect(map.errors == "kommune: --map kan bare brukes med én --merge.\n")
  }

  @Test(arguments: [
    ("ratio-of-sums", "74\u{A0}124"), ("median", "83\u{A0}055"), ("mean-of-ratios", nil), ("leave-own-out", nil),
    ("population-ratio", nil), ("plain-sum", "74\u{A0}124"),
  ])
  func `a group's figure is made as the reader asks`(estimator: String, figure: String?) throws {
    let line = "\"$KOMMUNE\" compare '\(Self.kostra)' \(Self.five) --against EAK --estimator \(estimator)"
    let outcome = try Sandbox().shell(line)
    #expect(outcome.status == 0)
    let country = try #require(outcome.output.split(separator: "\n").first { $0.hasPrefix("  EAK Landet") })
    if let figure { #expect(country.contains(figure)) }
    #expect(country.contains(estimator == "leave-own-out" ? "398 av 423" : "403 av 428"))
    #expect(outcome.output.contains("Gruppetall: ") == (estimator != "ratio-of-sums"))
  }

  @Test(arguments: [("13180,5", 13_180.5), ("13180.5", 13_180.5), ("13.180", nil), ("13,180", nil)])
  func `an amount has a decimal comma or point, and no mark between thousands`(amount: String, grant: Double?) throws {
    let line = "\"$KOMMUNE\" grants --merge 1504,1523 --basic-grant \(amount) --population 49057 --year 2020 --json"
    let outcome = try Sandbox().shell(line)
    #expect((outcome.status == 0) == (grant != nil))
    if let grant { #expect(outcome.output.contains("\"dividedBasis\":\(grant),")) }
  }

  @Test func `grants come as twenty years, the taper as given`() throws {
    let line = "\"$KOMMUNE\" grants --merge 1504,1523,1529,1534,1546 --basic-grant 13180 --population 66258 --year 2020"
    let output = try Sandbox().shell(line + " --taper 0.8,0.6,0.4,0.2,0 --json").output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let years = try Self.list(object, "years")
    #expect(years.count == 20)
    #expect(years.compactMap { $0["dividedBasis"] as? Double }[13...] == [52_720, 52_720, 42_176, 31_632, 21_088, 10_544, 0])
    #expect(years[0]["reform"] as? Double == 33_471)
    #expect(try Sandbox().shell(line).output.contains("2020              52\u{A0}720        33\u{A0}471   86\u{A0}191\n"))
  }

  @Test(arguments: [
    ("--harmonise", "--harmonise krever --merge."), ("--scale", "--scale krever --merge."),
    (
      "--gap a/b",
      "--gap må være utgifter/brukere/målgruppe, for eksempel netto-grunnskole/elever/folkemengde-ultimo[6-15]. Fant «a/b»."
    ),
    (
      "--indicator brutto-driftsutgifter-per-innbygger --funnel",
      "--funnel og --shrink krever en andel eller rate av talte personer eller ting. Fant «brutto-driftsutgifter-per-innbygger»."
    ),
    (
      "--indicator brutto-driftsutgifter-per-innbygger --shrink",
      "--funnel og --shrink krever en andel eller rate av talte personer eller ting. Fant «brutto-driftsutgifter-per-innbygger»."
    ),
    (
      "--indicator brutto-driftsutgifter-per-innbygger --effect 2020",
      "Virkningen fra 2020 på «brutto-driftsutgifter-per-innbygger» krever minst 2 hele år før og 1 etter. Filene har 1 før og 0 etter."
    ),
    (
      "--effect 20x", "--effect må være et år, eventuelt med årene som brukes: 2020 eller 2020:2010-2023. Fant «20x»."
    ),
    (
      "--estimator mean",
      "«--estimator» kan ikke være «mean» (ratio-of-sums, plain-sum, mean-of-ratios, median, leave-own-out, population-ratio)."
    ),
  ])
  func `what the reasons need is told in one line`(arguments: String, message: String) throws {
    let outcome = try Sandbox().shell("\"$KOMMUNE\" compare '\(Self.kostra)' --against EAK \(arguments)")
    #expect(outcome.status == 64)
    #expect(outcome.errors == "kommune: \(message)\n")
  }

  private static let withheld = """
    "region";"Brutto driftsutgifter i alt 2019";"Folkemengde i alt 2019"
    "1504 Ålesund";2000;40000
    "1523 Ørskog";:;2000
    "1529 Skodje";3000;4000
    "1534 Haram";3000;10000
    "1546 Sandøy";0;0
    "0301 Oslo";9000;600000

    """

  @Test func `a harmonisation that lacks a part says whose`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("k.csv", Self.withheld)
    let command =
      "\"$KOMMUNE\" compare k.csv --merge 1504,1523,1529 --name Ny --indicator brutto-driftsutgifter-per-innbygger --harmonise"
    #expect(try sandbox.shell(command).output.hasSuffix("2019\n      Kan ikke regnes ut: det mangler tall for 1523 Ørskog.\n"))
    let json = try sandbox.shell(command + " --json").output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(try Self.list(object, "harmonisation").isEmpty)
    #expect(try Self.list(object, "harmonisationMissing").map { $0["parts"] as? [String] } == [["1523"]])
  }

  @Test func `a denominator of zero, a group's members in a gap and a withheld part on a map are told`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("k.csv", Self.withheld)
    let command = "\"$KOMMUNE\" compare k.csv --indicator brutto-driftsutgifter-per-innbygger"
    let merged = try sandbox.shell(
      command + " --merge 1504,1529,1546 --name Ny --against EAK --gap brutto-driftsutgifter/folkemengde-ultimo/folkemengde-ultimo")
    #expect(merged.output.contains("1546 Sandøy    ..\n      Kan ikke regnes ut: nevneren er null.\n"))
    // Five of six: Ørskog's figure is withheld.
    #expect(merged.output.contains("Med alle fire tallene: Landet 5 av 422."))
    let carried = try sandbox.shell(command + " --map 2020")
    #expect(carried.output.contains("1507 Ålesund     :\n"))
  }

  // The five have 64 147 inhabitants; without the larger ones nobody shows what such a kommune spends.
  @Test func `a size beyond the curve is told`() throws {
    let sandbox = try Sandbox()
    let rows = (0..<12).map {
      "\"\(["0101", "0104", "0105", "0106", "0111", "0118", "0119", "0121", "0122", "0123", "0124", "0125"][$0]) X\";\(100 * ($0 + 3) + 7 * $0 * $0);\(1_000 * ($0 + 2))"
    }
    try sandbox.write(
      "k.csv",
      "\"region\";\"Brutto driftsutgifter i alt 2015\";\"Folkemengde i alt 2015\"\n" + rows.joined(separator: "\n")
        + "\n\"1504 Ålesund\";3000;47199\n\"1534 Haram\";700;9200\n")
    let command = "\"$KOMMUNE\" compare k.csv --merge 1504,1534 --name Ny --indicator brutto-driftsutgifter-per-innbygger --scale"
    let output = try sandbox.shell(command).output
    #expect(output.contains("Utenfor kurven: de andre har fra 2\u{A0}000 til 13\u{A0}000 innbyggere"))
  }

  // (40 + 20) / (1 000 + 1 000) is 3.0 per cent.
  @Test func `pairs of neighbours print shares in percent, estimates as such, and what the map has of another year`() throws {
    let sandbox = try Sandbox()
    let area = { (code: String, x: Int) in
      #"{"type":"Feature","properties":{"kommunenummer":"\#(code)"},"geometry":{"type":"Polygon","coordinates":[[[\#(x),0],[\#(x + 1),0],[\#(x + 1),1],[\#(x),1],[\#(x),0]]]}}"#
    }
    let areas = [area("1505", 0), area("1506", 1), area("1502", 2)].joined(separator: ",")
    try sandbox.write("g.json", #"{"type":"FeatureCollection","features":[\#(areas)]}"#)
    let header = "region;Netto driftsresultat 2023;Brutto driftsinntekter 2023\n"
    let command = "\"$KOMMUNE\" compare k.csv --all-neighbours g.json --indicator OK01 --period 2023"
    try sandbox.write("k.csv", header + "1505 Kristiansund;40;1000\n1506 Molde;20;1000\n")
    let output = try sandbox.shell(command).output
    #expect(output.contains("1505+1506  Kristiansund + Molde  3,0\n"))
    #expect(output.contains("1 av 2 grenser i kartet er utelatt"))
    try sandbox.write("k.csv", header + "1505 Kristiansund;40;1000\n1506 Molde;..;1000\n")
    #expect(try sandbox.shell(command + " --estimates").output.contains("4,0 (anslag)  1 av 2\n"))
  }

  @Test func `one indicator without an answer leaves the others theirs`() throws {
    let all = "region;Elever med spesialundervisning 2015;Elever i kommunale og private grunnskoler 2015\n"
    let rows = ["1504 Ålesund", "1534 Haram", "1511 Vanylven", "1515 Herøy"].map { "\($0);900;900\n" }.joined()
    let outcome = try CompareFeesTests.compare(all + rows, CompareFeesTests.water, "--indicator GS04 --shrink")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("      «GS04» kan ikke beregnes av disse tallene.\n"))
  }
}
