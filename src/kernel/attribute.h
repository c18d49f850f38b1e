// src/community/attribute.ts.
#pragma once
#include "decide.h"

static double weights[FACTORS], sums[FACTORS], chosen[FACTORS], firstValues[5];
enum { MOST_ALTERNATIVES = 4096 };
static double shares[MOST_ALTERNATIVES];

static void without(int factor, double change, double precision, double share, bool isChosen) {
  const double unnoticed = 1e-4;
  if (fabs(change) < unnoticed) return;
  double ratio = expOf(precision * change);
  sums[factor] += share * (ratio - 1);
  if (isChosen) chosen[factor] = ratio;
}

static inline double thetaIn(const double *chooser, double K) {
  return willingness(chooser[ALTRUISM], chooser[POSITIVE], chooser[NEGATIVE], K);
}

static inline double lost(const double *chooser, double K, double theta, double part) {
  return part == 0 ? 0 : thetaIn(chooser, K - part) - theta;
}

static inline double lostByBrand(const double *chooser, double brandBenefit, double part) {
  if (brandBenefit == 0 || part == 0) return 0;
  return brandBenefit * lost(chooser, chooser[BRAND_K], chooser[BRAND_THETA], part);
}

static void excessFractions(const Choices *choices, int32_t k, const ActTable *table, double fromCommunity,
                            double fromMood) {
  const double *chooser = choices->chooser + k * CHOOSER;
  double precision = chooser[PRECISION];
  int32_t first = k * choices->room;
  int32_t end = first + choices->count[k];
  int32_t best = choices->best[k];
  double total = 0;
  for (int32_t place = first; place < end; place++) {
    total += shares[place - first] = expOf(choices->systematic[place] - choices->systematic[best]);
  }
  for (int factor = 0; factor < FACTORS; factor++) {
    sums[factor] = total;
    chosen[factor] = 1;
  }
  for (int32_t place = first; place < end; place++) {
    double share = shares[place - first];
    bool isChosen = place == best;
    if (20 * share < total && !isChosen) continue;
    int32_t row = choices->row[place];
    int toward = choices->toward[place];
    double scaled = table->terms[TERMS * row + BENEFIT] * choices->scale[place];
    double benefit = scaled * chooser[VALUES + table->value[row]];
    double learnt = benefit - scaled * firstValues[table->value[row]];
    without(BY_NORM, -choices->social[place], precision, share, isChosen);
    if (toward == SELF) {
      without(BY_BELIEF, -learnt, precision, share, isChosen);
      continue;
    }
    double direct = chooser[WEIGHT_DIRECT] * choices->goodwill[place];
    double K = chooser[STRANGER_K] + direct;
    double theta = thetaIn(chooser, K);
    double brandBenefit = table->terms[TERMS * row + BRAND_BENEFIT];
    double fromC = toward == COMMUNITY ? fromCommunity + direct : fromCommunity;
    without(BY_BELIEF, -learnt * theta, precision, share, isChosen);
    if (toward != COMMUNITY && choices->target[place] == choices->target[best]) {
      without(BY_PERSON, benefit * lost(chooser, K, theta, direct), precision, share, isChosen);
    }
    double lessC = benefit * lost(chooser, K, theta, fromC) + lostByBrand(chooser, brandBenefit, fromCommunity);
    without(BY_COMMUNITY, lessC, precision, share, isChosen);
    double lessMood = benefit * lost(chooser, K, theta, fromMood) + lostByBrand(chooser, brandBenefit, fromMood);
    without(BY_MOOD, lessMood, precision, share, isChosen);
    if (brandBenefit == 0) continue;
    double fromBrand = chooser[BRAND_K] - chooser[STRANGER_K];
    without(BY_BRAND, lostByBrand(chooser, brandBenefit, fromBrand), precision, share, isChosen);
  }
  for (int factor = BY_PERSON; factor <= BY_BELIEF; factor++) {
    weights[factor] = max(0, 1 - (chosen[factor] * total) / sums[factor]);
  }
}

