// Markdown on standard input, HTML on standard output, by md4c: the peer that sets the pace.
#include <md4c-html.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct buffer {
  char *bytes;
  size_t count, capacity;
};

static void append(const char *text, MD_SIZE size, void *context) {
  struct buffer *buffer = context;
  if (buffer->count + size > buffer->capacity) {
    buffer->capacity = (buffer->count + size) * 2;
    buffer->bytes = realloc(buffer->bytes, buffer->capacity);
    if (!buffer->bytes) exit(2);
  }
  memcpy(buffer->bytes + buffer->count, text, size);
  buffer->count += size;
}

int main(void) {
  static char chunk[65536];
  struct buffer input = {0}, output = {0};
  size_t got;
  while ((got = fread(chunk, 1, sizeof chunk, stdin)) > 0) append(chunk, got, &input);
  if (md_html(input.bytes, input.count, append, &output, 0, 0) != 0) return 1;
  return fwrite(output.bytes, 1, output.count, stdout) == output.count ? 0 : 2;
}
