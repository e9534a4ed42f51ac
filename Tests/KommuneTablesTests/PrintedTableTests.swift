import KommuneLocale
import Testing

@testable import KommuneTables

@Suite struct PrintedTableTests {
  @Test func `notes are numbered in reading order and the same text has one number`() {
    let table = Table(
      name: "notes", language: .nb, caption: Table.Caption("Noter", notes: ["tabell"]), stub: Table.StubHeader("s", notes: ["stubbe"]),
      columns: [.numbers("a", notes: ["kolonne"]), .numbers("b", notes: ["tabell"])],
      spanners: [Table.Spanner("over", columns: 0..<2, notes: ["spenn"])],
      groups: [
        Table.RowGroup(
          "g", rows: [Table.Row("r", [.number(1, notes: ["celle", "kolonne"]), .number(2)], notes: ["rad"])], notes: ["gruppe"])
      ],
      totals: [Table.Row("sum", [.number(1), .number(2, notes: ["sum"])])])
    let printed = PrintedTable(table, number: nil)
    #expect(printed.foot.notes == ["tabell", "stubbe", "spenn", "kolonne", "gruppe", "rad", "celle", "sum"])
    #expect(printed.groups[0].rows[0].cells[0].noteNumbers == [4, 7])
    #expect(printed.headerRows[1][1].noteNumbers == [1])
  }

  @Test(arguments: SampleTables.all)
  func `every mark that is printed is explained, and no other`(table: Table) {
    let printed = PrintedTable(table, number: nil)
    var marks: Set<String> = []
    for row in table.rows {
      for cell in row.cells {
        if case .missing(let missing) = cell.content { marks.insert(missing.mark) }
        if cell.flags.contains(.provisional) { marks.insert("*") }
        if cell.flags.contains(.estimated) { marks.insert("e") }
        if cell.flags.contains(.afterBreak) { marks.insert("|") }
        if let signal = cell.signal { marks.insert("\(signal.shape)") }
      }
    }
    let explained = printed.foot.symbols.map { symbol in
      switch symbol.mark {
      case .text(let mark): mark
      case .signal(let shape, _): "\(shape)"
      }
    }
    #expect(Set(explained) == marks)
    #expect(explained.count == marks.count)
    #expect(printed.foot.symbols.allSatisfy { !$0.meaning.isEmpty })
  }

  @Test(arguments: SampleTables.all)
  func `a column has the same decimals in every row that has no format of its own`(table: Table) {
    for (index, column) in table.columns.enumerated() {
      guard case .numbers(let format) = column.kind else { continue }
      let printed = PrintedTable(table, number: nil)
      let rows = zip(table.rows, printed.groups.flatMap(\.rows) + printed.totals).filter { $0.0.format == nil }
      for (row, printedRow) in rows {
        guard case .number = row.cells[index].content, row.cells[index].format == nil else { continue }
        let decimals = printedRow.cells[index].text.split(separator: table.language == .en ? "." : ",").dropFirst().first?.count ?? 0
        #expect(decimals == format.decimals)
      }
    }
  }

  @Test func `a cell's format goes before its row's and its row's before its column's`() {
    let table = Table(
      name: "formats", language: .nb, caption: Table.Caption("Formater"), columns: [.numbers("a"), .numbers("b", format: .percent())],
      groups: [
        Table.RowGroup(rows: [
          Table.Row("kolonne", SampleTables.numbers([1.25, 1.25])),
          Table.Row("rad", [.number(1.25), .number(1.25, format: NumberFormat(decimals: 3))], format: NumberFormat(decimals: 2)),
        ])
      ])
    let rows = PrintedTable(table, number: nil).groups[0].rows
    #expect(rows.map { $0.cells.map(\.text) } == [["1", "1,3\u{A0}%"], ["1,25", "1,250"]])
  }

  @Test func `the caption is joined by full stops and has its number in the language`() {
    #expect(
      SampleTables.years.plainCaption(number: 3) == "Tabell 3. Folkemengd 1. januar. Kommunane i nye Ålesund. 2015–2020. Personar")
    #expect(SampleTables.names.plainCaption(number: 3) == "Table 3. Population, 1 January. Finnmark and Troms. 2018–2020")
    #expect(SampleTables.single.plainCaption() == "Folkmängd. 2019")
    let question = Table(name: "q", language: .en, caption: Table.Caption("Who answered?", period: "2018"), columns: [], groups: [])
    #expect(question.plainCaption() == "Who answered? 2018")
  }

  @Test func `the source line names publisher, table, date, status, licence and own calculations`() {
    #expect(
      PrintedTable(SampleTables.indicators, number: nil).foot.sourceLine
        == "Kjelde: Statistisk sentralbyrå, tabell KOSTRA 2015, 15.06.2016, endelege tal, CC BY 4.0. Eigne berekningar.")
    var table = SampleTables.names
    table.language = .sv
    table.sources = [
      Table.Source("SCB", table: "1", date: CalendarDate(year: 2016, month: 6, day: 15), status: .provisional), Table.Source("SSB"),
    ]
    #expect(PrintedTable(table, number: nil).foot.sourceLine == "Källor: SCB, tabell 1, 2016-06-15, preliminära uppgifter; SSB.")
  }

  @Test func `two meanings of one mark are told together`() {
    let symbols = PrintedTable(SampleTables.indicators, number: nil).foot.symbols
    #expect(symbols[0].meaning == "Oppgåve manglar / Ikkje summert fordi minst éin del manglar")
  }

  @Test func `a sparkline has a gap where a value is missing and words for those who cannot see it`() {
    let sparkline = Sparkline([1, nil, 3, 2, nil], in: .init(x: 0, y: 0, width: 40, height: 10))
    #expect(sparkline.dots.map(\.x) == [0, 30])
    #expect(
      Sparkline.words(for: [1.5, nil, 3, 2], format: NumberFormat(decimals: 1), in: .nn) == "Frå 1,5 til 2,0. Lågast 1,5, høgast 3,0.")
    #expect(Sparkline.words(for: [nil], format: NumberFormat(), in: .sv) == "Uppgift saknas")
    #expect(Sparkline([5, 5], in: .init(x: 0, y: 0, width: 40, height: 10)).dots.map(\.y) == [5])
  }
}
