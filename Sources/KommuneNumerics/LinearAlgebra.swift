import COpenBLAS

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Opens the library of linear algebra, which otherwise happens when it is first needed: for those who measure what comes after.
public func openLinearAlgebra() {
  _ = LinearAlgebra.routines
}

/// The routines of LAPACK on the BLAS beneath it, from OpenBLAS, which is opened when the first of them is wanted.
///
/// Most runs of a program want none: OpenBLAS brings 14 000 symbols to be bound and threads to be started, which together cost as much
/// as all the rest of a start. It works with one thread, because the order of additions decides the last bits: two threads give other bits
/// than one, and on a busy machine they are slower besides. What is to run side by side runs outside of the library, one task per thread.
struct LinearAlgebra: Sendable {
  /// Householder QR factorisation.
  let dgeqrf: dgeqrf_t

  /// Product with the Q of `dgeqrf`.
  let dormqr: dormqr_t

  /// Cholesky factorisation.
  let dpotrf: dpotrf_t

  /// Reduction of a symmetric matrix to a tridiagonal one.
  let dsytrd: dsytrd_t

  /// Eigenvalues and eigenvectors of a tridiagonal matrix.
  let dstemr: dstemr_t

  /// Product with the reflections of `dsytrd`.
  let dormtr: dormtr_t

  /// The routines; whoever asks first opens the library.
  static let routines: LinearAlgebra = {
    do throws(LinearAlgebraLibrary.Fault) {
      return try LinearAlgebra()
    } catch {
      // What the system's own loader does when a program's library is gone: no figure can be right without it.
      Array("\(error.message)\n".utf8).withUnsafeBytes { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
      exit(EX_UNAVAILABLE)
    }
  }()

  private init() throws(LinearAlgebraLibrary.Fault) {
    let library = try LinearAlgebraLibrary()
    dgeqrf = try library.routine("dgeqrf_", as: dgeqrf_t.self)
    dormqr = try library.routine("dormqr_", as: dormqr_t.self)
    dpotrf = try library.routine("dpotrf_", as: dpotrf_t.self)
    dsytrd = try library.routine("dsytrd_", as: dsytrd_t.self)
    dstemr = try library.routine("dstemr_", as: dstemr_t.self)
    dormtr = try library.routine("dormtr_", as: dormtr_t.self)
    try library.useOneThread()
  }
}
