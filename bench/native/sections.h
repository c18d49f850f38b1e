// The file in which a community comes and goes: sections of a name (56 bytes, zero behind it), the number of its bytes
// (64 bits) and the bytes, filled up to a multiple of 64. Numbers are as this machine has them. See sections.ts.
#pragma once
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  char name[56];
  uint64_t bytes;
} SectionHeader;

typedef struct {
  char *data;
  size_t bytes;
} File;

enum { SECTION_ALIGNMENT = 64 };

static size_t filledUp(size_t bytes) { return (bytes + SECTION_ALIGNMENT - 1) / SECTION_ALIGNMENT * SECTION_ALIGNMENT; }

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

/** The bytes of a section, where they stand in the file as it was read. */
static void *section(File file, const char *name, size_t *bytes) {
  for (size_t at = 0; at < file.bytes;) {
    SectionHeader *header = (SectionHeader *)(file.data + at);
    if (strncmp(header->name, name, sizeof header->name) == 0) {
      *bytes = header->bytes;
      return header + 1;
    }
    at += sizeof *header + filledUp(header->bytes);
  }
  complain("the file has no", name);
  return NULL;
}

/** A section that must have room for so many bytes exactly. */
static void *sectionOf(File file, const char *name, size_t expected) {
  size_t bytes;
  void *data = section(file, name, &bytes);
  if (bytes != expected) complain("unexpected size of", name);
  return data;
}

static void writeSection(FILE *stream, const char *name, const void *data, size_t bytes) {
  static const char zeros[SECTION_ALIGNMENT];
  SectionHeader header = {"", bytes};
  strncpy(header.name, name, sizeof header.name - 1);
  fwrite(&header, sizeof header, 1, stream);
  if (bytes > 0) fwrite(data, 1, bytes, stream);
  fwrite(zeros, 1, filledUp(bytes) - bytes, stream);
}
