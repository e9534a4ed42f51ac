import Foundation
import KommuneLocale
import KommuneTables
import Testing

@testable import KommuneWorkbook

@Suite struct WorkbookTests {
  @Test func `the same tables give the same bytes at another time`() throws {
    let first = try bytes(of: workbook([table]))
    // The library would write the clock's second into the file.
    Thread.sleep(forTimeInterval: 1.1)
    #expect(try bytes(of: workbook([table])) == first)
    #expect(first.prefix(2) == Data("PK".utf8))
  }

  @Test(.enabled(if: OpenedWorkbook.isPossible, "needs Python with openpyxl"))
  func `numbers come back as numbers, with the decimals and marks of print in their formats`() throws {
    let sheet = try opened(workbook([table])).sheets[0]
    #expect(sheet.rows[4] == [.text("Ålesund ¹"), .number(46_747), .number(69_106.5)])
    #expect(sheet.rows[5] == [.text("Ørskog"), .number(-2_310.25), .text("..")])
    #expect(sheet.rows[6] == [.text("Sum"), .number(44_436.75), .number(1.0 / 3)])
    #expect(sheet.formats[4][1] == "#,##0\"*\";\"−\"#,##0\"*\";#,##0\"*\";@\"*\"")
    #expect(sheet.formats[5][1] == "#,##0_*;\"−\"#,##0_*;#,##0_*;@_*")
    #expect(sheet.formats[6][2] == "#,##0.0_ _²;\"−\"#,##0.0_ _²;#,##0.0_ _²;@_ _²")
    #expect(sheet.formats[5][2].hasSuffix(";@\" ²\""))
  }

