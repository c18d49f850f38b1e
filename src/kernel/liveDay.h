// src/community/liveDay.ts (liveStep), visit.ts.
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
    // No processor foresees whose turn it is.
    c->visitors[count] = person;
    count += (c->turnOf[person] == turn) & (people->lastVisit[person] <= lately) & (people->status[person] == MEMBER);
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

/** Numbers of the choices that the visitors of a batch make, and the first number that none has made yet. */
typedef struct {
  int32_t own[BATCH], next;
} ChoiceNumbers;

/**
 * The visits of a few people, pass by pass. Choices of those who act are kept until it is asked why they made them: the next
 * batch has other numbers in their place.
 */
static void sit(Community *c, const int32_t *visitors, int32_t n, ChoiceNumbers *numbers) {
  People *people = &c->people;
  int32_t *number = numbers->own;
  makeRoom(&c->choices, numbers->next);
  for (int32_t k = 0; k < n; k++) touch(c, visitors[k]);
  for (int32_t k = 0; k < n; k++) readAll(c, visitors[k], &c->views[k]);
  for (int32_t k = 0; k < n; k++) openChoice(c, number[k], visitors[k], c->views[k].peopleSeen);
  for (int32_t k = 0; k < n; k++) listAlternatives(c, number[k], visitors[k], &c->views[k]);
  for (int32_t k = 0; k < n; k++) decide(c, number[k]);
  for (int32_t k = 0; k < n; k++) {
    if (!choosesAnAct(&c->choices, number[k])) continue;
    send(c, number[k]);
    number[k] = numbers->next++;
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

static const int32_t *reversed(Community *c, int32_t count) {
  int32_t *backward = scratch(&c->reversed, count, sizeof(int32_t));
  for (int32_t k = 0; k < count; k++) backward[k] = c->visitors[count - 1 - k];
  return backward;
}

static void visit(Community *c, int32_t count) {
  const int32_t *visitors = c->visitors;
  Tally *tally = &c->tally;
  const int32_t *inOrder = c->backward ? reversed(c, count) : visitors;
  ChoiceNumbers numbers = {.next = BATCH};
  for (int32_t k = 0; k < BATCH; k++) numbers.own[k] = k;
  for (int32_t first = 0; first < count; first += BATCH) {
    sit(c, inOrder + first, count - first < BATCH ? count - first : BATCH, &numbers);
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
  Stream at = roundOf(roundOf((Stream){c->key[0], c->key[1]}, c->replicate), c->step - DAY_ONE);
  for (int purpose = 0; purpose < PURPOSES; purpose++) c->streams[purpose] = roundOf(roundOf(at, purpose), 0);
}

/** @param first - whether it is the first step of its day */
static void liveStep(Community *c, int32_t step, int32_t day, bool first) {
  c->step = step;
  streamsOf(c);
  decideExposed(c);
  if (first) {
    int32_t due = neglected(c, day);
    for (int32_t k = 0; k < due; k++) lookAfter(c, c->visitors[k]);
  }
  visit(c, whoVisits(c));
  deliver(c);
  if (first) lapseNeeds(c);
}
