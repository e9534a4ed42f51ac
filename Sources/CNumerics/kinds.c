#include "kinds.h"

kommune_instructions kommune_allowed(kommune_instructions most) {
#if defined(__x86_64__)
  if (most >= KOMMUNE_EIGHT && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512cd")) return KOMMUNE_EIGHT;
  if (most >= KOMMUNE_FOUR && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return KOMMUNE_FOUR;
#else
  (void)most;
#endif
  return KOMMUNE_PLAIN;
}

kommune_instructions kommune_best_instructions(void) { return kommune_allowed(KOMMUNE_EIGHT); }
