// src/community/Choices.ts, Sittings.ts.
#pragma once
#include "Community.h"

static int32_t roomOf(const ActTable *table) {
  int32_t alone = 1 + table->self.count + table->community.count + table->outside.count + table->anybody.count;
  return alone + PLACES * (table->need.count + table->violator.count) + INBOX * table->owed.count;
}

static void createChoices(Choices *choices, int32_t count, int32_t room) {
  choices->room = room;
  choices->choices = count;
  choices->person = allocate(count, sizeof(int32_t));
  choices->count = allocate(count, sizeof(int32_t));
  choices->best = allocate(count, sizeof(int32_t));
  choices->largest = allocate(count, sizeof(double));
  choices->cameToMind = allocate(count, sizeof(uint8_t));
  choices->chooser = allocate(count, CHOOSER * sizeof(double));
  choices->row = allocate(count, room * sizeof(int32_t));
  choices->target = allocate(count, room * sizeof(int32_t));
  choices->toward = allocate(count, room * sizeof(uint8_t));
  choices->goodwill = allocate(count, room * sizeof(double));
  choices->scale = allocate(count, room * sizeof(double));
  choices->request = allocate(count, room * sizeof(double));
  choices->social = allocate(count, room * sizeof(double));
  choices->systematic = allocate(count, room * sizeof(double));
}

static void makeRoom(Choices *choices, int32_t visitors) {
  if (visitors <= choices->choices) return;
  void *old[] = {choices->person,  choices->count,      choices->best,     choices->largest, choices->cameToMind,
                 choices->chooser, choices->row,        choices->target,   choices->toward,  choices->goodwill,
                 choices->scale,   choices->request,    choices->social,   choices->systematic};
  for (size_t k = 0; k < sizeof old / sizeof *old; k++) release(old[k]);
  createChoices(choices, 2 * visitors, choices->room);
}

static inline void consider(Choices *choices, int32_t k, int32_t row, int32_t target, int toward, double goodwill,
                            double scale, double request) {
  int32_t place = k * choices->room + choices->count[k]++;
  choices->row[place] = row;
  choices->target[place] = target;
  choices->toward[place] = toward;
  choices->goodwill[place] = toward == COMMUNITY ? choices->chooser[k * CHOOSER + COMMUNITY_GOODWILL] : goodwill;
  choices->scale[place] = scale;
  choices->request[place] = request;
}

static inline bool choosesAnAct(const Choices *choices, int32_t k) { return choices->best[k] != k * choices->room; }
