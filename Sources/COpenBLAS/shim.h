// CBLAS from OpenBLAS, and the Fortran LAPACK routines that KommuneNumerics calls.
// Debian's libopenblas holds LAPACK but no LAPACKE, so the Fortran entry points are declared by our own small header.
// Debian keeps each of its builds in a folder of its own, and lets its plain cblas.h be another library's; Fedora has one folder.
#if __has_include(<openblas-pthread/cblas.h>)
#include <openblas-pthread/cblas.h>
#elif __has_include(<openblas-openmp/cblas.h>)
#include <openblas-openmp/cblas.h>
#elif __has_include(<openblas-serial/cblas.h>)
#include <openblas-serial/cblas.h>
#elif __has_include(<openblas/cblas.h>)
#include <openblas/cblas.h>
#else
#include <cblas.h>
#endif
#include "lapack.h"

// The library is opened when it is first needed, and its routines are found by name. A routine found so is called by the type that its
// header gives it, which these names hold.
typedef __typeof__(&openblas_set_num_threads) openblas_set_num_threads_t;
typedef __typeof__(&cblas_daxpy) cblas_daxpy_t;
typedef __typeof__(&cblas_dgemm) cblas_dgemm_t;
typedef __typeof__(&cblas_dsyrk) cblas_dsyrk_t;
typedef __typeof__(&dgeqrf_) dgeqrf_t;
typedef __typeof__(&dormqr_) dormqr_t;
typedef __typeof__(&dpotrf_) dpotrf_t;
typedef __typeof__(&dsytrd_) dsytrd_t;
typedef __typeof__(&dstemr_) dstemr_t;
typedef __typeof__(&dormtr_) dormtr_t;
