#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One run: where the figures are, how many files are made, and where.
final class BenchmarkRun {
  let input: String
  let count: Int
  private let output: String
  private var bytes = 0
  private var largest = 0

  init(_ arguments: [String]) throws {
    guard arguments.count == 3, let count = Int(arguments[1]) else { throw LoadBenchmark.Failure.usage }
    (input, self.count, output) = (arguments[0], count, arguments[2])
  }

  func write(_ text: String, _ index: Int, _ type: String) throws {
    bytes += text.utf8.count
    largest = max(largest, text.utf8.count)
    guard let file = fopen("\(output)/\(index).\(type)", "w") else { throw LoadBenchmark.Failure.notTheTable }
    defer { fclose(file) }
    var text = text
    text.withUTF8 { bytes in _ = fwrite(bytes.baseAddress, 1, bytes.count, file) }
  }

  /// The mean and the largest size of a file.
  var sizes: String { "\(count > 0 ? bytes / count : 0) \(largest)" }
}
