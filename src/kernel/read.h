// src/community/read.ts, hear.ts without the voice of the team, which the engine hears itself.
#pragma once
#include "see.h"

static void believe(Community *c, int32_t person, double signal, double gain, int32_t act) {
  People *people = &c->people;
  double old = people->belief[person];
  double next = old + gain * (signal - old);
  people->belief[person] = next;
  people->creditBelief[person] =
      credit(c->streams[CREDIT_BELIEF], person, old, next, people->creditBelief[person], act);
}

static void hearPeers(Community *c, int32_t person, int32_t n, double sum, double squares, int32_t act) {
  People *people = &c->people;
  if (n == 0 || !c->informed) return;
  const Parameters *p = parametersOf(c, person);
  double mean = sum / n;
  double spread = n < 2 ? 0 : max(0, squares / n - mean * mean);
  double gain = kalmanGain(people->doubt[person], peerVariance(p->signal_variance, spread, n, p->common_source), 1);
  believe(c, person, mean, gain, act);
  people->doubt[person] = (1 - gain) * people->doubt[person] + p->disagreement_unsure * spread;
}

/** A member hears what the team announced to many, as the so-many-th announcement. */
#ifdef __wasm__
__attribute__((import_module("engine"), import_name("hear")))
#endif
void hearAnnouncement(int32_t person, int32_t which);

/** Open needs on the front page. */
enum { FRONT_NEEDS = 2 };

static inline void readPost(Community *c, int32_t person, int32_t author, bool isMate, int32_t since, int32_t lately,
                            View *view) {
  int32_t at = c->people.postAt[author];
  if (at >= lately) view->peopleSeen++;
  if (at >= since) seePost(c, person, author, isMate, view);
}

static void readAll(Community *c, int32_t person, View *view) {
  const People *people = &c->people;
  int32_t since = people->lastVisit[person];
  int32_t lately = c->step - 7 * c->stepsPerDay;
  int32_t oldest = since < lately ? since : lately;
  bool isLimited = view->posts.places > 0;

  clearView(view);
  for (int32_t e = c->offsets[person]; e < c->offsets[person + 1]; e++) {
    int32_t mate = c->neighbours[e];
    if (people->newsAt[mate] < oldest) continue;
    c->seenBy[mate] = person + 1;
    if (isLimited) offerPost(c, person, mate, true, oldest, view);
    else readPost(c, person, mate, true, since, lately, view);
    if (people->voiceAt[mate] >= since) seeVoice(c, person, mate, view);
    if (people->need[mate] != NO_NEED) offer(&view->needs, mate, uniform(c->streams[SEES_NEED], person, mate));
  }
  for (int k = 0; k < c->frontPageCount; k++) {
    int32_t other = c->frontPage[k];
    if (other == person || c->seenBy[other] == person + 1) continue;
    if (isLimited) offerPost(c, person, other, false, oldest, view);
    else readPost(c, person, other, false, since, lately, view);
    if (people->voiceAt[other] >= since) seeVoice(c, person, other, view);
  }
  for (int k = 0; k < view->posts.count; k++) {
    int32_t author = view->posts.people[k];
    readPost(c, person, author, c->seenBy[author] == person + 1, since, lately, view);
  }
  for (int32_t k = c->openNeedsCount < FRONT_NEEDS ? 0 : c->openNeedsCount - FRONT_NEEDS; k < c->openNeedsCount; k++) {
    int32_t asker = c->openNeeds[k];
    if (asker == person || people->need[asker] == NO_NEED) continue;
    offer(&view->needs, asker, uniform(c->streams[SEES_NEED], person, asker));
  }

  takeIn(c, person, view);
  hearPeers(c, person, view->signals, view->signalSum, view->signalSquares, view->signalId);
  while (c->people.heard[person] < c->announcementsCount) hearAnnouncement(person, c->people.heard[person]++);
  double step = parametersOf(c, person)->identity_step;
  moveIdentity(c, person, people->community[person], step, people->creditCommunity[person]);
  moveIdentity(c, person, people->brand[person], step, people->creditBrand[person]);
}
