// The model of reduced.ts in C: the same passes, the same draws, the same bits.
//
//   reduced PEOPLE FIRST LAST KEY_HI KEY_LO [STATE]
//
// lives the days from 1 to LAST, prints how long those from FIRST on took, and writes the moods and habits at the end.
#include "../../src/kernel/random.h"
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { ACTIVITY = 1, TIE, ACTS, PARTNER, CHOOSES };
enum { TIES = 10, BLOCK = 1024 };

static int32_t count;
static Stream key;
static uint32_t *activity;
static int32_t *neighbours, *actor, *partner;
static double *mood, *habit, *change;

static void *column(size_t length, size_t size) {
  void *values = calloc(length, size);
  if (values == NULL) exit(1);
  return values;
}

static Stream stream(uint32_t day, uint32_t purpose) {
  return roundOf(roundOf(roundOf(roundOf(key, 0), day), purpose), 0);
}

static void found(Stream activities, Stream ties) {
  activity = column(count, sizeof *activity);
  neighbours = column((size_t)count * TIES, sizeof *neighbours);
  mood = column(count, sizeof *mood);
  habit = column(count, sizeof *habit);
  actor = column(count + 1, sizeof *actor);
  partner = column(count, sizeof *partner);
  change = column(count, sizeof *change);
  for (int32_t person = 0; person < count; person++) {
    double u = uniform(activities, person, 0);
    activity[person] = (uint32_t)(0.285 * u * u * 0x1p32);
    for (int32_t k = 0; k < TIES; k++)
      neighbours[(size_t)person * TIES + k] = uniformInteger(uniform(ties, person, k), count);
  }
}

/** The draws in a loop of their own, of which the compiler makes vector instructions. */
static int32_t whoActs(Stream s) {
  static uint32_t draws[BLOCK];
  int32_t acts = 0;
  for (int32_t first = 0; first < count; first += BLOCK) {
    int32_t size = count - first < BLOCK ? count - first : BLOCK;
    for (int32_t k = 0; k < size; k++) draws[k] = bits(s, first + k, 0);
    for (int32_t k = 0; k < size; k++) {
      actor[acts] = first + k;
      acts += draws[k] < activity[first + k];
    }
  }
  return acts;
}

static void pickPartners(Stream s, int32_t first, int32_t end) {
  for (int32_t act = first; act < end; act++) {
    int32_t person = actor[act];
    partner[act] = person * TIES + uniformInteger(uniform(s, person, 0), TIES);
  }
  for (int32_t act = first; act < end; act++) partner[act] = neighbours[partner[act]];
}

static double own[BLOCK], theirs[BLOCK], used[BLOCK];

static void look(int32_t first, int32_t end) {
  for (int32_t act = first; act < end; act++) own[act - first] = mood[actor[act]];
  for (int32_t act = first; act < end; act++) used[act - first] = habit[actor[act]];
  for (int32_t act = first; act < end; act++) theirs[act - first] = mood[partner[act]];
}

static void choose(Stream s, int32_t first, int32_t end) {
  for (int32_t act = first; act < end; act++) {
    int32_t person = actor[act];
    double mine = own[act - first], others = theirs[act - first], before = used[act - first];
    double kind = expOf(0.4 + 0.9 * mine + 0.5 * others + 0.8 * before);
    double harmful = expOf(-1.6 - 1.1 * mine - 0.6 * others - 0.8 * before);
    double draw = uniform(s, person, 0) * (1 + kind + harmful);
    double done = 2 * (draw < kind) - (draw < kind + harmful);
    habit[person] = before + 0.1 * (done - before);
    change[act] = 0.05 * (done - others);
  }
}

static void commit(int32_t acts) {
  for (int32_t act = 0; act < acts; act++) mood[partner[act]] += change[act];
}

static int32_t live(int32_t day) {
  Stream partners = stream(day, PARTNER), choices = stream(day, CHOOSES);
  int32_t acts = whoActs(stream(day, ACTS));
  for (int32_t first = 0; first < acts; first += BLOCK) {
    int32_t end = first + BLOCK < acts ? first + BLOCK : acts;
    pickPartners(partners, first, end);
    look(first, end);
    choose(choices, first, end);
  }
  commit(acts);
  return acts;
}

/** Seconds that the program has been on a processor. */
static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + 1e-9 * time.tv_nsec;
}

int main(int words, char **word) {
  if (words < 6) return 2;
  fillPowers();
  count = atoi(word[1]);
  int32_t timed = atoi(word[2]), last = atoi(word[3]);
  key = (Stream){(uint32_t)atoi(word[4]), (uint32_t)atoi(word[5])};
  found(stream(0, ACTIVITY), stream(0, TIE));

  for (int32_t day = 1; day < timed; day++) live(day);
  double began = now();
  int64_t acts = 0;
  for (int32_t day = timed; day <= last; day++) acts += live(day);
  printf("{\"seconds\": %.9f, \"acts\": %lld}\n", now() - began, (long long)acts);

  if (words < 7) return 0;
  FILE *state = fopen(word[6], "wb");
  if (state == NULL) return 1;
  fwrite(mood, sizeof *mood, count, state);
  fwrite(habit, sizeof *habit, count, state);
  return fclose(state);
}
