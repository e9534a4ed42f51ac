#include "CMatrixProduct.h"

#include <stdbool.h>
#include <string.h>

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

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

static size_t padded(size_t rows) { return (rows + PANEL - 1) / PANEL * PANEL; }

#if defined(__x86_64__)
#define NAMED(name) eight_##name
#define TARGET __attribute__((target("avx512f")))
#define LANES 8
#define HEIGHT 8
#define VECTORS 3
#include "instance.inc"

#define NAMED(name) four_##name
#define TARGET __attribute__((target("avx2,fma")))
#define LANES 4
#define HEIGHT 4
#define VECTORS 3
#include "instance.inc"
#endif

#define NAMED(name) plain_##name
#define TARGET
#define LANES 2
#define HEIGHT 4
#define VECTORS 6
#include "instance.inc"

static kommune_instructions allowed(kommune_instructions most) {
#if defined(__x86_64__)
  if (most >= KOMMUNE_EIGHT && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512cd")) return KOMMUNE_EIGHT;
  if (most >= KOMMUNE_FOUR && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return KOMMUNE_FOUR;
#else
  (void)most;
#endif
  return KOMMUNE_PLAIN;
}

kommune_instructions kommune_best_instructions(void) { return allowed(KOMMUNE_EIGHT); }

static void multiply(block b, kommune_instructions instructions) {
#if defined(__x86_64__)
  if (instructions == KOMMUNE_EIGHT) return eight_block(b);
  if (instructions == KOMMUNE_FOUR) return four_block(b);
#else
  (void)instructions;
#endif
  plain_block(b);
}

/// Lays rows into panels; the last one is filled up with zeros.
static void pack(kommune_matrix m, size_t first, size_t rows, size_t firstColumn, size_t depth, double *panels) {
  const double *start = m.start + first * m.row + firstColumn * m.column;
  for (size_t panel = 0; panel < rows; panel += PANEL, panels += PANEL * depth) {
    const size_t count = least(rows - panel, PANEL);
    const double *from = start + panel * m.row;
    if (count < PANEL) memset(panels, 0, PANEL * depth * sizeof(double));
    if (m.row == 1) {
      for (size_t k = 0; k < depth; k++) memcpy(panels + k * PANEL, from + k * m.column, count * sizeof(double));
      continue;
    }
    // Eight rows at a time fill a line of the cache.
    for (size_t r = 0; r < count; r += 8)
      for (size_t k = 0; k < depth; k++)
        for (size_t s = r; s < least(r + 8, count); s++) panels[k * PANEL + s] = from[s * m.row + k * m.column];
  }
}

static size_t leftRoom(size_t rows, size_t depth) { return padded(least(rows, ROWS)) * least(depth, DEPTH); }

size_t kommune_product_room(size_t rows, size_t columns, size_t depth) {
  return leftRoom(rows, depth) + padded(least(columns, COLUMNS)) * least(depth, DEPTH);
}

static void product(
    size_t rows, size_t columns, size_t depth, kommune_matrix left, kommune_matrix right, bool isGram, double *result, double *room,
    kommune_instructions instructions) {
  double *others = room + leftRoom(rows, depth);
  for (size_t k = 0; k < depth; k += DEPTH) {
    const size_t deep = least(depth - k, DEPTH);
    for (size_t i = 0; i < rows; i += ROWS) {
      const size_t high = least(rows - i, ROWS);
      pack(left, i, high, k, deep, room);
      for (size_t j = 0; j < (isGram ? i + high : columns); j += COLUMNS) {
        const size_t wide = least(columns - j, COLUMNS);
        // What is multiplied with itself is there already.
        const bool isThere = isGram && j >= i;
        if (!isThere) pack(right, j, wide, k, deep, others);
        multiply(
            (block){
                .rows = high, .columns = wide, .depth = deep, .left = room, .right = isThere ? room + (j - i) * deep : others,
                .result = result + i * columns + j, .row = columns, .adds = k > 0, .lower = isGram, .firstRow = i, .firstColumn = j},
            instructions);
      }
    }
  }
  if (depth == 0) memset(result, 0, rows * columns * sizeof(double));
}

void kommune_product(
    size_t rows, size_t columns, size_t depth, kommune_matrix left, kommune_matrix right, double *result, double *room,
    kommune_instructions most) {
  product(rows, columns, depth, left, right, false, result, room, allowed(most));
}

void kommune_gram(size_t rows, size_t depth, kommune_matrix matrix, double *result, double *room, kommune_instructions most) {
  product(rows, rows, depth, matrix, matrix, true, result, room, allowed(most));
}

void kommune_add(size_t count, double factor, const double *numbers, double *sums, kommune_instructions most) {
#if defined(__x86_64__)
  const kommune_instructions instructions = allowed(most);
  if (instructions == KOMMUNE_EIGHT) return eight_add(count, factor, numbers, sums);
  if (instructions == KOMMUNE_FOUR) return four_add(count, factor, numbers, sums);
#else
  (void)most;
#endif
  plain_add(count, factor, numbers, sums);
}
