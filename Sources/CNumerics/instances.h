// Includes a file, INSTANCE, once for the instructions of each kind of processor. That file may use:
//
//   NAMED(name)  the name of a function in this instance
//   TARGET       the attribute that allows its instructions, or nothing
//   LANES        how many numbers a register holds

#if defined(__x86_64__)
#define NAMED(name) eight_##name
#define TARGET __attribute__((target("avx512f,popcnt")))
#define LANES 8
#include INSTANCE
#undef NAMED
#undef TARGET
#undef LANES

#define NAMED(name) four_##name
#define TARGET __attribute__((target("avx2,fma")))
#define LANES 4
#include INSTANCE
#undef NAMED
#undef TARGET
#undef LANES
#endif

#define NAMED(name) plain_##name
#define TARGET
#define LANES 2
#include INSTANCE
#undef NAMED
#undef TARGET
#undef LANES

#undef INSTANCE
