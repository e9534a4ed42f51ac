#include "kinds.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Only what says so is fused: else it would be on one processor and not on another.
#pragma STDC FP_CONTRACT OFF

#define INSTANCE "lists.inc"
#include "instances.h"

void kommune_add(size_t count, size_t terms, const double *factors, const double *const *numbers, double *sums, kommune_instructions most) {
  INSTANCE_OF(add, most)(count, terms, factors, numbers, sums);
}

void kommune_column_sums(kommune_columns table, double *sums, kommune_instructions most) { INSTANCE_OF(sums, most)(table, sums); }

void kommune_column_deviations(kommune_columns table, const double *means, double *sums, double *squares, kommune_instructions most) {
  INSTANCE_OF(deviations, most)(table, means, sums, squares);
}

size_t kommune_keep(
    size_t count, const double *values, double lower, double upper, double *kept, size_t *below, kommune_instructions most) {
  return INSTANCE_OF(keep, most)(count, values, lower, upper, kept, below);
}
