#ifndef KOMMUNE_MATRIX_PRODUCT_H
#define KOMMUNE_MATRIX_PRODUCT_H

#include <stddef.h>

/// Numbers of a matrix where they lie in memory: the one in row `r` and column `c` is `start[r * row + c * column]`.
typedef struct {
  const double *start;
  size_t row;
  size_t column;
} kommune_matrix;

/// Which instructions may be used, where the processor has them. The numbers are the same with all; a test says so.
typedef enum {
  /// Those that every processor has, for which the package is built.
  KOMMUNE_PLAIN,
  /// Four numbers at a time (AVX2 with FMA).
  KOMMUNE_FOUR,
  /// Eight numbers at a time (AVX-512).
  KOMMUNE_EIGHT
} kommune_instructions;

/// The best that this processor has.
kommune_instructions kommune_best_instructions(void);

/// How many numbers of room the functions below need to work in.
size_t kommune_product_room(size_t rows, size_t columns, size_t depth);

/// Writes A·Bᵀ, row by row without gaps: `left` has `rows` rows, `right` has `columns` rows, and both have `depth` columns.
///
/// Every number is one chain of fused multiplications and additions, over the columns in their order and from zero. It has therefore the
/// same bits on every processor, which no library of linear algebra promises.
void kommune_product(
    size_t rows, size_t columns, size_t depth, kommune_matrix left, kommune_matrix right, double *result, double *room,
    kommune_instructions most);

/// Writes what lies on and below the diagonal of A·Aᵀ, likewise; what stands above it afterwards means nothing.
void kommune_gram(size_t rows, size_t depth, kommune_matrix matrix, double *result, double *room, kommune_instructions most);

/// y ← y + a·x, fused.
void kommune_add(size_t count, double factor, const double *numbers, double *sums, kommune_instructions most);

#endif
