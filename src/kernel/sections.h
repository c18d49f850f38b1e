// The file in which a community comes and goes: sections of a name (56 bytes, zero behind it), the number of its bytes
// (64 bits) and the bytes, filled up to a multiple of 64. Numbers are as this machine has them. See sections.ts.
#pragma once
#include "allocate.h"
#include <stdbool.h>

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

static bool isNamed(const SectionHeader *header, const char *name) {
  const char *letter = header->name;
  while (*name != 0 && *letter == *name) letter++, name++;
  return *letter == *name;
}

/** The bytes of a section, where they stand in the file as it was read. */
__attribute__((noinline)) static void *section(File file, const char *name, size_t *bytes) {
  for (size_t at = 0; at < file.bytes;) {
    SectionHeader *header = (SectionHeader *)(file.data + at);
    if (isNamed(header, name)) {
      *bytes = header->bytes;
      return header + 1;
    }
    at += sizeof *header + filledUp(header->bytes);
  }
  fail();
}

/** A section that must have room for so many bytes exactly. */
__attribute__((noinline)) static void *sectionOf(File file, const char *name, size_t expected) {
  size_t bytes;
  void *data = section(file, name, &bytes);
  if (bytes != expected) fail();
  return data;
}
