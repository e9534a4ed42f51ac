#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A large table that is the same on every run, written in the formats whose reading is measured.
struct MadeTable {
  private let indicators: Int
  private let file: UnsafeMutablePointer<FILE>
  private var buffer: [UInt8] = []
  private var state: UInt64 = 2026
  private static let regions = 375
  private static let years = 2015...2024

  init(indicators: Int, file: UnsafeMutablePointer<FILE>) {
    self.indicators = indicators
    self.file = file
  }

  /// Writes what is left.
  mutating func flush() {
    fwrite(buffer, 1, buffer.count, file)
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count > 1 << 20 { flush() }
  }

  private enum Figure {
    case number(String)
    case mark(String)
  }

  /// The next figure: Knuth's MMIX generator, of which the high bits are good enough.
  private mutating func next() -> Figure {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let drawn = Int(state >> 33)
    switch drawn % 100 {
    case 0, 1, 2: return .mark("..")
    case 3: return .mark(".")
    default:
      let whole = drawn / 100 % 200_000 >> (drawn & 15)
      return .number(drawn & 16 == 0 ? "\(whole)" : "\(whole).\(drawn / 32 % 10)")
    }
  }

  private var regionNames: [String] { (0..<MadeTable.regions).map { "\(1101 + $0) Kommune nr. \($0)" } }
  private var indicatorNames: [String] { (0..<indicators).map { "Indikator nr. \($0) (prosent)" } }

  private static func list(_ texts: [String]) -> String { texts.map { "\"\($0)\"" }.joined(separator: ",") }

  mutating func writePX(withKeys: Bool) {
    write(
      """
      CHARSET="ANSI";\nAXIS-VERSION="2013";\nCODEPAGE="utf-8";\nLANGUAGE="no";\nMATRIX="Stor";\nDECIMALS=1;\nTITLE="Stor tabell";
      CONTENTS="Stor tabell";\nUNITS="antall";\nSTUB="region","indikator";\nHEADING="år";\nDATASYMBOL1=".";\nDATASYMBOL2="..";\n
      """)
    if withKeys { write("KEYS(\"region\")=VALUES;\nKEYS(\"indikator\")=VALUES;\n") }
    write("VALUES(\"region\")=\(MadeTable.list(regionNames));\n")
    write("VALUES(\"indikator\")=\(MadeTable.list(indicatorNames));\n")
    write("VALUES(\"år\")=\(MadeTable.list(MadeTable.years.map(String.init)));\nDATA=\n")
    let names = indicatorNames
    for region in regionNames {
      for indicator in names {
        if withKeys { write("\"\(region)\",\"\(indicator)\",") }
        for _ in MadeTable.years {
          switch next() {
          case .number(let text): write(text + " ")
          case .mark(let text): write("\"\(text)\" ")
          }
        }
        write("\n")
      }
    }
    write(";\n")
  }

  mutating func writeJSONStat() {
    func dimension(_ name: String, _ labels: [String]) -> String {
      "\"\(name)\":{\"label\":\"\(name)\",\"category\":{\"index\":[\(MadeTable.list(labels))]}}"
    }
    write("{\"version\":\"2.0\",\"class\":\"dataset\",\"label\":\"Stor tabell\",\"id\":[\"region\",\"indikator\",\"år\"],")
    write("\"size\":[\(MadeTable.regions),\(indicators),\(MadeTable.years.count)],\"dimension\":{")
    write([dimension("region", regionNames), dimension("indikator", indicatorNames)].joined(separator: ","))
    write("," + dimension("år", MadeTable.years.map(String.init)) + "},\"value\":[")
    var marks: [(cell: Int, mark: String)] = []
    for cell in 0..<MadeTable.regions * indicators * MadeTable.years.count {
      if cell > 0 { write(",") }
      switch next() {
      case .number(let text): write(text)
      case .mark(let text):
        write("null")
        marks.append((cell, text))
      }
    }
    write("],\"status\":{")
    for (place, mark) in marks.enumerated() { write("\(place > 0 ? "," : "")\"\(mark.cell)\":\"\(mark.mark)\"") }
    write("}}\n")
  }
}
