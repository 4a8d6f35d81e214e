// The signs that may mean danger, compiled in: as their file is written, and as guide-pack packs it.
#include "DangerSigns.h"

static const unsigned char signs[] = {
#embed "signs.txt"
};

static const unsigned char packed[] = {
#embed "signs.packed"
};

const unsigned char *DangerSignsBytes(void) { return signs; }

size_t DangerSignsLength(void) { return sizeof signs; }

const unsigned char *DangerSignsPacked(void) { return packed; }

size_t DangerSignsPackedLength(void) { return sizeof packed; }
