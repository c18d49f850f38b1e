// src/community/Ties.ts, src/network/closenessBetween.ts, Coded.ts.
#pragma once
#include "touch.h"

enum { FIRST_ROOM = 4 };

#define TIE_COLUMNS(COLUMN)  \
  COLUMN(other)              \
  COLUMN(closeness)          \
  COLUMN(goodwill)           \
  COLUMN(repeats)            \
  COLUMN(touchedAt)          \
  COLUMN(credit)

static inline int32_t findTie(const Ties *ties, int32_t holder, int32_t other) {
  int32_t start = ties->start[holder];
  int32_t end = start + ties->size[holder];
  // Four at a time, since blocks have room for fours: one jump that can go wrong in place of four.
  for (int32_t tie = start; tie < end; tie += FIRST_ROOM) {
    const int32_t *four = ties->other + tie;
    int hits = (four[0] == other) | (four[1] == other) << 1 | (four[2] == other) << 2 | (four[3] == other) << 3;
    if (hits == 0) continue;
    tie += __builtin_ctz(hits);
    return tie < end ? tie : -1;
  }
  return -1;
}

static void growTies(Ties *ties, int32_t capacity) {
#define GROW(name) ties->name = grown(ties->name, ties->capacity, capacity, sizeof *ties->name);
  TIE_COLUMNS(GROW)
  ties->capacity = capacity;
}

static void moveBlock(Ties *ties, int32_t holder) {
  int32_t room = ties->room[holder] == 0 ? FIRST_ROOM : 2 * ties->room[holder];
  if (ties->taken + room > ties->capacity) growTies(ties, 2 * (ties->taken + room));
  int32_t from = ties->start[holder];
  int32_t size = ties->size[holder];
#define COPY(name) memcpy(ties->name + ties->taken, ties->name + from, size * sizeof *ties->name);
  TIE_COLUMNS(COPY)
  ties->start[holder] = ties->taken;
  ties->room[holder] = room;
  ties->taken += room;
}

static int32_t addTie(Ties *ties, int32_t holder, int32_t other, double closeness, int32_t step) {
  if (ties->size[holder] == ties->room[holder]) moveBlock(ties, holder);
  int32_t tie = ties->start[holder] + ties->size[holder]++;
  ties->other[tie] = other;
  ties->closeness[tie] = closeness;
  ties->goodwill[tie] = 0;
  ties->repeats[tie] = 0;
  ties->touchedAt[tie] = step;
  ties->credit[tie] = 0;
  return tie;
}

/** Of an entry of the network: a code that takes a byte, or 32 bits where there are too many values. */
static double closenessOf(const Community *c, int32_t entry) {
  const void *codes = c->graphCloseness.codes;
  int32_t code = c->graphCloseness.inBytes ? ((const uint8_t *)codes)[entry] : ((const int32_t *)codes)[entry];
  return c->graphCloseness.values[code];
}

static double closenessBetween(const Community *c, int32_t person, int32_t other) {
  int32_t low = c->offsets[person];
  int32_t high = c->offsets[person + 1];
  while (low < high) {
    int32_t middle = (low + high) >> 1;
    if (c->neighbours[middle] < other) low = middle + 1;
    else high = middle;
  }
  return low < c->offsets[person + 1] && c->neighbours[low] == other ? closenessOf(c, low) : 0;
}

static int32_t tieTo(Community *c, int32_t holder, int32_t other) {
  int32_t tie = findTie(&c->ties, holder, other);
  if (tie < 0) return addTie(&c->ties, holder, other, closenessBetween(c, holder, other), c->step);
  touchTie(c, tie, holder);
  return tie;
}
