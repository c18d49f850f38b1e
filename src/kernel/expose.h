// src/community/expose.ts.
#pragma once
#include "beginnings.h"
#include "decide.h"
#include "read.h"

static void addExposure(Community *c, Exposure exposure) {
  RESERVE(c->exposures, c->exposuresCount, c->exposuresRoom, c->exposuresCount + 1);
  c->exposures[c->exposuresCount++] = exposure;
}

static void expose(Community *c, int32_t actor, int32_t row, int32_t id) {
  const People *people = &c->people;
  double reach = parametersOf(c, actor)->reach;
  for (int32_t e = c->offsets[actor]; e < c->offsets[actor + 1]; e++) {
    int32_t mate = c->neighbours[e];
    bool outside = people->status[mate] == PROSPECT || people->status[mate] == LAPSED;
    if (outside && uniform(c->streams[IS_REACHED], actor, mate) < reach) {
      noteReached(c, mate);
      addExposure(c, (Exposure){mate, id, row, people->belief[actor]});
    }
  }
}

static int32_t matesInside(const Community *c, int32_t person) {
  int32_t inside = 0;
  for (int32_t e = c->offsets[person]; e < c->offsets[person + 1]; e++) {
    if (c->people.status[c->neighbours[e]] == MEMBER) inside++;
  }
  return inside;
}

/** @param next - where the next exposure of the same person stands, −1 behind the last */
static void weighOutside(Community *c, int32_t first, const int32_t *next) {
  int32_t person = c->exposures[first].person;
  touch(c, person);
  double sum = 0;
  double squares = 0;
  int32_t n = 0;
  const Exposure *cause = &c->exposures[first];
  double least = 1;
  for (int32_t k = first; k >= 0; k = next[k]) {
    const Exposure *exposure = &c->exposures[k];
    n++;
    sum += exposure->signal;
    squares += exposure->signal * exposure->signal;
    double draw = uniform(c->streams[EXPOSURE_CAUSE], person, exposure->id);
    if (draw >= least) continue;
    least = draw;
    cause = exposure;
  }
  c->people.throughShare[person] = cause->row == c->table.share;
  hearPeers(c, person, n, sum, squares, cause->id);
  decideOutside(c, person, matesInside(c, person), cause->id);
}

/** Exposures are grouped by person in lists, in the order in which people and their exposures came. */
static void decideExposed(Community *c) {
  int32_t count = c->exposuresCount;
  if (count == 0) return;
  int32_t *next = scratch(&c->nextExposure, count, sizeof(int32_t));
  bool *isFirst = scratch(&c->isFirstExposure, count, sizeof(bool));
  for (int32_t k = 0; k < count; k++) {
    int32_t person = c->exposures[k].person;
    next[k] = -1;
    isFirst[k] = c->groupOf[person] == 0;
    if (!isFirst[k]) next[c->groupOf[person] - 1] = k;
    c->groupOf[person] = k + 1;
  }
  for (int32_t k = 0; k < count; k++) {
    int32_t person = c->exposures[k].person;
    c->groupOf[person] = 0;
    bool outside = c->people.status[person] == PROSPECT || c->people.status[person] == LAPSED;
    if (isFirst[k] && outside) weighOutside(c, k, next);
  }
  c->exposuresCount = 0;
}
