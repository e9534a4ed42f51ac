// Swift's view of the C library leaves out what stands behind _GNU_SOURCE.
#define _GNU_SOURCE
#include "CExchange.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

int kommune_exchange(const char *left, const char *right) {
#if defined(RENAME_EXCHANGE)
  return renameat2(AT_FDCWD, left, AT_FDCWD, right, RENAME_EXCHANGE);
#elif defined(RENAME_SWAP)
  return renamex_np(left, right, RENAME_SWAP);
#else
  errno = ENOSYS;
  return -1;
#endif
}
