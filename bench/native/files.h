// Files with sections.
#pragma once
#include "../../src/kernel/sections.h"
#include <stdio.h>
#include <stdlib.h>

static void complain(const char *what, const char *about) {
  fprintf(stderr, "native: %s %s\n", what, about);
  exit(1);
}

static File readFile(const char *path) {
  FILE *stream = fopen(path, "rb");
  if (stream == NULL) complain("cannot read", path);
  fseek(stream, 0, SEEK_END);
  File file = {NULL, ftell(stream)};
  rewind(stream);
  file.data = aligned_alloc(SECTION_ALIGNMENT, filledUp(file.bytes));
  if (file.data == NULL || fread(file.data, 1, file.bytes, stream) != file.bytes) complain("cannot read all of", path);
  fclose(stream);
  return file;
}

static void writeSection(FILE *stream, const char *name, const void *data, size_t bytes) {
  static const char zeros[SECTION_ALIGNMENT];
  SectionHeader header = {"", bytes};
  strncpy(header.name, name, sizeof header.name - 1);
  fwrite(&header, sizeof header, 1, stream);
  if (bytes > 0) fwrite(data, 1, bytes, stream);
  fwrite(zeros, 1, filledUp(bytes) - bytes, stream);
}
