import Foundation
import KommuneLoaders
import KommuneModel
import Testing

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
