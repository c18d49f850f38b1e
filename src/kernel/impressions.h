// src/community/impressions.ts, credit.ts.
#pragma once
#include "Ties.h"

static inline int32_t credit(Stream draws, int32_t person, double old, double next, int32_t credited, int32_t act) {
  double size = fabs(next);
  bool crosses = old * next < 0;
  if (size <= fabs(old) && !crosses) return credited;
  return crosses || uniform(draws, person, act) * size < size - fabs(old) ? act : credited;
}

static inline void moveGoodwill(Community *c, int32_t holder, int32_t tie, double beta, double kappa, int32_t act) {
  Ties *ties = &c->ties;
  double old = ties->goodwill[tie];
  double next = moved(old, beta, kappa);
  ties->goodwill[tie] = next;
  ties->credit[tie] = credit(c->streams[CREDIT_GOODWILL], holder, old, next, ties->credit[tie], act);
}

static inline void moveBrand(Community *c, int32_t person, double beta, double kappa, int32_t act) {
  People *people = &c->people;
  double old = people->brand[person];
  double next = moved(old, beta, kappa);
  people->brand[person] = next;
  people->creditBrand[person] = credit(c->streams[CREDIT_BRAND], person, old, next, people->creditBrand[person], act);
}

static inline void moveCommunity(Community *c, int32_t person, double beta, int32_t act) {
  People *people = &c->people;
  const Parameters *p = parametersOf(c, person);
  double old = people->community[person];
  double next = moved(old, beta, beta >= 0 ? p->community_step_kind : p->community_step_harm);
  people->community[person] = next;
  people->creditCommunity[person] =
      credit(c->streams[CREDIT_COMMUNITY], person, old, next, people->creditCommunity[person], act);
}

static inline void moveMood(Community *c, int32_t person, double beta, double kappa, int32_t act) {
  People *people = &c->people;
  double old = people->mood[person];
  double next = moved(old, beta, kappa);
  people->mood[person] = next;
  people->creditMood[person] = credit(c->streams[CREDIT_MOOD], person, old, next, people->creditMood[person], act);
}

static inline void creditAttachment(Community *c, int32_t person, double old, double next, int32_t act) {
  People *people = &c->people;
  double other = people->identity[person] + people->bonds[person] - next;
  people->creditAttachment[person] = credit(c->streams[CREDIT_ATTACHMENT], person, other + old, other + next,
                                            people->creditAttachment[person], act);
}

static inline void moveBonds(Community *c, int32_t person, double beta, double kappa, int32_t act) {
  double old = c->people.bonds[person];
  double next = moved(old, beta, kappa);
  c->people.bonds[person] = next;
  creditAttachment(c, person, old, next, act);
}

static inline void moveIdentity(Community *c, int32_t person, double beta, double kappa, int32_t act) {
  double old = c->people.identity[person];
  double next = moved(old, beta, kappa);
  c->people.identity[person] = next;
  creditAttachment(c, person, old, next, act);
}

static inline void moveEsteem(Community *c, int32_t person, double beta, double kappa, int32_t act) {
  People *people = &c->people;
  double old = people->esteem[person];
  double next = moved(old, beta, kappa);
  people->esteem[person] = next;
  people->creditNorm[person] = credit(c->streams[CREDIT_NORM], person, old, next, people->creditNorm[person], act);
}

static inline void learnRules(Community *c, int32_t person, int32_t act) {
  People *people = &c->people;
  double old = people->rules[person];
  double next = approached(old, 1, parametersOf(c, person)->lesson_step);
  people->rules[person] = next;
  people->creditNorm[person] = credit(c->streams[CREDIT_NORM], person, old, next, people->creditNorm[person], act);
}
