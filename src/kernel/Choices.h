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

/** Room for so many choices; those that are there stay. */
static void makeRoom(Choices *choices, int32_t count) {
  int32_t before = choices->choices;
  if (count <= before) return;
  choices->choices = 2 * count;
#define GROW(name, places) choices->name = grown(choices->name, before, 2 * count, (places) * sizeof *choices->name);
  GROW(person, 1)
  GROW(count, 1)
  GROW(best, 1)
  GROW(largest, 1)
  GROW(cameToMind, 1)
  GROW(chooser, CHOOSER)
  GROW(row, choices->room)
  GROW(target, choices->room)
  GROW(toward, choices->room)
  GROW(goodwill, choices->room)
  GROW(scale, choices->room)
  GROW(request, choices->room)
  GROW(social, choices->room)
  GROW(systematic, choices->room)
#undef GROW
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
