import COpenBLAS

/// Fixes the number of threads inside BLAS and LAPACK at one. Call it once, first thing in a program.
///
/// One thread, because the order of additions decides the last bits: two threads give other bits than one, and on a busy machine they
/// are slower besides. What is to run side by side runs outside of the library, one task per thread. The functions of this module call
/// it themselves before their first use of the library, so forgetting it costs nothing but the start of unused threads.
public func useOneLinearAlgebraThread() {
  LinearAlgebra.start()
}

/// The gate to BLAS and LAPACK.
enum LinearAlgebra {
  /// A constant is initialised once, whoever asks first.
  private static let isReady: Bool = {
    openblas_set_num_threads(1)
    return true
  }()

  /// Makes sure that the number of threads is fixed.
  static func start() {
    precondition(isReady, "the number of BLAS threads is set before BLAS is used")
  }
}
