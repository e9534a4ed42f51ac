import Foundation

/// Feeds a reader with damaged files: whatever the bytes are, it must load them or say why not, and never trap.
///
/// Without settings every reader gets the same 300 files, so that the tests take seconds. For a longer hunt:
///
/// - `KOMMUNE_FUZZ_SECONDS` lets each reader go on for so long, or `KOMMUNE_FUZZ_ROUNDS` for so many files;
/// - `KOMMUNE_FUZZ_SEED` begins another series;
/// - `KOMMUNE_FUZZ_LAST` names a folder that keeps the file each reader was given last, to be found after a trap, and the slowest one.
public enum Fuzzing {
  /// Calls `body` with one damaged file after the other.
  ///
  /// - Parameters:
  ///   - reader: The reader's name, for the files that are kept and the line that is printed.
  ///   - seeds: Sound files, from which the damaged ones are made.
  ///   - pieces: Texts that mean something in the format; they are put in at any place.
  ///   - body: Reads a file; the steps are for choices of its own, such as options.
  public static func run(
    _ reader: String, seeds: [[UInt8]], pieces: [String] = [], _ body: (_ file: [UInt8], _ steps: inout FuzzSteps) throws -> Void
  ) rethrows {
    let settings = Settings()
    var steps = FuzzSteps(seed: settings.seed ^ reader.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) })
    let mutation = Mutation(seeds: seeds, pieces: pieces)
    let start = ContinuousClock.now
    var slowest = Duration.zero
    var count = 0
    while settings.seconds.map({ ContinuousClock.now - start < .seconds($0) }) ?? (count < settings.rounds) {
      let file = mutation.file(&steps)
      settings.keep(file, as: "\(reader).last")
      let begin = ContinuousClock.now
      try body(file, &steps)
      let duration = ContinuousClock.now - begin
      if duration > slowest {
        slowest = duration
        settings.keep(file, as: "\(reader).slowest")
      }
      count += 1
    }
    if settings.isLong { print("fuzzed \(reader): \(count) files, the slowest took \(slowest)") }
  }

  /// What the environment says.
  private struct Settings {
    let seconds: Double?
    let rounds: Int
    let seed: UInt64
    let folder: URL?
    let isLong: Bool

    init() {
      let environment = ProcessInfo.processInfo.environment
      seconds = environment["KOMMUNE_FUZZ_SECONDS"].flatMap(Double.init)
      rounds = environment["KOMMUNE_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 300
      seed = environment["KOMMUNE_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1838
      folder = environment["KOMMUNE_FUZZ_LAST"].map { URL(fileURLWithPath: $0) }
      isLong = environment["KOMMUNE_FUZZ_SECONDS"] != nil || environment["KOMMUNE_FUZZ_ROUNDS"] != nil
    }

    func keep(_ file: [UInt8], as name: String) {
      guard let folder else { return }
      do {
        try Data(file).write(to: folder.appendingPathComponent(name))
      } catch {
        print("cannot keep \(name): \(error)")
      }
    }
  }
}
