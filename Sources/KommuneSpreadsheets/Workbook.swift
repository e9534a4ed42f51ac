import KommuneLoaders
import KommuneLocale

/// The parts of an XLSX file that are not cells: which sheets there are, the shared texts, which formats are dates.
struct Workbook {
  /// One sheet.
  struct Sheet {
    let name: String
    let part: String
    let isVisible: Bool
  }

  let archive: ZipArchive
  let file: String
  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904, as on old Macintoshes.
  private(set) var countsFrom1904 = false
  /// The texts that cells refer to by number.
  private(set) var sharedTexts: [String] = []
  /// What each style of cell shows numbers as.
  private(set) var styles: [NumberStyle] = []

  /// Opens a workbook.
  ///
  /// - Throws: `LoadFailure` when the archive is no workbook of this kind.
  init(_ bytes: FileBytes, fileName: String) throws(LoadFailure) {
    file = fileName
    archive = try ZipArchive(bytes, fileName: fileName)
    let main = try Workbook.target(in: try relations("_rels/.rels"), ofType: "/officeDocument") ?? "xl/workbook.xml"
    guard let part = try archive.part(main) else {
      throw LoadFailure(.notStatistics, file: fileName, expected: SpreadsheetPhrases.workbook)
    }
    let list = SheetListReader()
    try XMLPart.read(part, named: main, file: fileName, by: list)
    countsFrom1904 = list.countsFrom1904
    let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
    let name = String(main.dropFirst(folder.count))
    let relations = try relations("\(folder)_rels/\(name).rels")
    sheets = list.sheets.compactMap { sheet in
      guard let target = relations.first(where: { $0.id == sheet.relation }), target.type.hasSuffix("/worksheet") else { return nil }
      return Sheet(name: sheet.name, part: Workbook.resolve(target.target, in: folder), isVisible: sheet.isVisible)
    }
    guard !sheets.isEmpty else { throw LoadFailure(.notStatistics, file: fileName, expected: SpreadsheetPhrases.workbook) }
    try readTexts(relations, folder)
    try readStyles(relations, folder)
  }

  struct Relation {
    let id: String
    let type: String
    let target: String
  }

  func relations(_ name: String) throws(LoadFailure) -> [Relation] {
    guard let part = try archive.part(name) else { return [] }
    let reader = RelationReader()
    try XMLPart.read(part, named: name, file: file, by: reader)
    return reader.relations.map { Relation(id: $0.id, type: $0.type, target: $0.target) }
  }

  private static func target(in relations: [Relation], ofType type: String) throws(LoadFailure) -> String? {
    relations.first { $0.type.hasSuffix(type) }.map { resolve($0.target, in: "") }
  }

  /// The name of a part that a relation points to: from the archive's root, or from its own folder.
  static func resolve(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var (folder, target) = (folder[...], target[...])
    while target.hasPrefix("../") {
      target = target.dropFirst(3)
      folder = folder.dropLast()
      folder = folder.lastIndex(of: "/").map { folder[...$0] } ?? ""
    }
    return String(folder + target)
  }

  private mutating func readTexts(_ relations: [Relation], _ folder: String) throws(LoadFailure) {
    guard let name = try Workbook.target(in: relations, ofType: "/sharedStrings").map({ Workbook.resolve($0, in: folder) }),
      let part = try archive.part(name)
    else { return }
    let reader = SharedTextReader()
    try XMLPart.read(part, named: name, file: file, by: reader)
    sharedTexts = reader.texts
  }

  private mutating func readStyles(_ relations: [Relation], _ folder: String) throws(LoadFailure) {
    guard let name = try Workbook.target(in: relations, ofType: "/styles").map({ Workbook.resolve($0, in: folder) }),
      let part = try archive.part(name)
    else { return }
    let reader = StyleReader()
    try XMLPart.read(part, named: name, file: file, by: reader)
    styles = reader.styles
  }
}

/// Reads which part a part refers to.
private final class RelationReader: XMLPartReader {
  private(set) var relations: [(id: String, type: String, target: String)] = []

  func begin(_ element: String, _ attributes: XMLAttributes) {
    guard element == "Relationship", attributes["TargetMode"] != "External", let id = attributes["Id"], let type = attributes["Type"],
      let target = attributes["Target"]
    else { return }
    relations.append((id, type, target))
  }

  func end(_ element: String, text: String) {}
  func wantsText(of element: String) -> Bool { false }
}

/// Reads the list of sheets.
private final class SheetListReader: XMLPartReader {
  private(set) var sheets: [(name: String, relation: String, isVisible: Bool)] = []
  private(set) var countsFrom1904 = false

  func begin(_ element: String, _ attributes: XMLAttributes) {
    switch element {
    case "workbookPr": countsFrom1904 = attributes["date1904"] == "1" || attributes["date1904"] == "true"
    case "sheet":
      let relation = attributes["r:id"] ?? attributes.all.first { $0.name.hasSuffix(":id") }?.value ?? ""
      sheets.append((attributes["name"] ?? "", relation, attributes["state"].map { $0 == "visible" } ?? true))
    default: break
    }
  }

  func end(_ element: String, text: String) {}
  func wantsText(of element: String) -> Bool { false }
}

/// Raised letters, such as the mark of a footnote at a number: `123` and a raised `1` is not 1231.
enum RaisedText {
  private static let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")

  /// The same with raised digits, which are letters of their own.
  static func of(_ text: String) -> String {
    String(text.map { character in character.isASCII ? character.wholeNumberValue.map { digits[$0] } ?? character : character })
  }
}

/// Reads the shared texts, formatted ones as their plain text and without their pronunciation.
private final class SharedTextReader: XMLPartReader {
  private(set) var texts: [String] = []
  private var current = ""
  private var isPhonetic = false
  private var isRaised = false

  func begin(_ element: String, _ attributes: XMLAttributes) {
    switch element {
    case "si": current = ""
    case "rPh": isPhonetic = true
    case "r": isRaised = false
    case "vertAlign": isRaised = attributes["val"] == "superscript"
    default: break
    }
  }

  func end(_ element: String, text: String) {
    switch element {
    case "t": if !isPhonetic { current += isRaised ? RaisedText.of(text) : text }
    case "rPh": isPhonetic = false
    case "r": isRaised = false
    case "si": texts.append(current)
    default: break
    }
  }

  func wantsText(of element: String) -> Bool { element == "t" }
}

/// Reads what styles show numbers as.
private final class StyleReader: XMLPartReader {
  private(set) var styles: [NumberStyle] = []
  private var formats: [Int: NumberStyle] = {
    let dates = [14...16, 18...22, 27...36, 45...47, 50...58].joined()
    return Dictionary(uniqueKeysWithValues: dates.map { ($0, NumberStyle.date) } + [(9, .percentage), (10, .percentage), (17, .month)])
  }()
  private var isInCells = false

  func begin(_ element: String, _ attributes: XMLAttributes) {
    switch element {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] else { return }
      formats[id] = NumberStyle(format: code)
    case "cellXfs": isInCells = true
    case "xf": if isInCells { styles.append(style(attributes["numFmtId"].flatMap { Int($0) })) }
    default: break
    }
  }

  private func style(_ format: Int?) -> NumberStyle {
    format.flatMap { formats[$0] } ?? .number
  }

  func end(_ element: String, text: String) { if element == "cellXfs" { isInCells = false } }
  func wantsText(of element: String) -> Bool { false }
}
