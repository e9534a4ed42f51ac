/// The registers of Data/registers, carried inside the program so that it works from any folder.
#ifndef KOMMUNE_REGISTERS_H
#define KOMMUNE_REGISTERS_H

#include <stddef.h>

/// One register file: its name in Data/registers and its bytes, which live as long as the program.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} kommune_register;

/// How many registers there are.
size_t kommune_register_count(void);

/// The register at an index below the count.
kommune_register kommune_register_at(size_t index);

#endif
