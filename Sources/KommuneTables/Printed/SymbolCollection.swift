import KommuneLocale

/// A mark printed in a table, with all that it means there.
package struct PrintedSymbol: Equatable {
  /// What is printed: a text, or a drawn sign.
  package enum Mark: Equatable {
    case text(String)
    case signal(Table.Signal.Shape, Table.Signal.Tone)
  }

  package let mark: Mark
  package let meaning: String
}

/// Collects the marks that a table uses, so that exactly those are explained below it.
struct SymbolCollection {
  private var missing: [MissingMark] = []
  private var flags: Table.Cell.Flags = []
  private var signals: [Table.Signal] = []

  /// Takes note of the marks in `cell`.
  mutating func collect(_ cell: Table.Cell) {
    if case .missing(let mark) = cell.content, !missing.contains(mark) { missing.append(mark) }
    flags.formUnion(cell.flags)
    if let signal = cell.signal, !signals.contains(signal) { signals.append(signal) }
  }

  /// The marks with their meanings: missing values as first met, then flags, then signs. Two meanings of one mark stand together.
  func explained(in language: Language) -> [PrintedSymbol] {
    var symbols: [PrintedSymbol] = []
    func add(_ mark: PrintedSymbol.Mark, _ meaning: String) {
      if let index = symbols.firstIndex(where: { $0.mark == mark }) {
        symbols[index] = PrintedSymbol(mark: mark, meaning: symbols[index].meaning + " / " + meaning)
      } else {
        symbols.append(PrintedSymbol(mark: mark, meaning: meaning))
      }
    }
    for mark in missing { add(.text(mark.mark.printed), mark.meaning[language].printed) }
    for flag in Table.Cell.Flags.printed where flags.contains(flag.flag) { add(.text(flag.mark), flag.meaning[language]) }
    for signal in signals { add(.signal(signal.shape, signal.tone), signal.meaning.printed) }
    return symbols
  }
}

/// How a flag is printed, and what it means.
struct PrintedFlag: Sendable {
  let flag: Table.Cell.Flags
  let mark: String
  let meaning: Phrase
}

extension Table.Cell.Flags {
  /// Every flag in the order of its mark.
  static let printed = [
    PrintedFlag(flag: .provisional, mark: "*", meaning: TablePhrases.provisional),
    PrintedFlag(flag: .estimated, mark: "e", meaning: TablePhrases.estimated),
    PrintedFlag(flag: .afterBreak, mark: "|", meaning: TablePhrases.afterBreak),
  ]
}
