import KommuneLocale

/// The caption in the parts that differ in weight: "Tabell 3.", what, and the rest.
package struct PrintedCaption {
  /// "Tabell 3.", or empty.
  package let number: String
  /// What the table shows, with its full stop where more follows.
  package let what: String
  /// Area, period and unit.
  package let scope: String
  /// Notes to the whole table.
  package let noteNumbers: [Int]

  init(_ table: Table, number: Int?, notes: inout NoteNumbering) {
    let caption = table.caption
    let rest = [caption.area, caption.period, caption.unit].compactMap { $0?.printed }.filter { !$0.isEmpty }
    self.number = number.map { TablePhrases.numbered($0)[table.language] } ?? ""
    what = rest.isEmpty ? caption.what.printed : caption.what.printed.endingSentence
    scope = rest.dropLast().map { $0.endingSentence + " " }.joined() + (rest.last ?? "")
    noteNumbers = notes.numbers(of: caption.notes)
  }

  /// The caption as one line.
  package var line: String { [number, what, scope].filter { !$0.isEmpty }.joined(separator: " ") }
}

extension String {
  /// The text with a full stop, unless it ends a sentence already.
  var endingSentence: String {
    guard let last = unicodeScalars.last, !".?!…".unicodeScalars.contains(last) else { return self }
    return self + "."
  }
}

extension Table {
  /// The caption as one line without notes: "Tabell 3. Folkemengd. Kommunane i nye Ålesund. 2019. Personar".
  ///
  /// For a list of tables, and for the name of the table where it is not seen.
  public func plainCaption(number: Int? = nil) -> String {
    var notes = NoteNumbering()
    return PrintedCaption(self, number: number, notes: &notes).line
  }
}
