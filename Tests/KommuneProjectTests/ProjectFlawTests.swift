import KommuneLocale
import KommuneModel
import KommuneProject
import Testing

@Suite struct ProjectFlawTests {
  @Test func `an unknown key is told with the nearest one`() {
    #expect(
      ProjectText.messages(ProjectText.minimal + "\nsourcse: []\n") == [
        "Nøkkelen må vere ein som finst her. Fann «sourcse» i kommune.yml, linje 7, kolonne 1. Meinte du «sources»?"
      ])
    #expect(
      ProjectText.messages(ProjectText.minimal.replacing("language: nn", with: "language: en") + "\nzzz: 1\n") == [
        "The key must be one that belongs here. Found «zzz» in kommune.yml, line 7, column 1."
      ])
  }

  @Test func `a lost leading zero is told, not guessed`() {
    #expect(
      ProjectText.messages(ProjectText.minimal.replacing("1504", with: "301")) == [
        "Eit kommunenummer må ha fire siffer. Fann «301» i kommune.yml, linje 6, kolonne 11. Ein null framfor kan vere mista: «0301»?"
      ])
  }

  @Test func `the registers' names of indicators have capitals`() {
    let exhibit = "\nexhibits: [{id: a, kind: indicator-table, indicators: [OK10, PO08], split: %, map: 2024}]\n"
    #expect(ProjectText.messages(ProjectText.minimal + exhibit.replacing("%", with: "total-shares")).isEmpty)
    #expect(ProjectText.messages(ProjectText.minimal + exhibit.replacing("%", with: "halv"))[0].contains("«total-shares»"))
    #expect(
      ProjectText.messages(ProjectText.minimal + exhibit.replacing("%", with: "residual").replacing("OK10", with: "\"OK 10\""))[0].contains(
        "«OK 10»"))
  }

  @Test func `Longyearbyen merges with nobody`() {
    #expect(
      ProjectText.messages(ProjectText.minimal.replacing("1504", with: "2111")) == [
        "Koden må vere ein kommune som kan slåast saman med andre. Fann «2111» i kommune.yml, linje 6, kolonne 11."
      ])
  }

  @Test func `all flaws of a file are told, in its order`() {
    let text = """
      title: {nb: Nye Ålesund}
      langauge: nn
      date: 2026-02-30
      merger:
        name: [Nye Ålesund]
        parts: [1504, 1504]
        year: 20
      against: [grupp]
      """
    #expect(
      ProjectText.messages(text) == [
        "Nøkkelen «language» må være med. kommune.yml, linje 1, kolonne 1.",
        "Nøkkelen må være en som finnes her. Fant «langauge» i kommune.yml, linje 2, kolonne 1. Mente du «language»?",
        "Datoen må finnes og være skrevet som 2018-09-01. Fant «2026-02-30» i kommune.yml, linje 3, kolonne 7.",
        "Etter «name» må det stå en tekst. kommune.yml, linje 5, kolonne 9. Der står en liste.",
        "Navnet må være brukt bare én gang. Fant «1504» i kommune.yml, linje 6, kolonne 17. Det stod først i linje 6.",
        "Året må være skrevet med fire sifre. Fant «20» i kommune.yml, linje 7, kolonne 9.",
        "Det man sammenligner med, må være group, group:merged, fylke:15, EAK, EAKUO, EKG13, neighbours:8 eller et kommunenummer."
          + " Fant «grupp» i kommune.yml, linje 8, kolonne 11. Mente du «group»?",
      ])
  }

  @Test func `like kommuner, chosen for each indicator, cannot be what the whole report compares with`() {
    #expect(
      ProjectText.messages(ProjectText.minimal + "\nagainst: [group, \"neighbours:3\"]\n") == [
        "Like kommunar blir valde for kvart nøkkeltal: be om dei med «kind: like-kommuner» og «reference: \"neighbours:8\"»."
          + " Fann «neighbours:3» i kommune.yml, linje 7, kolonne 18."
      ])
  }

  @Test func `a phrase must have the report's language and any that is asked for`() {
    let text = ProjectText.minimal.replacing("title: Nye Ålesund", with: "title: {nb: Folketall}")
    #expect(ProjectText.messages(text) == ["«title» må vere skrive på nynorsk («nn»). kommune.yml, linje 1, kolonne 8."])
    let asked = ProjectText.minimal.replacing("title: Nye Ålesund", with: "title: {nn: Folketal}")
    #expect(ProjectText.messages(asked, languages: [.sv]) == ["«title» må vere skrive på svensk («sv»). kommune.yml, linje 1, kolonne 8."])
  }

  @Test func `an exhibit can only show figures that a source holds`() {
    let text = ProjectText.withSources + "\nexhibits:\n  - {id: linje, kind: population-line, figures: [folkemengda]}\n"
    #expect(
      ProjectText.messages(text) == [
        "Grunnlagstalet må stå under «figures» i ei av kjeldene. Fann «folkemengda» i kommune.yml, linje 15, kolonne 50."
          + " Meinte du «folkemengde»?"
      ])
  }

  @Test(arguments: [
    ("/etc/passwd", "Stigen må gå ut frå prosjektmappa og bli i henne. Fann «/etc/passwd» i kommune.yml, linje 9, kolonne 11."),
    ("../a.csv", "Stigen må gå ut frå prosjektmappa og bli i henne. Fann «../a.csv» i kommune.yml, linje 9, kolonne 11."),
  ])
  func `a source stays inside the project's folder`(path: String, message: String) {
    #expect(ProjectText.messages(ProjectText.withSources.replacing("kjelder/folketal.csv", with: path)) == [message])
  }

  @Test func `names become file names and are kept plain`() {
    let text = ProjectText.withSources.replacing("id: folketal", with: "id: ../folketal")
    #expect(
      ProjectText.messages(text) == [
        "Namnet må vere sett saman av små bokstavar a–z, siffer og bindestrek, for det blir del av adresser og filnamn."
          + " Fann «../folketal» i kommune.yml, linje 8, kolonne 9."
      ])
  }

  @Test func `two sources cannot share a name`() {
    let source = "\n  - {id: folketal, file: a.csv, publisher: SSB, title: A, license: CC0, figures: {a: B}}\n"
    #expect(
      ProjectText.messages(ProjectText.withSources + source) == [
        "Namnet må vere brukt berre éin gong. Fann «folketal» i kommune.yml, linje 14, kolonne 10. Det stod først i linje 8."
      ])
  }

  @Test func `a delivery comes from a part of the merger`() {
    let text = ProjectText.minimal + "\ndeliveries:\n  - {what: Status, deliveredBy: [1504, 1505]}\n"
    #expect(
      ProjectText.messages(text) == [
        "Kommunen må vere ein av dei som blir slåtte saman. Fann «1505» i kommune.yml, linje 8, kolonne 40."
      ])
  }

  @Test func `work begins before it is due`() {
    let text = ProjectText.minimal + "\ndeadlines:\n  - {start: 2018-09-02, date: 2018-09-01, what: Levering}\n"
    #expect(
      ProjectText.messages(text) == [
        "Det første tidspunktet må kome før det andre. Fann «2018-09-02, 2018-09-01» i kommune.yml, linje 8, kolonne 13."
      ])
  }

  @Test func `control characters of a file never reach the terminal`() {
    let text = ProjectText.minimal + "\n\"a\\e[31m\": 1\n"
    #expect(
      ProjectText.messages(text) == ["Nøkkelen må vere ein som finst her. Fann «a\\u{1B}[31m» i kommune.yml, linje 7, kolonne 1."])
  }
}
