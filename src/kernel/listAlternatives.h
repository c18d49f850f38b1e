// src/community/listAlternatives.ts, comesToMind.ts, awaitsAnswer.ts.
#pragma once
#include "Choices.h"
#include "Ties.h"
#include "View.h"

enum { ANSWER_DAYS = 7 };

static inline bool awaitsAnswer(const Community *c, int32_t place) {
  int32_t act = c->people.inboxAct[place];
  int32_t since = c->step - ANSWER_DAYS * c->stepsPerDay;
  return c->people.inboxAt[place] >= since && c->table.sign[act] > 0 && c->table.isAnswer[act] == 0;
}

/** In the place of a partner in draws. */
enum { SOMEBODY = -2, A_MATE = -3, A_PLACE = -4 };

static int32_t foremostTie(const Community *c, int32_t person) {
  const Ties *ties = &c->ties;
  Stream draws = c->streams[COMES_TO_MIND];
  const Parameters *p = parametersOf(c, person);
  int32_t end = ties->start[person] + ties->size[person];
  int32_t foremost = -1;
  double least = exponential(uniform(draws, person, SOMEBODY));
  for (int32_t tie = ties->start[person]; tie < end; tie++) {
    int32_t other = ties->other[tie];
    if (c->people.status[other] != MEMBER) continue;
    double w = ties->closeness[tie];
    double weight = 1 + p->attention_closeness * w * w + p->attention_goodwill * fabs(ties->goodwill[tie]);
    double u = uniform(draws, person, other);
    if (1 - u >= least * weight) continue;
    double time = exponential(u) / weight;
    if (time >= least) continue;
    least = time;
    foremost = tie;
  }
  return foremost;
}

static int32_t somebody(const Community *c, int32_t person) {
  Stream draws = c->streams[COMES_TO_MIND];
  int32_t first = c->offsets[person];
  int32_t mates = c->offsets[person + 1] - first;
  if (mates > 0) {
    int32_t mate = c->neighbours[first + uniformInteger(uniform(draws, person, A_MATE), mates)];
    if (c->people.status[mate] == MEMBER) return mate;
  }
  if (c->frontPageCount == 0) return person;
  return c->frontPage[uniformInteger(uniform(draws, person, A_PLACE), c->frontPageCount)];
}

static inline double goodwillOf(Community *c, int32_t holder, int32_t tie) {
  const double *left = leftAfter(&c->fading[c->populationOf[holder]], c->step - c->ties.touchedAt[tie]);
  return c->ties.goodwill[tie] * left[GOODWILL_LEFT];
}

static inline double goodwillToward(Community *c, int32_t person, int32_t other) {
  int32_t tie = findTie(&c->ties, person, other);
  return tie < 0 ? 0 : goodwillOf(c, person, tie);
}

static inline double occasion(const Community *c, int32_t person, int32_t row) {
  const People *people = &c->people;
  if (row == c->table.complain && people->need[person] == COMPLAINT) return parametersOf(c, person)->redress;
  bool recently = people->requestedAt[person] >= c->step - ANSWER_DAYS * c->stepsPerDay;
  if (row != c->table.share || !recently) return 0;
  return c->traits[person].norm_sensitivity * people->request[person];
}

static void considerNeeds(Community *c, int32_t k, int32_t person, const View *view) {
  const Shortlist *needs = &view->needs;
  if (needs->count == 0) return;
  double scale = 1 / (1 + parametersOf(c, person)->bystander_effect * view->peopleSeen);
  for (int n = 0; n < needs->count; n++) {
    int32_t asker = needs->people[n];
    double goodwill = goodwillToward(c, person, asker);
    const Rows *rows = &c->table.need;
    for (int r = 0; r < rows->count; r++) consider(&c->choices, k, rows->rows[r], asker, PERSON, goodwill, scale, 0);
  }
}

static bool isEarlier(const Community *c, int32_t start, int32_t end, int32_t sender) {
  for (int32_t k = start; k < end; k++) {
    if (c->people.inboxFrom[k] == sender && awaitsAnswer(c, k)) return true;
  }
  return false;
}

static void considerOwed(Community *c, int32_t k, int32_t person) {
  const People *people = &c->people;
  if (people->receivedAt[person] < c->step - ANSWER_DAYS * c->stepsPerDay) return;
  for (int32_t place = person * INBOX; place < (person + 1) * INBOX; place++) {
    if (!awaitsAnswer(c, place)) continue;
    int32_t sender = people->inboxFrom[place];
    if (isEarlier(c, person * INBOX, place, sender)) continue;
    double goodwill = sender == BRAND ? people->brand[person] : goodwillToward(c, person, sender);
    const Rows *rows = &c->table.owed;
    for (int r = 0; r < rows->count; r++) consider(&c->choices, k, rows->rows[r], sender, PERSON, goodwill, 1, 0);
  }
}

static void considerPeople(Community *c, int32_t k, int32_t person, const Rows *rows, const Shortlist *list) {
  for (int n = 0; n < list->count; n++) {
    double goodwill = goodwillToward(c, person, list->people[n]);
    for (int r = 0; r < rows->count; r++) {
      consider(&c->choices, k, rows->rows[r], list->people[n], PERSON, goodwill, 1, 0);
    }
  }
}

static void listAlternatives(Community *c, int32_t k, int32_t person, const View *view) {
  const ActTable *table = &c->table;
  Choices *choices = &c->choices;
  for (int r = 0; r < table->self.count; r++) {
    int32_t row = table->self.rows[r];
    if (row == table->ask && c->people.need[person] != NO_NEED) continue;
    consider(choices, k, row, person, SELF, 0, 1, 0);
  }
  for (int r = 0; r < table->community.count; r++) {
    consider(choices, k, table->community.rows[r], person, COMMUNITY, 0, 1, 0);
  }
  for (int r = 0; r < table->outside.count; r++) {
    int32_t row = table->outside.rows[r];
    consider(choices, k, row, person, PERSON, 0, 1, occasion(c, person, row));
  }
  considerNeeds(c, k, person, view);
  considerOwed(c, k, person);
  considerPeople(c, k, person, &table->violator, &view->violators);
}

static void listAnybody(Community *c, int32_t k) {
  const Rows *rows = &c->table.anybody;
  if (rows->count == 0) return;
  int32_t person = c->choices.person[k];
  int32_t tie = foremostTie(c, person);
  int32_t other = tie < 0 ? somebody(c, person) : c->ties.other[tie];
  if (other == person || c->people.status[other] != MEMBER) return;
  double goodwill = tie < 0 ? goodwillToward(c, person, other) : goodwillOf(c, person, tie);
  for (int r = 0; r < rows->count; r++) consider(&c->choices, k, rows->rows[r], other, ANYBODY, goodwill, 1, 0);
}
