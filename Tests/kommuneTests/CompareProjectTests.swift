import Foundation
import Testing

/// `kommune compare` over a project, and the cost weights that a project names.
@Suite struct CompareProjectTests {
  private static let demo = Sandbox.package.appending(path: "Data/nye-aalesund").path

  /// The demo project with a file of cost weights, as it is or damaged.
  private func project(weights: String?, key: String = "needs: nøkler.csv\n") throws -> Sandbox {
    let sandbox = try Sandbox()
    try FileManager.default.copyItem(atPath: Self.demo, toPath: sandbox.folder.appending(path: "prosjekt").path)
    let file = "prosjekt/kommune.yml"
    let text = String(decoding: try sandbox.read(file), as: UTF8.self)
    var changed = text.replacing("grouping: 2015\n", with: "grouping: 2015\n" + key)
    changed = changed.replacing(
      "exhibits:\n",
      with: "exhibits:\n  - id: behov\n    kind: needs-table\n    indicators: [brutto-driftsutgifter-per-innbygger]\n"
        + "    periods: [2015]\n", maxReplacements: 1)
    try sandbox.write(file, changed)
    let chapter = "prosjekt/kapittel/okonomi.nn.md"
    try sandbox.write(chapter, String(decoding: try sandbox.read(chapter), as: UTF8.self) + "\n\n{{show behov}}\n")
    if let weights { try sandbox.write("prosjekt/nøkler.csv", weights) }
    return sandbox
  }

  /// Half by the area of sports buildings, half once for every kommune.
  private static let weights = """
    år;kilde;tjeneste;andel;kriterium;vekt;type;grunnlagstall
    2015;oppdikta nøklar;alle;1;utgift;0.5;antall;korrigerte-brutto-driftsutgifter
    2015;oppdikta nøklar;alle;1;basis;0.5;kommune;

    """

  @Test func `a project brings its merger, its groups, its grouping and its language`() throws {
    let output = try Sandbox().shell("\"$KOMMUNE\" compare '\(Self.demo)' --indicator brutto-driftsutgifter-per-innbygger").output
    let lines = output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(lines[0] == "Brutto driftsutgifter per innbyggjar, 2015, kroner")
    #expect(lines.contains("1507 nye Ålesund 70\u{A0}269 5 av 5 nr. 315 av 399"))
    #expect(lines.contains { $0.hasPrefix("EKG13 ") && $0.contains("68\u{A0}593") })
    #expect(lines.contains { $0.hasPrefix("EAK Landet 74\u{A0}124 403 av 428") })
    let file = try Sandbox().shell("\"$KOMMUNE\" compare '\(Self.demo)/kommune.yml' --indicator brutto-driftsutgifter-per-innbygger").output
    #expect(file == output)
    let other = try Sandbox().shell(
      "\"$KOMMUNE\" compare '\(Self.demo)' --merge 1504,1534 --against EAKUO --indicator brutto-driftsutgifter-per-innbygger")
    #expect(other.output.contains("Ålesund + Haram") && !other.output.contains("EKG13"))
  }

  // Python from the files: u = 0.5 · (c / C) / (p / P) + 0.5 · (1 / 403) / (p / P) over the 403 kommuner that reported; 1504 gets 0.60713.
  @Test func `the weights of a project are those of --needs`() throws {
    let sandbox = try project(weights: Self.weights)
    let named = try sandbox.shell("\"$KOMMUNE\" compare prosjekt --indicator brutto-driftsutgifter-per-innbygger --json")
    #expect(named.errors == "")
    let plain = try project(weights: Self.weights, key: "")
    try plain.write(
      "prosjekt/kommune.yml",
      String(decoding: try plain.read("prosjekt/kommune.yml"), as: UTF8.self).replacing(
        "  - id: behov\n    kind: needs-table\n    indicators: [brutto-driftsutgifter-per-innbygger]\n    periods: [2015]\n", with: ""))
    let given = try plain.shell(
      "\"$KOMMUNE\" compare prosjekt --indicator brutto-driftsutgifter-per-innbygger --needs prosjekt/nøkler.csv --json")
    #expect(given.errors == "")
    #expect(named.output == given.output)
    #expect(named.output.contains("\"source\":\"oppdikta nøklar\""))
  }

  @Test func `the report shows spending against need with its weights in the manifest`() throws {
    let sandbox = try project(weights: Self.weights)
    let outcome = try sandbox.shell("\"$KOMMUNE\" report prosjekt -o rapport --quiet")
    #expect(outcome.errors == "")
    let table = String(decoding: try sandbox.read("rapport/tables/behov.csv"), as: UTF8.self)
    #expect(table.contains("Brutto driftsutgifter per innbyggjar,Nye Ålesund,70269.27214055217,"))
    let manifest = String(decoding: try sandbox.read("rapport/manifest.json"), as: UTF8.self)
    #expect(manifest.contains("\"formula\":\"(x / u − x_ref) · u · p\""))
    #expect(manifest.contains("\"assumptions\":[\"oppdikta nøklar\"]"))
    #expect(manifest.contains("\"unranked\":[{\"reason\":\"part\",\"regions\":[\"1504\",\"1523\",\"1529\",\"1534\",\"1546\"]}"))
  }

  @Test func `weights that are missing, unreadable or unnamed are told in the project's language`() throws {
    let missing = try project(weights: nil).shell("\"$KOMMUNE\" report prosjekt -o rapport --quiet")
    #expect(missing.status == 66)
    #expect(missing.errors.contains("nøkler.csv"))
    let flawed = try project(weights: Self.weights.replacing("0.5;kommune", with: "0.4;kommune"))
      .shell("\"$KOMMUNE\" compare prosjekt --quiet")
    #expect(flawed.status == 65)
    #expect(flawed.errors.contains("nøkler.csv") && flawed.errors.contains("vekt"))
    let unnamed = try project(weights: nil, key: "").shell("\"$KOMMUNE\" report prosjekt -o rapport --quiet")
    #expect(unnamed.status == 78)
    #expect(unnamed.errors.contains("kostnadsnøklar («needs:» i prosjektfila)"))
    let outside = try project(weights: nil, key: "needs: ../nøkler.csv\n").shell("\"$KOMMUNE\" report prosjekt -o rapport --quiet")
    #expect(outside.status == 78)
  }
}
