import KommuneLocale
import KommuneModel

/// The statements of a PX file, found by keyword, language and subject.
struct PXHeader {
  /// A variable of the table: its name in the language that is read, and in the file's own.
  struct Variable: Hashable {
    let name: String
    let ownName: String
  }

  let statements: [PXStatement]
  /// The file's own language, for which keywords have no brackets.
  let ownLanguage: String?
  /// The language that is read; nothing for the file's own.
  let language: String?
  /// The languages that the file has, its own first.
  let languages: [String]
  /// The variables of the rows.
  private(set) var stub: [Variable] = []
  /// The variables of the columns.
  private(set) var heading: [Variable] = []
  private var places: [Key: Int] = [:]

  private struct Key: Hashable {
    let keyword: String
    let language: String?
    let subject: [String]
  }

  /// Keywords that decide what the figures mean: with two values neither may be chosen.
  private static let meaningful: Set<String> = [
    "BASEPERIOD", "CHARSET", "CODEPAGE", "CONTENTS", "CONTVARIABLE", "DATASYMBOL1", "DATASYMBOL2", "DATASYMBOL3", "DATASYMBOL4",
    "DATASYMBOL5", "DATASYMBOL6", "DATASYMBOLNIL", "DATASYMBOLSUM", "DECIMALS", "ELIMINATION", "KEYS", "LANGUAGE", "LANGUAGES",
    "LAST-UPDATED", "MATRIX", "PRECISION", "REFPERIOD", "SHOWDECIMALS", "STOCKFA", "TABLEID", "TIMEVAL", "TITLE", "UNITS", "VARIABLECODE",
  ]

  /// Every variable, those of the rows first.
  var variables: [Variable] { stub + heading }

  /// Sorts the statements of a file.
  ///
  /// - Parameter wanted: The language to read; the file's own when it is nothing or the file has no such language.
  init(_ statements: [PXStatement], wanted: String?, scanner: PXScanner) throws(LoadFailure) {
    self.statements = statements
    for (index, statement) in statements.enumerated() {
      let key = Key(keyword: statement.keyword, language: statement.language, subject: statement.subject)
      if places[key] == nil {
        places[key] = index
      } else if ["VALUES", "CODES", "STUB", "HEADING"].contains(statement.keyword) {
        throw scanner.failure(.header, PXPhrases.statementOnce, at: statement.offset)
      } else if PXHeader.meaningful.contains(statement.keyword), places[key].map({ statements[$0].pieces }) != statement.pieces {
        throw scanner.failure(.header, FileShapePhrases.keywordOnce(statement.keyword), at: statement.offset)
      }
    }
    let own = places[Key(keyword: "LANGUAGE", language: nil, subject: [])].flatMap { statements[$0].first }
    ownLanguage = own
    let listed = places[Key(keyword: "LANGUAGES", language: nil, subject: [])].map { statements[$0].texts } ?? []
    languages = (own.map { [$0] } ?? []) + listed.filter { $0 != own }
    language = wanted == own || !listed.contains(wanted ?? "") ? nil : wanted
    stub = try variables("STUB", scanner: scanner)
    heading = try variables("HEADING", scanner: scanner)
  }

  private func variables(_ keyword: String, scanner: PXScanner) throws(LoadFailure) -> [Variable] {
    guard let own = statement(keyword, in: nil) else { return [] }
    let names = own.texts
    guard Set(names).count == names.count else { throw scanner.failure(.header, PXPhrases.variableOnce, at: own.offset) }
    guard let language, let translated = statement(keyword, in: language)?.texts, translated.count == names.count else {
      return names.map { Variable(name: $0, ownName: $0) }
    }
    return zip(translated, names).map { Variable(name: $0, ownName: $1) }
  }

  private func statement(_ keyword: String, in language: String?, _ subject: [String] = []) -> PXStatement? {
    if let place = places[Key(keyword: keyword, language: language, subject: subject)] { return statements[place] }
    // Some writers put the file's own language in brackets too.
    guard language == nil, let ownLanguage else { return nil }
    return places[Key(keyword: keyword, language: ownLanguage, subject: subject)].map { statements[$0] }
  }

  /// A statement about the whole table, in the language that is read or else the file's own.
  func table(_ keyword: String) -> PXStatement? {
    language.flatMap { statement(keyword, in: $0) } ?? statement(keyword, in: nil)
  }

  /// A statement about a variable, in the language that is read or else the file's own.
  func about(_ variable: Variable, _ keyword: String) -> PXStatement? {
    language.flatMap { statement(keyword, in: $0, [variable.name]) } ?? statement(keyword, in: nil, [variable.ownName])
  }

  /// A statement about a base figure, by its text in the language that is read and in the file's own.
  func contents(_ name: String, _ ownName: String, _ keyword: String) -> PXStatement? {
    language.flatMap { statement(keyword, in: $0, [name]) } ?? statement(keyword, in: nil, [ownName])
  }

  /// The values of a variable in the file's own language.
  func ownValues(of variable: Variable) -> [String]? { statement("VALUES", in: nil, [variable.ownName])?.texts }

  /// The codes of a variable in the file's own language.
  func ownCodes(of variable: Variable) -> [String]? { statement("CODES", in: nil, [variable.ownName])?.texts }

  /// The text of a statement about the whole table; an empty one says nothing.
  func text(_ keyword: String) -> String? { table(keyword)?.first.flatMap { $0.isEmpty ? nil : $0 } }

  /// The whole number of a statement about the whole table.
  func integer(_ keyword: String) -> Int? { text(keyword).flatMap { Int($0) } }

  /// Whether a statement is in the language that is read.
  func isRead(_ statement: PXStatement) -> Bool {
    guard let other = statement.language else { return language == nil }
    return other == language || (language == nil && other == ownLanguage)
  }
}
