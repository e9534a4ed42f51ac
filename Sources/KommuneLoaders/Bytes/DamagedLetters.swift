import KommuneLocale
import KommuneModel

/// Letters that another program destroyed before we got the file: they cannot be restored, so they are told, in every format.
enum DamagedLetters {
  /// How many such texts are listed.
  private static let mostProblems = 1000

  /// What the second byte of a Nordic letter becomes in Windows-1252.
  private static let misreadLetters: Set<Unicode.Scalar> = ["…", "˜", "†", "Ž", "‰"]

  /// The replacement character, or UTF-8 that was read as ISO-8859-1: `Ã…lesund`.
  static func stand(in text: String) -> Bool {
    // Nearly all texts have neither of the first bytes that such a letter begins with.
    guard text.utf8.contains(where: { $0 == 0xEF || $0 == 0xC3 }) else { return false }
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\u{FFFD}" { return true }
      if previous == "Ã" || previous == "Â", (0x80...0xBF).contains(scalar.value) || misreadLetters.contains(scalar) { return true }
      previous = scalar
    }
    return false
  }

  /// The damaged texts of a file, each once, but for those that its reader has told with their place.
  static func problems(in loaded: Loaded, file: String) -> [Problem] {
    var told = Set(loaded.problems.filter { $0.id == "letters-damaged" }.map(\.found))
    var problems: [Problem] = []
    func look(at text: String, row: Int? = nil, columnName: String? = nil) {
      guard stand(in: text), problems.count < mostProblems, told.insert(text).inserted else { return }
      problems.append(
        Problem(
          id: "letters-damaged", severity: .warning, file: file, row: row, columnName: columnName, expected: LoadPhrases.lettersMustBeWhole,
          found: text))
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
