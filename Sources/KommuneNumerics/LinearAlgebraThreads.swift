import COpenBLAS

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Fixes the number of threads inside BLAS and LAPACK at one. Call it once, first thing in a program.
///
/// One thread, because the order of additions decides the last bits: two threads give other bits than one, and on a busy machine they
/// are slower besides. The threads that the library has started by then are ended: each would turn in circles for a tenth of a second, waiting
/// for work that never comes. What is to run side by side runs outside of the library, one task per thread. The functions of this module call
/// it themselves before their first use of the library, so forgetting it costs nothing but the start of unused threads.
public func useOneLinearAlgebraThread() {
  LinearAlgebra.start()
}

/// The gate to BLAS and LAPACK.
enum LinearAlgebra {
  /// A constant is initialised once, whoever asks first.
  private static let isReady: Bool = {
    openblas_set_num_threads(1)
    endThreads()
    return true
  }()

  /// Ends the library's threads. The function is in every build that has threads, and in no header.
  private static func endThreads() {
    typealias Shutdown = @convention(c) () -> Int32
    #if canImport(Darwin)
      let everywhere = UnsafeMutableRawPointer(bitPattern: -2)
    #else
      let everywhere: UnsafeMutableRawPointer? = nil
    #endif
    guard let symbol = dlsym(everywhere, "blas_thread_shutdown_") else { return }
    _ = unsafeBitCast(symbol, to: Shutdown.self)()
  }

  /// Makes sure that the number of threads is fixed.
  static func start() {
    precondition(isReady, "the number of BLAS threads is set before BLAS is used")
  }
}
