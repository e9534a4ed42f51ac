#ifndef KOMMUNE_PROCESSOR_H
#define KOMMUNE_PROCESSOR_H

/// Asks for memory that will be written soon, so that nobody waits for it then.
static inline void kommune_prefetch(const void *place) { __builtin_prefetch(place, 1); }

#endif
