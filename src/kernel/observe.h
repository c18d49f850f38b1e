// src/community/observe.ts: what the tally does not count.
#pragma once
#include "Community.h"

/** Members who visited after a step; raiders do not count. */
static int32_t activeMembers(const Community *c, int32_t since) {
  const People *people = &c->people;
  int32_t active = 0;
  for (int32_t k = 0; k < c->rosterCount; k++) {
    int32_t person = c->roster[k];
    active += people->status[person] == MEMBER && person < c->residents && people->lastVisit[person] > since ? 1 : 0;
  }
  return active;
}
