#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The benchmarks by the name of their command. A new one is a file with a `run` and a line here.
let benchmarks: [(name: String, usage: String, run: ([String]) throws -> Void)] = [
  ("load", "load FILE GROUPS [THREADS]", LoadBenchmark.run),
  ("compare", "compare FILE GROUPS", WideBenchmark.run),
  ("read", "read FILE…", FormatBenchmark.read),
  ("make", "make px|px-keys|json-stat MEGABYTES FILE", FormatBenchmark.make),
  ("numerics", "numerics pca|knn|ward|kmeans|bootstrap|ols|theilsen FOLDER", NumericsBenchmark.run),
  ("charts", "charts FIGURES COUNT OUTPUT", ReportBenchmark.charts),
  ("tables", "tables FIGURES COUNT OUTPUT", ReportBenchmark.tables),
]

let arguments = Array(CommandLine.arguments.dropFirst())
guard let benchmark = benchmarks.first(where: { $0.name == arguments.first }) else {
  for benchmark in benchmarks { print("kommune-bench \(benchmark.usage)") }
  exit(64)
}
do {
  try benchmark.run(Array(arguments.dropFirst()))
} catch {
  print("kommune-bench \(benchmark.name): \(error)")
  exit(65)
}
