// The day loop of src/community in plain C: the same model, the same shape, the same draws and the same bits. For what
// it is and what it leaves out see README.md.
//
//   native POPULATION FIRST LAST [STATE]
//
// lives the population from the day that its file tells to day LAST, prints how long the days from FIRST on took, and
// writes the state that it has come to.
#include "../../src/kernel/liveDay.h"
#include "writeState.h"
#include <time.h>

/** Seconds that the program has been on a processor. */
static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + 1e-9 * time.tv_nsec;
}

/** Here the team announces nothing. */
void hearAnnouncement(int32_t person, int32_t which) {
  (void)person, (void)which;
  complain("there is no announcement", "to hear");
}

/** Everybody has been met before, see exportCommunity.ts. */
void meet(int32_t person) {
  (void)person;
  complain("there is nobody", "to meet");
}

/** The steps of a day. */
static void liveDay(Community *c, int32_t day) {
  for (int32_t part = 0; part < c->stepsPerDay; part++) {
    liveStep(c, DAY_ONE + (day - 1) * c->stepsPerDay + part, day, part == 0);
    c->outboxCount = 0;
  }
}

/** What the warm-up leaves behind is not counted. */
static void closeWarmUp(Community *c) {
  int32_t *byMembers = c->tally.byMembers;
  memset(byMembers, 0, c->table.count * sizeof(int32_t));
  c->tally = (Tally){.byMembers = byMembers};
  for (int32_t person = 0; person < c->count; person++) {
    c->people.acts[person] = 0;
    c->people.kindActs[person] = 0;
    c->people.reachedAt[person] = NEVER;
    c->people.weeksSeen[person] = 0;
  }
}

int main(int count, char **words) {
  if (count < 4) complain("usage:", "native POPULATION FIRST LAST [STATE]");
  fillPowers();
  File file = readFile(words[1]);
  static Community community;
  Community *c = &community;
  readWorld(c, file);
  readState(c, file);
  makeScratch(c);

  int32_t first = atoi(words[2]);
  int32_t last = atoi(words[3]);
  double began = now();
  double visitsBefore = 0;
  int64_t memberDays = 0;
  for (int32_t day = number(file, "day"); day <= last; day++) {
    if (day == 1) closeWarmUp(c);
    if (day == first) {
      visitsBefore = c->tally.visits;
      began = now();
    }
    if (day >= first) memberDays += c->rosterCount;
    liveDay(c, day);
  }
  double seconds = now() - began;
  printf("{\"seconds\": %.9f, \"visits\": %.0f, \"memberDays\": %lld}\n", seconds, c->tally.visits - visitsBefore,
         (long long)memberDays);

  if (count > 4) {
    FILE *stream = fopen(words[4], "wb");
    if (stream == NULL) complain("cannot write", words[4]);
    writeState(c, stream);
    if (fclose(stream) != 0) complain("cannot write", words[4]);
  }
  return 0;
}
