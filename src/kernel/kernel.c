// The members' part of the day as a WebAssembly module: one instance keeps one community in its memory. What is exported
// here is called by src/community/liveStepInKernel.ts and its neighbours, which read and write the same memory.
#include "digest.h"
#include "liveDay.h"
#include "observe.h"
#include "population.h"

#define EXPORT(name) __attribute__((export_name(#name))) name

static Community community;

// What src/community/kernelWords.ts counts on.
#define WORDS_BETWEEN(first, last) ((offsetof(Community, last) - offsetof(Community, first)) / sizeof(int32_t))
_Static_assert(WORDS_BETWEEN(census, outboxRoom) == 16, "lists");
_Static_assert(offsetof(Ties, repeats) == 10 * sizeof(int32_t), "ties");
#define ONE(name) 1 +
_Static_assert(TALLY(ONE) 0 == 16, "counts");
_Static_assert(offsetof(ActLog, factor) == 10 * sizeof(int32_t), "log");
_Static_assert(sizeof(Exposure) == 6 * sizeof(int32_t) && offsetof(Exposure, signal) == 2 * sizeof(double), "exposures");
_Static_assert(sizeof(Sent) == 10 * sizeof(int32_t) && offsetof(Sent, credibility) == 4 * sizeof(double), "outbox");

/** Writes zeros, but none where they are: a page of the machine that was never written to takes nothing of it. */
void EXPORT(wipe)(uint64_t *from, uint64_t *end) {
  for (uint64_t *word = from; word < end; word++) {
    if (*word != 0) *word = 0;
  }
}

enum { PAGE_WORDS = 4096 / sizeof(uint64_t), ROW = 32 };

static bool isEmpty(const uint64_t *page) {
  for (const uint64_t *row = page; row < page + PAGE_WORDS; row += ROW) {
    uint64_t any = 0;
    for (int k = 0; k < ROW; k++) any |= row[k];
    if (any != 0) return false;
  }
  return true;
}

/** The first page from here on that is empty, or one that is not; `end` where there is none. */
const uint64_t *EXPORT(nextPage)(const uint64_t *from, const uint64_t *end, bool empty) {
  const uint64_t *page = from;
  while (page < end && isEmpty(page) != empty) page += PAGE_WORDS;
  return page < end ? page : end;
}

/** Begins anew: whatever was in the memory is forgotten. Its first bytes may stay, for somebody who will write over them. */
void EXPORT(clear)(size_t staying) {
  memset(&community, 0, sizeof community);
  uintptr_t base = (uintptr_t)&__heap_base;
  uintptr_t from = staying > base ? staying : base;
  wipe((uint64_t *)(from & -sizeof(uint64_t)), (uint64_t *)heapEnd);
  heapEnd = base;
}

/** Memory that whoever is outside may use. */
void *EXPORT(reserve)(size_t bytes) { return allocate(bytes, 1); }

/** Bytes of the memory in use, from its beginning. */
size_t EXPORT(used)(void) { return heapEnd; }

/** Takes over a community from sections in memory that was reserved. */
void EXPORT(begin)(char *sections, size_t bytes) {
  File file = {sections, bytes};
  fillPowers();
  readWorld(&community, file);
  readState(&community, file);
  makeScratch(&community);
}

// Words (32 bits) that the engine reads and writes between steps, in the order of their declarations in `Community`;
// those of the tally are doubles.
void *EXPORT(lists)(void) { return &community.census; }
void *EXPORT(ties)(void) { return &community.ties; }
void *EXPORT(actLog)(void) { return &community.log; }
void *EXPORT(tally)(void) { return &community.tally.traced; }

/** Sees to it that so many open needs, exposures and acts can be written into their lists, and
 * so many more acts into the log. */
void EXPORT(makeRoomFor)(int32_t needs, int32_t exposures, int32_t acts, int32_t logged) {
  Community *c = &community;
  RESERVE(c->openNeeds, c->openNeedsCount, c->openNeedsRoom, needs);
  RESERVE(c->exposures, c->exposuresCount, c->exposuresRoom, exposures);
  RESERVE(c->outbox, c->outboxCount, c->outboxRoom, acts);
  while (c->log.count + logged >= c->log.capacity - 1) growLog(&c->log);
}

/** Members who visited after this step; raiders do not count. */
int32_t EXPORT(active)(int32_t since) { return activeMembers(&community, since); }

/** Where the two words of a digest stand that has been fed with people and ties, from those it had before. */
void *EXPORT(digest)(uint32_t a, uint32_t b) {
  static Digest digest;
  digest = (Digest){a, b};
  digestPeople(&digest, &community);
  return &digest;
}

/** @param day - on its first step; on others nobody is looked after */
void EXPORT(step)(int32_t step, int32_t day, bool first, int32_t announcements, bool backward) {
  community.announcementsCount = announcements;
  community.backward = backward;
  liveStep(&community, step, day, first);
}
