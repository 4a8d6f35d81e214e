// The file of signs that may mean danger, compiled in as bytes.
#ifndef DANGER_SIGNS_H
#define DANGER_SIGNS_H

#include <stddef.h>

/// The file's bytes; they do not end in a zero byte.
const unsigned char *_Nonnull DangerSignsBytes(void);

/// How many bytes there are.
size_t DangerSignsLength(void);

/// The file's packed form.
const unsigned char *_Nonnull DangerSignsPacked(void);

/// How many bytes the packed form has.
size_t DangerSignsPackedLength(void);

#endif
