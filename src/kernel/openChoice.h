// src/community/openChoice.ts, fillValues.ts.
#pragma once
#include "Choices.h"
#include "touch.h"

static inline void fillValues(double *values, double belief, double doubt, double caution, double S) {
  values[0] = 1;
  values[1] = cautious(belief, doubt, caution);
  values[2] = cautious(-belief, doubt, caution);
  values[3] = sqrt(doubt);
  values[4] = -S;
}

static void openChoice(Community *c, int32_t k, int32_t person, int32_t peopleSeen) {
  const People *people = &c->people;
  const Traits *traits = &c->traits[person];
  Choices *choices = &c->choices;
  const Parameters *p = parametersOf(c, person);
  double *chooser = choices->chooser + k * CHOOSER;
  double altruism = traits->altruism;
  double positive = traits->positive_reciprocity;
  double negative = traits->negative_reciprocity;
  double toCommunity = people->community[person];
  double strangerK =
      experience(p->weight_direct, 0, p->weight_generalised, toCommunity, p->weight_mood, people->mood[person]);
  double brandK = strangerK + p->weight_direct * people->brand[person];
  choices->person[k] = person;
  chooser[PRECISION] = traits->choice_precision;
  chooser[ALTRUISM] = altruism;
  chooser[POSITIVE] = positive;
  chooser[NEGATIVE] = negative;
  chooser[WEIGHT_DIRECT] = p->weight_direct;
  chooser[STRANGER_K] = strangerK;
  chooser[BRAND_K] = brandK;
  chooser[BRAND_THETA] = willingness(altruism, positive, negative, brandK);
  chooser[COMMUNITY_GOODWILL] = toCommunity;
  chooser[EXPECTED_SANCTION] = people->sanction[person];
  fillValues(chooser + VALUES, people->belief[person], people->doubt[person], p->caution, attachment(c, person));

  double nu = traits->norm_sensitivity;
  double eta = traits->need_for_orientation;
  double weight =
      (nu + eta / (people->visits[person] + 1)) * (peopleSeen == 0 ? 0 : majority(peopleSeen, p->half_majority));
  double kind = people->normKind[person];
  double harmful = people->normHarmful[person];
  chooser[INJUNCTIVE] = nu * (people->rules[person] + people->esteem[person]);
  chooser[DESCRIPTIVE] = weight * (harmful - HARMFUL_RATE);
  chooser[DESCRIPTIVE + 1] = weight * (1 - kind - harmful - NEUTRAL_RATE);
  chooser[DESCRIPTIVE + 2] = weight * (kind - KIND_RATE);

  int32_t quiet = k * choices->room;
  int32_t row = c->table.lurk;
  choices->count[k] = 1;
  choices->best[k] = quiet;
  choices->largest[k] = gumbel(uniform(c->streams[CHOOSES], person, alternative(c->table.word[row], person)));
  choices->cameToMind[k] = 0;
  choices->row[quiet] = row;
  choices->target[quiet] = person;
  choices->toward[quiet] = SELF;
  choices->goodwill[quiet] = 0;
  choices->scale[quiet] = 0;
  choices->request[quiet] = 0;
  choices->social[quiet] = 0;
  choices->systematic[quiet] = 0;
}
