import Foundation
import KommuneModel
import Testing

@testable import KommuneLoaders

@Suite struct NumberTextTests {
  private struct Entry: Decodable {
    let text: String
    let profile: String
    let value: String
  }

  @Test(.enabled(if: Corpus.isPresent, "KOMMUNE_CORPUS is not set"))
  func `every number of the corpus reads as its profile says`() throws {
    let entries = try JSONDecoder().decode([Entry].self, from: Data(Corpus.bytes("csv/numbers.json")))
    #expect(entries.count >= 33)
    for entry in entries where entry.profile == "nb" {
      switch NumberText.parse(entry.text, decimalMark: .comma) {
      case .number(let value), .inexact(let value): #expect(value == Double(entry.value), "\(entry.text)")
      case .ambiguous: #expect(entry.value == "ambiguous", "\(entry.text)")
      case .notANumber: #expect(entry.value == "error", "\(entry.text)")
      }
    }
  }

  @Test(.enabled(if: Corpus.isPresent, "KOMMUNE_CORPUS is not set"))
  func `every mark and region code of the corpus reads as its profile says`() throws {
    let entries = try JSONDecoder().decode([Entry].self, from: Data(Corpus.bytes("csv/numbers.json")))
    let marks = entries.filter { $0.profile == "ssb-symbol" }
    #expect(marks.count == 4)
    for entry in marks {
      let reading = Array(entry.text.utf8).withUnsafeBytes { CellText.read($0, decimalMark: .comma, marks: [:]) }
      switch reading {
      case .missing(.notPossible): #expect(entry.value == "missing: not possible")
      case .missing(.empty): #expect(entry.value == "missing: empty")
      case .dash: #expect(entry.value == "0")
      case .number(let value, isProvisional: false): #expect(value == Double(entry.value))
      default: Issue.record("\(entry.text)")
      }
    }
    let codes = entries.filter { $0.profile == "region-code" }
    #expect(codes.count == 4)
    for entry in codes {
      let label = try #require(RegionLabel(entry.text))
      #expect(RegionLabel.kommunenummer(of: label.code) == entry.value)
    }
    #expect(entries.allSatisfy { ["nb", "ssb-symbol", "region-code"].contains($0.profile) })
  }

  @Test func `a region's code and name may stand close, with a dash between`() {
    for label in ["4601-Bergen", "4601 Bergen", "4601 - Bergen", "4601–Bergen", "4601 – Bergen", "4601- Bergen"] {
      #expect(RegionLabel(label).map { [$0.code, $0.name] } == ["4601", "Bergen"], "\(label)")
    }
    #expect(RegionLabel("1507-Ålesund")?.name == "Ålesund")
    for label in ["2015-2019", "1000-gram", "0-Bergen", "16-Hav", "4601-", "4601Bergen"] { #expect(RegionLabel(label) == nil, "\(label)") }
    #expect(RegionLabel("1504 -mark")?.name == "-mark")
  }

  @Test(arguments: [
    ("1.234", DecimalMark.comma, ThousandsMark.point, NumberText.Result.number(1234)), ("1,234", .point, .comma, .number(1234)),
    ("1,234.5", .point, .comma, .number(1234.5)), ("1 234", .comma, .point, .notANumber), ("1.234", .comma, .space, .ambiguous),
    ("1 234 567", .comma, .space, .number(1_234_567)), ("1 234", .comma, .none, .notANumber), ("1.23", .comma, .point, .notANumber),
    ("1234", .comma, .point, .number(1234)),
  ])
  func `a declared thousands mark is the only one`(text: String, decimal: DecimalMark, mark: ThousandsMark, expected: NumberText.Result) {
    #expect(NumberText.parse(text, decimalMark: decimal, thousandsMark: mark) == expected)
  }

  @Test func `a whole number beyond the digits of a double is told`() {
    #expect(NumberText.parse("9007199254740993", decimalMark: .comma) == .inexact(9_007_199_254_740_992))
    #expect(NumberText.parse("9007199254740992", decimalMark: .comma) == .number(9_007_199_254_740_992))
  }

  @Test func `points group thousands only where they can be nothing else`() {
    #expect(NumberText.parse("1.234,5", decimalMark: .comma) == .number(1234.5))
    #expect(NumberText.parse("1.234.567", decimalMark: .comma) == .number(1_234_567))
    #expect(NumberText.parse("1.234", decimalMark: .comma) == .ambiguous)
    #expect(NumberText.parse("1.234", decimalMark: .point) == .number(1.234))
    #expect(NumberText.parse("1.23", decimalMark: .comma) == .notANumber)
  }

  @Test(arguments: ["", "-", "1..2", "1,2,3", "1 2345", "--1", "+1", "0x10", "1e5", "١"])
  func `a text that is no number is refused`(text: String) {
    #expect(NumberText.parse(text, decimalMark: .comma) == .notANumber)
  }
}