  @Test(.enabled(if: OpenedWorkbook.isPossible, "needs Python with openpyxl"))
  func `headings stay in view, spanners are merged and notes stand below`() throws {
    let book = try opened(workbook([table]))
    let sheet = book.sheets[0]
    #expect(book.title == "Nye Ålesund")
    #expect(book.created == "2018-03-14T00:00:00")
    #expect(sheet.name == "Tabell 1")
    #expect(sheet.frozen == "B5")
    #expect(sheet.merged == ["B3:C3"])
    #expect(sheet.rows[0][0] == .text("Tabell 1. Utgifter. 2015"))
    #expect(
      sheet.rows.dropFirst(8).map { $0[0] } == [
        .text("¹ Med Skodje."), .text("² Ikkje levert."), .text("Standardteikn i tabellar:"), .text("..\u{2003}Oppgåve manglar"),
        .text("*\u{2003}Førebels tal"), .text("Kjelde: SSB, tabell 1. Eigne berekningar."),
      ])
    #expect(sheet.widths.allSatisfy { $0 > 5 && $0 < 60 })
  }

  @Test(.enabled(if: OpenedWorkbook.isPossible, "needs Python with openpyxl"))
  func `the last sheet names the sources of every table`() throws {
    let sheet = try opened(workbook([table, table])).sheets[2]
    #expect(sheet.name == "Kjelder")
    #expect(sheet.rows[3].prefix(4) == [.text("Tabell 1"), .text("Utgifter. 2015"), .text("SSB"), .text("1")])
    #expect(sheet.rows[4][0] == .text("Tabell 2"))
  }

  @Test(
    .enabled(if: OpenedWorkbook.isPossible, "needs Python with openpyxl"),
    arguments: ["=1+1", "+1", "@SUM(A1)", "-1", "{=1}", "<c/>", "&amp;", "http://example.org", "' [x]:*?/\\ '", "History", "😀\u{7}"])
  func `hostile text is text, in cells and in names of sheets`(text: String) throws {
    var hostile = table
    hostile.name = text
    hostile.groups[0].rows[0].label = text
    hostile.groups[0].rows[0].cells[1] = .text(text)
    hostile.caption.what = text
    let sheet = try opened(Workbook(title: text, language: .nn, date: try date, sheets: [Workbook.Sheet(hostile)])).sheets[0]
    let printed = text.replacing("\u{7}", with: "").trimmingCharacters(in: .whitespaces)
    #expect(sheet.rows[4][0] == .text(printed + " ¹"))
    #expect(sheet.rows[4][2] == .text(printed))
    #expect(sheet.formulas == 0)
  }

  @Test func `names of sheets are short, allowed and each once`() {
    var names = SheetNames()
    let long = String(repeating: "Ålesund ", count: 9)
    #expect(names.free("a/b:c") == "a-b-c")
    #expect(names.free("A-B-C") == "A-B-C (2)")
    #expect(names.free(long).utf16.count <= 31)
    #expect(names.free(long).hasSuffix(" (2)"))
    #expect(names.free("'x'") == "x")
    #expect(names.free("") == "x (2)")
    #expect(names.free("History") == "History-")
  }

  @Test func `a file that cannot be made is told`() {
    #expect(throws: WorkbookFailure.cannotOpen(path: "/nowhere/at/all.xlsx", errno: ENOENT)) {
      try workbook([table]).write(to: "/nowhere/at/all.xlsx")
    }
  }

  @Test func `a table that is larger than a sheet is told in words`() throws {
    var large = try workbook([table])
    large.sheets[0].table.spanners = []
    large.sheets[0].table.columns = (0..<16_001).map { .numbers("\($0)") }
    large.sheets[0].table.groups = []
    large.sheets[0].table.totals = []
    let failure = WorkbookFailure.tooLarge(table: "expenditure", rows: 0, columns: 16_001)
    #expect(throws: failure) { try large.write(to: "/nowhere/at/all.xlsx") }
    #expect(
      failure.phrase[.en] == "A sheet has at most 1,048,576 rows and 16,384 columns. Table «expenditure» has 0 rows and 16001 columns.")
    #expect(WorkbookFailure.cannotOpen(path: "a.xlsx", errno: 13).phrase[.nn] == "Arbeidsboka kunne ikkje skrivast til a.xlsx.")
  }

  private var date: CalendarDate { get throws { try #require(CalendarDate(year: 2018, month: 3, day: 14)) } }

  private var table: Table {
    let absent = MissingMark("..", meaning: TablePhrases.notAvailable)
    return Table(
      name: "expenditure", language: .nn, caption: Table.Caption("Utgifter", period: "2015"), stub: Table.StubHeader("Kommune"),
      columns: [.numbers("Kroner"), .numbers("Del", format: NumberFormat(decimals: 1), isEmphasized: true)],
      spanners: [Table.Spanner("Brutto", columns: 0..<2)],
      groups: [
        Table.RowGroup(rows: [
          Table.Row("Ålesund", [.number(46_747, flags: .provisional), .number(69_106.5)], notes: ["Med Skodje."]),
          Table.Row("Ørskog", [.number(-2_310.25), .missing(absent, notes: ["Ikkje levert."])]),
        ])
      ],
      totals: [Table.Row("Sum", [.number(44_436.75), .number(1.0 / 3)])], sources: [Table.Source("SSB", table: "1")],
      hasOwnCalculations: true)
  }

  private func workbook(_ tables: [Table]) throws -> Workbook {
    Workbook(
      title: "Nye Ålesund", language: .nn, date: try date,
      sheets: tables.enumerated().map { Workbook.Sheet($0.element, number: $0.offset + 1) })
  }

  private func bytes(of workbook: Workbook) throws -> Data {
    try withFile(workbook) { try Data(contentsOf: $0) }
  }

  private func opened(_ workbook: Workbook) throws -> OpenedWorkbook {
    try withFile(workbook) { try OpenedWorkbook.open($0.path) }
  }

  private func withFile<Result>(_ workbook: Workbook, _ body: (URL) throws -> Result) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".xlsx")
    try workbook.write(to: file.path)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: file) } }
    return try body(file)
  }
}
