// The words that guides are read by, compiled in.
#include "GuideVocabulary.h"

static const unsigned char vocabulary[] = {
#embed "vocabulary.tsv"
};

const unsigned char *GuideVocabularyBytes(void) { return vocabulary; }

size_t GuideVocabularyLength(void) { return sizeof vocabulary; }
