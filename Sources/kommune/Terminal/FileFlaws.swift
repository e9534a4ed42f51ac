import KommuneLocale
import KommuneModel

/// Tells of the flaws in a file that was read all the same: their cells are empty, and whoever uses the figures must know.
enum FileFlaws {
  /// How many flaws are told here; `check` tells all.
  private static let shownProblems = 100

  /// Says each flaw in one line on standard error, and how many more there are.
  static func tell(_ problems: [Problem], of file: String, in language: Language) {
    for problem in problems.prefix(shownProblems) { Terminal.say(problem.message(in: language)) }
    if problems.count > shownProblems {
      let command = "kommune check \(ProblemPhrases.printable(file, limit: ProblemPhrases.pathLimit))"
      Terminal.say(ProgramPhrases.moreProblems(problems.count - shownProblems, command: command)[language])
    }
  }
}
