import ArgumentParser
import KommuneLoaders
import KommuneLocale
import KommuneModel

/// What the reader declares about a file when its content does not show it. The same words stand under `reading` in a project file.
struct DialectOptions: ParsableArguments {
  @Option(name: .long, help: Speech.help(HelpPhrases.delimiter))
  var delimiter: String?

  @Option(name: .long, help: Speech.help(HelpPhrases.encoding))
  var encoding: String?

  @Option(name: .long, help: Speech.help(HelpPhrases.decimalMark))
  var decimalMark: String?

  @Option(name: .long, help: Speech.help(HelpPhrases.thousandsMark))
  var thousandsMark: String?

  @Option(name: .long, help: Speech.help(HelpPhrases.headerRows))
  var headerRows: String?

  @Option(name: .long, help: Speech.help(HelpPhrases.crossHeadings))
  var headings: String?

  @Option(name: .long, help: Speech.help(HelpPhrases.stubColumns))
  var stubColumns: String?

  @Option(name: .long, help: Speech.help(HelpPhrases.contents))
  var contents: String?

  @Option(name: .long, help: Speech.help(HelpPhrases.missingMark))
  var missingMark: [String] = []

  @Option(name: .long, help: Speech.help(HelpPhrases.sheet))
  var sheet: String?

  @Option(name: .long, help: Speech.help(HelpPhrases.labelLanguage))
  var labelLanguage: String?

  /// The declarations for the loader.
  func loadOptions() throws(Failure) -> LoadOptions {
    let declared = FileDeclaration(
      delimiter: try choice(delimiter, "--delimiter", FileDeclaration.delimiters.map(\.name), FileDeclaration.delimiter(named:)),
      encoding: try choice(encoding, "--encoding", TextEncoding.allCases.map(\.rawValue), TextEncoding.init(name:)),
      decimalMark: try choice(decimalMark, "--decimal-mark", [".", ","], DecimalMark.init(text:)),
      thousandsMark: try choice(
        thousandsMark, "--thousands-mark", ThousandsMark.allCases.map(\.rawValue), ThousandsMark.init(text:)),
      headerRows: try count(headerRows, "--header-rows", from: 1), headings: try headingNames(),
      stubColumns: try count(stubColumns, "--stub-columns", from: 0), contents: contents, missingMarks: try marks(), sheet: sheet,
      language: labelLanguage)
    if let (first, second) = declared.contradiction {
      throw Failure(.usage, UsagePhrases.contradiction(Self.option(first), Self.option(second)))
    }
    return LoadOptions(declared)
  }

  /// Refuses every option where a project is read, which says in its own file how its files are read.
  func refuseForProject() throws(Failure) {
    if let key = try loadOptions().declared.keys.first { throw Failure(.usage, FileShapePhrases.projectDeclares(Self.option(key))) }
  }

  private func choice<Value>(
    _ text: String?, _ option: String, _ allowed: [String], _ convert: (String) -> Value?
  ) throws(Failure) -> Value? {
    guard let text else { return nil }
    guard let value = convert(text) else { throw Self.badValue(text, option, allowed) }
    return value
  }

  private func count(_ text: String?, _ option: String, from least: Int) throws(Failure) -> Int? {
    guard let text else { return nil }
    guard let count = Int(text), (least...100).contains(count) else { throw Self.badValue(text, option, ["\(least)–100"]) }
    return count
  }

  private func headingNames() throws(Failure) -> [String] {
    guard let headings else { return [] }
    let names = headings.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard !names.contains(""), Set(names).count == names.count else { throw Self.badValue(headings, "--headings", ["kjønn,contents,år"]) }
    return names
  }

  /// `n.a.=..`: a text and the standard mark of its reason.
  private func marks() throws(Failure) -> [String: MissingReason] {
    var marks: [String: MissingReason] = [:]
    for text in missingMark {
      guard let sign = text.lastIndex(of: "="), let reason = FileDeclaration.reason(of: String(text[text.index(after: sign)...])),
        !FileDeclaration.looksLikeNumber(String(text[..<sign]))
      else { throw Self.badValue(text, "--missing-mark", FileDeclaration.reasonMarks.map { "n.a.=\($0.mark)" }) }
      marks[String(text[..<sign])] = reason
    }
    return marks
  }

  /// The option by which something is declared; nearly all have the name of the key in a project file.
  private static func option(_ key: FileDeclaration.Key) -> String {
    switch key {
    case .missingMarks: "--missing-mark"
    case .language: "--label-language"
    default: "--" + key.rawValue.flatMap { $0.isUppercase ? ["-", Character($0.lowercased())] : [$0] }
    }
  }

  private static func badValue(_ text: String, _ option: String, _ allowed: [String]) -> Failure {
    Failure(.usage, UsagePhrases.badValue(ProblemPhrases.printable(text), option: option, allowed: allowed))
  }
}
