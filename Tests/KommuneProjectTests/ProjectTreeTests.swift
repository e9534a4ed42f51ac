import KommuneLocale
import KommuneProject
import Testing

@Suite struct ProjectTreeTests {
  static let tooDeep = "Prosjektfilen må ikke gjenta seg selv (aliaser, lister i lister) ut over det rimelige."

  @Test(arguments: [
    ("", "Prosjektfilen må ikke være tom. kommune.yml."),
    ("# bare en merknad\n", "Prosjektfilen må ikke være tom. kommune.yml."),
    ("[1, 2]", "Her må det stå nøkler med verdier. kommune.yml, linje 1, kolonne 1. Der står en liste."),
    (
      "title: a: b",
      "Prosjektfilen må være gyldig YAML: en tekst med «: » i seg må stå i anførselstegn, og innrykket må være likt."
        + " kommune.yml, linje 1, kolonne 9."
    ),
    ("title: \"a", "Prosjektfilen må være gyldig YAML: et anførselstegn er ikke lukket. kommune.yml, linje 1, kolonne 10."),
    ("title: [a, b", "Prosjektfilen må være gyldig YAML: en «]» eller et komma mangler. kommune.yml, linje 2, kolonne 1."),
    (
      "title: *k4",
      "Prosjektfilen må være gyldig YAML: et alias (*) viser til et anker (&) som ikke finnes før det. kommune.yml, linje 1, kolonne 8."
    ),
    ("title: a\ntitle: b", "En nøkkel må stå bare én gang. Fant «title» i kommune.yml, linje 1, kolonne 1."),
    ("<<: a", "Etter «<<» må det stå nøkler med verdier. kommune.yml, linje 1, kolonne 5. Der står en tekst."),
  ])
  func `a file that is no project is refused with the place`(text: String, message: String) {
    #expect(ProjectText.messages(text) == [message])
  }

  @Test func `bytes that are not UTF-8 are refused`() throws {
    #expect(throws: ProjectFailure(file: "kommune.yml", flaws: [ProjectFlaw(.notUTF8)])) {
      try ProjectReader.read(bytes: [0x61, 0xE5, 0x3A], fileName: "kommune.yml")
    }
    // UTF-16 without a mark is valid UTF-8 with NUL in every second place.
    #expect(throws: ProjectFailure(file: "kommune.yml", flaws: [ProjectFlaw(.notUTF8)])) {
      try ProjectReader.read(bytes: "title: a".utf8.flatMap { [$0, 0] }, fileName: "kommune.yml")
    }
  }

  @Test func `a file beyond the limit is refused unread`() {
    let bytes = [UInt8](repeating: 0x20, count: ProjectReader.sizeLimit + 1)
    #expect(throws: ProjectFailure(file: "kommune.yml", flaws: [ProjectFlaw(.tooLarge(limit: ProjectReader.sizeLimit))])) {
      try ProjectReader.read(bytes: bytes, fileName: "kommune.yml")
    }
  }

  @Test func `aliases of aliases are refused before they are written out`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(ProjectText.messages(text).first?.hasPrefix(Self.tooDeep) == true)
  }

  @Test func `a chain of twenty thousand aliases is refused and never taken apart`() {
    var text = "a0: &a0 [x]\n"
    for level in 1...20_000 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    #expect(ProjectText.messages(text).first?.hasPrefix(Self.tooDeep) == true)
  }

  @Test(arguments: [
    "? *a\n: 1", "*a : 1", "b: {*a : 1}", "b: {? *a : 1}", "b: {[x, *a]: 1}", "b: [ {k: *a} : 1 ]", "- ? *a", "b: { ? *a : 1}",
  ])
  func `an alias in a key is refused before it is hashed`(key: String) {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    text = text.replacing("&a30 ", with: "&a ") + key
    #expect(ProjectText.messages(text) == [Self.tooDeep + " kommune.yml."])
  }

  @Test func `brackets without end are refused`() {
    #expect(ProjectText.messages(String(repeating: "[", count: 20_000)).count == 1)
    #expect(ProjectText.messages("a: " + String(repeating: "{a: ", count: 20_000)).count == 1)
    #expect(ProjectText.messages("a: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900)).count == 1)
  }
}
