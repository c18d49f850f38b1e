// The day loop of src/community in plain C: the same model, the same shape, the same draws and the same bits. For what
// it is and what it leaves out see README.md.
//
//   native POPULATION FIRST LAST [STATE]
//
// lives the population from the day that its file tells to day LAST, prints how long the days from FIRST on took, and
// writes the state that it has come to.
#include "liveDay.h"
#include "population.h"
#include <time.h>

/** Seconds that the program has been on a processor. */
static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + 1e-9 * time.tv_nsec;
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
