// The words that guides are read by, compiled in.
#include "GuideVocabulary.h"

static const unsigned char vocabulary[] = {
#embed "vocabulary.tsv"
};

const unsigned char *GuideVocabularyBytes(void) { return vocabulary; }

size_t GuideVocabularyLength(void) { return sizeof vocabulary; }

static const unsigned char zones[] = {
#embed "zones.tsv"
};

const unsigned char *GuideZonesBytes(void) { return zones; }

size_t GuideZonesLength(void) { return sizeof zones; }
