import KommuneLocale

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output and standard error: data goes to the one, everything else to the other.
enum Terminal {
  /// Makes a closed pipe and a full quota errors of `write` instead of signals that end the program.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Writes data to standard output.
  ///
  /// - Throws: A failure with status 73; when the reader has gone, one with status 0 and nothing to say.
  static func write(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }

  /// Writes data to standard output.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    let shown = isScreen ? bytes.withUnsafeBytes(VisibleBytes.shown) : bytes
    do { try Descriptor(number: STDOUT_FILENO).writeAll(shown) } catch { throw failure(error) }
  }

  /// Writes data to standard output.
  static func write(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
    if isScreen { return try write(Array(bytes)) }
    do { try Descriptor(number: STDOUT_FILENO).writeAll(bytes) } catch { throw failure(error) }
  }

  /// Whether standard output is a terminal, which obeys some of the characters that a file may hold.
  private static let isScreen = isatty(STDOUT_FILENO) == 1

  private static func failure(_ fault: SystemFault) -> Failure {
    fault.code == EPIPE ? Failure(.fine) { _ in [] } : Failure(.cannotWrite, ProgramPhrases.cannotWrite("-", because: fault.reason))
  }

  /// Says something to the reader on standard error. When not even that can be written, nobody is left to tell.
  static func say(_ line: String) {
    do { try Descriptor(number: STDERR_FILENO).writeAll(Array((label + line + "\n").utf8)) } catch { return }
  }

  /// The value of an environment variable.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Begins each line: bold on a terminal, unless `NO_COLOR` is set.
  private static let label: String = {
    let isPlain = isatty(STDERR_FILENO) == 0 || environment("NO_COLOR")?.isEmpty == false || environment("TERM") == "dumb"
    return isPlain ? "kommune: " : "\u{1B}[1mkommune:\u{1B}[0m "
  }()
}
