import Foundation
import Testing

@Suite struct CommandLineTests {
  @Test(arguments: [
    (["reprot"], "«reprot» er ingen kommando. Mente du «report»? Se «kommune --help»."),
    (["codes", "--jsn", "1534"], "Valget «--jsn» finnes ikke. Mente du «--json»? Se «kommune codes --help»."),
    (["codes"], "«<code>» må være med. Se «kommune codes --help»."),
    (["codes", "1534", "1535"], "«1535» hører ikke til her. Se «kommune codes --help»."),
    (["codes", "1534", "--at"], "Etter «--at <at>» må det stå en verdi. Se «kommune codes --help»."),
    (["codes", "1534", "--language", "no"], "«--language <language>» kan ikke være «no» (nb, nn, sv, en). Se «kommune codes --help»."),
    (["codes", "1594"], "Koden må være et kommunenummer i registeret. Fant «1594». Mente du «1504»?"),
    (["codes", "301"], "Koden må være et kommunenummer i registeret. Fant «301». En null foran kan være mistet: «0301»?"),
    (["codes", "1534", "--at", "18"], "Året må være skrevet med fire sifre. Fant «18»."),
    (["read", "-", "--sheet", "A", "--sheet=B"], "«--sheet» kan bare stå én gang."),
    (
      ["compare", "-", "--split", "1850:1806=0.6,1875=0.4", "--split", "5012:5055=1"],
      "«--split» kan bare stå én gang; flere delinger skilles med semikolon: '1850:1806=0.6,1875=0.4;5012:5055=0.3,5059=0.7'."
    ),
    (["read", "-", "--delimiter", "x"], "«--delimiter» kan ikke være «x» (;, ,, tab, |, space)."),
  ])
  func `a command line that cannot be understood is told in one line`(arguments: [String], message: String) throws {
    let outcome = try Sandbox().shell("\"$KOMMUNE\" " + arguments.map { "'\($0)'" }.joined(separator: " ") + " </dev/null")
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors == "kommune: \(message)\n")
  }

  @Test func `every option that the parser takes several times may stand several times, and no other`() throws {
    let outcome = try Sandbox().kommune("--experimental-dump-help")
    let tool = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let commands = try #require((tool["command"] as? [String: Any])?["subcommands"] as? [[String: Any]])
    #expect(commands.count > 5)
    for command in commands {
      let own = try #require(command["commandName"] as? String)
      for option in command["arguments"] as? [[String: Any]] ?? [] where option["kind"] as? String == "option" {
        let name = try #require((option["preferredName"] as? [String: Any])?["name"] as? String)
        let twice = try Sandbox().kommune(own, "--\(name)=x", "--\(name)=y")
        #expect(twice.errors.contains("kan bare stå én gang") == (option["isRepeating"] as? Bool == false), "\(own) \(name)")
      }
    }
  }

  @Test(arguments: [
    (["LANG": "nn_NO.UTF-8"], "kommune: Fila må finnast. Fann inga a.csv.\n"),
    (["LANG": "sv_SE.UTF-8", "LC_ALL": "en_GB.UTF-8"], "kommune: The file must exist. Found no a.csv.\n"),
    (["LC_MESSAGES": "sv_SE", "LANG": "nn_NO"], "kommune: Filen måste finnas. Fann ingen a.csv.\n"),
    (["LANG": "de_DE.UTF-8"], "kommune: Filen må finnes. Fant ingen a.csv.\n"),
  ])
  func `messages come in the language of the environment`(environment: [String: String], message: String) throws {
    #expect(try Sandbox().kommune("read", "a.csv", environment: environment).errors == message)
  }

  @Test func `the reader's wish comes before the environment`() throws {
    let outcome = try Sandbox().kommune("read", "a.csv", "--language", "nn", environment: ["LC_ALL": "sv_SE.UTF-8"])
    #expect(outcome.errors == "kommune: Fila må finnast. Fann inga a.csv.\n")
  }

  @Test func `what is written does not depend on the environment`() throws {
    let sandbox = try Sandbox()
    let plain = try sandbox.kommune("codes", "1507")
    #expect(try sandbox.kommune("codes", "1507", environment: ["LC_ALL": "sv_SE.UTF-8"]).output == plain.output)
    #expect(plain.output.contains("2024: 1507 Ålesund ble delt i 1508 Ålesund og 1580 Haram.\n"))
  }

  @Test(arguments: [
    ("1849", "2020: 1849 Hábmer - Hamarøy og en del av 1850 Tysfjord - Divtasvuodna ble slått sammen til 1875 Hábmer - Hamarøy.\n"),
    ("5024", "2020: 5016 Agdenes, 5023 Meldal, 5024 Orkdal og en del av 5012 Snillfjord ble slått sammen til 5059 Orkland.\n"),
    ("1534 --at 2024", "I 2024 er 1534 ikke i bruk: det tok slutt i 2020, og området er i 1508 Ålesund og 1580 Haram.\n"),
  ])
  func `where several kommuner became several, each is told with those it came from`(arguments: String, line: String) throws {
    let output = try Sandbox().shell("\"$KOMMUNE\" codes \(arguments)").output
    #expect(output.contains(line))
    #expect(!output.contains("1806") && !output.contains("5055"))
  }

  @Test(arguments: [
    ("--merge 1504", "En sammenslåing må ha minst to kommuner."),
    ("--merge 1507,1504", "1507 Ålesund og 1504 Ålesund har aldri vært kommuner samtidig."),
  ])
  func `grants are given to mergers that can have been`(merger: String, message: String) throws {
    let outcome = try Sandbox().shell("\"$KOMMUNE\" grants \(merger) --basic-grant 10 --population 50000 --year 2020")
    #expect(outcome.status == 64 && outcome.errors == "kommune: \(message)\n")
    let fine = try Sandbox().shell("\"$KOMMUNE\" grants --merge 1504,1523 --basic-grant 10 --population 50000 --year 2020 --json")
    #expect(fine.output.contains("27892"))
  }

  @Test func `help begins with examples`() throws {
    for arguments in [["--help"], ["help", "report"], ["compare", "--help"]] {
      let outcome = try Sandbox().shell("\"$KOMMUNE\" " + arguments.joined(separator: " "))
      #expect(outcome.status == 0)
      #expect(outcome.output.hasPrefix("EKSEMPLER:\n  kommune "))
    }
  }

  @Test func `version, completions and manual are data`() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.kommune("--version").output.split(separator: ".").count == 3)
    #expect(try sandbox.kommune("--generate-completion-script", "bash").output.hasPrefix("#!/bin/bash"))
    #expect(try sandbox.kommune("manual").output.hasPrefix(".TH KOMMUNE 1"))
  }

  @Test func `a history is told forward and back`() throws {
    let outcome = try Sandbox().kommune("codes", "1534", "--at", "2018", "--language", "en")
    #expect(outcome.output == "In 2018, 1534 is the kommune Haram.\n")
    let json = try Sandbox().kommune("codes", "1534", "--at", "2021", "--json").output
    #expect(json.contains("\"status\":\"dead\""))
    #expect(json.contains("\"became\":[{\"code\":\"1507\",\"name\":\"Ålesund\"}]"))
    let unborn = try Sandbox().kommune("codes", "3301", "--at", "2018", "--language", "en").output
    #expect(
      unborn == "In 2018, 3301 is not in use yet: it begins in 2024, and its area is in 0602 Drammen, 0625 Nedre Eiker and 0711 Svelvik.\n")
    let area = try Sandbox().kommune("codes", "1508", "--at", "2022", "--json").output
    #expect(area.contains("\"area\":[{\"code\":\"1507\",\"name\":\"Ålesund\"}]"))
  }

  @Test func `a project is not begun over something`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("ny/notat.txt", "viktig")
    let outcome = try sandbox.kommune("init", "ny")
    #expect(outcome.status == 73)
    #expect(outcome.errors == "kommune: Et nytt prosjekt må få en ny eller tom mappe. ny har noe i seg og er urørt.\n")
    #expect(try String(decoding: sandbox.read("ny/notat.txt"), as: UTF8.self) == "viktig")
  }
}
