import KommuneLocale

/// Which language the program speaks to its reader. What it *writes* never depends on the environment, only what it *says*.
enum SpokenLanguage {
  /// The language of a locale name such as `nn_NO.UTF-8`; nothing when we do not speak it.
  static func language(ofLocale name: String) -> Language? {
    let code = String(name.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }).lowercased()
    return code == "no" ? .nb : Language(rawValue: code)
  }

  /// The language that the environment asks for: the first of LC_ALL, LC_MESSAGES and LANG that is set decides.
  static func fromEnvironment(_ variable: (String) -> String?) -> Language? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = variable(name), !value.isEmpty { return language(ofLocale: value) }
    }
    return nil
  }

  /// The language named after `--language` on the command line, read before the command line is parsed so that its own errors are told in it.
  static func fromArguments(_ arguments: [String]) -> Language? {
    for (place, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument == "--language", place + 1 < arguments.count { return Language(rawValue: arguments[place + 1]) }
      if argument.hasPrefix("--language=") { return Language(rawValue: String(argument.dropFirst("--language=".count))) }
    }
    return nil
  }
}
