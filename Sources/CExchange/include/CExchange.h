#ifndef KOMMUNE_EXCHANGE_H
#define KOMMUNE_EXCHANGE_H

/// Exchanges two files or folders in one step, so that a reader sees the old or the new one and never neither.
/// Returns 0, or -1 with errno where the system or the file system cannot.
int kommune_exchange(const char *left, const char *right);

#endif
