/// Numbers notes in the order they are met; notes with the same text share a number.
struct NoteNumbering {
  /// The notes in order; the first has number 1.
  private(set) var texts: [String] = []
  private var numberByText: [String: Int] = [:]

  /// The numbers of a cell's or heading's notes, ascending, each once.
  mutating func numbers(of notes: [Table.Note]) -> [Int] {
    guard !notes.isEmpty else { return [] }
    var numbers: [Int] = []
    for note in notes {
      let number = number(of: note)
      if !numbers.contains(number) { numbers.append(number) }
    }
    return numbers.sorted()
  }

  private mutating func number(of note: Table.Note) -> Int {
    if let known = numberByText[note.text] { return known }
    texts.append(note.text)
    numberByText[note.text] = texts.count
    return texts.count
  }
}
