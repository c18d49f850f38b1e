// src/community/membership.ts, needs.ts, activityScale.ts (firstAttachment).
#pragma once
#include "impressions.h"

/** Answers that a need can use. */
enum { CAPACITY = 2 };

static void openNeed(Community *c, int32_t person, int kind) {
  People *people = &c->people;
  if (people->need[person] != NO_NEED) return;
  people->need[person] = kind;
  people->needAt[person] = c->step;
  people->needLeft[person] = CAPACITY;
  people->newsAt[person] = AHEAD;
  RESERVE(c->openNeeds, c->openNeedsCount, c->openNeedsRoom, c->openNeedsCount + 1);
  c->openNeeds[c->openNeedsCount++] = person;
}

static void closeNeed(Community *c, int32_t person) {
  People *people = &c->people;
  people->need[person] = NO_NEED;
  int32_t posted = people->postAt[person];
  int32_t voiced = people->voiceAt[person];
  people->newsAt[person] = posted > voiced ? posted : voiced;
}

/** Whether the need of a person stays open; lets it lapse when it waited too long. */
static bool stillWaits(Community *c, int32_t person) {
  People *people = &c->people;
  if (people->need[person] == NO_NEED) return false;
  const Parameters *p = parametersOf(c, person);
  if (c->step - people->needAt[person] < p->question_patience * c->stepsPerDay) return true;
  if (people->need[person] == QUESTION && people->answered[person] == 0) {
    c->tally.unanswered++;
    touch(c, person);
    moveCommunity(c, person, -p->silence_harm, 0);
    renewVisitChance(c, person);
  }
  if (people->need[person] == COMPLAINT) {
    touch(c, person);
    moveBrand(c, person, -p->silence_harm, p->goodwill_step_harm, 0);
  }
  closeNeed(c, person);
  return false;
}

static void lapseNeeds(Community *c) {
  int32_t kept = 0;
  for (int32_t k = 0; k < c->openNeedsCount; k++) {
    int32_t person = c->openNeeds[k];
    if (stillWaits(c, person)) c->openNeeds[kept++] = person;
  }
  c->openNeedsCount = kept;
}

static void enterMember(Community *c, int32_t person) {
  People *people = &c->people;
  people->status[person] = MEMBER;
  people->joined[person] = c->step;
  people->lastVisit[person] = c->step;
  people->heard[person] = c->announcementsCount;
  people->identity[person] = max(people->identity[person], 2 * (parametersOf(c, person)->first_identity / 2));
  c->roster[c->rosterCount++] = person;
  renewVisitChance(c, person);
}

static void joinCommunity(Community *c, int32_t person) {
  touch(c, person);
  if (c->people.status[person] == PROSPECT) {
    c->tally.joins++;
    c->people.firstJoined[person] = c->step;
    c->census.prospects--;
  } else {
    c->tally.returns++;
    c->census.lapsed--;
  }
  c->census.members++;
  enterMember(c, person);
}

static void lapse(Community *c, int32_t person) {
  if (person < c->residents) {
    c->census.members--;
    c->census.lapsed++;
  }
  c->people.status[person] = LAPSED;
  c->people.lapsedAt[person] = c->step;
  closeNeed(c, person);
}
