import Foundation
import KommuneLoaders
import Testing

@Suite struct CSVRecordsTests {
  private struct Entry: Decodable {
    let file: String
    let expect: [[String]]?
    let error: String?
  }

  @Test(.enabled(if: Corpus.isPresent, "KOMMUNE_CORPUS is not set"))
  func `every hostile file gives the records or the error of its manifest`() throws {
    let entries = try JSONDecoder().decode([Entry].self, from: Data(Corpus.bytes("csv/manifest.json")))
    #expect(entries.count >= 47)
    for entry in entries {
      let found = outcome(try Corpus.bytes("csv/\(entry.file)"), name: entry.file)
      #expect(found.records == entry.expect, "\(entry.file)")
      #expect(found.error?.kind.rawValue == entry.error, "\(entry.file)")
    }
  }

  @Test(.enabled(if: Corpus.isPresent, "KOMMUNE_CORPUS is not set"))
  func `every file of csv-spectrum gives the fields of its JSON`() throws {
    // location_coordinates has a test of its own.
    for name in try Corpus.files(in: "csv/csv-spectrum/csvs", ending: ".csv") where name != "location_coordinates.csv" {
      let json = try JSONSerialization.jsonObject(
        with: Data(Corpus.bytes("csv/csv-spectrum/json/" + name.replacingOccurrences(of: ".csv", with: ".json"))))
      let expected = try #require(json as? [[String: String]])
      let records = try CSVRecords.read(FileBytes(Corpus.bytes("csv/csv-spectrum/csvs/\(name)")), fileName: name)
      let header = try #require(records.first)
      let found = records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
      #expect(found == expected, "\(name)")
    }
  }

  @Test(.enabled(if: Corpus.isPresent, "KOMMUNE_CORPUS is not set"))
  func `the coordinates of csv-spectrum are those of its JSON`() throws {
    // Upstream's JSON is an object and not a list, and holds another phone number than its CSV; all else is the same.
    let json = try JSONSerialization.jsonObject(with: Data(Corpus.bytes("csv/csv-spectrum/json/location_coordinates.json")))
    var expected = try #require(json as? [String: String])
    #expect(expected["Contact Phone Number"] == "1234567890")
    expected["Contact Phone Number"] = "2095257564"
    let records = try CSVRecords.read(
      FileBytes(Corpus.bytes("csv/csv-spectrum/csvs/location_coordinates.csv")), fileName: "location_coordinates.csv")
    #expect(records.count == 2)
    #expect(Dictionary(uniqueKeysWithValues: zip(records[0], records[1])) == expected)
  }

  @Test(arguments: [
    ("a;b\n\"x\"y;2\n", LoadFailure.Kind.quote, 2, 1), ("a;b\n1;\"x;2\n3;4\n", .quote, 2, 2), ("a;b\n\"x\ny\";\"z\n", .quote, 3, 2),
    ("a;b;c\n1;2\n3;4;5\n", .ragged, 2, 2), ("a;b;c\n1;2;3;4\n", .ragged, 2, 4), ("a;b;a\n1;2;3\n", .header, 1, 3),
    ("a;b\n\n1;x\0y\n", .control, 3, 2),
  ])
  func `an error names its class, line and field`(text: String, kind: LoadFailure.Kind, line: Int, column: Int) {
    let error = outcome(Array(text.utf8), name: "prøve.csv").error
    #expect(error?.kind == kind)
    #expect(error?.line == line)
    #expect(error?.column == column)
  }

  @Test func `undoubled quotes are text in a file of PxWeb and an error elsewhere`() {
    let pxweb = "\"region\";\"Personer 2020\"\n\"1 \"ny\" Haram\";5\n"
    #expect(outcome(Array(pxweb.utf8), name: "px.csv").records?.last == ["1 \"ny\" Haram", "5"])
    let other = "\"region\";\"verdi\"\n\"1 \"ny\" Haram\";5\n"
    #expect(outcome(Array(other.utf8), name: "x.csv").error?.kind == .quote)
  }

  @Test func `UTF-16 without a mark is refused`() {
    let bytes = Array("region;verdi\n".utf8).flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
    #expect(outcome(bytes, name: "x.csv").error?.kind == .encoding)
  }

  @Test func `a page named csv is refused`() {
    #expect(outcome(Array(" <!DOCTYPE html><html>".utf8), name: "x.csv").error?.kind == .notStatistics)
  }

  private func outcome(_ bytes: [UInt8], name: String) -> (records: [[String]]?, error: LoadFailure?) {
    do throws(LoadFailure) {
      return (try CSVRecords.read(FileBytes(bytes), fileName: name), nil)
    } catch {
      return (nil, error)
    }
  }
}