typedef struct {
  double attachment, call, joining;
} Coming;

static Coming whatBrought(const Community *c, int32_t person, double S) {
  const Parameters *p = parametersOf(c, person);
  return (Coming){.attachment = S <= 0 ? 0 : 1 - expOf(-p->visit_sensitivity * S),
                  .call = 1 - 1 / called(p->notice, c->people.brought[person]),
                  .joining = c->people.joinedBy[person] == 0 ? 0 : 1};
}

static int32_t broughtBy(const Community *c, int32_t person) {
  Coming coming = whatBrought(c, person, attachment(c, person));
  double drawn = uniform(c->streams[CAUSE], person, 2) * (coming.attachment + coming.call + coming.joining);
  if (drawn < coming.joining) return c->people.joinedBy[person];
  return drawn < coming.joining + coming.call ? c->people.broughtBy[person] : c->people.creditAttachment[person];
}

static int32_t latestFrom(const Community *c, int32_t person, int32_t sender) {
  const People *people = &c->people;
  int32_t latest = 0;
  for (int32_t k = person * INBOX; k < (person + 1) * INBOX; k++) {
    int32_t act = people->inboxId[k];
    if (people->inboxFrom[k] == sender && act > latest && awaitsAnswer(c, k)) latest = act;
  }
  return latest;
}

/** The act that gave the occasion; −1 when the weight of norms is not owed to one. */
static int32_t occasionOf(const Community *c, int32_t k, int32_t person) {
  const Choices *choices = &c->choices;
  int32_t best = choices->best[k];
  double request = choices->request[best];
  if (request <= 0 || uniform(c->streams[CAUSE], person, 1) * choices->social[best] >= request) return -1;
  return choices->row[best] == c->table.share ? c->people.requestId[person] : c->people.harmId[person];
}

static int32_t creditOf(const Community *c, int32_t k, int32_t person, int factor, int32_t target) {
  const People *people = &c->people;
  switch (factor) {
    case BY_PERSON: {
      if (target == BRAND) return people->creditBrand[person];
      int32_t tie = findTie(&c->ties, person, target);
      return tie < 0 ? 0 : c->ties.credit[tie];
    }
    case BY_COMMUNITY:
      return people->creditCommunity[person];
    case BY_MOOD:
      return people->creditMood[person];
    case BY_BRAND:
      return people->creditBrand[person];
    case BY_NORM: {
      int32_t act = occasionOf(c, k, person);
      return act < 0 ? people->creditNorm[person] : act;
    }
    case BY_BELIEF:
      return people->creditBelief[person];
    case BY_VISIT:
      return broughtBy(c, person);
    default:
      return 0;
  }
}

static void attribute(Community *c, Sent *sent) {
  int32_t actor = sent->actor;
  if (c->table.isAnswer[sent->row] == 1) {
    sent->factor = BY_PERSON;
    sent->cause = latestFrom(c, actor, sent->target);
    return;
  }
  listTheRest(c, sent->choice);

  const Parameters *p = parametersOf(c, actor);
  double S = attachment(c, actor);
  fillValues(firstValues, c->traits[actor].first_belief, c->traits[actor].prior_variance, p->caution, S);
  excessFractions(&c->choices, sent->choice, &c->table, p->weight_generalised * c->people.community[actor],
                  p->weight_mood * c->people.mood[actor]);
  Coming coming = whatBrought(c, actor, S);
  weights[BY_VISIT] = coming.attachment + coming.call + coming.joining;

  double total = 0;
  for (int factor = 0; factor < FACTORS; factor++) total += weights[factor];
  double rest = uniform(c->streams[CAUSE], actor, 0) * max(1, total);
  for (int factor = 1; factor < FACTORS; factor++) {
    rest -= weights[factor];
    if (rest >= 0) continue;
    sent->factor = factor;
    sent->cause = creditOf(c, sent->choice, actor, factor, sent->target);
    return;
  }
  sent->factor = NO_FACTOR;
  sent->cause = 0;
}
