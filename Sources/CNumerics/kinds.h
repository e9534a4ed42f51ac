#ifndef KOMMUNE_KINDS_H
#define KOMMUNE_KINDS_H

#include "CNumerics.h"

/// The best instructions that this processor has, of those that may be used.
kommune_instructions kommune_allowed(kommune_instructions most);

/// The instance of a function for the instructions allowed.
#if defined(__x86_64__)
#define INSTANCE_OF(name, most) \
  (kommune_allowed(most) == KOMMUNE_EIGHT ? eight_##name : kommune_allowed(most) == KOMMUNE_FOUR ? four_##name : plain_##name)
#else
#define INSTANCE_OF(name, most) ((void)(most), plain_##name)
#endif

#endif
