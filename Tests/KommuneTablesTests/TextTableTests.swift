import Foundation
import KommuneLocale
import Testing

@testable import KommuneTables

@Suite struct TextTableTests {
  @Test(arguments: [SampleTables.indicators, SampleTables.years, SampleTables.differences])
  func `CSV and Markdown look as they were last seen`(table: Table) throws {
    try expectSnapshot(table.csv(), named: table.name + ".csv")
    try expectSnapshot(table.spreadsheetCSV(), named: table.name + ".spreadsheet.csv")
    try expectSnapshot(table.markdown(number: 3), named: table.name + ".md")
  }

  @Test(arguments: SampleTables.all)
  func `CSV reads back to the same numbers and marks`(table: Table) {
    let records = parsed(table.csv(), separator: ",")
    let skipped = table.groups.contains { $0.label != nil } ? 2 : 1
    #expect(records.count == table.rows.count + 1)
    for (record, row) in zip(records.dropFirst(), table.rows) {
      for (field, cell) in zip(record.dropFirst(skipped), row.cells) {
        switch cell.content {
        case .number(let value): #expect(Double(field) == value)
        case .missing(let missing): #expect(field == missing.mark)
        case .text(let text): #expect(field == text)
        case .blank: #expect(field.isEmpty)
        case .sparkline: break
        }
      }
    }
  }

  @Test(arguments: SampleTables.hostileTexts)
  func `hostile text comes back from CSV as it was`(text: String) {
    let records = parsed(SampleTables.hostile(text).csv(), separator: ",")
    #expect(records.allSatisfy { $0.count == 4 })
    #expect(records[1] == [text, text, text, "-12.5"])
    #expect(records[2].last == "..")
  }

  @Test(arguments: SampleTables.hostileTexts)
  func `no text becomes a formula in a spreadsheet, and numbers stay numbers`(text: String) {
    let records = parsed(String(SampleTables.hostile(text).spreadsheetCSV().unicodeScalars.dropFirst()), separator: ";")
    #expect(records.allSatisfy { $0.count == 4 })
    #expect(records[1][3] == "-12,5")
    for field in records[1].prefix(3) { #expect(field == text || field == "'" + text) }
    for field in records[1].prefix(3) + records[0] {
      let begins = field.unicodeScalars.first { $0 != " " }
      #expect(!"=+-@\t\r\n＝＋－＠".unicodeScalars.contains { $0 == begins })
    }
  }

  @Test func `a spreadsheet's CSV has a byte order mark, semicolons, decimal commas and CRLF`() {
    let lines = SampleTables.differences.spreadsheetCSV()
    #expect(Array(lines.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(lines.contains("\r\nÅlesund;-5017;-6,8;Lavere;"))
  }

  @Test func `columns that share a heading are headed by their spanners in CSV`() {
    let table = Table(
      name: "s", language: .en, caption: Table.Caption("s"), stub: Table.StubHeader("k"),
      columns: ["2015", "2016", "2015"].map { .numbers($0) },
      spanners: [Table.Spanner("women", columns: 0..<2), Table.Spanner("men", columns: 2..<3)],
      groups: [Table.RowGroup(rows: [Table.Row("r", SampleTables.numbers([1, 2.5, -0.0]))])])
    #expect(table.csv() == "k,women: 2015,women: 2016,men: 2015\nr,1,2.5,0\n")
  }

  @Test(arguments: SampleTables.hostileTexts)
  func `hostile text neither breaks nor leaves a Markdown table`(text: String) {
    let markdown = SampleTables.hostile(text).markdown(number: 1)
    let table = markdown.split(separator: "\n\n")[1].split(separator: "\n")
    #expect(table.count == 6)
    for line in table {
      // A backslash keeps the character after it from being a separator.
      var separators = 0
      var isEscaped = false
      for scalar in line.unicodeScalars {
        if scalar == "|", !isEscaped { separators += 1 }
        isEscaped = scalar == "\\" && !isEscaped
      }
      #expect(separators == 4)
    }
    #expect(
      !markdown.contains("<") && !markdown.replacing("\\]", with: "").contains("](") && !markdown.contains("http:")
        && !markdown.contains("www."))
  }

  @Test func `a paragraph in Markdown is neither list nor heading`() {
    var table = SampleTables.single
    table.remarks = ["- a", "1. b", "# c", "2015 var eit år", "12) d", "=== e"]
    let blocks = table.markdown().split(separator: "\n\n").suffix(6)
    #expect(blocks.map { $0.trimmingCharacters(in: .newlines) } == ["\\- a", "1\\. b", "\\# c", "2015 var eit år", "12\\) d", "\\=== e"])
  }

  /// Reads separated values as RFC 4180 says, by other means than they were written.
  private func parsed(_ text: String, separator: Unicode.Scalar) -> [[String]] {
    var (records, record, field) = ([[String]](), [String](), String.UnicodeScalarView())
    var isQuoted = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isQuoted {
        if scalar != "\"" {
          field.append(scalar)
        } else if index + 1 < scalars.count, scalars[index + 1] == "\"" {
          field.append(scalar)
          index += 1
        } else {
          isQuoted = false
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == separator || scalar == "\n" {
        record.append(String(field))
        field = String.UnicodeScalarView()
        if scalar == "\n" {
          records.append(record)
          record = []
        }
      } else if scalar != "\r" || index + 1 >= scalars.count || scalars[index + 1] != "\n" {
        field.append(scalar)
      }
      index += 1
    }
    return records
  }
}
