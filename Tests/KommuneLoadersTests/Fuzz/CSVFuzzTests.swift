import KommuneFuzzing
import KommuneLoaders
import KommuneModel
import Testing

@Suite struct CSVFuzzTests {
  @Test func `no bytes make the reader of CSV fall over`() throws {
    let pieces = [
      "|", "\";", ";\"", "\";\"", "1.234", "1,234.5", "2015K1", "20151", "0000", "12*", "EKG07 ", "sep=,\n", "12345: x\n\n", "\u{2212}1",
    ]
    try Fuzzing.run("CSV", seeds: seeds(), pieces: pieces) { bytes, steps in try read(bytes, options(&steps)) }
  }

  private func read(_ bytes: [UInt8], _ options: LoadOptions) throws {
    let file = FileBytes(bytes)
    do throws(LoadFailure) {
      _ = try CSVRecords.read(file, fileName: "x.csv", options: options)
    } catch {
      #expect(!error.message(in: .nn).isEmpty)
    }
    let loaded: Loaded
    do throws(LoadFailure) {
      loaded = try CSVLoader.load(file, fileName: "x.csv", options: options)
    } catch {
      #expect(!error.message(in: .sv).isEmpty)
      return
    }
    var count = 0
    try TidyWriter(loaded).writeCSV { count += $0.count }
    try TidyWriter(loaded).writeJSON { count += $0.count }
    try TidyWriter(loaded).writeSpreadsheetCSV { count += $0.count }
    #expect(count > 0)
    for problem in loaded.problems { #expect(!problem.message(in: .en).isEmpty) }
    for index in loaded.cube.cells.indices.prefix(50) { _ = loaded.cube.cellSource(at: index) }
  }

  private func options(_ generator: inout FuzzSteps) -> LoadOptions {
    var options = LoadOptions(threads: Int(generator.next() % 2) + 1)
    switch generator.next() % 12 {
    case 0: options.declared.delimiter = UInt8(truncatingIfNeeded: generator.next())
    case 1: options.declared.encoding = TextEncoding.allCases.randomElement(using: &generator)
    case 2: options.declared.headerRows = Int(generator.next() % 5)
    case 3: options.declared.stubColumns = Int(generator.next() % 6)
    case 4: options.declared.decimalMark = .comma
    case 5: options.declared.missingMarks = ["n.a.": .notAvailable]
    case 6: options.declared.missingMarks = ["-": .notPossible, "..": .confidential, "": .notDelivered]
    case 7: options.declared.thousandsMark = ThousandsMark.allCases.randomElement(using: &generator)
    case 8: options.declared.headings = Array(["kjønn", "contents", "år", "alder"].prefix(Int(generator.next() % 5)))
    case 9: options.explains = true
    default: break
    }
    return options
  }

  /// Small files of every dialect, and those of the corpus where it is present.
  private func seeds() throws -> [[UInt8]] {
    var seeds = [
      "\"07459: Befolkning, etter region, alder, statistikkvariabel og år\"\r\n\r\n\"region\";\"alder\";\"Personer 2019\";\"Personer 2020\"\r\n\"1504 Ålesund\";\"0 år\";526;0\r\n\"1504 Ålesund\";\"1 år\";535;..\r\n",
      "\"region\",\"Folketallet 2015K1\",\"Folketallet 2015K2\"\n\"K-3001 Halden\",1,2\n\"EAKUO Landet uten Oslo\",.,:\n",
      "region\tår\tstatistikkvariabel\tVerdi\n1504 Å\t2015\tA\t1,5\n1504 Å\t2016\tA\t2,5\n1505 K\t2015\tA\t-\n1505 K\t2016\tA\t3*\n",
      "sep=;\nkommunenummer;kommune;folketall\n0301;Oslo;1 234\n1101;Eigersund;12 345\n",
      "code;parentCode;level;name;shortName;notes;validFrom;validTo\n0101;;1;Halden;;\n",
      "region_code,region,alder,value,symbol,standard_symbol\n1504,Ålesund,0 år,5,,\n,Landet,0 år,,skjult,:\n0301,Oslo,1 år,0,-,-\n",
      "kommune;folketall;areal;merknad\n1504 Ålesund;47 998;98,5;\n1534 Haram;..;261,2;\"anslag\nav oss\"\n",
      "12842: Utvalde nøkkeltal\n\nregion;\"A 2018\"\n\"1 \"ny\" Haram\";10,5\n", "a;b\n\"x\r\ny\";2\n", "\u{FEFF}a|b\n1|2\n",
    ].map { Array($0.utf8) }
    let rows = (0..<40).flatMap { region in (0..<4).map { "\"\(1101 + region) K\";\"I\($0)\";\(region * $0);..\n" } }
    seeds.append(Array(("\"region\";\"statistikkvariabel\";\"2015\";\"2016\"\n" + rows.joined()).utf8))
    seeds.append(
      Array("\u{FEFF}region;verdi\n1504 Å;1\n".utf16).flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] })
    if Corpus.isPresent {
      for name in try Corpus.files(in: "csv", ending: ".csv") {
        let bytes = try Corpus.bytes("csv/\(name)")
        if bytes.count < 4096 { seeds.append(bytes) }
      }
      for folder in ["ssb", "klass"] {
        for name in try Corpus.files(in: folder, ending: ".csv") { seeds.append(Array(try Corpus.bytes("\(folder)/\(name)").prefix(3000))) }
      }
    }
    return seeds
  }
}
