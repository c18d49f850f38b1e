// src/community/touch.ts, fading.ts.
#pragma once
#include "Community.h"

static void fillRow(Fading *fading, int32_t row, int32_t steps) {
  for (int k = 0; k < FADING_STATES; k++) {
    fading->left[row * FADING_STATES + k] = halve((double)steps / fading->stepsPerDay, fading->halfLives[k]);
  }
}

static void fadingOf(Fading *fading, int32_t stepsPerDay) {
  fading->stepsPerDay = stepsPerDay;
  fading->reach = 256 * stepsPerDay;
  fading->left = allocate((fading->reach + 1) * FADING_STATES, sizeof(double));
  for (int32_t steps = 0; steps < fading->reach; steps++) fillRow(fading, steps, steps);
}

/** What is left of each state after so many steps. */
static inline const double *leftAfter(Fading *fading, int32_t steps) {
  if (steps < fading->reach) return fading->left + steps * FADING_STATES;
  fillRow(fading, fading->reach, steps);
  return fading->left + fading->reach * FADING_STATES;
}

/** What is 0 is not written: memory that nobody has written to, as that of most prospects, takes none of the machine. */
static inline void fade(double *state, int32_t person, double left) {
  if (state[person] != 0) state[person] *= left;
}

/** Somebody whom nothing has touched yet. */
#ifdef __wasm__
__attribute__((import_module("engine"), import_name("meet")))
#endif
void meet(int32_t person);

static inline void touch(Community *c, int32_t person) {
  People *people = &c->people;
  if (people->touchedAt[person] == NEVER) meet(person);
  int32_t steps = c->step - people->touchedAt[person];
  if (steps == 0) return;
  people->touchedAt[person] = c->step;
  int population = c->populationOf[person];
  Fading *fading = &c->fading[population];
  const double *left = leftAfter(fading, steps);
  fade(people->community, person, left[COMMUNITY_LEFT]);
  fade(people->brand, person, left[GOODWILL_LEFT]);
  fade(people->brandRepeats, person, left[REPEATS_LEFT]);
  fade(people->deeds, person, left[REPEATS_LEFT]);
  fade(people->mood, person, left[MOOD_LEFT]);
  fade(people->rules, person, left[RULES_LEFT]);
  fade(people->esteem, person, left[RULES_LEFT]);
  fade(people->sanction, person, left[SANCTION_LEFT]);
  fade(people->identity, person, left[ATTACHMENT_LEFT]);
  fade(people->bonds, person, left[ATTACHMENT_LEFT]);
  people->doubt[person] += (c->parameters[population].drift_variance * steps) / fading->stepsPerDay;
}

static inline void touchTie(Community *c, int32_t tie, int32_t holder) {
  Ties *ties = &c->ties;
  int32_t steps = c->step - ties->touchedAt[tie];
  if (steps == 0) return;
  ties->touchedAt[tie] = c->step;
  const double *left = leftAfter(&c->fading[c->populationOf[holder]], steps);
  ties->closeness[tie] *= left[CLOSENESS_LEFT];
  ties->goodwill[tie] *= left[GOODWILL_LEFT];
  ties->repeats[tie] *= left[REPEATS_LEFT];
}

static inline double attachment(const Community *c, int32_t person) {
  return (c->people.identity[person] + c->people.bonds[person]) / 2;
}

static inline void renewVisitChance(Community *c, int32_t person) {
  int population = c->populationOf[person];
  double left = leftAfter(&c->fading[population], c->step - c->people.touchedAt[person])[ATTACHMENT_LEFT];
  const Parameters *p = &c->parameters[population];
  c->people.visitChance[person] =
      visitProbability(c->traits[person].activity * called(p->notice, c->people.notice[person]),
                       attachment(c, person) * left, p->visit_sensitivity, c->stepsPerDay);
}
