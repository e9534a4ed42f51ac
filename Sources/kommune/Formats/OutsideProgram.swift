#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program of the system that does what we do not: found by its name, run without a shell, stopped when it takes too long.
struct OutsideProgram {
  /// How a run ended.
  enum Outcome {
    case done
    case failed
    case tooSlow
  }

  /// The absolute path.
  let path: String

  /// The program's own name.
  var name: String { FolderTree.name(of: path) }

  /// Finds the first of several names in the folders of `PATH`; folders given relative to the working one are passed over.
  static func find(_ names: [String]) -> OutsideProgram? {
    let folders = (Terminal.environment("PATH") ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    for name in names {
      for folder in folders {
        let path = "\(folder)/\(name)"
        if access(path, X_OK) == 0, !FolderTree.isFolder(path) { return OutsideProgram(path: path) }
      }
    }
    return nil
  }

  /// Runs the program, its output thrown away and nothing to read, with `home` as its home.
  func run(_ arguments: [String], home: String, seconds: Int) -> Outcome {
    guard let process = spawn(arguments, home: home) else { return .failed }
    let pause: useconds_t = 20_000
    for _ in 0..<(seconds * 50) {
      var status: Int32 = 0
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return status == 0 ? .done : .failed }
      if ended < 0, errno != EINTR { return .failed }
      usleep(pause)
    }
    kill(-process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return .tooSlow
  }

  /// Starts the program in a group of processes of its own, so that it can be stopped with all that it has started.
  private func spawn(_ arguments: [String], home: String) -> pid_t? {
    var files = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    guard posix_spawn_file_actions_init(&files) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&files) }
    guard posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for output in [STDOUT_FILENO, STDERR_FILENO] { posix_spawn_file_actions_addopen(&files, output, "/dev/null", O_WRONLY, 0) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    let environment = ["HOME=\(home)", "LC_ALL=C.UTF-8", "TZ=UTC", "PATH=\(Terminal.environment("PATH") ?? "")"]
    var process: pid_t = 0
    let code = Self.withCStrings([path] + arguments) { arguments in
      Self.withCStrings(environment) { environment in posix_spawn(&process, path, &files, &attributes, arguments, environment) }
    }
    return code == 0 ? process : nil
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    let pointers = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: strings.count + 1)
    for (index, string) in strings.enumerated() { (pointers + index).initialize(to: strdup(string)) }
    (pointers + strings.count).initialize(to: nil)
    defer {
      for index in strings.indices { free(pointers[index]) }
      pointers.deallocate()
    }
    return body(pointers)
  }
}
