import ArgumentParser
import KommuneLoaders
import KommuneLocale

/// What the reader declares about a file when its content does not show it.
struct DialectOptions: ParsableArguments {
  @Option(name: .long, help: Speech.help(HelpPhrases.delimiter))
  var delimiter: String?

  @Option(name: .long, help: Speech.help(HelpPhrases.encoding))
  var encoding: String?

  @Option(name: .long, help: Speech.help(HelpPhrases.decimalMark))
  var decimalMark: String?

  /// The declarations for the loader.
  func loadOptions() throws(Failure) -> LoadOptions {
    LoadOptions(
      delimiter: try delimiter.map(Self.delimiterByte), encoding: try encoding.map(Self.encoding),
      decimalMark: try decimalMark.map(Self.mark))
  }

  private static func delimiterByte(_ text: String) throws(Failure) -> UInt8 {
    let names: [String: UInt8] = ["tab": 0x09, "\t": 0x09, ";": 0x3B, ",": 0x2C, "|": 0x7C, " ": 0x20]
    guard let byte = names[text.lowercased()] else { throw badValue(text, "--delimiter", [";", ",", "tab", "|"]) }
    return byte
  }

  private static func encoding(_ text: String) throws(Failure) -> TextEncoding {
    guard let encoding = TextEncoding.allCases.first(where: { $0.rawValue.lowercased() == text.lowercased() }) else {
      throw badValue(text, "--encoding", TextEncoding.allCases.map(\.rawValue))
    }
    return encoding
  }

  private static func mark(_ text: String) throws(Failure) -> DecimalMark {
    guard let byte = text.utf8.first, text.utf8.count == 1, let mark = DecimalMark(rawValue: byte) else {
      throw badValue(text, "--decimal-mark", [".", ","])
    }
    return mark
  }

  private static func badValue(_ text: String, _ option: String, _ allowed: [String]) -> Failure {
    Failure(.usage, UsagePhrases.badValue(ProblemPhrases.printable(text), option: option, allowed: allowed))
  }
}
