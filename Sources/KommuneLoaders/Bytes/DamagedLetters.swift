import KommuneLocale
import KommuneModel

/// Letters that another program destroyed before we got the file, or that are in an encoding nobody has told: neither can be restored by guessing,
/// so they are told, in every format.
enum DamagedLetters {
  /// How many such texts are listed.
  private static let mostProblems = 1000

  /// What the second byte of a Nordic letter becomes in Windows-1252.
  private static let misreadLetters: Set<Unicode.Scalar> = ["…", "˜", "†", "Ž", "‰"]

  /// What `æ ø å Æ Ø` of Mac Roman become in ISO-8859-1 and Windows-1252, and of MS-DOS (CP437, CP850) in Windows-1252.
  private static let foreignSigns: Set<Unicode.Scalar> = ["¾", "¿", "Œ", "®", "¯", "‘", "›", "†"]
  /// Those that end a word without being a mark of their own there.
  private static let foreignEndings: Set<Unicode.Scalar> = ["¾", "¿"]

  /// What is wrong with the letters of a text; nothing for nearly all texts.
  ///
  /// Destroyed are the replacement character, and UTF-8 that was read as ISO-8859-1: `Ã…lesund`. In another encoding are signs in the middle of
  /// a word, `Sand›y`: Mac Roman and the code pages of MS-DOS, whose letters are all something else in Windows-1252.
  static func flaw(in text: String) -> Phrase? {
    guard mayBeDamaged(text) else { return nil }
    var before: Unicode.Scalar = " "
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\u{FFFD}" { return LoadPhrases.lettersMustBeWhole }
      if previous == "Ã" || previous == "Â", (0x80...0xBF).contains(scalar.value) || misreadLetters.contains(scalar) {
        return LoadPhrases.lettersMustBeWhole
      }
      if foreignSigns.contains(previous), isLetter(before) ? isLetter(scalar) : isSmall(scalar) && (previous == "¯" || previous == "¿") {
        return LoadPhrases.encodingMustBeTold
      }
      (before, previous) = (previous, scalar)
    }
    let isEnding = foreignEndings.contains(previous) || (previous == "›" && !text.contains("‹"))
    return isEnding && isLetter(before) ? LoadPhrases.encodingMustBeTold : nil
  }

  /// Whether there is a letter that a flaw begins with. Nearly all texts have none, and Nordic letters are not among them: of those that
  /// UTF-8 begins with 0xC3 only `Â` and `Ã` count.
  private static func mayBeDamaged(_ text: String) -> Bool {
    var before: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0xEF || byte == 0xC2 || byte == 0xC5 || byte == 0xE2 || (before == 0xC3 && (byte == 0x82 || byte == 0x83)) { return true }
      before = byte
    }
    return false
  }

  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool { (0x61...0x7A).contains(scalar.value) }
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { (0x61...0x7A).contains(scalar.value | 0x20) }

  /// The damaged texts of a file, each once, but for those that its reader has told with their place.
  static func problems(in loaded: Loaded, file: String) -> [Problem] {
    var told = Set(loaded.problems.filter { $0.id == "letters-damaged" }.map(\.found))
    var problems: [Problem] = []
    func look(at text: String, row: Int? = nil, columnName: String? = nil) {
      guard let expected = flaw(in: text), problems.count < mostProblems, told.insert(text).inserted else { return }
      problems.append(
        Problem(id: "letters-damaged", severity: .warning, file: file, row: row, columnName: columnName, expected: expected, found: text))
    }
    if let title = loaded.cube.source.title { look(at: title) }
    for dimension in loaded.cube.dimensions {
      look(at: dimension.name)
      for category in dimension.categories { look(at: category.label, columnName: dimension.name) }
    }
    for note in loaded.cube.metadata.notes { look(at: note.text) }
    guard let texts = loaded.texts else { return problems }
    for name in texts.header { look(at: name) }
    for (row, line) in zip(texts.rows, texts.lines) {
      for (text, name) in zip(row, texts.header) { look(at: text, row: line, columnName: name) }
    }
    return problems
  }
}
