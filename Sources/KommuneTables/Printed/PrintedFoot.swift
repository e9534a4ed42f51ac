import KommuneLocale

/// What stands below a table: notes, remarks, the marks used, the source line.
package struct PrintedFoot {
  /// The notes; the first has number 1.
  package let notes: [String]
  /// Remarks without a number.
  package let remarks: [String]
  /// The marks used in this table.
  package let symbols: [PrintedSymbol]
  /// "Standardteikn i tabellar:"
  package let symbolsLabel: String
  /// "Kjelde: Statistisk sentralbyrå, tabell 07459, CC BY 4.0. Eigne berekningar.", or empty.
  package let sourceLine: String

  init(_ table: Table, notes: [String], symbols: [PrintedSymbol]) {
    self.notes = notes.map(\.printed)
    self.symbols = symbols
    remarks = table.remarks.map(\.printed)
    symbolsLabel = CommonPhrases.symbols[table.language] + ":"
    sourceLine = Self.sourceLine(of: table).printed
  }

  var isEmpty: Bool { notes.isEmpty && remarks.isEmpty && symbols.isEmpty && sourceLine.isEmpty }

  private static func sourceLine(of table: Table) -> String {
    var sentences: [String] = []
    if !table.sources.isEmpty {
      let word = table.sources.count == 1 ? CommonPhrases.source : TablePhrases.sources
      let names = table.sources.map { $0.line(in: table.language) }.joined(separator: "; ")
      sentences.append("\(word[table.language]): \(names)".endingSentence)
    }
    if table.hasOwnCalculations { sentences.append(CommonPhrases.ownCalculations[table.language].endingSentence) }
    return sentences.joined(separator: " ")
  }
}

extension Table.Source {
  /// "Statistisk sentralbyrå, tabell 07459, 14.03.2018, førebelse tal, CC BY 4.0"
  func line(in language: Language) -> String {
    var parts = [publisher]
    if let table { parts.append(TablePhrases.table(table)[language]) }
    if let date { parts.append(DateFormat.short.string(date, in: language)) }
    switch status {
    case .provisional: parts.append(TablePhrases.provisionalFigures[language])
    case .final: parts.append(TablePhrases.finalFigures[language])
    case nil: break
    }
    if let licence { parts.append(licence) }
    return parts.joined(separator: ", ")
  }
}
