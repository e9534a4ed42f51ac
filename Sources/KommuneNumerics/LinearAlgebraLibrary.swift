import CNumerics
import COpenBLAS

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// OpenBLAS as a file of the system, open for as long as the program runs.
struct LinearAlgebraLibrary {
  /// The library, or a routine of it, is not on this machine.
  struct Fault: Error {
    let message: String
  }

  /// The names that the package managers give it: Debian's, then Homebrew's on either kind of Mac.
  #if canImport(Darwin)
    static let usualFiles = [
      "libopenblas.0.dylib", "/opt/homebrew/opt/openblas/lib/libopenblas.0.dylib", "/usr/local/opt/openblas/lib/libopenblas.0.dylib",
    ]
  #else
    static let usualFiles = ["libopenblas.so.0"]
  #endif

  private let handle: UnsafeMutableRawPointer

  /// Opens the first of the files that is there.
  init(files: [String] = usualFiles) throws(Fault) {
    Self.nameKernels()
    var reasons: [String] = []
    for file in files {
      if let handle = dlopen(file, RTLD_LAZY | RTLD_LOCAL) {
        self.handle = handle
        return
      }
      reasons.append(Self.lastFault())
    }
    throw Fault(message: "OpenBLAS is not installed (Debian: libopenblas0, Homebrew: openblas): \(reasons.joined(separator: "; "))")
  }

  /// The routine of a name, as the type that the library's header declares it with.
  func routine<Routine>(_ name: String, as type: Routine.Type) throws(Fault) -> Routine {
    guard let symbol = dlsym(handle, name) else {
      throw Fault(message: "the installed OpenBLAS lacks a routine (it must be built with LAPACK): \(Self.lastFault())")
    }
    return unsafeBitCast(symbol, to: type)
  }

  /// Fixes the number of threads at one, and ends those that the library has started: each would turn in circles for a tenth of a second,
  /// waiting for work that never comes.
  func useOneThread() throws(Fault) {
    try routine("openblas_set_num_threads", as: openblas_set_num_threads_t.self)(1)
    // This one is in every build that has threads, and in no header.
    typealias Shutdown = @convention(c) () -> Int32
    guard let symbol = dlsym(handle, "blas_thread_shutdown_") else { return }
    _ = unsafeBitCast(symbol, to: Shutdown.self)()
  }

  /// Names the kernels of the library after what the processor can do, unless somebody has named others.
  ///
  /// It chooses them itself by the model, and takes those of 2004 for a model that is newer than it is: a fourth of the speed, and other
  /// last bits than on the machine beside.
  private static func nameKernels() {
    let name = "OPENBLAS_CORETYPE"
    guard getenv(name) == nil else { return }
    let best = kommune_best_instructions()
    if best == KOMMUNE_EIGHT {
      setenv(name, "SkylakeX", 0)
    } else if best == KOMMUNE_FOUR {
      setenv(name, "Haswell", 0)
    }
  }

  private static func lastFault() -> String { dlerror().map { String(cString: $0) } ?? "no reason given" }
}
