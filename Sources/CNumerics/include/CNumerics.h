#ifndef KOMMUNE_NUMERICS_H
#define KOMMUNE_NUMERICS_H

#include <stdbool.h>
#include <stddef.h>

/// Numbers of a matrix where they lie in memory: in row `r` and column `c` lies `start[r * row + c * column]`.
///
/// Where there are centres, the number is what lies there less `centres[i]`, times `factors[i]`; `i` is the row where one is scaled by rows,
/// and the column otherwise.
typedef struct {
  const double *start;
  size_t row;
  size_t column;
  const double *centres;
  const double *factors;
  bool byRow;
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

/// y ← y + Σ aᵢ·xᵢ, one fused addition after the other.
void kommune_add(size_t count, size_t terms, const double *factors, const double *const *numbers, double *sums, kommune_instructions most);

/// Some columns of a table, whose rows lie `stride` numbers apart.
typedef struct {
  const double *start;
  size_t rows;
  size_t columns;
  size_t stride;
} kommune_columns;

/// Adds up each column. The order of additions is the same with all instructions, and none is fused.
void kommune_column_sums(kommune_columns table, double *sums, kommune_instructions most);

/// Adds up what each number differs from the mean of its column, and the squares of that, likewise.
void kommune_column_deviations(kommune_columns table, const double *means, double *sums, double *squares, kommune_instructions most);

/// Copies the numbers from `lower` to `upper`, in their order, and counts those below; returns how many were copied. What is no number is
/// neither. There must be room for eight numbers more than are copied.
size_t kommune_keep(
    size_t count, const double *values, double lower, double upper, double *kept, size_t *below, kommune_instructions most);

#endif
