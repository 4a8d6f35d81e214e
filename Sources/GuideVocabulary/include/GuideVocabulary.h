// The words that guides are read by, as bytes.
#ifndef GUIDE_VOCABULARY_H
#define GUIDE_VOCABULARY_H

#include <stddef.h>

/// The file `vocabulary.tsv`, byte for byte; it does not end in a zero byte.
const unsigned char *_Nonnull GuideVocabularyBytes(void);

/// How many bytes it has.
size_t GuideVocabularyLength(void);

/// The file `zones.tsv`, byte for byte; it does not end in a zero byte.
const unsigned char *_Nonnull GuideZonesBytes(void);

/// How many bytes it has.
size_t GuideZonesLength(void);

#endif
