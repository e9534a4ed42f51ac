import Foundation
import Testing

/// What other programs make of the report's text document, workbook and printed pages.
@Suite(.serialized) struct OfficeProgramTests {
  static let hasOffice = ReportFormatTests.isInstalled("soffice") && ReportFormatTests.isInstalled("rsvg-convert")
  static let hasPDFReader = ReportFormatTests.isInstalled("pdftotext") && ReportFormatTests.isInstalled("pdfinfo")

  /// The demo's report in these forms, in the folder `a` of a sandbox of its own.
  static func report(_ formats: String) throws -> Sandbox {
    let sandbox = try ReportFormatTests.demo()
    let outcome = try sandbox.kommune(
      "report", "demo", "--output", "a", "--format", formats, environment: ["HOME": sandbox.folder.path])
    try #require(outcome.status == 0, "\(outcome.errors)")
    return sandbox
  }

  /// The exhibits of the page in reading order: those of one kind, by their names.
  static func exhibits(_ kind: String, in sandbox: Sandbox) throws -> [String] {
    let page = try String(decoding: sandbox.read("a/index.html"), as: UTF8.self)
    return try page.matches(
      of: Regex("<figure class=\"\(kind)[^\"]*\" id=\"(?:table|figure)-([a-z0-9-]+)\"", as: (Substring, Substring).self)
    )
    .map { String($0.output.1) }
  }

  private static func convert(_ file: String, to filter: String, in sandbox: Sandbox) throws {
    let outcome = try sandbox.shell(
      "timeout 200 soffice --headless \"-env:UserInstallation=file://$PWD/profile\" --convert-to '\(filter)' --outdir b a/\(file)",
      environment: ["HOME": sandbox.folder.path])
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  @Test(.enabled(if: hasOffice && hasPDFReader, "needs LibreOffice Writer, rsvg-convert and poppler's programs"))
  func `LibreOffice makes of the text document a PDF with its captions, headers, page numbers and descriptions`() throws {
    let sandbox = try Self.report("docx")
    // The version is PDF/A-1, whose structure is not packed, so that the descriptions can be found in the bytes.
    let options = "{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"1\"}}"
    try Self.convert("rapport.docx", to: "pdf:writer_pdf_Export:" + options, in: sandbox)
    let tables = try Self.exhibits("table", in: sandbox)
    let figures = try Self.exhibits("chart", in: sandbox)
    try #require(tables.count > 5 && figures.count > 5)

    let text = try sandbox.shell("timeout 60 pdftotext -layout b/rapport.pdf -").output
    for (label, count) in [("Tabell", tables.count), ("Figur", figures.count)] {
      // Once in the list after the contents, with the number of its page, and once over the table or under the figure.
      for number in 1...count {
        let lines = text.split { "\n\u{0C}".contains($0) }.filter { $0.hasPrefix("\(label) \(number). ") }
        #expect(lines.count >= 2, "\(label) \(number): \(lines)")
      }
    }
    let listed = text.split(separator: "\n").filter { $0.contains("..........") }
    #expect(listed.count > tables.count + figures.count)
    for line in listed { #expect(line.last?.isNumber == true, "no page: \(line)") }
    #expect(text.contains(/[(\s](?:figur|tabell)\s\d{1,2}[).,;\s]/), "a reference inside a sentence is written small")

    let structure = try sandbox.shell("timeout 60 pdfinfo -struct b/rapport.pdf").output
    let elements = structure.split(separator: "\n").map { $0.drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber } }
    for (element, least) in [("H1", 5), ("H2", 3), ("Table", tables.count), ("TH", tables.count), ("Figure", figures.count)] {
      #expect(elements.filter { $0 == element }.count >= least, "\(element)")
    }
    let pdf = try String(decoding: sandbox.read("b/rapport.pdf"), as: UTF8.self)
    let told = pdf.matches(of: /\/Alt<FEFF([0-9A-F]*)>/).map { Self.text(ofUTF16: $0.output.1) }
    #expect(told.count == figures.count)
    let page = try String(decoding: sandbox.read("a/index.html"), as: UTF8.self)
    let descriptions = page.matches(of: /<desc[^>]*>([^<]*)<\/desc>/).map { String($0.output.1).replacing("&amp;", with: "&") }
    for text in told { #expect(descriptions.contains { text.hasSuffix($0) }, "\(text)") }
  }

  private static func text(ofUTF16 digits: Substring) -> String {
    let digits = Array(digits)
    let units = stride(from: 0, to: digits.count - 3, by: 4).compactMap { UInt16(String(digits[$0..<$0 + 4]), radix: 16) }
    return String(decoding: units, as: UTF16.self)
  }

  @Test(.enabled(if: hasOffice, "needs LibreOffice Calc"))
  func `LibreOffice finds in the workbook the numbers of the tables`() throws {
    let sandbox = try Self.report("xlsx")
    // Comma, quotation mark, UTF-8, from the first row, values as stored and not as shown, every sheet a file.
    try Self.convert("tabellar.xlsx", to: "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1", in: sandbox)
    var compared = 0
    for (index, name) in try Self.exhibits("table", in: sandbox).enumerated() {
      let ours = Self.numbers(try sandbox.read("a/tables/\(name).csv"), dropping: 1)
      let theirs = Self.numbers(try sandbox.read("b/tabellar-Tabell \(index + 1).csv"), dropping: 0)
      for row in ours where !row.isEmpty {
        #expect(theirs.contains { Self.isClose($0, row) }, "table \(index + 1), \(name): \(row)")
        compared += row.count
      }
    }
    #expect(compared > 200)
  }

  /// The numbers of each row of a CSV file, its first column apart.
  private static func numbers(_ csv: Data, dropping lines: Int) -> [[Double]] {
    String(decoding: csv, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst(lines).map { line in
      line.matches(of: /("(?:[^"]|"")*"|[^,]*)(?:,|$)/).dropFirst().compactMap { Double($0.output.1.replacing("\"", with: "")) }
    }
  }

