// CBLAS from OpenBLAS, and the Fortran LAPACK routines that KommuneNumerics calls.
// Debian's libopenblas holds LAPACK but no LAPACKE, so the Fortran entry points are declared by our own small header.
#include <cblas.h>
#include "lapack.h"
