// src/community/choose.ts.
#pragma once
#include "Choices.h"

static void choose(Choices *choices, int32_t k, int32_t from, const ActTable *table, Stream draws) {
  const double *chooser = choices->chooser + k * CHOOSER;
  double precision = chooser[PRECISION];
  int32_t person = choices->person[k];
  int32_t end = k * choices->room + choices->count[k];
  int32_t best = choices->best[k];
  double largest = choices->largest[k];
  for (int32_t place = from; place < end; place++) {
    int32_t row = choices->row[place];
    const double *terms = table->terms + TERMS * row;
    int toward = choices->toward[place];
    double benefit = terms[BENEFIT] * choices->scale[place] * chooser[VALUES + table->value[row]];
    double K = chooser[STRANGER_K] + chooser[WEIGHT_DIRECT] * choices->goodwill[place];
    double theta = toward == SELF ? 1 : willingness(chooser[ALTRUISM], chooser[POSITIVE], chooser[NEGATIVE], K);
    double norms = chooser[INJUNCTIVE] * terms[APPROVAL] + chooser[DESCRIPTIVE + 1 + table->sign[row]] +
                   choices->request[place];
    double worth = utility(theta, benefit, chooser[BRAND_THETA], terms[BRAND_BENEFIT], terms[COST],
                           chooser[EXPECTED_SANCTION], terms[APPROVAL], norms);
    choices->social[place] = norms;
    choices->systematic[place] = precision * worth;
    double u =
        uniform(draws, person, alternative(table->word[row], toward == ANYBODY ? WHOEVER : choices->target[place]));
    if (!exceeds(u, largest - precision * worth)) continue;
    best = place;
    largest = precision * worth + gumbel(u);
  }
  choices->best[k] = best;
  choices->largest[k] = largest;
}

static bool mightChoose(const Choices *choices, int32_t k, int32_t row, const ActTable *table, Stream draws) {
  const double reach = 1 + 1e-9;
  const double *chooser = choices->chooser + k * CHOOSER;
  const double *terms = table->terms + TERMS * row;
  double benefit = terms[BENEFIT] * chooser[VALUES + table->value[row]];
  double K = chooser[STRANGER_K] + chooser[WEIGHT_DIRECT] * (benefit < 0 ? -reach : reach);
  double worth = utility(willingness(chooser[ALTRUISM], chooser[POSITIVE], chooser[NEGATIVE], K), benefit,
                         chooser[BRAND_THETA], terms[BRAND_BENEFIT], terms[COST], chooser[EXPECTED_SANCTION],
                         terms[APPROVAL],
                         chooser[INJUNCTIVE] * terms[APPROVAL] + chooser[DESCRIPTIVE + 1 + table->sign[row]]);
  double u = uniform(draws, choices->person[k], alternative(table->word[row], WHOEVER));
  return exceeds(u, choices->largest[k] - chooser[PRECISION] * worth);
}
