// The words that questions are read by, as bytes.
#ifndef SEARCH_VOCABULARY_H
#define SEARCH_VOCABULARY_H

#include <stddef.h>

/// A file's bytes; it does not end in a zero byte.
///
/// 0: stop-words.txt, 1: general-words.txt, 2: synonyms.txt, 3: intents.txt, 4: synonyms.packed,
/// 5: alarm-words.txt, 6: measures.txt
const unsigned char *_Nonnull SearchVocabularyBytes(int file);

/// How many bytes the file has.
size_t SearchVocabularyLength(int file);

#endif
