import Foundation
import KommuneLocale
import KommuneProject

/// A small project in which every test changes what it is about.
enum ProjectText {
  static let minimal = """
    title: Nye Ålesund
    language: nn
    date: 2026-06-16
    merger:
      name: Nye Ålesund
      parts: [1504, 1534]
    """

  static let withSources =
    minimal + """

      sources:
        - id: folketal
          file: kjelder/folketal.csv
          publisher: SSB
          title: Folkemengd
          license: CC BY 4.0
          figures: {folkemengde: Personer}
      """

  /// The messages for `text` in the language of its report.
  static func messages(_ text: String, languages: [Language] = []) -> [String] {
    do {
      _ = try ProjectReader.read(text: text, fileName: "kommune.yml", languages: languages)
      return []
    } catch {
      return error.messages(in: error.language ?? .nb)
    }
  }

  /// The bytes of the first demo project's file.
  static func demo() throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return Array(try Data(contentsOf: root.appending(path: "Data/nye-aalesund/kommune.yml")))
  }
}