  private static func isClose(_ a: [Double], _ b: [Double]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, abs($0)) }
  }

  @Test(.enabled(if: ReportFormatTests.isInstalled("chromium") && hasPDFReader, "needs Chromium and poppler's programs"))
  func `the printed pages are numbered, tagged, and no figure is divided between two`() throws {
    let sandbox = try Self.report("pdf")
    let info = try sandbox.shell("timeout 60 pdfinfo a/rapport.pdf").output
    #expect(info.contains(/Tagged: +yes/))
    #expect(info.contains(/Page size: .*A4/))
    let pages = try sandbox.shell("timeout 60 pdftotext -layout a/rapport.pdf -").output.split(separator: "\u{0C}").map(String.init)
    #expect(info.contains("Pages:           \(pages.count)\n"))
    for (index, page) in pages.enumerated() {
      #expect(page.split(separator: "\n").last?.trimmingCharacters(in: .whitespaces) == "\(index + 1) / \(pages.count)")
    }
    let words = pages.map { Set($0.split(whereSeparator: \.isWhitespace)) }
    for figure in try Self.exhibits("chart", in: sandbox) {
      let svg = try String(decoding: sandbox.read("a/figures/\(figure).svg"), as: UTF8.self)
      let drawn = svg.matches(of: /<text[^>]*>([^<]*)<\/text>/).flatMap { $0.output.1.split(whereSeparator: \.isWhitespace) }
      try #require(drawn.count > 10)
      let most = words.map { page in drawn.filter { page.contains($0) }.count }.max() ?? 0
      // Words that touch in the picture are read as one: nearly all of them, and the first and the last, must be on one page.
      #expect(Double(most) >= 0.9 * Double(drawn.count), "\(figure): \(most) of \(drawn.count) words on one page")
    }
  }
}
