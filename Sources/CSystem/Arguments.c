// What the program was called with, for a Swift that has no runtime to keep it.
//
// The C libraries of Linux (glibc) and of Apple's systems hand main's arguments to every constructor;
// no other is asked, as the function is called where Swift has no `CommandLine` only.
#include "CSystem.h"

#if defined(__GLIBC__) || defined(__APPLE__)

static int argument_count;
static char **arguments;

__attribute__((constructor)) static void keep_arguments(int count, char **words) {
  argument_count = count;
  arguments = words;
}

int c_argument_count(void) { return argument_count; }

const char *c_argument(int index) { return arguments[index]; }

#endif
