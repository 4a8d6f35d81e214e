// The words that questions are read by, compiled in: an edited file is seen at the next build.
#include "SearchVocabulary.h"

static const unsigned char stop_words[] = {
#embed "stop-words.txt"
};
static const unsigned char general_words[] = {
#embed "general-words.txt"
};
static const unsigned char synonyms[] = {
#embed "synonyms.txt"
};
static const unsigned char intents[] = {
#embed "intents.txt"
};
static const unsigned char packed_synonyms[] = {
#embed "synonyms.packed"
};
static const unsigned char alarm_words[] = {
#embed "alarm-words.txt"
};

static const unsigned char measures[] = {
#embed "measures.txt"
};

static const struct {
  const unsigned char *bytes;
  size_t length;
} files[] = {
    {stop_words, sizeof stop_words},
    {general_words, sizeof general_words},
    {synonyms, sizeof synonyms},
    {intents, sizeof intents},
    {packed_synonyms, sizeof packed_synonyms},
    {alarm_words, sizeof alarm_words},
    {measures, sizeof measures},
};

const unsigned char *SearchVocabularyBytes(int file) { return files[file].bytes; }

size_t SearchVocabularyLength(int file) { return files[file].length; }
