// src/community/see.ts.
#pragma once
#include "View.h"
#include "impressions.h"

static inline void seeAct(Community *c, int32_t person, int32_t row, int32_t act, View *view) {
  const ActTable *table = &c->table;
  int sign = table->sign[row];
  double loss = table->loss[row];
  double impression = loss > 0 ? loss : sign == 0 ? 0 : table->impression[row];
  view->seen++;
  if (sign > 0) view->kind++;
  if (sign < 0 && loss == 0) view->harmful++;
  if (loss > 0 || table->forbidden[row] == 1) {
    view->cases++;
    view->losses += loss;
  }
  if (table->teaches[row] == 1) {
    view->lessons++;
    view->lessonId = act;
  }
  if (impression == 0) return;
  double weight = fabs(impression);
  view->impressions += impression;
  view->impressionWeight += weight;
  if (uniform(c->streams[CREDIT_SEEN], person, act) * view->impressionWeight < weight) view->impressionId = act;
}

static void seeTalk(Community *c, int32_t person, int32_t row, int32_t act, bool isMate, View *view) {
  view->seen++;
  view->kind++;
  if (!isMate) return;
  moveBonds(c, person, c->table.impression[row], parametersOf(c, person)->identity_step, act);
}

static void seePost(Community *c, int32_t person, int32_t author, bool isMate, View *view) {
  const People *people = &c->people;
  const ActTable *table = &c->table;
  int state = people->postState[author];
  if (state == HIDDEN) return;
  int32_t row = people->postAct[author];
  int32_t act = people->postId[author];
  if (state == OFF_TOPIC) {
    seeTalk(c, person, row, act, isMate, view);
    return;
  }
  seeAct(c, person, row, act, view);
  if (isMate && table->sign[row] > 0) {
    double step = parametersOf(c, person)->reputation_step;
    moveGoodwill(c, person, tieTo(c, person, author), table->impression[row], step, act);
  }
  if (table->forbidden[row] == 1 && people->status[author] == MEMBER) {
    offer(&view->violators, author, uniform(c->streams[SEES_VIOLATOR], person, author));
  }
  if (table->tells[row] == 1) {
    double signal = people->postSignal[author];
    view->signals++;
    view->signalSum += signal;
    view->signalSquares += signal * signal;
    view->signalId = act;
  }
}

static void seeVoice(Community *c, int32_t person, int32_t addressee, View *view) {
  int32_t row = c->people.voiceAct[addressee];
  int32_t act = c->people.voiceId[addressee];
  seeAct(c, person, row, act, view);
  if (c->table.sign[row] <= 0) return;
  const Parameters *p = parametersOf(c, person);
  moveBrand(c, person, c->table.impression[row] * p->paid_discount, p->reputation_step, act);
}

static void takeIn(Community *c, int32_t person, const View *view) {
  People *people = &c->people;
  int seen = view->seen;
  if (seen == 0) return;
  const Parameters *p = parametersOf(c, person);
  const Seeing *steps = &c->seeing[c->populationOf[person]];
  double normStep = stepOf(&steps->norm, seen);
  people->normKind[person] = approached(people->normKind[person], (double)view->kind / seen, normStep);
  people->normHarmful[person] = approached(people->normHarmful[person], (double)view->harmful / seen, normStep);
  if (view->impressionId != 0) {
    double mean = view->impressions / seen;
    moveMood(c, person, mean, stepOf(&steps->mood, seen), view->impressionId);
    moveIdentity(c, person, mean, stepOf(&steps->identity, seen), view->impressionId);
  }
  if (view->cases > 0) {
    double step = together(p->sanction_step, view->cases);
    people->sanction[person] = approached(people->sanction[person], view->losses / view->cases, step);
  }
  for (int k = 0; k < view->lessons; k++) learnRules(c, person, view->lessonId);
}
