// The guides that are compiled in, as bytes. Every index is below GuideContentCount().
#ifndef GUIDE_CONTENT_H
#define GUIDE_CONTENT_H

#include <stddef.h>

/// How many guides there are; they stand in the order of their names.
size_t GuideContentCount(void);

/// A guide's name: its file's name without the ending.
const char *_Nonnull GuideContentName(size_t index);

/// A guide's file, byte for byte; it does not end in a zero byte.
const unsigned char *_Nonnull GuideContentBytes(size_t index);

/// How many bytes a guide's file has.
size_t GuideContentLength(size_t index);

/// The index of the guides: what search knows of them.
const unsigned char *_Nonnull GuideContentIndex(void);

/// How many bytes the index has.
size_t GuideContentIndexLength(void);

#endif
