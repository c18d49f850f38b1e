// src/community/liveDay.ts, visit.ts, runReplicate.ts (warmUp).
#pragma once
#include "deliver.h"

enum { CHECK_DAYS = 7, CALL_DAYS = 28 };

static void lookAfter(Community *c, int32_t person) {
  People *people = &c->people;
  if (c->step - people->lastVisit[person] >= parametersOf(c, person)->lapse_after * c->stepsPerDay) {
    c->tally.lapses++;
    lapse(c, person);
    return;
  }
  if (c->step - people->receivedAt[person] >= CALL_DAYS * c->stepsPerDay) people->notice[person] = 0;
  renewVisitChance(c, person);
}

/** Fills `visitors` with the members whose turn it is and who were not here since their last turn. */
static int32_t neglected(Community *c, int32_t day) {
  const People *people = &c->people;
  int32_t turn = ((day - 1) % CHECK_DAYS + CHECK_DAYS) % CHECK_DAYS;
  int32_t lately = c->step - CHECK_DAYS * c->stepsPerDay;
  int32_t count = 0;
  for (int32_t k = 0; k < c->rosterCount; k++) {
    int32_t person = c->roster[k];
    if (c->turnOf[person] == turn && people->lastVisit[person] <= lately && people->status[person] == MEMBER) {
      c->visitors[count++] = person;
    }
  }
  return count;
}

/** Fills `visitors`; returns how many they are. */
static int32_t whoVisits(Community *c) {
  const People *people = &c->people;
  Stream draws = c->streams[VISIT];
  int32_t *roster = c->roster;
  int32_t *visitors = c->visitors;
  int32_t kept = 0;
  int32_t count = 0;
  for (int32_t k = 0; k < c->rosterCount; k++) {
    int32_t person = roster[k];
    if (people->status[person] != MEMBER) continue;
    roster[kept++] = person;
    visitors[count] = person;
    count += uniform(draws, person, 0) < people->visitChance[person] ? 1 : 0;
  }
  c->rosterCount = kept;
  return count;
}

/** The visits of a few people, pass by pass. */
static void sit(Community *c, const int32_t *visitors, int32_t n, int32_t first) {
  People *people = &c->people;
  for (int32_t k = 0; k < n; k++) touch(c, visitors[k]);
  for (int32_t k = 0; k < n; k++) readAll(c, visitors[k], &c->views[k]);
  for (int32_t k = 0; k < n; k++) openChoice(c, first + k, visitors[k], c->views[k].peopleSeen);
  for (int32_t k = 0; k < n; k++) listAlternatives(c, first + k, visitors[k], &c->views[k]);
  for (int32_t k = 0; k < n; k++) decide(c, first + k);
  for (int32_t k = 0; k < n; k++) {
    if (choosesAnAct(&c->choices, first + k)) send(c, first + k);
  }
  for (int32_t k = 0; k < n; k++) {
    int32_t person = visitors[k];
    people->lastVisit[person] = c->step;
    people->visits[person]++;
    noteVisit(c, person);
    people->brought[person] = people->notice[person];
    people->broughtBy[person] = people->noticeId[person];
    people->notice[person] = 0;
    renewVisitChance(c, person);
  }
}

static void visit(Community *c, int32_t count) {
  const int32_t *visitors = c->visitors;
  Tally *tally = &c->tally;
  makeRoom(&c->choices, count);
  for (int32_t first = 0; first < count; first += BATCH) {
    sit(c, visitors + first, count - first < BATCH ? count - first : BATCH, first);
  }
  for (int32_t k = 0; k < count; k++) {
    double mood = c->people.mood[visitors[k]];
    double belief = c->people.belief[visitors[k]];
    tally->visits++;
    tally->moodSum += mood;
    tally->beliefSum += belief;
    tally->beliefSquares += belief * belief;
  }
}

static void streamsOf(Community *c) {
  Stream at = roundOf(roundOf((Stream){c->key[0], c->key[1]}, c->replicate), c->step);
  for (int purpose = 0; purpose < PURPOSES; purpose++) c->streams[purpose] = roundOf(roundOf(at, purpose), 0);
}

static void liveDay(Community *c, int32_t day) {
  for (int32_t part = 0; part < c->stepsPerDay; part++) {
    c->step = (day - 1) * c->stepsPerDay + part;
    streamsOf(c);
    decideExposed(c);
    if (part == 0) {
      int32_t due = neglected(c, day);
      for (int32_t k = 0; k < due; k++) lookAfter(c, c->visitors[k]);
    }
    visit(c, whoVisits(c));
    deliver(c);
    if (part == 0) lapseNeeds(c);
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
