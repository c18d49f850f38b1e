// src/community/beginnings.ts.
#pragma once
#include "Community.h"

enum { GREETED = 1, ASKED = 2, ANSWERED = 4, HARMED = 8, ACTED = 16, SHARED = 32 };
enum { FIRST_WEEK = 7, TO_ACT = 14, FOLLOW_UP = 28, WEEKS = 16 };

static inline bool isWithin(const Community *c, int32_t person, int32_t days) {
  return c->step < c->people.firstJoined[person] + days * c->stepsPerDay;
}

static void noteReached(Community *c, int32_t person) {
  if (c->people.status[person] != PROSPECT || c->people.reachedAt[person] >= DAY_ONE) return;
  c->people.reachedAt[person] = c->step;
  c->tally.reached++;
}

static inline void noteVisit(Community *c, int32_t person) {
  int32_t first = c->people.firstJoined[person];
  int32_t week = (int32_t)((c->step - (first > DAY_ONE ? first : DAY_ONE) + 0.5) * c->weeksPerStep);
  // JavaScript shifts by the last five bits; during the warm-up weeks are negative.
  if (week < WEEKS) c->people.weeksSeen[person] |= 1u << (week & 31);
}

static void noteDone(Community *c, int32_t person, int32_t row) {
  People *people = &c->people;
  if (people->firstJoined[person] < DAY_ONE || row == c->table.leave) return;
  if (isWithin(c, person, TO_ACT)) people->beginning[person] |= ACTED;
  if (row == c->table.share && isWithin(c, person, FOLLOW_UP)) people->beginning[person] |= SHARED;
  if (row == c->table.ask && isWithin(c, person, FIRST_WEEK)) people->beginning[person] |= ASKED;
}

static void noteReceived(Community *c, int32_t person, int32_t row) {
  if (c->people.firstJoined[person] < DAY_ONE || !isWithin(c, person, FIRST_WEEK)) return;
  if (row == c->table.welcome) c->people.beginning[person] |= GREETED;
  if (c->table.sign[row] < 0) c->people.beginning[person] |= HARMED;
}

static void noteAnswered(Community *c, int32_t person) {
  if (c->people.firstJoined[person] < DAY_ONE || !isWithin(c, person, FIRST_WEEK)) return;
  c->people.beginning[person] |= ANSWERED;
}
