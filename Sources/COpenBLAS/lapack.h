// The LAPACK routines that KommuneNumerics calls, as Fortran passes arguments: every one by address, matrices column by column,
// and after the last argument the length of each character argument. None of them checks for NaN; the callers do.
#ifndef KOMMUNE_LAPACK_H
#define KOMMUNE_LAPACK_H

#include <stddef.h>

// Householder QR factorisation.
void dgeqrf_(const int *m, const int *n, double *a, const int *lda, double *tau, double *work, const int *lwork, int *info);

// Product with the Q of dgeqrf, or with its transpose.
void dormqr_(const char *side, const char *trans, const int *m, const int *n, const int *k, const double *a, const int *lda,
             const double *tau, double *c, const int *ldc, double *work, const int *lwork, int *info, size_t side_length,
             size_t trans_length);

// Cholesky factorisation.
void dpotrf_(const char *uplo, const int *n, double *a, const int *lda, int *info, size_t uplo_length);

// Reduction of a symmetric matrix to a tridiagonal one by reflections.
void dsytrd_(const char *uplo, const int *n, double *a, const int *lda, double *d, double *e, double *tau, double *work,
             const int *lwork, int *info, size_t uplo_length);

// Selected eigenvalues and eigenvectors of a symmetric tridiagonal matrix, by relatively robust representations.
void dstemr_(const char *jobz, const char *range, const int *n, double *d, double *e, const double *vl, const double *vu,
             const int *il, const int *iu, int *found, double *w, double *z, const int *ldz, const int *nzc, int *isuppz,
             int *tryrac, double *work, const int *lwork, int *iwork, const int *liwork, int *info, size_t jobz_length,
             size_t range_length);

// Product with the reflections of dsytrd.
void dormtr_(const char *side, const char *uplo, const char *trans, const int *m, const int *n, const double *a,
             const int *lda, const double *tau, double *c, const int *ldc, double *work, const int *lwork, int *info,
             size_t side_length, size_t uplo_length, size_t trans_length);

#endif
