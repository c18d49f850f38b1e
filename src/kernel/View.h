// src/community/View.ts, offerPost.ts.
#pragma once
#include "Community.h"

static void clearView(View *view) {
  view->peopleSeen = 0;
  view->needs.count = 0;
  view->violators.count = 0;
  view->posts.count = 0;
  view->signals = 0;
  view->signalSum = 0;
  view->signalSquares = 0;
  view->seen = 0;
  view->kind = 0;
  view->harmful = 0;
  view->impressions = 0;
  view->impressionWeight = 0;
  view->impressionId = 0;
  view->cases = 0;
  view->losses = 0;
  view->lessons = 0;
}

static Shortlist createShortlist(int32_t places) {
  return (Shortlist){allocate(places, sizeof(int32_t)), places, 0, allocate(places, sizeof(double))};
}

static bool isListed(const Shortlist *list, int32_t person) {
  for (int k = 0; k < list->count; k++) {
    if (list->people[k] == person) return true;
  }
  return false;
}

static void offer(Shortlist *list, int32_t person, double draw) {
  if (list->count == list->places && draw >= list->draws[list->count - 1]) return;
  if (isListed(list, person)) return;
  if (list->count < list->places) list->count++;
  int place = list->count - 1;
  for (; place > 0 && draw < list->draws[place - 1]; place--) {
    list->people[place] = list->people[place - 1];
    list->draws[place] = list->draws[place - 1];
  }
  list->people[place] = person;
  list->draws[place] = draw;
}

static void offerPost(Community *c, int32_t person, int32_t author, bool isMate, int32_t oldest, View *view) {
  const People *people = &c->people;
  const double before = 0x1p31;
  int32_t at = people->postAt[author];
  if (at < oldest || people->postState[author] == HIDDEN) return;
  bool isNew = at >= people->lastVisit[person];
  bool isFirst = isMate && c->ownFirst[person] == 1;
  offer(&view->posts, author, -(people->postId[author] + (isFirst ? before : 0) + (isNew ? 2 * before : 0)));
}
