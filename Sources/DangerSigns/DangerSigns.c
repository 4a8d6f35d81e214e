// The signs that may mean danger, compiled in: an edited file is seen at the next build.
#include "DangerSigns.h"

static const unsigned char signs[] = {
#embed "signs.txt"
};

const unsigned char *DangerSignsBytes(void) { return signs; }

size_t DangerSignsLength(void) { return sizeof signs; }
