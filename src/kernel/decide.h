// src/community/decide.ts.
#pragma once
#include "choose.h"
#include "listAlternatives.h"
#include "openChoice.h"

static void put(Community *c, Sent sent) {
  RESERVE(c->outbox, c->outboxCount, c->outboxRoom, c->outboxCount + 1);
  c->outbox[c->outboxCount++] = sent;
}

static void decideOutside(Community *c, int32_t person, int32_t matesInside, int32_t reachedBy) {
  Choices *choices = &c->choices;
  const ActTable *table = &c->table;
  openChoice(c, 0, person, 0);
  double nu = c->traits[person].norm_sensitivity;
  double company = nu * majority(matesInside, parametersOf(c, person)->half_majority) * (1 - NEUTRAL_RATE);
  consider(choices, 0, table->join, person, SELF, 0, 1, matesInside == 0 ? 0 : company);
  if (c->people.status[person] != MEMBER) consider(choices, 0, table->share, person, PERSON, 0, 1, 0);
  choose(choices, 0, 1, table, c->streams[CHOOSES]);
  if (!choosesAnAct(choices, 0)) return;
  put(c, (Sent){.actor = person,
                .row = choices->row[choices->best[0]],
                .target = person,
                .factor = BY_REACH,
                .cause = reachedBy,
                .choice = NO_CHOICE});
}

static void listTheRest(Community *c, int32_t k) {
  Choices *choices = &c->choices;
  if (choices->cameToMind[k] == 1) return;
  choices->cameToMind[k] = 1;
  int32_t listed = k * choices->room + choices->count[k];
  listAnybody(c, k);
  choose(choices, k, listed, &c->table, c->streams[CHOOSES]);
}

static void decide(Community *c, int32_t k) {
  Choices *choices = &c->choices;
  const Rows *rows = &c->table.anybody;
  choose(choices, k, k * choices->room + 1, &c->table, c->streams[CHOOSES]);
  for (int r = 0; r < rows->count; r++) {
    if (mightChoose(choices, k, rows->rows[r], &c->table, c->streams[CHOOSES])) listTheRest(c, k);
  }
}

static void send(Community *c, int32_t k) {
  const Choices *choices = &c->choices;
  int32_t best = choices->best[k];
  put(c, (Sent){.actor = choices->person[k],
                .row = choices->row[best],
                .target = choices->target[best],
                .choice = k});
}
