#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Wall and processor time of the phases of a run, as the peers' scripts print them.
struct Measurement {
  private var phases: [(name: String, wall: Double, processor: Double)] = []
  private let start = Measurement.wall()
  private var last = (wall: Measurement.wall(), processor: Measurement.processor())

  /// Ends a phase, or a further part of one.
  mutating func phase(_ name: String) {
    let now = (wall: Measurement.wall(), processor: Measurement.processor())
    let place = phases.firstIndex { $0.name == name } ?? phases.endIndex
    if place == phases.endIndex { phases.append((name, 0, 0)) }
    phases[place].wall += now.wall - last.wall
    phases[place].processor += now.processor - last.processor
    last = now
  }

  /// The line that every peer prints.
  func line(task: String, checksum: String, file: String, shape: [Int]) -> String {
    let listed = phases.map { "\"\($0.name)\": [\(Measurement.seconds($0.wall)), \(Measurement.seconds($0.processor))]" }
    let usage = Measurement.usage()
    #if os(Linux)
      let peak = Double(usage.ru_maxrss) / 1024
    #else
      let peak = Double(usage.ru_maxrss) / 1_048_576
    #endif
    return """
      {"task": "\(task)", "peer": "kommune", "elapsed_s": \(Measurement.seconds(Measurement.wall() - start)), \
      "cpu_s": \(Measurement.seconds(Measurement.processor())), "rss_mb": \((peak * 10).rounded() / 10), \
      "phases": {\(listed.joined(separator: ", "))}, "checksum": \(checksum), "file": "\(file)", "shape": \(shape)}
      """
  }

  private static func seconds(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

  private static func wall() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func usage() -> rusage {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    return usage
  }

  /// User and system time of the whole process.
  private static func processor() -> Double {
    let usage = Measurement.usage()
    let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    return Double(seconds) + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }
}
