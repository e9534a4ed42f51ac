import Foundation
import Testing

@Suite struct CompareCommandTests {
  static let kostra = Sandbox.package.appending(path: "Data/nye-aalesund/kjelder/kostra-eiendomsforvaltning-konsern-2015.csv").path
  static let five = "--merge 1504,1523,1529,1534,1546 --name 'Nye Ålesund' --indicator brutto-driftsutgifter-per-innbygger"

  func compare(_ arguments: String) throws -> Sandbox.Outcome {
    try Sandbox().shell("\"$KOMMUNE\" compare '\(Self.kostra)' \(arguments)")
  }

  @Test func `the five become one and stand beside the country`() throws {
    let outcome = try compare(Self.five + " --against fylke:15,EAKUO,EAK")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("Brutto driftsutgifter per innbygger, 2015, kroner\n  1504 Ålesund "))
    let lines = outcome.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(lines.contains("Nye Ålesund 70\u{A0}269 5 av 5 nr. 315 av 399"))
    #expect(lines.contains { $0.hasPrefix("EKA15 Møre og Romsdal 76\u{A0}068 35 av 36") })
    #expect(lines.contains { $0.hasPrefix("EAKUO Landet uten Oslo 73\u{A0}601") })
    #expect(lines.contains { $0.hasPrefix("EAK Landet 74\u{A0}124 403 av 428") })
  }

  @Test func `a group of one's own may stand among other targets`() throws {
    let lines = try compare(Self.five + " --against 'EAK,Venner=1511,1515,EKG13'").output.split(separator: "\n")
      .map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
    #expect(lines.suffix(3) == ["Venner 75\u{A0}101", "EKG13 KOSTRA-gruppe", "EAK Landet"])
  }

  @Test(arguments: ["residual", "sum-series", "total-shares", "1850:1806=0.6,1875=0.4"], [2020, 2024])
  func `what is printed of a map adds up to what the file has`(rule: String, mapYear: Int) throws {
    let file = Sandbox.package.appending(path: "Data/nye-aalesund/kjelder/ssb-07459-folkemengde-kommuner.csv").path
    let line = "\"$KOMMUNE\" compare '\(file)' --map \(mapYear) --split '\(rule)' --period 2019 --json"
    let data = Data(try Sandbox().shell(line).output.utf8)
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    func sum(_ list: String, _ key: String) -> Double {
      (json[list] as? [[String: Any]] ?? []).compactMap { $0[key] as? Double }.reduce(0, +)
    }
    #expect(abs(sum("results", "value") + sum("results", "partial") + sum("residual", "value") - 5_328_212) < 1e-6)
    #expect(abs(sum("totals", "value") - 5_328_212) < 1e-6)
  }

  @Test func `one kommune by itself stands once, beside others like it`() throws {
    let outcome = try compare("--merge 1504 --indicator brutto-driftsutgifter-per-innbygger --against EAK,1517")
    let lines = outcome.output.split(separator: "\n").dropFirst().map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
    #expect(lines == ["1504 Ålesund", "1517 Hareid", "EAK Landet"])
  }

  @Test func `JSON has the documented members in their order`() throws {
    let output = try compare(Self.five + " --json").output
    let merged = try #require(output.split(separator: "\n").first { $0.contains("\"kind\":\"merged\"") })
    let names = [
      "indicator", "period", "region", "kind", "value", "symbol", "unit", "coverage", "rank", "of", "percentile", "interval", "estimated",
      "sources",
    ]
    let places = names.compactMap { merged.range(of: ",\"\($0)\":")?.lowerBound ?? merged.range(of: "{\"\($0)\":")?.lowerBound }
    #expect(places.count == names.count)
    #expect(merged.contains("\"value\":70269.2721406,"))
    #expect(merged.contains("\"rank\":315,\"of\":399,"))
    #expect(merged.contains("\"coverage\":{\"parts\":5,\"of\":5,\"populationShare\":1}"))
  }

  @Test func `a part that is missing leaves the whole unprinted`() throws {
    let outcome = try compare("--merge 1504,1523,1529,1534,1546 --name Ny --indicator administrasjonsareal --json")
    let merged = try #require(outcome.output.split(separator: "\n").first { $0.contains("\"kind\":\"merged\"") })
    #expect(merged.contains("\"value\":null,\"symbol\":\"..\""))
    #expect(merged.contains("\"coverage\":{\"parts\":4,\"of\":5"))
  }

  @Test(arguments: [("sum-series", 9120), ("total-shares", 8749), ("age-shares", 8710), ("sum-series,age-shares", 9120)])
  func `a series is carried to the map of another year by the rule that is named`(rule: String, people: Double) throws {
    let file = Sandbox.package.appending(path: "Data/nye-aalesund/kjelder/ssb-07459-alder-nye-aalesund.csv").path
    let line = "\"$KOMMUNE\" compare '\(file)' --merge 1504,1523,1529,1534,1546 --map 2024 --period 2015 --split \(rule) --json"
    let outcome = try Sandbox().shell(line)
    #expect(outcome.status == 0)
    let haram = try #require(outcome.output.split(separator: "\n").first { $0.contains("\"id\":\"1580\"") })
    let value = try #require(haram.split(separator: "\"value\":").last?.split(separator: ",").first)
    #expect(Double(value)?.rounded() == people)
    #expect(haram.contains("\"estimated\":true"))
  }

  @Test(arguments: [
    ("--merge 1504,1594", "Koden må være et kommunenummer i registeret. Fant «1594». Mente du «1504»?"),
    ("--merge 1504,1504", "1504 Ålesund er nevnt to ganger i sammenslåingen."),
    ("--merge 1504,1507 --indicator brutto-driftsutgifter", "1504 Ålesund og 1507 Ålesund har aldri vært kommuner samtidig."),
    (
      "--indicator brutto-driftsutgift",
      "Nøkkeltallet må finnes i registeret. Fant «brutto-driftsutgift». Mente du «brutto-driftsutgifter»?"
    ),
    (
      "--merge 1504,1534 --against EKUO",
      "«EKUO» er ikke noe å sammenligne med. Mente du EAKUO? "
        + "Mulig: group, group:13, group:merged, fylke:15, EAK, EAKUO, neighbours:10, 1505, Sunnmøre=1511,1515."
    ),
    ("--merge 1504,2111", "2111 er ingen kommune som kan slås sammen med andre."),
    ("--period 15", "Perioden må være skrevet som 2018, 2018K1 eller 2018M01. Fant «15»."),
  ])
  func `what cannot be compared is told in one line`(arguments: String, message: String) throws {
    let outcome = try compare(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors == "kommune: \(message)\n")
  }

  static let population = Sandbox.package.appending(path: "Data/nye-aalesund/kjelder/ssb-07459-folkemengde-kommuner.csv").path

  // The sums of the file's own columns over the kommuner of each year, with Python.
  @Test(arguments: [2020, 2024])
  func `nobody is lost on the way to another map, and every division is listed`(map: Int) throws {
    let line = "\"$KOMMUNE\" compare '\(Self.population)' --map \(map) --period 2005 --period 2015 --period 2019 --indicator folkemengde"
    let output = try Sandbox().shell(line).output
    #expect(
      output.contains(
        "Delt 1. januar 2020: 1850 Tysfjord - Divtasvuodna i 1806 Narvik og 1875 Hábmer - Hamarøy, ikke fordelt: står under delte kommuner."
      ))
    #expect(output.contains("Delt 1. januar 2020: 5012 Snillfjord i "))
    let lines = output.split(separator: "\n").map { $0.replacing("\u{A0}", with: "").split(separator: " ").map(String.init) }
    let total = try #require(lines.first { $0.starts(with: ["I", "alt"]) })
    #expect(Array(total.dropFirst(2)) == Self.sums)
    #expect(lines.contains { $0.starts(with: ["Delte", "kommuner"]) })
  }

  static let sums = ["4485465", "5103155", "5328212"]

  @Test func `stated shares give a divided kommune's people out, as estimates with the rule named`() throws {
    let line = "\"$KOMMUNE\" compare '\(Self.population)' --map 2020 --period 2019 --indicator folkemengde"
    let output = try Sandbox().shell(line + " --split '1850:1806=0.6,1875=0.4'").output
    #expect(
      output.contains(
        "Delt 1. januar 2020: 1850 Tysfjord - Divtasvuodna i 1806 Narvik 60,0\u{A0}% og 1875 Hábmer - Hamarøy 40,0\u{A0}%, "
          + "etter oppgitte andeler."
      ))
    #expect(output.contains("(anslag)"))
    #expect(try Sandbox().shell(line + " --split '1850:1806=0.6,1875=0.5'").status == 64)
  }

  @Test func `a ratio is carried as the ratio of carried sums`() throws {
    let line = "\"$KOMMUNE\" compare '\(Self.kostra)' --map 2020 --merge 1504,1523,1529,1534,1546"
    let outcome = try Sandbox().shell(line + " --indicator brutto-driftsutgifter-per-innbygger --json")
    #expect(outcome.errors == "")
    let found = try #require(outcome.output.split(separator: "\n").first { $0.contains("\"id\":\"1507\"") })
    #expect(found.contains("\"value\":70269.2721406,"))
    // A part's area is missing, so the whole has none.
    let area = try Sandbox().shell(line + " --indicator administrasjonsareal-per-innbygger --json").output
    #expect(area.split(separator: "\n").contains { $0.contains("\"id\":\"1507\"") && $0.contains("\"value\":null") })
  }

  @Test(arguments: [
    (
      "brutto-driftsutgifter-per-innbygger",
      "Filene mangler grunnlagstall for «brutto-driftsutgifter-per-innbygger»: brutto-driftsutgifter."
    ),
    ("TE01", "«TE01» kan ikke føres over på en annen kommuneinndeling: det er verken en sum eller et forhold mellom summer."),
  ])
  func `what cannot be carried is refused`(indicator: String, message: String) throws {
    let outcome = try Sandbox().shell("\"$KOMMUNE\" compare '\(Self.population)' --map 2020 --indicator \(indicator)")
    #expect(outcome.status == 64)
    #expect(outcome.errors == "kommune: \(message)\n")
  }

  @Test func `without a period an invented merger is looked at in the last year of its parts`() throws {
    let outcome = try Sandbox().shell(
      "\"$KOMMUNE\" compare '\(Self.population)' --merge 1504,1523,1529,1534,1546 --name Ny --indicator folkemengde")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Folkemengde 1. januar, 2019, personer\n"))
  }

  @Test(arguments: ["euclidean", "mahalanobis", "ward", "kmeans:8"])
  func `like kommuner come with method, traits, distance and stability`(method: String) throws {
    let line = "\"$KOMMUNE\" compare '\(Self.kostra)' '\(Self.population)' \(Self.five) --against neighbours:5 --like \(method)"
    let outcome = try Sandbox().shell(line)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("Like kommuner: "))
    #expect(outcome.output.contains("Kjennetegn: Folkemengde 31. desember (2015)"))
    let lines = outcome.output.split(separator: "\n")
    #expect((1...5).contains(lines.count { $0.contains("avstand ") }))
    #expect(!lines.contains { $0.hasPrefix("  1504 ") && $0.contains("avstand") })
    #expect(try Sandbox().shell(line).output == outcome.output)
  }

  @Test func `a merged kommune whose own group the files cannot tell is said so`() throws {
    let outcome = try compare(
      "--merge 1523,1546 --name Liten --indicator brutto-driftsutgifter-per-innbygger --against group:merged")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.contains(
        "Den sammenslåtte kommunens KOSTRA-gruppe kan ikke fastsettes: med 3\u{A0}580 innbyggere avhenger den også av bundne kostnader"))
    #expect(try compare(Self.five + " --against group:merged").output.contains("EKG13 KOSTRA-gruppe 13"))
  }
}
