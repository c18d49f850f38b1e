// src/community/digest.ts: every bit of the columns of people and of their ties.
#pragma once
#include "Community.h"

typedef struct {
  uint32_t a, b;
} Digest;

// Not put in place at each of the sixty columns, which made the module a fifth larger.
#define DIGEST_WORDS(name, type)                                                                \
  __attribute__((noinline)) static void name(Digest *digest, const type *words, size_t count) { \
    uint32_t a = digest->a, b = digest->b;                                                      \
    size_t even = count & ~(size_t)1;                                                           \
    for (size_t k = 0; k < even; k += 2) {                                                      \
      a = (a ^ (uint32_t)(int32_t)words[k]) * 0x01000193u;                                      \
      b = (b ^ (uint32_t)(int32_t)words[k + 1]) * -0x61c88647u;                                 \
      b ^= b >> 15;                                                                             \
    }                                                                                           \
    if (even < count) a = (a ^ (uint32_t)(int32_t)words[even]) * 0x01000193u;                   \
    digest->a = (a ^ (b >> 16)) * -0x7a143589u;                                                 \
    digest->b = (b ^ (digest->a >> 15)) * -0x3d4d51cbu;                                         \
  }

DIGEST_WORDS(digestWords, int32_t)
DIGEST_WORDS(digestBytes, uint8_t)
DIGEST_WORDS(digestShorts, int16_t)
DIGEST_WORDS(digestUnsignedShorts, uint16_t)

static void digestDoubles(Digest *digest, const double *numbers, size_t count) {
  digestWords(digest, (const int32_t *)numbers, 2 * count);
}

#define DIGEST_COLUMN(column, count) \
  _Generic((column),                 \
      int32_t *: digestWords,        \
      uint8_t *: digestBytes,        \
      int16_t *: digestShorts,       \
      uint16_t *: digestUnsignedShorts,       \
      double *: digestDoubles)(digest, column, count);

typedef struct {
  int32_t other, credit;
  double closeness, goodwill, repeats, touchedAt;
} TieWords;

static void digestTies(Digest *digest, const Ties *ties, int32_t holders) {
  for (int32_t holder = 0; holder < holders; holder++) {
    int32_t end = ties->start[holder] + ties->size[holder];
    for (int32_t tie = ties->start[holder]; tie < end; tie++) {
      TieWords words = {ties->other[tie],    ties->credit[tie],  ties->closeness[tie],
                           ties->goodwill[tie], ties->repeats[tie], ties->touchedAt[tie]};
      digestWords(digest, (const int32_t *)&words, sizeof words / sizeof(int32_t));
    }
  }
}

static void digestPeople(Digest *digest, const Community *c) {
  const People *people = &c->people;
  size_t n = c->count;
#define DIGEST(type, name, per) DIGEST_COLUMN(people->name, n * (per))
  PEOPLE(DIGEST)
  digestTies(digest, &c->ties, c->count);
}
