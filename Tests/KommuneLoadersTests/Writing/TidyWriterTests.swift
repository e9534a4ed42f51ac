import KommuneLoaders
import KommuneModel
import Testing

@Suite struct TidyWriterTests {
  private func written(_ write: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void) throws -> String {
    var bytes: [UInt8] = []
    try write { bytes.append(contentsOf: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a spreadsheet runs no text as a formula, and numbers stay numbers`() throws {
    let loaded = try load("navn;verdi\n=1+1;-5,5\n+1;2\n-1;3\n@SUM(1);4\n\"a;b\";5\n")
    #expect(
      try written(TidyWriter(loaded).writeSpreadsheetCSV)
        == "\u{FEFF}navn;value;symbol\r\n'=1+1;-5,5;\r\n'+1;2;\r\n'-1;3;\r\n'@SUM(1);4;\r\n\"a;b\";5;\r\n")
  }

  @Test(arguments: [
    // Codes of other things than regions.
    "region_code,region,næring_id,næring,kjønn_id,kjønn,value,symbol\n0301,Oslo,A,Jordbruk,1,Menn,1,\n0301,Oslo,B,Bergverk,1,Menn,2,\n",
    // A code that no Nordic region has, marks of the publisher's own, lines and quotes in a name, and an apostrophe of its own.
    "tettsted_id,tettsted,value,symbol\n0801,Oslo,1,\n0802,Moss,2,\n", "geo_code,geo,value,symbol\nAT,Austria,1,\nUK,United Kingdom,,..\n",
    "region_code,region,value,symbol,standard_symbol\n0301,Oslo,,n.a.,..\n1504,Ålesund,0,nil,-\n1534,Haram,5,e,*\n1523,Ørskog,7,,\n",
    "navn,value,symbol\n\"a\r\nb\",1,\n\"c\rd \"\"e\"\"\",2,*\n", "navn,value,symbol\n=1+1,1,\n'=2,2,\n''-3,0,-\n'x,4,\n",
    "navn,value,symbol\na,,–\nb,,□\nc,,:\nd,,...\ne,,.\nf,,\n",
    // What is counted, marks that stand for something else than usual, and names that the table has use for itself.
    "navn,contents,value,symbol,standard_symbol\na,Personer,5,-,\nb,Personer,,-,..\nc,Personer,0,-,-\n",
    "value_2,symbol_2,period,value,symbol\na,b,2015,1,\na,b,2016,2,\n",
  ])
  func `a tidy table reads back to itself, and so does its form for spreadsheets`(text: String) throws {
    let loaded = try load(text)
    #expect(loaded.problems.isEmpty)
    #expect(try written(TidyWriter(loaded).writeCSV) == text)
    let spreadsheet = try written(TidyWriter(loaded).writeSpreadsheetCSV)
    #expect(try written(TidyWriter(load(spreadsheet)).writeCSV) == text)
  }

  @Test func `a column of codes makes no regions of what stands beside regions`() throws {
    let loaded = try load("region_code,region,næring_code,næring,value,symbol\n0301,Oslo,A,Jordbruk,1,\n0301,Oslo,B,Bergverk,2,\n")
    #expect(loaded.cube.dimensions.prefix(2).map(\.role) == [.region, .other])
    #expect(loaded.cube.dimensions[1].categories.map(\.code) == ["A", "B"])
  }

  @Test func `a code list for spreadsheets reads back to itself, formulas and all`() throws {
    let text = "code,parentCode,level,name\n1,,1,=1+1\n2,,1,'-a\n3,,1,plain\n"
    let list = try load(text)
    #expect(list.texts?.rows.map(\.[3]) == ["=1+1", "'-a", "plain"])
    let spreadsheet = try written(TidyWriter(list).writeSpreadsheetCSV)
    #expect(spreadsheet.contains("'=1+1") && spreadsheet.contains("''-a"))
    #expect(try written(TidyWriter(load(spreadsheet)).writeCSV) == text)
  }

  @Test func `a mark at a number without its standard mark is kept`() throws {
    let loaded = try load("navn,value,symbol\na,5,e\nb,6,\nc,7,*\n")
    #expect(
      try written(TidyWriter(loaded).writeCSV)
        == "navn,value,symbol,standard_symbol\na,5,e,\nb,6,,\nc,7,*,*\n")
  }

  @Test(arguments: ["value", "symbol", "standard_symbol", "period", "region_code"])
  func `a dimension called as a column of the table gets a name of its own`(name: String) throws {
    let loaded = try load("region;\(name);A 2015;A 2016\n0301 Oslo;x;1;2\n")
    let first = try written(TidyWriter(loaded).writeCSV)
    #expect(try written(TidyWriter(load(first)).writeCSV) == first)
    #expect(first.contains("\n0301,Oslo,x,A,2016,2,\n"))
  }

  @Test func `JSON has an object for each row, null for what is missing and twelve digits`() throws {
    let loaded = try load("\"region\";\"A 2019\";\"A 2020\"\n\"1504 Å \"\"x\"\"\";0.12345678901234;..\n")
    #expect(
      try written(TidyWriter(loaded).writeJSON) == """
        [
        {"region_code":"1504","region":"Å \\"x\\"","contents":"A","period":"2019","value":0.123456789012,"symbol":""},
        {"region_code":"1504","region":"Å \\"x\\"","contents":"A","period":"2020","value":null,"symbol":".."}
        ]

        """)
  }

  @Test func `a zero outside validity has no value and its mark`() throws {
    let loaded = try load("\"region\";\"A 2019\";\"A 2020\"\n\"1504 Å\";526;0\n\"1505 K\";1;0\n")
    let text = try written(TidyWriter(loaded, isOutsideValidity: { $0 == 1 }).writeCSV)
    #expect(
      text.split(separator: "\n").dropFirst().map(String.init) == [
        "1504,Å,A,2019,526,", "1504,Å,A,2020,,0", "1505,K,A,2019,1,", "1505,K,A,2020,0,",
      ])
  }

  @Test(arguments: [
    ("0.1", "0.1"), ("1000000000000000000000", "1000000000000000000000"), ("0.00001", "0.00001"), ("-2.5", "-2.5"), ("100.0", "100"),
  ])
  func `a number is the shortest decimal without an exponent`(printed: String, expected: String) throws {
    let loaded = try load("\"region\";\"A 2019\"\n\"1504 Å\";\(printed)\n")
    #expect(try written(TidyWriter(loaded).writeCSV).hasSuffix(",2019,\(expected),\n"))
  }
}
