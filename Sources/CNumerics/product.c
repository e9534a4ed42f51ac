#include <string.h>

#include "kinds.h"

// Only what says so is fused: else it would be on one processor and not on another.
#pragma STDC FP_CONTRACT OFF

/// How many rows lie beside each other in a panel: number after number of the first column, then of the second.
#define PANEL 24

/// How many columns are worked on at a time, and how many rows of either side, so that what is read again stays in the caches.
enum { DEPTH = 192, ROWS = 960, COLUMNS = 240 };

/// A block of the result, and the panels that it is made from.
typedef struct {
  size_t rows, columns, depth;
  const double *left, *right;
  double *result;
  /// From one row of the result to the next.
  size_t row;
  /// Whether products are added to what is there.
  bool adds;
  /// Whether only the lower half of the whole is wanted, in which the block begins here.
  bool lower;
  size_t firstRow, firstColumn;
} block;

/// Some rows of a matrix and some of its columns.
typedef struct {
  kommune_matrix matrix;
  size_t firstRow, rows, firstColumn, depth;
} part;

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

static size_t padded(size_t rows) { return (rows + PANEL - 1) / PANEL * PANEL; }

/// The number of a part in a row and a column, scaled where the matrix is.
static inline double number(part p, size_t row, size_t column) {
  const kommune_matrix m = p.matrix;
  const size_t r = p.firstRow + row, c = p.firstColumn + column, i = m.byRow ? r : c;
  const double own = m.start[r * m.row + c * m.column];
  return m.centres ? (own - m.centres[i]) * m.factors[i] : own;
}

/// Eight numbers, in as many registers as they take.
typedef double eight __attribute__((ext_vector_type(8), aligned(sizeof(double))));

#define INSTANCE "product.inc"
#include "instances.h"

static size_t leftRoom(size_t rows, size_t depth) { return padded(least(rows, ROWS)) * least(depth, DEPTH); }

size_t kommune_product_room(size_t rows, size_t columns, size_t depth) {
  return leftRoom(rows, depth) + padded(least(columns, COLUMNS)) * least(depth, DEPTH);
}

static void product(
    size_t rows, size_t columns, size_t depth, kommune_matrix left, kommune_matrix right, bool isGram, double *result, double *room,
    kommune_instructions most) {
  double *others = room + leftRoom(rows, depth);
  void (*const pack)(part, double *) = INSTANCE_OF(pack, most);
  void (*const multiply)(block) = INSTANCE_OF(block, most);
  for (size_t k = 0; k < depth; k += DEPTH) {
    const size_t deep = least(depth - k, DEPTH);
    for (size_t i = 0; i < rows; i += ROWS) {
      const size_t high = least(rows - i, ROWS);
      pack((part){.matrix = left, .firstRow = i, .rows = high, .firstColumn = k, .depth = deep}, room);
      for (size_t j = 0; j < (isGram ? i + high : columns); j += COLUMNS) {
        const size_t wide = least(columns - j, COLUMNS);
        // What is multiplied with itself is there already.
        const bool isThere = isGram && j >= i;
        if (!isThere) pack((part){.matrix = right, .firstRow = j, .rows = wide, .firstColumn = k, .depth = deep}, others);
        multiply(
            (block){
                .rows = high, .columns = wide, .depth = deep, .left = room, .right = isThere ? room + (j - i) * deep : others,
                .result = result + i * columns + j, .row = columns, .adds = k > 0, .lower = isGram, .firstRow = i, .firstColumn = j});
      }
    }
  }
  if (depth == 0) memset(result, 0, rows * columns * sizeof(double));
}

void kommune_product(
    size_t rows, size_t columns, size_t depth, kommune_matrix left, kommune_matrix right, double *result, double *room,
    kommune_instructions most) {
  product(rows, columns, depth, left, right, false, result, room, most);
}

void kommune_gram(size_t rows, size_t depth, kommune_matrix matrix, double *result, double *room, kommune_instructions most) {
  product(rows, rows, depth, matrix, matrix, true, result, room, most);
}
